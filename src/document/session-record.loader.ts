import type { Context } from '../platform/graphql/context.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { documentAccess } from './document.access.ts';
import { SessionRecordEntity } from './session-record.entity.ts';

/** The newest sessions taken over for units of the viewer. */
export function sessionRecords(context: Context): Promise<SessionRecordEntity[]> {
  const { anywhere, unitIds } = readScope(documentAccess.sessionRecords, context.actor);
  return context.db.source.manager
    .createQueryBuilder(SessionRecordEntity, 'r')
    .where('(:anywhere OR r.unitId = ANY(:unitIds))', { anywhere, unitIds })
    .orderBy('r.heldOn', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(50)
    .getMany();
}

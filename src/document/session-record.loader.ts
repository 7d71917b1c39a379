import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { documentAccess } from './document.access.ts';
import { SessionRecordEntity } from './session-record.entity.ts';

/** One of them; null where it is hidden. */
export function sessionRecordById(
  context: Context,
  id: string,
): Promise<SessionRecordEntity | null> {
  return visible(context).andWhere('r.id = :id', { id }).getOne();
}

/** The newest sessions taken over for units of the viewer. */
export function sessionRecords(context: Context): Promise<SessionRecordEntity[]> {
  return visible(context)
    .orderBy('r.heldOn', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(50)
    .getMany();
}

function visible(context: Context): SelectQueryBuilder<SessionRecordEntity> {
  const { anywhere, unitIds } = readScope(documentAccess.sessionRecords, context.actor);
  return context.db.source.manager
    .createQueryBuilder(SessionRecordEntity, 'r')
    .where('(:anywhere OR r.unitId = ANY(:unitIds))', { anywhere, unitIds });
}

defineNode({
  type: 'SessionRecord',
  entity: SessionRecordEntity,
  load: sessionRecordById,
});

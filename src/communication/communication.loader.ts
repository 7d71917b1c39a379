import { In, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { lookAtLines } from './communication-look.service.ts';
import { communicationAccess } from './communication.access.ts';
import { CommunicationChangeEntity, CommunicationSessionEntity } from './communication.entity.ts';
import type { CommunicationPreview } from './communication.type.ts';
import type { CommunicationLine } from './mutations/communication-line-input.ts';

/** Lines the actor may read (alias `e`), to be filtered and paged. */
export function sessionRows(context: Context): SelectQueryBuilder<CommunicationSessionEntity> {
  const { anywhere, unitIds } = readScope(communicationAccess.communicationSessions, context.actor);
  const rows = context.db.source.manager.createQueryBuilder(CommunicationSessionEntity, 'e');
  return anywhere ? rows : rows.where('e.commune_id = ANY(:seenUnits)', { seenUnits: unitIds });
}

/** Lines by id; hidden ones are null like those that do not exist. */
export const communicationById = defineLoader<string, CommunicationSessionEntity | null>(
  'communicationSessionById',
  async (ids, context) => {
    const rows = await sessionRows(context).andWhere('e.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Changes of lines that were found through the loader above, the first change first. */
export const changesBySessionId = defineLoader<string, CommunicationChangeEntity[]>(
  'communicationChangesBySessionId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(CommunicationChangeEntity, {
      where: { entryId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.entryId);
  },
);

export async function previewLines(
  { db, today, language }: Context,
  lines: readonly CommunicationLine[],
): Promise<CommunicationPreview> {
  return (await lookAtLines(db.source.manager, lines, today, language)).preview;
}

defineNode({
  type: 'CommunicationSession',
  entity: CommunicationSessionEntity,
  load: (context, id) => context.load(communicationById, id),
});

import { In, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { ItemPhase } from './council.enums.ts';
import { visibleSessions } from './council.filter.ts';
import {
  CouncilSessionEntity,
  ItemRecusalEntity,
  ScoreSubmissionEntity,
  SessionItemEntity,
  SessionMemberEntity,
} from './session.entity.ts';

/** Sessions the actor may see (alias `s`), to be filtered and paged. */
export function sessionRows(context: Context): SelectQueryBuilder<CouncilSessionEntity> {
  const visible = visibleSessions(context.actor);
  return context.db.source.manager
    .createQueryBuilder(CouncilSessionEntity, 's')
    .where(visible.sql, visible.parameters);
}

/** Sessions by id; hidden ones are null like those that do not exist. */
export const sessionById = defineLoader<string, CouncilSessionEntity | null>(
  'sessionById',
  async (ids, context) => {
    const rows = await sessionRows(context).andWhere('s.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Products on the agendas of sessions the actor may see. */
export const sessionItemById = defineLoader<string, SessionItemEntity | null>(
  'sessionItemById',
  async (ids, context) => {
    const visible = visibleSessions(context.actor);
    const rows = await context.db.source.manager
      .createQueryBuilder(SessionItemEntity, 'i')
      .innerJoin(CouncilSessionEntity, 's', 's.id = i.sessionId')
      .where('i.id = ANY(:ids)', { ids })
      .andWhere(visible.sql, visible.parameters)
      .getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The following hang on a session or item that was found through the loaders above. */
export const itemsBySessionId = defineLoader<string, SessionItemEntity[]>(
  'itemsBySessionId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(SessionItemEntity, {
      where: { sessionId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.sessionId);
  },
);

export const membersBySessionId = defineLoader<string, SessionMemberEntity[]>(
  'membersBySessionId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(SessionMemberEntity, {
      where: { sessionId: In([...ids]) },
      order: { id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.sessionId);
  },
);

export const recusalsByItemId = defineLoader<string, ItemRecusalEntity[]>(
  'recusalsByItemId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ItemRecusalEntity, {
      where: { itemId: In([...ids]) },
      order: { id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.itemId);
  },
);

/** Who has handed in; ordered by person, so that the order says nothing about the time. */
export const submissionsByItemId = defineLoader<string, ScoreSubmissionEntity[]>(
  'submissionsByItemId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ScoreSubmissionEntity, {
      where: { itemId: In([...ids]) },
      order: { personId: 'ASC', version: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.itemId);
  },
);

/** The newest item of a dossier whose result is released. */
export const releasedItemByDossierId = defineLoader<string, SessionItemEntity | null>(
  'releasedItemByDossierId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(SessionItemEntity, {
      where: { dossierId: In([...ids]), phase: ItemPhase.RELEASED },
      order: { releasedAt: 'ASC' },
    });
    return oneByKey(ids, rows, (row) => row.dossierId);
  },
);

/** The name under which a product stands on an agenda: no more of the dossier than that. */
export const productNameByDossierId = defineLoader<string, string | null>(
  'productNameByDossierId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; name: string }>(
      `SELECT id, product_name AS name FROM dossier WHERE id = ANY($1)`,
      [ids],
    );
    return oneByKey(ids, rows, (row) => row.id).map((row) => row?.name ?? null);
  },
);

defineNode({
  type: 'CouncilSession',
  entity: CouncilSessionEntity,
  load: (context, id) => context.load(sessionById, id),
});
defineNode({
  type: 'SessionItem',
  entity: SessionItemEntity,
  load: (context, id) => context.load(sessionItemById, id),
});

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

export interface ProgressRow {
  readonly position: number;
  readonly phase: ItemPhase;
  readonly submitted: number;
  readonly expected: number;
}

const PROGRESS = `
  SELECT i.position, i.phase,
         count(*) FILTER (WHERE counts.ok AND counts.handed_in)::int AS submitted,
         count(*) FILTER (WHERE counts.ok)::int AS expected
    FROM session_item i
    LEFT JOIN LATERAL (
      SELECT m.attendance <> 'ABSENT'
               AND NOT EXISTS (SELECT FROM item_recusal r
                                WHERE r.item_id = i.id AND r.person_id = m.person_id)
               AND NOT EXISTS (SELECT FROM item_absence a
                                WHERE a.item_id = i.id AND a.person_id = m.person_id) AS ok,
             EXISTS (SELECT FROM score_submission b
                      WHERE b.item_id = i.id AND b.person_id = m.person_id) AS handed_in
        FROM session_member m WHERE m.session_id = i.session_id AND m.scores) counts ON true
   WHERE i.session_id = $1
   GROUP BY i.id ORDER BY i.position`;

/** Who is where, without scores; the items only when something changed since that revision. */
export async function sessionProgressOf(
  context: Context,
  sessionId: string,
  since: string | null,
): Promise<{ revision: string; items: ProgressRow[] | null }> {
  const { rows } = await context.db.pool.query<{ revision: string }>(
    `SELECT revision FROM session_progress WHERE session_id = $1`,
    [sessionId],
  );
  const revision = rows[0]?.revision ?? '0';
  if (revision === since) return { revision, items: null };
  const items = await context.db.pool.query<ProgressRow>(PROGRESS, [sessionId]);
  return { revision, items: items.rows };
}

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

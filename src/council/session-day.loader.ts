import { In } from 'typeorm';
import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import type { Attendance, CouncilRole } from './council.enums.ts';
import type { ItemMember } from './council.rules.ts';
import {
  SessionEventEntity,
  SessionItemRoundEntity,
  SessionRuleChangeEntity,
  SheetReopeningEntity,
} from './session-day.entity.ts';
import { ITEM_MEMBERS } from './session-members.service.ts';

/** The following hang on a session or item that was found through a loader that hides. */
export const eventsBySessionId = defineLoader<string, SessionEventEntity[]>(
  'eventsBySessionId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(SessionEventEntity, {
      where: { sessionId: In([...ids]) },
      order: { id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.sessionId);
  },
);

export const ruleChangesBySessionId = defineLoader<string, SessionRuleChangeEntity[]>(
  'ruleChangesBySessionId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(SessionRuleChangeEntity, {
      where: { sessionId: In([...ids]) },
      order: { id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.sessionId);
  },
);

export const roundsByItemId = defineLoader<string, SessionItemRoundEntity[]>(
  'roundsByItemId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(SessionItemRoundEntity, {
      where: { itemId: In([...ids]) },
      order: { round: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.itemId);
  },
);

export const reopeningsByItemId = defineLoader<string, SheetReopeningEntity[]>(
  'reopeningsByItemId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(SheetReopeningEntity, {
      where: { itemId: In([...ids]) },
      order: { openedAt: 'ASC', personId: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.itemId);
  },
);

/** A scoring member as far as one product is concerned, with the attendance behind it. */
export interface ItemMemberRow extends ItemMember {
  readonly itemId: string;
  readonly role: CouncilRole;
  readonly attendance: Attendance;
  readonly arrivedAt: Date | null;
  readonly leftAt: Date | null;
  readonly absence: 'ABSENT' | 'LATE' | 'LEFT' | null;
  readonly absenceReason: string | null;
}

export const membersByItemId = defineLoader<string, ItemMemberRow[]>(
  'membersByItemId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<ItemMemberRow>(ITEM_MEMBERS, [ids]);
    return manyByKey(ids, rows, (row) => row.itemId);
  },
);

export interface LevelRow {
  readonly itemId: string;
  readonly criterionId: string;
  readonly points: number;
  readonly sheets: number;
}

/**
 * Row security decides who sees them. The result they belong to may itself be hidden, so the newest is
 * found by its id alone, which grows with time.
 */
const LEVELS = `
  SELECT o.item_id AS "itemId", o.criterion_id AS "criterionId", o.points, o.sheets
    FROM item_result_option o
    JOIN rubric_criterion c ON c.id = o.criterion_id
   WHERE o.item_id = ANY($1)
     AND NOT EXISTS (SELECT FROM item_result_option x
                      WHERE x.item_id = o.item_id AND x.result_id > o.result_id)
   ORDER BY c.position, o.points`;

/** How often each level was chosen, by the newest result. */
export const levelsByItemId = defineLoader<string, LevelRow[]>(
  'levelsByItemId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) => em.query<LevelRow[]>(LEVELS, [ids]));
    return manyByKey(ids, rows, (row) => row.itemId);
  },
);

import type { EntityManager } from 'typeorm';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { revise } from '../platform/db/revision.ts';
import { findById } from '../platform/db/rows.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { OrganisationEntity } from '../programme/organisation.entity.ts';
import { communeFor, factsOf, officeFor } from './difficulty-facts.service.ts';
import {
  DifficultyEntity,
  DifficultyEscalationEntity,
  DifficultyLevelEntity,
} from './difficulty.entity.ts';

/** The units above a commune and what it became: whose levels are for it. */
const NEXT = `
  WITH RECURSIVE above(id) AS (
    SELECT $1::uuid
    UNION
    SELECT next.id FROM above CROSS JOIN LATERAL (
      SELECT u.parent_id AS id FROM unit u WHERE u.id = above.id AND u.parent_id IS NOT NULL
      UNION ALL
      SELECT s.successor_id FROM unit_succession s WHERE s.predecessor_id = above.id) AS next)
  SELECT l.id FROM difficulty_level l
   WHERE l.unit_id IN (SELECT id FROM above)
     AND l.rank > coalesce((SELECT c.rank FROM difficulty_level c WHERE c.id = $2), 0)
     AND (l.valid_from IS NULL OR l.valid_from <= $3) AND (l.valid_to IS NULL OR l.valid_to >= $3)
   ORDER BY l.rank, l.code LIMIT 1`;

/** The level above where a difficulty is, of those that exist on a day; null at the top. */
export async function nextLevel(
  em: EntityManager,
  { communeId, levelId }: DifficultyEntity,
  today: string,
): Promise<DifficultyLevelEntity | null> {
  const [row] = await em.query<{ id: string }[]>(NEXT, [communeId, levelId, today]);
  return row ? findById(em, DifficultyLevelEntity, row.id) : null;
}

export interface Escalation {
  readonly level: DifficultyLevelEntity;
  readonly reason: string;
  /** null = the rule. */
  readonly personId: string | null;
  readonly now: Date;
  readonly today: string;
}

/**
 * Takes a difficulty up a level, with a row of its own; who has to act there, the office and the commune
 * are told. The clock of the rule starts anew.
 * @returns null when somebody else was faster
 */
export async function escalate(
  em: EntityManager,
  before: DifficultyEntity,
  { level, reason, personId, now, today }: Escalation,
): Promise<DifficultyEntity | null> {
  const row = { id: before.id, baseRevision: before.revision };
  const changes = { levelId: level.id, waitingSince: now, ...(personId && { movedAt: now }) };
  const difficulty = await revise(em, DifficultyEntity, row, changes);
  if (!difficulty) return null;
  await em.insert(DifficultyEscalationEntity, {
    ...{ id: uuidv7(), difficultyId: before.id, fromLevelId: before.levelId, levelId: level.id },
    ...{ byRule: personId === null, reason, personId, day: today },
  });
  const organisation = await findById(em, OrganisationEntity, level.organisationId);
  const { role, unitId } = organisation!;
  const there = role ? [{ role, unitId }] : [];
  const facts = await factsOf(em, difficulty);
  await tell(
    { em, context: { today } },
    notices.difficultyEscalated({
      ...{ ...facts, occasion: difficulty.revision, level: level.name, reason },
      to: [...there, officeFor(difficulty), communeFor(difficulty)],
    }),
  );
  return difficulty;
}

import type { SelectQueryBuilder } from 'typeorm';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { difficultyAccess } from './difficulty.access.ts';
import type { DifficultyEntity } from './difficulty.entity.ts';
import { DifficultyState, type DifficultyOrder } from './difficulty.enums.ts';
import { WAITING } from './difficulty.rules.ts';

@InputType({ description: 'Which difficulties to list; the parts given must all fit.' })
export class DifficultyFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only of communes that ever had this code.',
  })
  unitCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only about this criterion of a set.' })
  criterionId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only about criteria of this number, whatever the set. Sets number differently.',
  })
  criterionNumber?: number | null;

  @Field(() => [DifficultyState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  state?: DifficultyState[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those this organisation has.' })
  organisationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those that went up a level; false: only those that did not.',
  })
  escalated?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Raised more than so many days ago.' })
  olderThanDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Without an answer for more than so many days, and an answer is waited for.',
  })
  waitingMoreThanDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Not ended, and nobody has done anything for more than so many days.',
  })
  unmovedMoreThanDays?: number | null;
}

export const DIFFICULTY_ORDERS: Readonly<Record<DifficultyOrder, KeysetOrder>> = {
  NEWEST: { key: (t) => `${t}.id`, type: 'uuid', direction: 'DESC' },
  UNMOVED: { key: (t) => `${t}.moved_at`, type: 'timestamptz', direction: 'ASC' },
};

/** The condition on difficulties (alias `f`) an actor may read, with its named parameters. */
export function visibleDifficulties(actor: Actor) {
  const { anywhere, unitIds } = readScope(difficultyAccess.difficulties, actor);
  return anywhere
    ? { sql: 'true', parameters: {} }
    : { sql: 'f.commune_id = ANY(:seenUnits)', parameters: { seenUnits: unitIds } };
}

/** Days are those of the calendar of Viet Nam. */
const DAY = (column: string) => `(f.${column} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
const ENDED = [DifficultyState.CLOSED, DifficultyState.WITHDRAWN];

export function filterDifficulties(
  query: SelectQueryBuilder<DifficultyEntity>,
  filter: DifficultyFilter | null | undefined,
  today: string,
): SelectQueryBuilder<DifficultyEntity> {
  const { unitCode, criterionId, criterionNumber, state, organisationId } = filter ?? {};
  if (unitCode) {
    const units = 'SELECT u.id FROM unit u WHERE u.code = :unitCode';
    query.andWhere(`f.commune_id IN (${units})`, { unitCode });
  }
  if (criterionId) {
    query.andWhere('f.criterion_id = :criterion', { criterion: uuidOf(criterionId, 'Criterion') });
  }
  if (typeof criterionNumber === 'number') {
    const criteria = 'SELECT c.id FROM criteria_set_criterion c WHERE c.number = :criterionNumber';
    query.andWhere(`f.criterion_id IN (${criteria})`, { criterionNumber });
  }
  if (state) query.andWhere('f.state = ANY(:state)', { state });
  if (organisationId) {
    const organisation = uuidOf(organisationId, 'ProgrammeOrganisation');
    query.andWhere('f.organisation_id = :organisation', { organisation });
  }
  if (typeof filter?.escalated === 'boolean') {
    query.andWhere(`f.level_id IS ${filter.escalated ? 'NOT ' : ''}NULL`);
  }
  return byAge(query, filter ?? {}, today);
}

function byAge(
  query: SelectQueryBuilder<DifficultyEntity>,
  filter: DifficultyFilter,
  today: string,
): SelectQueryBuilder<DifficultyEntity> {
  const { olderThanDays, waitingMoreThanDays, unmovedMoreThanDays } = filter;
  const before = (column: string, days: string) => `${DAY(column)} < :today::date - :${days}::int`;
  if (typeof olderThanDays === 'number') {
    query.andWhere(before('raised_at', 'olderThanDays'), { today, olderThanDays });
  }
  if (typeof waitingMoreThanDays === 'number') {
    query.andWhere(`${before('waiting_since', 'waitingDays')} AND f.state = ANY(:waiting)`, {
      ...{ today, waitingDays: waitingMoreThanDays, waiting: WAITING },
    });
  }
  if (typeof unmovedMoreThanDays === 'number') {
    query.andWhere(`${before('moved_at', 'unmovedDays')} AND f.state <> ALL(:ended)`, {
      ...{ today, unmovedDays: unmovedMoreThanDays, ended: ENDED },
    });
  }
  return query;
}

import { Field, ID, InputType, Int } from 'type-graphql';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { IncomeStatus } from '../commune-criteria/commune-criteria.enums.ts';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import type { Context } from '../platform/graphql/context.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { incomeSurveyAccess } from './income-survey.access.ts';
import { IncomeHouseholdEntity, IncomeSurveyEntity } from './income-survey.entity.ts';

@InputType({ description: 'Which income surveys to list; the parts given must all fit.' })
export class IncomeSurveyFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this commune, as it was that year.' })
  communeId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only for this year.' })
  year?: number | null;

  @Field(() => [IncomeStatus], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  status?: IncomeStatus[] | null;
}

@InputType({ description: 'Which households of a survey to list; the parts given must all fit.' })
export class IncomeHouseholdFilter {
  @Field(() => String, { nullable: true, description: 'Only in the area with this code.' })
  areaCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True = only completed forms, false = only those that are not.',
  })
  completed?: boolean | null;
}

export const SURVEY_ORDERS = {
  NEWEST: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
} as const satisfies Readonly<Record<string, KeysetOrder>>;

export const HOUSEHOLD_ORDERS = {
  ORDER: { key: (t: string) => `${t}.order_number`, type: 'int', direction: 'ASC' },
} as const satisfies Readonly<Record<string, KeysetOrder>>;

/** Surveys the actor may see (alias `s`), and of them those that fit. */
export function visibleSurveys(
  context: Context,
  filter?: IncomeSurveyFilter | null,
): SelectQueryBuilder<IncomeSurveyEntity> {
  const { anywhere, unitIds } = readScope(incomeSurveyAccess.incomeSurveys, context.actor);
  const rows = context.db.source.manager.createQueryBuilder(IncomeSurveyEntity, 's');
  if (anywhere) rows.where('true');
  else rows.where('s.commune_id = ANY(:seenUnits)', { seenUnits: unitIds });
  if (filter?.communeId) {
    rows.andWhere('s.commune_id = :communeId', { communeId: uuidOf(filter.communeId, 'Commune') });
  }
  if (typeof filter?.year === 'number') rows.andWhere('s.year = :year', { year: filter.year });
  if (filter?.status) rows.andWhere('s.status = ANY(:status)', { status: filter.status });
  return rows;
}

/** Households the actor may see (alias `h`); row security says so once more. */
export function visibleHouseholds(
  context: Context,
  em: EntityManager,
): SelectQueryBuilder<IncomeHouseholdEntity> {
  const { anywhere, unitIds } = readScope(incomeSurveyAccess.surveyHouseholds, context.actor);
  const rows = em.createQueryBuilder(IncomeHouseholdEntity, 'h');
  return anywhere
    ? rows.where('true')
    : rows.where('h.commune_id = ANY(:seenUnits)', { seenUnits: unitIds });
}

/** The households of one survey that fit. */
export function householdsOfSurvey(
  rows: SelectQueryBuilder<IncomeHouseholdEntity>,
  surveyId: string,
  filter: IncomeHouseholdFilter | null | undefined,
): SelectQueryBuilder<IncomeHouseholdEntity> {
  rows.andWhere('h.survey_id = :surveyId', { surveyId: uuidOf(surveyId, 'IncomeSurvey') });
  if (filter?.areaCode) rows.andWhere('h.area_code = :area', { area: filter.areaCode });
  if (typeof filter?.completed === 'boolean') {
    rows.andWhere('h.completed = :completed', { completed: filter.completed });
  }
  return rows;
}

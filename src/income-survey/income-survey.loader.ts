import { In } from 'typeorm';
import { PUBLIC_INCOME } from '../commune-criteria/assessment.rules.ts';
import type { IncomeStatus } from '../commune-criteria/commune-criteria.enums.ts';
import { scopeAllows, decide } from '../platform/graphql/access.ts';
import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { incomeSurveyAccess } from './income-survey.access.ts';
import {
  IncomeSurveyAreaEntity,
  IncomeSurveyEntity,
  IncomeSurveyResultEntity,
} from './income-survey.entity.ts';
import type { IncomeGroupKind } from './income-survey.enums.ts';
import { visibleSurveys } from './income-survey.filter.ts';

export const visibleSurveyById = defineLoader<string, IncomeSurveyEntity | null>(
  'visibleIncomeSurveyById',
  async (ids, context) => {
    const rows = await visibleSurveys(context).andWhere('s.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const areasBySurveyId = defineLoader<string, IncomeSurveyAreaEntity[]>(
  'incomeAreasBySurveyId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(IncomeSurveyAreaEntity, {
      where: { surveyId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.surveyId);
  },
);

export interface SurveyEvent {
  readonly surveyId: string;
  readonly status: IncomeStatus;
  readonly reason: string | null;
  readonly personId: string | null;
  readonly at: Date;
}

export const eventsBySurveyId = defineLoader<string, SurveyEvent[]>(
  'incomeEventsBySurveyId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<SurveyEvent>(
      `SELECT survey_id AS "surveyId", status, reason, person_id AS "personId", at
         FROM income_survey_event WHERE survey_id = ANY($1) ORDER BY at, id`,
      [ids],
    );
    return manyByKey(ids, rows, (row) => row.surveyId);
  },
);

/** Whether households of a commune may be seen, with what only they could tell. */
export function seesHouseholds(actor: Actor, communeId: string): boolean {
  const rule = incomeSurveyAccess.surveyHouseholds;
  return scopeAllows(rule, actor, 'read') && decide(rule, actor, { unitId: communeId }).allowed;
}

/**
 * The result of the present round of each survey: for the commune and the reviewer from the summary on,
 * for all others once it is confirmed. Row security says so once more.
 */
export const resultBySurveyId = defineLoader<string, IncomeSurveyResultEntity | null>(
  'incomeResultBySurveyId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em
        .createQueryBuilder(IncomeSurveyResultEntity, 'r')
        .innerJoin(IncomeSurveyEntity, 's', 's.id = r.surveyId AND s.round = r.round')
        .addSelect('s.status', 'survey_status')
        .where('r.surveyId = ANY(:ids)', { ids })
        .getRawAndEntities<{ survey_status: IncomeStatus }>(),
    );
    const shown = rows.entities.filter(
      ({ communeId }, index) =>
        PUBLIC_INCOME.includes(rows.raw[index]!.survey_status) ||
        seesHouseholds(context.actor, communeId),
    );
    return oneByKey(ids, shown, (row) => row.surveyId);
  },
);

export interface ResultGroup {
  readonly resultId: string;
  readonly communeId: string;
  readonly kind: IncomeGroupKind;
  readonly key: string;
  readonly households: number;
  readonly persons: number;
  readonly perPerson: string;
  readonly suppressed: boolean;
}

const GROUPS = `
  SELECT result_id AS "resultId", commune_id AS "communeId", kind, key, households, persons,
         per_person::text AS "perPerson", suppressed
    FROM income_survey_group WHERE result_id = ANY($1) ORDER BY kind, position`;

/** The breakdown of results; groups that are too small are left out for others. */
export const groupsByResultId = defineLoader<string, ResultGroup[]>(
  'incomeGroupsByResultId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) => em.query<ResultGroup[]>(GROUPS, [ids]));
    const shown = rows.filter(
      ({ suppressed, communeId }) => !suppressed || seesHouseholds(context.actor, communeId),
    );
    return manyByKey(ids, shown, (row) => row.resultId);
  },
);

/** Surveys of communes with the year and method of a figure, whoever asks; results guard themselves. */
export async function surveysOfCommunes(
  context: Context,
  communeIds: readonly string[],
): Promise<IncomeSurveyEntity[]> {
  return context.db.source.manager.findBy(IncomeSurveyEntity, { communeId: In([...communeIds]) });
}

defineNode({
  type: 'IncomeSurvey',
  entity: IncomeSurveyEntity,
  load: (context, id) => context.load(visibleSurveyById, id),
});

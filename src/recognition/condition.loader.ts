import { communeView } from '../commune-criteria/assessment-view.rules.ts';
import { framesOf } from '../commune-criteria/assessment-view.loader.ts';
import {
  IndicatorAssessmentStatus,
  type AssessmentPeriodKind,
} from '../commune-criteria/commune-criteria.enums.ts';
import { resultsIn } from '../commune-criteria/criteria-changes.loader.ts';
import { criteriaSetById } from '../commune-criteria/criteria-set.loader.ts';
import type { Period } from '../commune-criteria/period.rules.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { communeById } from '../region/region.loader.ts';
import { ConditionGap, RecognitionCondition } from './condition.enums.ts';
import {
  conditionsKnown,
  criteriaFinding,
  revocationFinding,
  satisfactionFinding,
  statedFinding,
  unknown,
  type CriterionFact,
  type Finding,
  type RevocationFinding,
} from './condition.rules.ts';
import type { RecognitionEntity } from './recognition.entity.ts';
import {
  contentsBySurveyId,
  rateByStandardYear,
  statementsByRecognitionId,
  surveysByRecognitionId,
} from './recognition.loader.ts';

interface Facts {
  readonly facts: readonly CriterionFact[];
  /** Criteria of the set, also those that are not known here. */
  readonly of: number | null;
}

/** What commune-criteria makes of the approved results of a commune: met or not is decided there. */
async function factsOf(
  context: Context,
  communeId: string,
  setId: string,
  period: Period,
): Promise<Facts | null> {
  const [commune, set] = await Promise.all([
    communeById(context, communeId),
    context.load(criteriaSetById, setId),
  ]);
  if (!commune || !set) return null;
  const place = { commune, set, ...period };
  const [frames, results] = await Promise.all([
    framesOf(context, set),
    resultsIn(context, place, period),
  ]);
  const approved = results.filter(({ status }) => status === IndicatorAssessmentStatus.APPROVED);
  const { criteria } = communeView(place, frames, approved);
  const facts = criteria.map(({ criterion, verdict }) => ({
    ...{ criterionId: criterion.id, number: criterion.number, name: criterion.name, verdict },
  }));
  return { facts, of: set.criteriaCount ?? (set.complete ? criteria.length : null) };
}

/** Each condition of a file with what is known of it, by approved results of its year. */
export async function conditionsOf(
  context: Context,
  recognition: RecognitionEntity,
): Promise<Finding[]> {
  const criteria = await criteriaOf(context, recognition);
  if (recognition.periodKind === null || !conditionsKnown(recognition.year)) {
    return [criteria, unknown(RecognitionCondition.PROCEDURE, ConditionGap.RULE_NOT_FOUND)];
  }
  const stated = await context.load(statementsByRecognitionId, recognition.id);
  const last = (condition: RecognitionCondition) =>
    statedFinding(
      condition,
      stated.filter((one) => one.condition === `${condition}`).at(-1)?.met ?? null,
    );
  return [
    criteria,
    await satisfactionOf(context, recognition),
    last(RecognitionCondition.CONSTRUCTION_DEBT),
    last(RecognitionCondition.SECURITY),
  ];
}

async function criteriaOf(context: Context, recognition: RecognitionEntity): Promise<Finding> {
  const { unitId, setId, year, periodKind } = recognition;
  const { CRITERIA } = RecognitionCondition;
  if (!periodKind) return unknown(CRITERIA, ConditionGap.NOT_RECORDED_HERE);
  if (!setId) return unknown(CRITERIA, ConditionGap.NO_SET);
  const period = { year, periodKind: periodKind as AssessmentPeriodKind };
  const found = await factsOf(context, unitId, setId, period);
  return found ? criteriaFinding(found.facts, found.of) : unknown(CRITERIA, ConditionGap.NO_SET);
}

async function satisfactionOf(context: Context, recognition: RecognitionEntity): Promise<Finding> {
  const surveys = await context.load(surveysByRecognitionId, recognition.id);
  const last = surveys.at(-1);
  const [contents, rate] = await Promise.all([
    last ? context.load(contentsBySurveyId, last.id) : null,
    context.load(rateByStandardYear, `${recognition.standard} ${recognition.year}`),
  ]);
  return satisfactionFinding(contents, rate);
}

export interface RevocationFacts extends RevocationFinding {
  readonly year: number | null;
  readonly periodKind: AssessmentPeriodKind | null;
}

/** Holds a recognition against the newest approved results there are; null for hamlets and cities. */
export async function revocationOf(
  context: Context,
  recognition: RecognitionEntity,
): Promise<RevocationFacts | null> {
  if (recognition.periodKind === null) return null;
  const basis = await context.load(checkBasisById, recognition.id);
  if (!basis?.periodKind || !basis.year) {
    return { ...revocationFinding([], null), year: null, periodKind: null };
  }
  const { setId, year, periodKind } = basis;
  const found = await factsOf(context, recognition.unitId, setId, { year, periodKind });
  return { ...revocationFinding(found?.facts ?? [], found?.of ?? null), year, periodKind };
}

interface Basis {
  readonly key: string;
  readonly setId: string;
  readonly year: number | null;
  readonly periodKind: AssessmentPeriodKind | null;
}

/**
 * The set a recognition is held against – a model one against the advanced set of its year – and the newest
 * period with approved results for it.
 */
const BASIS = `
  SELECT r.id AS key, s.id AS "setId", p.year, p.period_kind AS "periodKind"
    FROM recognition r
    JOIN criteria_set own ON own.id = r.set_id
    JOIN LATERAL (
      SELECT c.id FROM criteria_set c
       WHERE CASE r.standard
               WHEN 'NTM_MODEL' THEN c.level = own.level AND c.standard = 'NTM_ADVANCED'
                 AND c.valid_from <= make_date(r.year, 12, 31)
                 AND coalesce(c.valid_to >= make_date(r.year, 1, 1), true)
               ELSE c.id = own.id END
       ORDER BY c.valid_from DESC, c.version DESC LIMIT 1) AS s ON true
    LEFT JOIN LATERAL (
      SELECT a.year, a.period_kind FROM indicator_assessment a
        JOIN indicator i ON i.id = a.indicator_id
        JOIN criteria_set_criterion k ON k.id = i.criterion_id
       WHERE a.commune_id = r.unit_id AND k.set_id = s.id AND a.status = 'APPROVED'
         AND a.period_kind <> 'PLAN'
       ORDER BY a.year DESC, a.period_kind DESC LIMIT 1) AS p ON true
   WHERE r.id = ANY($1)`;

const checkBasisById = defineLoader<string, Basis | null>(
  'revocationBasis',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<Basis>(BASIS, [ids]);
    return oneByKey(ids, rows, ({ key }) => key);
  },
);

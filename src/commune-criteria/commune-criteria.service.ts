import type { EntityManager } from 'typeorm';
import { CommuneEntity } from '../region/region.entity.ts';
import { IncomeFigureEntity, IndicatorAssessmentEntity } from './assessment.entity.ts';
import { CLASSIFICATIONS, type Classification } from './classification.loader.ts';
import { IndicatorEntity, IndicatorThresholdEntity } from './criteria-set.entity.ts';
import { isMet, judgingDay, thresholdOn, type RecordedValue } from './threshold.rules.ts';

/** The judgement of a value, as it is stored with it. */
export type Judgement = Pick<IndicatorAssessmentEntity, 'met' | 'thresholdId' | 'judgedOn'>;

export interface ToJudge extends RecordedValue {
  readonly communeId: string;
  readonly year: number;
  readonly indicatorId: string;
}

/** Judges a value by the threshold that applied to the commune at the end of the year. */
export async function judge(
  em: EntityManager,
  recorded: ToJudge,
  today: string,
): Promise<Judgement> {
  const day = judgingDay(recorded.year, today);
  const thresholds = await em.findBy(IndicatorThresholdEntity, {
    indicatorId: recorded.indicatorId,
  });
  const place = await classificationAt(em, recorded.communeId, day);
  const threshold = thresholdOn(thresholds, { day, year: recorded.year, ...place });
  const met = isMet(recorded, threshold);
  if (met === null) return { met: null, thresholdId: null, judgedOn: null };
  return { met, thresholdId: threshold?.id ?? null, judgedOn: day };
}

async function classificationAt(
  em: EntityManager,
  unitId: string,
  day: string,
): Promise<Classification> {
  const [row] = await em.query<Classification[]>(CLASSIFICATIONS, [[unitId], day]);
  return { regionCode: row?.regionCode ?? null, communeGroup: row?.communeGroup ?? null };
}

/** Inserts unless somebody did so a moment ago. */
export async function insertOnce<E extends { id: string }>(
  em: EntityManager,
  entity: new () => E,
  row: Partial<E> & { id: string },
): Promise<E | null> {
  await em
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row as never)
    .orIgnore()
    .execute();
  return em.findOneBy(entity, { id: row.id } as never);
}

export function communeOf(em: EntityManager, id: string): Promise<CommuneEntity | null> {
  return em.findOneBy(CommuneEntity, { id });
}

export function indicatorOf(em: EntityManager, id: string): Promise<IndicatorEntity | null> {
  return em.findOneBy(IndicatorEntity, { id });
}

type AssessmentKey = Pick<IndicatorAssessmentEntity, 'communeId' | 'year' | 'indicatorId'>;

export function assessmentOf(
  em: EntityManager,
  key: AssessmentKey,
): Promise<IndicatorAssessmentEntity | null> {
  return em.findOneBy(IndicatorAssessmentEntity, key);
}

type FigureKey = Pick<IncomeFigureEntity, 'communeId' | 'year' | 'method'>;

export function figureOf(em: EntityManager, key: FigureKey): Promise<IncomeFigureEntity | null> {
  return em.findOneBy(IncomeFigureEntity, key);
}

/** What an audit entry keeps of an assessment. */
export function assessmentFacts(row: IndicatorAssessmentEntity): object {
  const { year, value, yesNo, absenceReason, met, thresholdId, evidence, note, status } = row;
  const { communeId, indicatorId, returnReason, revision } = row;
  return {
    communeId,
    indicatorId,
    year,
    value,
    yesNo,
    absenceReason,
    met,
    thresholdId,
    evidence,
    note,
    status,
    returnReason,
    revision,
  };
}

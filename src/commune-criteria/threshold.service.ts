import { IsNull, type EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import {
  ThresholdsStatus,
  type CriteriaConfidence,
  type CriteriaDivisionKind,
} from './commune-criteria.enums.ts';
import {
  CriteriaDivisionEntity,
  CriterionEntity,
  IndicatorThresholdEntity,
  type IndicatorEntity,
} from './criteria-set.entity.ts';

export interface NewThreshold {
  readonly regionCode?: string | null;
  readonly communeGroup?: string | null;
  readonly year?: number | null;
  readonly value?: string | null;
  readonly yesNo?: boolean | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly source: string;
  readonly confidence: CriteriaConfidence;
}

/** Puts a threshold in place of the one for the same region, group, year and beginning. */
export async function replaceThreshold(
  tx: Transaction,
  indicator: IndicatorEntity,
  input: NewThreshold,
): Promise<void> {
  const row = {
    id: uuidv7(),
    indicatorId: indicator.id,
    regionCode: input.regionCode ?? null,
    communeGroup: input.communeGroup ?? null,
    year: input.year ?? null,
    value: input.value ?? null,
    yesNo: input.yesNo ?? null,
    comparator: indicator.comparator,
    unit: indicator.unit,
    thresholdsStatus: ThresholdsStatus.KNOWN,
    validFrom: input.validFrom ?? null,
    validTo: input.validTo ?? null,
    source: input.source,
    confidence: input.confidence,
    setBy: tx.context.actor.personId,
    supersededAt: null,
  };
  // Two offices at once: the second waits here, then corrects what the first has set.
  await tx.em.query('SELECT 1 FROM indicator WHERE id = $1 FOR UPDATE', [indicator.id]);
  const before = await tx.em.findOneBy(IndicatorThresholdEntity, {
    indicatorId: row.indicatorId,
    regionCode: row.regionCode ?? IsNull(),
    communeGroup: row.communeGroup ?? IsNull(),
    year: row.year ?? IsNull(),
    validFrom: row.validFrom ?? IsNull(),
    supersededAt: IsNull(),
  });
  if (before) {
    await tx.em.update(
      IndicatorThresholdEntity,
      { id: before.id },
      { supersededAt: tx.context.now },
    );
  }
  await tx.em.insert(IndicatorThresholdEntity, row);
  tx.record({
    action: 'indicatorThreshold.set',
    subjectType: 'Indicator',
    subjectId: indicator.id,
    before: before && { ...before },
    after: row,
  });
}

/** Whether the criteria set of an indicator has this region or commune group. */
export async function hasDivision(
  em: EntityManager,
  indicator: IndicatorEntity,
  kind: CriteriaDivisionKind,
  code: string,
): Promise<boolean> {
  const { setId } = await em.findOneByOrFail(CriterionEntity, { id: indicator.criterionId });
  return em.existsBy(CriteriaDivisionEntity, { setId, kind, code });
}

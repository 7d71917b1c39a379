import type { CommuneEntity } from '../region/region.entity.ts';
import type { IndicatorAssessmentEntity } from './assessment.entity.ts';
import { IndicatorVerdict } from './commune-criteria.enums.ts';
import type { CriteriaSetEntity, CriterionEntity, IndicatorEntity } from './criteria-set.entity.ts';
import type { Period } from './period.rules.ts';
import { criterionVerdict, verdictOf } from './threshold.rules.ts';

/** A criterion with the indicators that are known of it. */
export interface CriterionFrame {
  readonly criterion: CriterionEntity;
  readonly indicators: readonly IndicatorEntity[];
}

/** A commune, a set and a period: where results belong. */
export interface ViewPlace extends Period {
  readonly commune: CommuneEntity;
  readonly set: CriteriaSetEntity;
}

export interface CriterionView {
  readonly place: ViewPlace;
  readonly indicators: readonly IndicatorEntity[];
  readonly criterion: CriterionEntity;
  readonly verdict: IndicatorVerdict;
  readonly metIndicators: number;
  readonly knownIndicators: number;
  readonly assessments: readonly IndicatorAssessmentEntity[];
}

export interface CommuneView extends ViewPlace {
  readonly criteria: readonly CriterionView[];
  readonly metCriteria: number;
}

/** Puts what was recorded for a commune into the frame of its criteria set. */
export function communeView(
  place: ViewPlace,
  frames: readonly CriterionFrame[],
  recorded: readonly IndicatorAssessmentEntity[],
): CommuneView {
  const byIndicator = new Map(recorded.map((one) => [one.indicatorId, one]));
  const criteria = frames.map((frame) => criterionView(frame, byIndicator, place));
  const metCriteria = criteria.filter((one) => one.verdict === IndicatorVerdict.MET).length;
  return { ...place, criteria, metCriteria };
}

function criterionView(
  { criterion, indicators }: CriterionFrame,
  byIndicator: ReadonlyMap<string, IndicatorAssessmentEntity>,
  place: ViewPlace,
): CriterionView {
  const found = indicators.map(({ id }) => byIndicator.get(id));
  const verdicts = found.map((one) => (one ? verdictOf(one) : IndicatorVerdict.NO_VALUE));
  return {
    ...{ place, criterion, indicators },
    verdict: criterionVerdict(verdicts, criterion.indicatorsComplete),
    metIndicators: verdicts.filter((one) => one === IndicatorVerdict.MET).length,
    knownIndicators: indicators.length,
    assessments: found.filter((one) => one !== undefined),
  };
}

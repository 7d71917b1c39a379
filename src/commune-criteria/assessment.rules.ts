import { IncomeStatus, IndicatorAssessmentStatus } from './commune-criteria.enums.ts';

const { DRAFT, SUBMITTED, APPROVED, RETURNED } = IndicatorAssessmentStatus;

export type AssessmentStep = 'record' | 'submit' | 'approve' | 'return';

/** From which states each step may be taken. An approved figure is returned before it is changed. */
export const ASSESSMENT_STEPS: Readonly<
  Record<
    AssessmentStep,
    { from: readonly IndicatorAssessmentStatus[]; to: IndicatorAssessmentStatus }
  >
> = {
  record: { from: [DRAFT, RETURNED], to: DRAFT },
  submit: { from: [DRAFT], to: SUBMITTED },
  approve: { from: [SUBMITTED], to: APPROVED },
  return: { from: [SUBMITTED, APPROVED], to: RETURNED },
};

/** The state after a step, or null when it cannot be taken from here. */
export function afterStep(
  status: IndicatorAssessmentStatus,
  step: AssessmentStep,
): IndicatorAssessmentStatus | null {
  const { from, to } = ASSESSMENT_STEPS[step];
  return from.includes(status) ? to : null;
}

const INCOME_ORDER: readonly IncomeStatus[] = [
  IncomeStatus.PLANNED,
  IncomeStatus.COLLECTING,
  IncomeStatus.SUMMARISED,
  IncomeStatus.ACCEPTED,
  IncomeStatus.CONFIRMED,
  IncomeStatus.USED_IN_DOSSIER,
];

/** Figures the whole world may see: those the statistics office has confirmed. */
export const PUBLIC_INCOME: readonly IncomeStatus[] = [
  IncomeStatus.CONFIRMED,
  IncomeStatus.USED_IN_DOSSIER,
];

/** An income figure only goes forward; its amount stands still once it is confirmed. */
export function incomeMayMove(from: IncomeStatus | null, to: IncomeStatus): boolean {
  if (from === null) return true;
  return INCOME_ORDER.indexOf(to) >= INCOME_ORDER.indexOf(from);
}

/** True for the steps that belong to the statistics and coordination offices, not to the commune. */
export function isOfficeStep(status: IncomeStatus): boolean {
  return INCOME_ORDER.indexOf(status) >= INCOME_ORDER.indexOf(IncomeStatus.ACCEPTED);
}

/** True when the unit was in force on at least one day of the year. */
export function existedIn(
  unit: { readonly validFrom: string | null; readonly validTo: string | null },
  year: number,
): boolean {
  const began = unit.validFrom === null || unit.validFrom <= `${year}-12-31`;
  return began && (unit.validTo === null || unit.validTo >= `${year}-01-01`);
}

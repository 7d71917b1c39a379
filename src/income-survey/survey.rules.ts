import { IncomeStatus } from '../commune-criteria/commune-criteria.enums.ts';
import { stateTable } from '../platform/rules/state-table.ts';
import { HouseholdKind, type ReviewStep, type SurveyStep } from './income-survey.enums.ts';

const { PLANNED, COLLECTING, SUMMARISED, ACCEPTED, CONFIRMED, USED_IN_DOSSIER } = IncomeStatus;

export type SurveyMove = SurveyStep | ReviewStep;

/**
 * The commune plans, collects and sums up; the reviewer accepts and confirms, or hands it back with a
 * reason. What has gone into a dossier stands.
 */
export const SURVEY_MOVES = stateTable<IncomeStatus, SurveyMove>({
  name: 'income survey',
  states: Object.values(IncomeStatus),
  start: PLANNED,
  ends: [USED_IN_DOSSIER],
  moves: {
    START: { from: [PLANNED], to: COLLECTING },
    SUMMARISE: { from: [COLLECTING], to: SUMMARISED },
    ACCEPT: { from: [SUMMARISED], to: ACCEPTED },
    CONFIRM: { from: [ACCEPTED], to: CONFIRMED },
    USE: { from: [CONFIRMED], to: USED_IN_DOSSIER },
    REOPEN: { from: [SUMMARISED, ACCEPTED, CONFIRMED], to: COLLECTING, reason: true },
  },
});

/** The state after a move, or null when it cannot be made from here. */
export function afterSurveyMove(status: IncomeStatus, move: SurveyMove): IncomeStatus | null {
  const { from, to } = SURVEY_MOVES[move];
  return from.includes(status) ? to : null;
}

/** True while its plan and its households may be changed. */
export function isOpen(status: IncomeStatus): boolean {
  return status === PLANNED || status === COLLECTING;
}

export interface ListedHousehold {
  readonly id: string;
  readonly kind: HouseholdKind;
  readonly replacesId: string | null;
}

/** The sample: what was drawn, with reserves in the place of those they replace. */
export function sampleOf<T extends ListedHousehold>(listed: readonly T[]): T[] {
  const replaced = new Set(listed.flatMap(({ replacesId }) => replacesId ?? []));
  return listed.filter(({ id, kind, replacesId }) =>
    kind === HouseholdKind.MAIN ? !replaced.has(id) : replacesId !== null,
  );
}

/** A group of a result, as far as its size matters. */
export interface SizedGroup {
  readonly households: number;
}

/**
 * Which groups of one breakdown must not be shown: those with fewer households than allowed, and the
 * smallest others, until totals less what is shown are of a group that is large enough and of two at least.
 */
export function suppressed(groups: readonly SizedGroup[], minimum: number): boolean[] {
  const hidden = groups.map(({ households }) => households > 0 && households < minimum);
  if (!hidden.includes(true)) return hidden;
  const bySize = groups
    .map(({ households }, index) => ({ households, index }))
    .filter(({ households }) => households > 0)
    .sort((one, other) => one.households - other.households);
  let [count, inside] = [0, 0];
  for (const { households, index } of bySize) {
    if (!hidden[index] && count >= 2 && inside >= minimum) break;
    hidden[index] = true;
    count += 1;
    inside += households;
  }
  return hidden;
}

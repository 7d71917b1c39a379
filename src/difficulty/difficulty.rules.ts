import { daysBetween, shiftDay } from '../calendar/working-days.rules.ts';
import { stateTable } from '../platform/rules/state-table.ts';

import { DifficultyState } from './difficulty.enums.ts';

/**
 * After how many days without an answer a difficulty goes up a level by itself. Ours: the documents say
 * "in time" (kịp thời) and give no number.
 */
export const ESCALATE_AFTER_DAYS = 15;
/** How often whoever has to act is reminded, in days. Ours. */
export const REMIND_EVERY_DAYS = 7;

const { RAISED, ASSIGNED, ANSWERED, CLOSED, REOPENED, WITHDRAWN } = DifficultyState;

export type DifficultyMove = 'assign' | 'answer' | 'close' | 'reopen' | 'withdraw';

/** Only the commune ends it; nothing is closed without an answer. */
export const DIFFICULTY_MOVES = stateTable<DifficultyState, DifficultyMove>({
  name: 'difficulty',
  states: Object.values(DifficultyState),
  start: RAISED,
  ends: [WITHDRAWN],
  moves: {
    assign: { from: [RAISED, ASSIGNED, REOPENED], to: ASSIGNED },
    answer: { from: [RAISED, ASSIGNED, REOPENED, ANSWERED], to: ANSWERED },
    close: { from: [ANSWERED], to: CLOSED, reason: true },
    reopen: { from: [ANSWERED, CLOSED], to: REOPENED, reason: true },
    withdraw: { from: [RAISED, ASSIGNED, ANSWERED, REOPENED], to: WITHDRAWN, reason: true },
  },
});

/** The state after a move, or null when it cannot be made from here. */
export function afterDifficultyMove(
  state: DifficultyState,
  move: DifficultyMove,
): DifficultyState | null {
  const { from, to } = DIFFICULTY_MOVES[move];
  return from.includes(state) ? to : null;
}

/** States in which an answer is waited for: these go up and are reminded of. */
export const WAITING: readonly DifficultyState[] = [RAISED, ASSIGNED, REOPENED];

/** Days without an answer; null when none is waited for. */
export function waitingDays(state: DifficultyState, since: string, today: string): number | null {
  return WAITING.includes(state) ? daysBetween(since, today) : null;
}

/** The day from which the rule takes it up, if there is a level above; null when nobody waits. */
export function escalatesOn(state: DifficultyState, since: string): string | null {
  return WAITING.includes(state) ? shiftDay(since, ESCALATE_AFTER_DAYS + 1) : null;
}

/** Which reminder is due after so many days: the first after seven, the second after fourteen. */
export function reminderOf(days: number): number {
  return Math.floor(days / REMIND_EVERY_DAYS);
}

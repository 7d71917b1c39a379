import { stateTable } from '../platform/rules/state-table.ts';
import { EmulationCampaignState, EmulationEventState, EmulationState } from './emulation.enums.ts';

/** How many days before its last day communes are reminded of registration. Ours: no document says. */
export const REGISTRATION_SOON_DAYS = 7;

interface Dated {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly registerUntil: string | null;
}

/** Without a day of its own, registration is open as long as the campaign. */
export function lastDayToRegister({ registerUntil, endsOn }: Dated): string {
  return registerUntil ?? endsOn;
}

export function campaignState(campaign: Dated, today: string): EmulationCampaignState {
  if (today < campaign.startsOn) return EmulationCampaignState.PLANNED;
  if (today > campaign.endsOn) return EmulationCampaignState.ENDED;
  return today <= lastDayToRegister(campaign)
    ? EmulationCampaignState.REGISTERING
    : EmulationCampaignState.RUNNING;
}

interface Event {
  readonly heldOn: string | null;
  readonly cancelledReason: string | null;
}

export function eventState({ heldOn, cancelledReason }: Event): EmulationEventState {
  if (heldOn !== null) return EmulationEventState.HELD;
  return cancelledReason === null ? EmulationEventState.PLANNED : EmulationEventState.CANCELLED;
}

const { REGISTERED, SELF_SCORED, CHECKED, CONFIRMED, PROPOSED, COMMENDED, WITHDRAWN } =
  EmulationState;

export type EmulationMove =
  | 'self-score'
  | 'check'
  | 'return'
  | 'confirm'
  | 'decide-tie'
  | 'propose'
  | 'commend'
  | 'take-back'
  | 'withdraw';

/** Nobody is ranked who was not looked at by two people, nobody commended who was not proposed. */
export const EMULATION_MOVES = stateTable<EmulationState, EmulationMove>({
  name: 'emulation registration',
  states: Object.values(EmulationState),
  start: REGISTERED,
  ends: [WITHDRAWN],
  moves: {
    'self-score': { from: [REGISTERED, SELF_SCORED], to: SELF_SCORED },
    check: { from: [REGISTERED, SELF_SCORED, CHECKED], to: CHECKED },
    return: { from: [SELF_SCORED, CHECKED, CONFIRMED, PROPOSED], to: REGISTERED, reason: true },
    confirm: { from: [CHECKED], to: CONFIRMED },
    'decide-tie': { from: [CONFIRMED], to: CONFIRMED, reason: true },
    propose: { from: [CONFIRMED], to: PROPOSED },
    commend: { from: [PROPOSED], to: COMMENDED },
    // A line of the register that was a mistake: the proposal stands again.
    'take-back': { from: [COMMENDED], to: PROPOSED, reason: true },
    withdraw: {
      from: [REGISTERED, SELF_SCORED, CHECKED, CONFIRMED, PROPOSED],
      to: WITHDRAWN,
      reason: true,
    },
  },
});

/** The state after a move, or null when it cannot be made from here. */
export function afterEmulationMove(
  state: EmulationState,
  move: EmulationMove,
): EmulationState | null {
  const { from, to } = EMULATION_MOVES[move];
  return from.includes(state) ? to : null;
}

/** Hundredths of points: sums of decimals without binary fractions. */
export function hundredths(points: string): number {
  const [whole = '0', part = ''] = points.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0').slice(0, 2));
}

export function sumOfPoints(points: readonly string[]): string {
  const sum = points.reduce((all, one) => all + hundredths(one), 0);
  return `${Math.floor(sum / 100)}.${String(sum % 100).padStart(2, '0')}`;
}

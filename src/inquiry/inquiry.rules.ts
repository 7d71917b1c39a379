import { stateTable } from '../platform/rules/state-table.ts';
import { InquiryState } from './inquiry.enums.ts';

const { OPEN, ANSWERED, CLOSED, SPAM } = InquiryState;

export type InquiryMove = 'reply' | 'close' | 'reopen' | 'spam' | 'not-spam';

/** What may happen to an inquiry. It goes round: whatever was decided can be taken back. */
export const INQUIRY_MOVES = stateTable<InquiryState, InquiryMove>({
  name: 'inquiry',
  states: Object.values(InquiryState),
  start: OPEN,
  ends: [],
  moves: {
    reply: { from: [OPEN, ANSWERED], to: ANSWERED },
    close: { from: [OPEN, ANSWERED], to: CLOSED },
    reopen: { from: [CLOSED], to: OPEN },
    spam: { from: [OPEN, ANSWERED], to: SPAM },
    'not-spam': { from: [SPAM], to: OPEN },
  },
});

/** The state after a move, or null when it cannot be made from here. */
export function afterInquiryMove(state: InquiryState, move: InquiryMove): InquiryState | null {
  const { from, to } = INQUIRY_MOVES[move];
  return from.includes(state) ? to : null;
}

const HOUR = 3_600_000;
/** Hours within which a buyer is to be answered; our own rule, no law gives one. */
export const ANSWER_HOURS = 48;

/** Until when an inquiry is to be answered. */
export function dueAt(sentAt: Date): Date {
  return new Date(sentAt.getTime() + ANSWER_HOURS * HOUR);
}

/** True when nobody has answered in time. */
export function isLate(inquiry: { state: InquiryState; dueAt: Date }, now: Date): boolean {
  return inquiry.state === OPEN && now > inquiry.dueAt;
}

/** Inquiries from one address within an hour, and with one phone number within a day. */
export const MOST_PER_ADDRESS = 10;
export const MOST_PER_PHONE = 10;

/** Nobody fills in five fields faster. */
const FASTEST_MS = 3_000;
const LINK = /https?:\/\/|www\./giu;

export interface Signals {
  /** A field that people cannot see. */
  readonly trap: string | null | undefined;
  /** When the form was opened, as the page says; null = not known. */
  readonly openedAt: Date | null | undefined;
  readonly now: Date;
  readonly texts: readonly (string | null | undefined)[];
}

/**
 * Whether a program sent it. What is taken for spam is kept and can be taken back, so that a wrong guess
 * loses no customer.
 */
export function looksLikeSpam({ trap, openedAt, now, texts }: Signals): boolean {
  if (trap) return true;
  if (openedAt) {
    const taken = now.getTime() - openedAt.getTime();
    if (taken >= 0 && taken < FASTEST_MS) return true;
  }
  const links = texts.join('\n').match(LINK)?.length ?? 0;
  return links >= 2;
}

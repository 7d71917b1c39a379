import { In } from 'typeorm';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { type ItemPhase } from './council.enums.ts';
import {
  ItemRecusalEntity,
  SessionItemEntity,
  type CouncilSessionEntity,
} from './session.entity.ts';
import { SessionEventKind } from './session.enums.ts';
import { latestBy } from './session-event.service.ts';
import { lockedSession } from './session.service.ts';

/** Codes that every step of one product can answer with. */
export const ITEM_ERRORS = {
  NOT_FOUND: 'There is no such product on an agenda, or it may not be seen.',
  WRONG_PHASE:
    'The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it.',
} as const;

export interface LockedItem {
  readonly item: SessionItemEntity;
  readonly session: CouncilSessionEntity;
}

/**
 * Takes a product for a step that must not meet scoring or another step half-way: the session is locked
 * first, so that steps of one session come one after the other.
 */
export async function lockedItem(tx: Transaction, itemId: string): Promise<LockedItem> {
  const found = await tx.em.findOneBy(SessionItemEntity, { id: itemId });
  // An unknown product leads to an unknown session, which is refused like a hidden one.
  const session = await lockedSession(tx, found?.sessionId ?? itemId);
  const item = await tx.em.findOneBy(SessionItemEntity, { id: itemId });
  if (!item) throw notFound(['id']);
  return { item, session };
}

const NAMES: Readonly<Record<ItemPhase, { vi: string; en: string }>> = {
  PENDING: { vi: 'chưa mở chấm', en: 'not opened yet' },
  OPEN: { vi: 'đang mở chấm', en: 'open for scoring' },
  CLOSED: { vi: 'đã đóng chấm', en: 'closed' },
  RELEASED: { vi: 'đã công bố', en: 'released' },
};

const LED_THERE: Readonly<Record<ItemPhase, readonly SessionEventKind[]>> = {
  PENDING: [],
  OPEN: [SessionEventKind.ITEM_OPENED, SessionEventKind.ITEM_REOPENED],
  CLOSED: [SessionEventKind.ITEM_CLOSED],
  RELEASED: [SessionEventKind.ITEM_RELEASED],
};

/** Refuses unless the product is in one of these phases, and tells who brought it into the other. */
export async function requireItemPhase(
  tx: Transaction,
  item: SessionItemEntity,
  ...phases: ItemPhase[]
): Promise<void> {
  if (phases.includes(item.phase)) return;
  const { id, sessionId, position, phase } = item;
  const by = await latestBy(tx, sessionId, id, LED_THERE[phase]);
  const name = NAMES[phase];
  const text = {
    vi: `Sản phẩm số ${position} ${name.vi}${by.vi} nên không làm được việc này. Lần gửi này chưa thay đổi gì; hãy tải lại phiên họp.`,
    en: `Product ${position} is ${name.en}${by.en}, so this cannot be done. What you sent changed nothing; load the session again.`,
  };
  throw refuse('WRONG_PHASE', text, null, { item });
}

export const TIED = 'Who has a tie to the product decides nothing about it.';

/** Refuses whoever has a tie to one of these products, also who leads the session. */
export async function requireUntied(tx: Transaction, itemIds: readonly string[]): Promise<void> {
  const { personId } = tx.context.actor;
  const tie = personId && { itemId: In([...itemIds]), personId };
  const tied = tie && (await tx.em.existsBy(ItemRecusalEntity, tie));
  if (tied) throw refuse('TIED', HAS_TIE);
}

const HAS_TIE = {
  vi: 'Bạn có liên quan đến sản phẩm này nên không quyết định về nó. Chưa có gì thay đổi; hãy để thư ký hoặc người chủ trì khác ghi.',
  en: 'You have a tie to this product and decide nothing about it. Nothing changed; let the secretary or who leads in your place record it.',
};

/** Reads a product again after it was changed. */
export function itemAgain(tx: Transaction, id: string): Promise<SessionItemEntity> {
  return tx.em.findOneByOrFail(SessionItemEntity, { id });
}

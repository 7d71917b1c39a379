import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { revise } from '../platform/db/revision.ts';
import { findById } from '../platform/db/rows.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ListingChangeEntity } from './listing-change.entity.ts';
import { LISTING_CHANGE_MOVES, type ListingChangeMove } from './listing-change.rules.ts';
import { placeOfProduct } from './product.access.ts';
import type { ProductEntity } from './product.entity.ts';
import { findToChange } from './product-version.service.ts';

export const NOT_PENDING = 'It was decided or taken back already.';

export interface Proposal {
  readonly change: ListingChangeEntity;
  readonly product: ProductEntity;
}

/** A proposal that still waits, with its product; refuses everything else. */
export async function pendingChange(
  tx: Transaction,
  id: string,
  move: ListingChangeMove,
): Promise<Proposal> {
  const change = await findById(tx.em, ListingChangeEntity, id);
  const product = change && (await findToChange(tx.em, change.productId));
  tx.authorize(product ? placeOfProduct(product) : {});
  if (!change || !product) throw notFound(['id']);
  if (LISTING_CHANGE_MOVES[move].from.includes(change.state)) return { change, product };
  throw refuse(
    'NOT_PENDING',
    {
      vi: 'Đề nghị này đã được xử lý hoặc đã rút. Chưa có gì thay đổi; hãy tải lại danh sách.',
      en: 'This proposal was decided or taken back already. Nothing was changed; load the list again.',
    },
    ['id'],
    { listingChange: change },
  );
}

/** Moves a proposal on, leaves a line in the trail and tells the producer what an office decided. */
export async function decideChange(
  tx: Transaction,
  { change, product }: Proposal,
  move: ListingChangeMove,
  reason?: string,
): Promise<ListingChangeEntity> {
  const { actor, now } = tx.context;
  const decided = await revise(
    tx.em,
    ListingChangeEntity,
    { id: change.id, baseRevision: change.revision },
    {
      state: LISTING_CHANGE_MOVES[move].to,
      reason,
      decidedBy: actor.personId,
      decidedAt: now,
    },
  );
  if (!decided) {
    throw stale({ listingChange: await findById(tx.em, ListingChangeEntity, change.id) });
  }
  tx.record({
    action: `listing-change.${move}`,
    subjectType: 'ListingChange',
    subjectId: change.id,
    before: { state: change.state },
    after: { state: decided.state, reason, productRevision: product.revision },
  });
  if (move === 'withdraw') return decided;
  const { producerId, name: productName } = product;
  const facts = { subjectId: change.id, producerId, productName };
  await tell(
    tx,
    move === 'accept'
      ? notices.listingChangeAccepted(facts)
      : notices.listingChangeReturned({ ...facts, reason: reason ?? '' }),
  );
  return decided;
}

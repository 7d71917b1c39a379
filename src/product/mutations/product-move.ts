import { z } from 'zod';
import { notices } from '../../notice/notice.events.ts';
import type { Notice } from '../../notice/notice-template.ts';
import { tell } from '../../notice/notice.service.ts';
import type { Transaction } from '../../platform/graphql/mutation.ts';
import { notFound, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import type { Refusal } from '../../platform/graphql/user-errors.ts';
import { placeOfProduct } from '../product.access.ts';
import type { ProductEntity } from '../product.entity.ts';
import { afterProductMove, type ProductMove } from '../product.rules.ts';
import { findProduct, moveProduct } from '../product.service.ts';
import { VersionCause } from '../product-version.enums.ts';
import { findToChange, keepVersion } from '../product-version.service.ts';

const CAUSES: Readonly<Record<ProductMove, VersionCause>> = {
  submit: VersionCause.SUBMITTED,
  return: VersionCause.RETURNED,
  publish: VersionCause.PUBLISHED,
  archive: VersionCause.ARCHIVED,
  restore: VersionCause.UNARCHIVED,
};

export const productMoveShape = z.object({
  id: idOf('Product'),
  input: z.object({ baseRevision: z.int().min(1), operationId: operationId().optional() }),
});

interface MoveArguments {
  readonly id: string;
  readonly input: { readonly baseRevision: number; readonly reason?: string };
}

/** What submitting, returning, publishing, archiving and restoring have in common. */
export async function moveEntry(
  tx: Transaction,
  { id, input }: MoveArguments,
  move: ProductMove,
  wrongState: (product: ProductEntity) => Refusal,
): Promise<{ product: ProductEntity }> {
  const before = await findToChange(tx.em, id);
  tx.authorize(before ? placeOfProduct(before) : {});
  if (!before) throw notFound(['id']);
  if (before.revision !== input.baseRevision) throw stale({ product: before });
  if (afterProductMove(before.status, move) === null) throw wrongState(before);
  const { baseRevision, reason } = input;
  const step = { baseRevision, move, now: tx.context.now, reason };
  const product = await moveProduct(tx.em, before, step);
  if (!product) throw stale({ product: await findProduct(tx.em, id) });
  await keepVersion(tx, product, CAUSES[move]);
  tx.record({
    action: `product.${move}`,
    subjectType: 'Product',
    subjectId: id,
    before: { status: before.status, revision: before.revision },
    after: { status: product.status, revision: product.revision, reason },
  });
  const notice = noticeOf(product, move);
  if (notice) await tell(tx, notice);
  return { product };
}

function noticeOf(product: ProductEntity, move: ProductMove): Notice | null {
  const { id: subjectId, revision: occasion, name: productName } = product;
  const { producerId, communeId } = product;
  const facts = { subjectId, occasion, productName };
  if (move === 'submit') return notices.productSubmitted({ ...facts, communeId });
  if (move === 'publish') return notices.productPublished({ ...facts, producerId });
  if (move !== 'return') return null;
  return notices.productReturned({ ...facts, producerId, reason: product.returnReason ?? '' });
}

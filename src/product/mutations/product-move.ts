import { z } from 'zod';
import type { Transaction } from '../../platform/graphql/mutation.ts';
import { notFound, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import type { Refusal } from '../../platform/graphql/user-errors.ts';
import { placeOfProduct } from '../product.access.ts';
import type { ProductEntity } from '../product.entity.ts';
import { afterProductMove, type ProductMove } from '../product.rules.ts';
import { findProduct, moveProduct } from '../product.service.ts';

export const productMoveShape = z.object({
  id: idOf('Product'),
  input: z.object({ baseRevision: z.int().min(1), operationId: operationId().optional() }),
});

/** What publishing, archiving and restoring have in common. */
export async function moveEntry(
  tx: Transaction,
  { id, input }: z.output<typeof productMoveShape>,
  move: ProductMove,
  wrongState: (product: ProductEntity) => Refusal,
): Promise<{ product: ProductEntity }> {
  const before = await findProduct(tx.em, id);
  tx.authorize(before ? placeOfProduct(before) : {});
  if (!before) throw notFound(['id']);
  if (before.revision !== input.baseRevision) throw stale({ product: before });
  if (afterProductMove(before.status, move) === null) throw wrongState(before);
  const product = await moveProduct(tx.em, before, input.baseRevision, move, tx.context.now);
  if (!product) throw stale({ product: await findProduct(tx.em, id) });
  tx.record({
    action: `product.${move}`,
    subjectType: 'Product',
    subjectId: id,
    before: { status: before.status, revision: before.revision },
    after: { status: product.status, revision: product.revision },
  });
  return { product };
}

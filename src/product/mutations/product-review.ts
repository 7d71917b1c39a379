import type { Transaction } from '../../platform/graphql/mutation.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { isReviewed } from '../product.access.ts';
import { reviewedDifferences, type ReviewedValues } from '../product-content.rules.ts';
import type { ProductEntity } from '../product.entity.ts';
import { ProductStatus } from '../product.enums.ts';
import { contentOf } from '../product-version.service.ts';

export const NEEDS_REVIEW =
  'What the world sees of a published product is looked at first: propose the change (listingChangePropose).';

/** A producer, and whoever else may not publish, changes the name, texts and claims of a published product by proposals only. */
export async function refuseUnreviewed(
  tx: Transaction,
  product: ProductEntity,
  values: ReviewedValues,
): Promise<void> {
  if (product.status !== ProductStatus.PUBLISHED) return;
  if (!isReviewed(tx.context.actor, product)) return;
  const changed = reviewedDifferences(await contentOf(tx.em, product.id), values);
  if (changed.length === 0) return;
  throw refuse(
    'NEEDS_REVIEW',
    {
      vi: 'Sản phẩm đã đăng: tên, giới thiệu, câu chuyện, thành phần và công bố chỉ đổi sau khi xã duyệt. Chưa có gì thay đổi; hãy gửi đề nghị thay đổi.',
      en: 'The product is published: its name, texts and claims change only after the commune has looked at them. Nothing was changed; send a proposal instead.',
    },
    ['input'],
    { product },
  );
}

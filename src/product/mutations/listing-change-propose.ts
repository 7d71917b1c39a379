import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { ListingChangeEntity } from '../listing-change.entity.ts';
import { ListingChangeState } from '../listing-change.enums.ts';
import { ListingChange } from '../listing-change.type.ts';
import { placeOfProduct, productAccess } from '../product.access.ts';
import { reviewedDifferences } from '../product-content.rules.ts';
import type { ProductEntity } from '../product.entity.ts';
import { ProductStatus } from '../product.enums.ts';
import { Product } from '../product.type.ts';
import { contentOf, findToChange } from '../product-version.service.ts';
import { ProductClaimInput, ProductTextsInput, reviewedTexts } from './product-input.ts';

@InputType({ description: 'What is to be changed. Absent keeps a part, null clears it.' })
export class ListingChangeProposeInput {
  @Field(() => ID, { description: 'The product, a published one.' })
  productId!: string;

  @Field(() => Int, { description: 'The revision of the product that was looked at.' })
  baseRevision!: number;

  @Field(() => String, { nullable: true, description: 'Its name, at most 200 letters.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'What it is, in a sentence or two.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Its story (câu chuyện sản phẩm).' })
  story?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is made of (thành phần).' })
  ingredients?: string | null;

  @Field(() => [ProductClaimInput], {
    nullable: true,
    description: 'All it claims, at most 20; they replace the earlier ones.',
  })
  claims?: ProductClaimInput[] | null;

  @Field(() => ProductTextsInput, { nullable: true, description: 'English texts.' })
  english?: ProductTextsInput | null;

  @Field(() => String, { nullable: true, description: 'A word to who looks at it.' })
  note?: string | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ListingChangeProposeError = userErrorType('ListingChangePropose', {
  NOT_FOUND,
  STALE,
  NOT_PUBLISHED: 'Only published products are changed by proposals; drafts are changed directly.',
  NOTHING_TO_CHANGE: 'What is proposed is what the product shows already.',
  ALREADY_PENDING: 'A proposal for this product waits already: take it back first.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of proposing a change.' })
export class ListingChangeProposePayload {
  @Field(() => ListingChange, {
    nullable: true,
    description: 'The proposal; with ALREADY_PENDING the one that waits.',
  })
  listingChange!: ListingChangeEntity | null;

  @Field(() => Product, { nullable: true, description: 'The product as it is now.' })
  product!: ProductEntity | null;

  @Field(() => [ListingChangeProposeError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...reviewedTexts,
    productId: idOf('Product'),
    baseRevision: z.int().min(1),
    name: line(200).optional(),
    note: clearable(prose(1000)),
    operationId: operationId(),
  }),
});

@Resolver()
export class ListingChangeProposeMutation {
  @Access(productAccess.listingChangePropose)
  @Mutation(() => ListingChangeProposePayload, {
    description:
      'Asks to have the name, texts or claims of a published product changed (đề nghị thay đổi). The world sees the change when an office has accepted it.',
  })
  listingChangePropose(
    @Arg('input', () => ListingChangeProposeInput, { description: 'What is to be changed.' })
    input: ListingChangeProposeInput,
    @Ctx() context: Context,
  ): Promise<ListingChangeProposePayload> {
    return runMutation(context, {
      name: 'listingChangePropose',
      access: productAccess.listingChangePropose,
      payload: ListingChangeProposePayload,
      errors: ListingChangeProposeError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { productId, baseRevision, note, operationId: _, ...proposed } = args.input;
        const product = await findToChange(tx.em, productId);
        tx.authorize(product ? placeOfProduct(product) : {});
        if (!product) throw notFound(['input', 'productId']);
        if (product.revision !== baseRevision) throw stale({ product });
        if (product.status !== ProductStatus.PUBLISHED) throw notPublished(product);
        const baseContent = await contentOf(tx.em, productId);
        if (reviewedDifferences(baseContent, proposed).length === 0) throw nothing(product);
        const waiting = await tx.em.findOneBy(ListingChangeEntity, {
          productId,
          state: ListingChangeState.PENDING,
        });
        if (waiting) throw alreadyPending(waiting, product);
        const id = uuidv7();
        await tx.em.insert(ListingChangeEntity, {
          ...{ id, productId, baseContent, proposed, note: note ?? null },
          state: ListingChangeState.PENDING,
          baseVersion: product.revision,
          proposedBy: context.actor.personId,
        });
        tx.record({
          action: 'listing-change.propose',
          subjectType: 'ListingChange',
          subjectId: id,
          after: { productId, baseVersion: product.revision, proposed, note },
        });
        const { name: productName, communeId } = product;
        await tell(tx, notices.listingChangeProposed({ subjectId: id, productName, communeId }));
        return { listingChange: await tx.em.findOneByOrFail(ListingChangeEntity, { id }), product };
      },
    });
  }
}

function notPublished(product: ProductEntity) {
  return refuse(
    'NOT_PUBLISHED',
    {
      vi: 'Sản phẩm chưa đăng: hãy sửa trực tiếp, không cần đề nghị. Chưa có gì thay đổi.',
      en: 'The product is not published: change it directly, without a proposal. Nothing was changed.',
    },
    ['input', 'productId'],
    { product },
  );
}

function nothing(product: ProductEntity) {
  return refuse(
    'NOTHING_TO_CHANGE',
    {
      vi: 'Nội dung gửi lên giống nội dung đang hiển thị. Chưa có gì thay đổi.',
      en: 'What you sent is what the product shows already. Nothing was changed.',
    },
    ['input'],
    { product },
  );
}

function alreadyPending(listingChange: ListingChangeEntity, product: ProductEntity) {
  return refuse(
    'ALREADY_PENDING',
    {
      vi: 'Sản phẩm này đang có một đề nghị chờ duyệt. Đề nghị mới chưa được gửi; hãy rút đề nghị cũ trước.',
      en: 'A proposal for this product waits already. The new one was not sent; take the old one back first.',
    },
    ['input', 'productId'],
    { listingChange, product },
  );
}

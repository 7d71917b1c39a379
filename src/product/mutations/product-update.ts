import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { communeInForce } from '../../producer/producer.service.ts';
import { offerDifferences } from '../offer.rules.ts';
import { placeOfProduct, productAccess } from '../product.access.ts';
import type { ProductEntity } from '../product.entity.ts';
import {
  categoriesOf,
  changeProduct,
  findProduct,
  replaceImages,
  translateProduct,
  type ProductValues,
} from '../product.service.ts';
import { Product } from '../product.type.ts';
import { VersionCause } from '../product-version.enums.ts';
import { findToChange, keepVersion } from '../product-version.service.ts';
import { factColumns, ProductFactsInput, productFacts } from './product-input.ts';
import { NEEDS_REVIEW, refuseUnreviewed } from './product-review.ts';

@InputType({ description: 'Changes to a product. Absent keeps a value, null clears it.' })
export class ProductUpdateInput extends ProductFactsInput {
  @Field(() => Int, { description: 'The revision that the changes are based on.' })
  baseRevision!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Its name; a new one brings a new web address, the old one goes on leading here.',
  })
  name?: string;

  @Field(() => ID, { nullable: true, description: 'Commune or ward of today where it is made.' })
  communeId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of its sub-group (phân nhóm) in the official list.',
  })
  subgroupCode?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Client-made id: a repeated send is answered once.',
  })
  operationId?: string;
}

const ProductUpdateError = userErrorType('ProductUpdate', { NOT_FOUND, STALE, NEEDS_REVIEW });

@Access(REACHED)
@ObjectType({ description: 'What came of changing a product.' })
export class ProductUpdatePayload {
  @Field(() => Product, {
    nullable: true,
    description: 'The product as it is now; with STALE the version that somebody else made.',
  })
  product!: ProductEntity | null;

  @Field(() => [ProductUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Product'),
  input: z.object({
    ...productFacts,
    baseRevision: z.int().min(1),
    name: line(200).optional(),
    communeId: idOf('Commune').optional(),
    subgroupCode: line(20).optional(),
    operationId: operationId().optional(),
  }),
});

@Resolver()
export class ProductUpdateMutation {
  @Access(productAccess.productUpdate)
  @Mutation(() => ProductUpdatePayload, {
    description:
      'Changes the entry of a product (sản phẩm), published or not. Its producer may change the name, texts and claims of a published one by listingChangePropose only.',
  })
  productUpdate(
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Arg('input', () => ProductUpdateInput, { description: 'What to change.' })
    input: ProductUpdateInput,
    @Ctx() context: Context,
  ): Promise<ProductUpdatePayload> {
    return runMutation(context, {
      name: 'productUpdate',
      access: productAccess.productUpdate,
      payload: ProductUpdatePayload,
      errors: ProductUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, operationId: _, images, english, ...values } = args.input;
        const { name, communeId, subgroupCode, ...facts } = values;
        const before = await findToChange(tx.em, args.id);
        tx.authorize(before ? placeOfProduct(before) : {});
        if (!before) throw notFound(['id']);
        await refuseUnreviewed(tx, before, { name, english, ...facts });
        const product = await changeProduct(tx.em, before, baseRevision, {
          ...factColumns(facts, context.today),
          ...(name !== undefined && { name }),
          ...(await placeColumns(tx, before, { communeId, subgroupCode })),
        });
        if (!product) throw stale({ product: await findProduct(tx.em, args.id) });
        if (images !== undefined) await replaceImages(tx.em, product.id, images ?? []);
        const texts = await translateProduct(tx.em, product.id, english);
        await keepVersion(tx, product, VersionCause.CHANGED, offerDifferences(before, product));
        tx.record({
          action: 'product.update',
          subjectType: 'Product',
          subjectId: product.id,
          before,
          after: { ...product, images, english: texts },
        });
        return { product };
      },
    });
  }
}

/** A new place has to be one where the actor may act too. */
async function placeColumns(
  tx: Transaction,
  before: ProductEntity,
  to: { readonly communeId?: string; readonly subgroupCode?: string },
): Promise<ProductValues> {
  const columns: ProductValues = {};
  if (to.communeId && to.communeId !== before.communeId) {
    tx.authorize({ producerId: before.producerId, unitId: to.communeId });
    const commune = await communeInForce(tx.em, to.communeId, tx.context.today);
    if (!commune) throw notFound(['input', 'communeId']);
    columns.communeId = to.communeId;
  }
  if (to.subgroupCode === undefined) return columns;
  const categories = await categoriesOf(tx.em, to.subgroupCode);
  if (!categories) throw notFound(['input', 'subgroupCode']);
  return { ...columns, ...categories };
}

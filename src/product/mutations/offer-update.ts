import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { offerDifferences, unusualPrice } from '../offer.rules.ts';
import { OfferPart } from '../offer.enums.ts';
import { UnusualPrice } from '../offer.type.ts';
import { placeOfProduct, productAccess } from '../product.access.ts';
import type { ProductEntity } from '../product.entity.ts';
import { StockState } from '../product.enums.ts';
import { changeProduct, findProduct } from '../product.service.ts';
import { Product } from '../product.type.ts';
import { VersionCause } from '../product-version.enums.ts';
import { findToChange, keepVersion } from '../product-version.service.ts';
import {
  offerColumns,
  offerFacts,
  ProductCapacityInput,
  ProductPriceInput,
} from './product-input.ts';

@InputType({ description: 'What a producer offers now. Absent keeps a value, null clears it.' })
export class OfferUpdateInput {
  @Field(() => Int, { description: 'The revision of the product that the change is based on.' })
  baseRevision!: number;

  @Field(() => ProductPriceInput, {
    nullable: true,
    description: 'Its price, dated today; null takes it away.',
  })
  price?: ProductPriceInput | null;

  @Field(() => ProductCapacityInput, {
    nullable: true,
    description: 'What can be delivered in a month; null takes it away.',
  })
  monthlyCapacity?: ProductCapacityInput | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Months of the season, 1 to 12; empty = not stated.',
  })
  seasonMonths?: number[] | null;

  @Field(() => StockState, { nullable: true, description: 'State of the stock.' })
  stockState?: StockState | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True after the person was asked about an unusual price and said yes.',
  })
  confirmed!: boolean;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const OfferUpdateError = userErrorType('OfferUpdate', {
  NOT_FOUND,
  STALE,
  UNUSUAL_CHANGE:
    'The price is more than three times, or less than a third of, what it was: ask the person, then send again with confirmed.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of changing an offer.' })
export class OfferUpdatePayload {
  @Field(() => Product, {
    nullable: true,
    description: 'The product as it is now; with STALE the version that somebody else made.',
  })
  product!: ProductEntity | null;

  @Field(() => UnusualPrice, {
    nullable: true,
    description: 'With UNUSUAL_CHANGE both prices, to ask about; otherwise null.',
  })
  unusual!: UnusualPrice | null;

  @Field(() => [OfferUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Product'),
  input: z.object({
    ...offerFacts,
    baseRevision: z.int().min(1),
    confirmed: z.boolean(),
    operationId: operationId(),
  }),
});

/** Both prices, in the payload and in words. */
function askAbout(product: ProductEntity, { before, after }: UnusualPrice) {
  return refuse(
    'UNUSUAL_CHANGE',
    {
      vi: `Giá đang là ${before}, giá mới là ${after}: chênh quá 3 lần. Chưa lưu; nếu đúng, hãy xác nhận rồi gửi lại.`,
      en: `The price is ${before} and would become ${after}: more than three times apart. Nothing was stored; confirm it and send again if it is right.`,
    },
    ['input', 'price', 'amount'],
    { product, unusual: { before, after } },
  );
}

@Resolver()
export class OfferUpdateMutation {
  @Access(productAccess.offerUpdate)
  @Mutation(() => OfferUpdatePayload, {
    description:
      'Changes price, capacity, season and stock of a product (cập nhật giá, nguồn hàng): live at once, with a history.',
  })
  offerUpdate(
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Arg('input', () => OfferUpdateInput, { description: 'What is offered now.' })
    input: OfferUpdateInput,
    @Ctx() context: Context,
  ): Promise<OfferUpdatePayload> {
    return runMutation(context, {
      name: 'offerUpdate',
      access: productAccess.offerUpdate,
      payload: OfferUpdatePayload,
      errors: OfferUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, confirmed, operationId: _, ...facts } = args.input;
        const before = await findToChange(tx.em, args.id);
        tx.authorize(before ? placeOfProduct(before) : {});
        if (!before) throw notFound(['id']);
        if (before.revision !== baseRevision) throw stale({ product: before });
        const columns = offerColumns(facts, context.today);
        const offered = { ...before, ...columns };
        const prices = offerDifferences(before, offered).find(
          ({ what }) => what === OfferPart.PRICE,
        );
        if (!confirmed && prices?.before && prices.after && unusualPrice(before, offered)) {
          throw askAbout(before, { before: prices.before, after: prices.after });
        }
        const product = await changeProduct(tx.em, before, baseRevision, columns);
        if (!product) throw stale({ product: await findProduct(tx.em, args.id) });
        await keepVersion(tx, product, VersionCause.OFFER, offerDifferences(before, product));
        tx.record({
          action: 'product.offer',
          subjectType: 'Product',
          subjectId: product.id,
          before,
          after: product,
        });
        return { product };
      },
    });
  }
}

import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { because } from '../../platform/graphql/input-errors.ts';
import { BigIntScalar, LocalDate } from '../../platform/graphql/scalars.ts';
import {
  clearable,
  day,
  decimal,
  idOf,
  line,
  prose,
  whole,
} from '../../platform/graphql/shapes.ts';

export { OPERATION_ID } from './buyer-input.ts';
export const PERIOD = 'The last day lies before the first.';
export const SIGNED_AHEAD = 'The day of signing lies in the future.';
export const FOREIGN_PRODUCT = 'A product is of another producer.';

@InputType({ description: 'What one producer sells under a contract.' })
export class TradeContractLineInput {
  @Field(() => ID, { description: 'The producer that sells.' })
  producerId!: string;

  @Field(() => ID, { nullable: true, description: 'Its product, when it is in the register.' })
  productId?: string | null;

  @Field(() => String, { nullable: true, description: 'How much, a decimal; with its unit.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the quantity, e.g. "tấn".' })
  unit?: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Value in whole VND.' })
  valueAmount?: bigint | null;
}

@InputType({ description: 'Facts about a contract that both operations take.' })
export abstract class TradeContractFactsInput {
  @Field(() => String, { nullable: true, description: 'Its number.' })
  number?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day in force; null = open.' })
  validUntil?: string | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Value of the whole contract in whole VND.',
  })
  valueAmount?: bigint | null;

  @Field(() => ID, { nullable: true, description: 'The event it came of.' })
  eventId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A scan, sent before with the purpose TRADE_CONTRACT.',
  })
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the entry was taken from.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;
}

export const quantity = {
  quantity: clearable(decimal(11, 3)),
  unit: clearable(line(50)),
};

/** A quantity without a unit says nothing, nor a unit without a quantity. */
export const withUnit = [
  (one: { quantity?: string | null; unit?: string | null }) =>
    (one.quantity == null) === (one.unit == null),
  because({
    vi: 'Số lượng và đơn vị phải đi cùng nhau.',
    en: 'A quantity and its unit go together.',
  }),
] as const;

export const contractLines = z
  .array(
    z
      .object({
        producerId: idOf('Producer'),
        productId: clearable(idOf('Product')),
        ...quantity,
        valueAmount: clearable(whole()),
      })
      .refine(...withUnit),
  )
  .min(1)
  .max(50);

export const contractFacts = {
  number: clearable(line(100)),
  validUntil: clearable(day()),
  valueAmount: clearable(whole()),
  eventId: clearable(idOf('PromotionEvent')),
  fileId: clearable(idOf('File')),
  source: clearable(line(1000)),
  note: clearable(prose(2000)),
};

import { Field, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { because } from '../../platform/graphql/input-errors.ts';
import { BigIntScalar, Decimal } from '../../platform/graphql/scalars.ts';
import {
  clearable,
  decimal,
  line,
  prose,
  webAddress,
  whole,
} from '../../platform/graphql/shapes.ts';
import { BaseUnit, ClaimKind, StockState } from '../product.enums.ts';

@InputType({ description: 'What a product costs at its producer.' })
export class ProductPriceInput {
  @Field(() => BigIntScalar, { description: 'Whole dong.' })
  amount!: bigint;

  @Field(() => String, { description: 'What is sold for it, e.g. "500 g".' })
  unit!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'How many base units that is, at most four decimals: 0.5 kg for "500 g".',
  })
  baseQuantity?: string | null;

  @Field(() => BaseUnit, { nullable: true, description: 'Base unit of baseQuantity.' })
  baseUnit?: BaseUnit | null;
}

@InputType({ description: 'What a producer can deliver in a month.' })
export class ProductCapacityInput {
  @Field(() => Decimal, { description: 'Amount in the unit, at most three decimals.' })
  amount!: string;

  @Field(() => String, { description: 'Unit in Vietnamese, e.g. "tấn".' })
  unit!: string;
}

@InputType({ description: 'A picture of a product that is already on the web.' })
export class ProductImageInput {
  @Field(() => String, { description: 'Address of the file, http or https.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'What it shows, in Vietnamese.' })
  altVi?: string | null;

  @Field(() => String, { nullable: true, description: 'What it shows, in English.' })
  altEn?: string | null;

  @Field(() => Int, { description: 'Width in pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Height in pixels.' })
  height!: number;
}

@InputType({ description: 'What the label says beyond the name (công bố).' })
export class ProductClaimInput {
  @Field(() => ClaimKind, { description: 'What it is about.' })
  kind!: ClaimKind;

  @Field(() => String, { description: 'The claim in Vietnamese, at most 300 letters.' })
  text!: string;

  @Field(() => String, {
    description: 'What shows that it is true (căn cứ); the world sees it, at most 500 letters.',
  })
  evidence!: string;
}

@InputType({ description: 'English texts of a product. Absent keeps a text, null clears it.' })
export class ProductTextsInput {
  @Field(() => String, { nullable: true, description: 'Name in English.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, in a sentence or two.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Its story.' })
  story?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is made of.' })
  ingredients?: string | null;
}

@InputType({ description: 'Facts about a product that both operations take.' })
export abstract class ProductFactsInput {
  @Field(() => String, { nullable: true, description: 'What it is, in a sentence or two.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Its story (câu chuyện sản phẩm).' })
  story?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is made of (thành phần).' })
  ingredients?: string | null;

  @Field(() => [ProductClaimInput], {
    nullable: true,
    description: 'All it claims, at most 20; they replace the earlier ones, null removes them.',
  })
  claims?: ProductClaimInput[] | null;

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

  @Field(() => [ProductImageInput], {
    nullable: true,
    description:
      'All its pictures that are elsewhere on the web, at most 20; they replace earlier such ones and stand behind photos that were sent (productPhotoAttach).',
  })
  images?: ProductImageInput[] | null;

  @Field(() => ProductTextsInput, {
    nullable: true,
    description: 'English texts; null removes them all.',
  })
  english?: ProductTextsInput | null;
}

const price = z
  .object({
    amount: whole(0n, 999_999_999_999n),
    unit: line(50),
    baseQuantity: clearable(decimal(8, 4)),
    baseUnit: clearable(z.enum(BaseUnit)),
  })
  .refine(({ baseQuantity, baseUnit }) => !baseQuantity === !baseUnit, {
    ...because({
      vi: 'Hãy ghi cả lượng và đơn vị gốc, hoặc bỏ trống cả hai.',
      en: 'Give both the base quantity and its unit, or neither.',
    }),
  })
  .refine(({ baseQuantity }) => !baseQuantity || Number(baseQuantity) > 0, {
    path: ['baseQuantity'],
    ...because({ vi: 'Lượng phải lớn hơn 0.', en: 'The quantity must be more than 0.' }),
  });

const pixels = z.int().min(1).max(20_000);

const claim = z.object({ kind: z.enum(ClaimKind), text: line(300), evidence: prose(500) });

/** The texts that an office looks at before the world sees them changed. */
export const reviewedTexts = {
  summary: clearable(prose(500)),
  story: clearable(prose(20_000)),
  ingredients: clearable(prose(2000)),
  claims: clearable(z.array(claim).max(20)),
  english: clearable(
    z.object({
      name: clearable(line(200)),
      summary: clearable(prose(500)),
      story: clearable(prose(20_000)),
      ingredients: clearable(prose(2000)),
    }),
  ),
};

/** What goes live at once. */
export const offerFacts = {
  price: clearable(price),
  monthlyCapacity: clearable(z.object({ amount: decimal(11, 3), unit: line(50) })),
  seasonMonths: clearable(
    z
      .array(z.int().min(1).max(12))
      .transform((months) => [...new Set(months)].sort((a, b) => a - b)),
  ),
  stockState: clearable(z.enum(StockState)),
};

export const productFacts = {
  ...reviewedTexts,
  ...offerFacts,
  images: clearable(
    z
      .array(
        z.object({
          url: webAddress(),
          altVi: clearable(line(300)),
          altEn: clearable(line(300)),
          width: pixels,
          height: pixels,
        }),
      )
      .max(20),
  ),
};

type Facts = z.output<z.ZodObject<typeof productFacts>>;
export type OfferFacts = z.output<z.ZodObject<typeof offerFacts>>;

/** The columns that facts of an input stand for; absent facts give none. */
export function factColumns(facts: Omit<Facts, 'images' | 'english'>, today: string) {
  const { price, monthlyCapacity, seasonMonths, stockState, claims, ...texts } = facts;
  return {
    ...texts,
    ...(claims !== undefined && { claims: claims ?? [] }),
    ...offerColumns({ price, monthlyCapacity, seasonMonths, stockState }, today),
  };
}

/** The columns of price, capacity, season and stock; a price is dated today. */
export function offerColumns(facts: OfferFacts, today: string) {
  const { price: cost, monthlyCapacity, seasonMonths, stockState } = facts;
  return {
    ...(stockState !== undefined && { stockState }),
    ...(seasonMonths !== undefined && { seasonMonths: seasonMonths ?? [] }),
    ...(monthlyCapacity !== undefined && {
      capacityAmount: monthlyCapacity?.amount ?? null,
      capacityUnit: monthlyCapacity?.unit ?? null,
    }),
    ...(cost !== undefined && {
      priceAmount: cost?.amount ?? null,
      priceUnit: cost?.unit ?? null,
      priceBaseQuantity: cost?.baseQuantity ?? null,
      priceBaseUnit: cost?.baseUnit ?? null,
      priceUpdatedOn: cost ? today : null,
    }),
  };
}

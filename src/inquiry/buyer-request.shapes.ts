import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { because } from '../platform/graphql/input-errors.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { day, idOf, line, prose } from '../platform/graphql/shapes.ts';
import { BaseUnit } from '../product/product.enums.ts';
import { BuyerInput, buyerShape, optional } from './buyer.shapes.ts';
import { RequestRhythm } from './inquiry.enums.ts';

@InputType({ description: 'What a buyer needs; everything is replaced by what is sent.' })
export class BuyerRequestInput {
  @Field(() => BuyerInput, { description: 'Who needs it.' })
  buyer!: BuyerInput;

  @Field(() => String, {
    description: 'What is wanted, in words the catalogue is searched by, up to 200 characters.',
  })
  wants!: string;

  @Field(() => String, { nullable: true, description: 'More about it, up to 2,000 characters.' })
  details?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Group, family or sub-group of products (ProductCategory).',
  })
  categoryId?: string | null;

  @Field(() => Float, { description: 'How much, in `unit`: more than 0, below a billion.' })
  quantity!: number;

  @Field(() => BaseUnit, { description: 'Unit of the quantity.' })
  unit!: BaseUnit;

  @Field(() => RequestRhythm, { description: 'How often.' })
  rhythm!: RequestRhythm;

  @Field(() => [Int], {
    nullable: true,
    description: 'Months in which it is needed, 1–12; empty or left out = any.',
  })
  months?: number[] | null;

  @Field(() => Int, { nullable: true, description: 'Fewest valid stars, 3–5.' })
  minStars?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'From when on.' })
  neededFrom?: string | null;
}

const positive = because({
  vi: 'Số lượng phải lớn hơn 0 và nhỏ hơn một tỷ.',
  en: 'The quantity must be more than 0 and below a billion.',
});

export const requestShape = z.object({
  buyer: buyerShape,
  wants: line(200),
  details: optional(prose(2_000)),
  categoryId: idOf('ProductCategory').nullish(),
  quantity: z.number().refine((value) => value > 0 && value < 1e9, positive),
  unit: z.enum(BaseUnit),
  rhythm: z.enum(RequestRhythm),
  months: z.array(z.number().int().min(1).max(12)).max(12).nullish(),
  minStars: z.number().int().min(3).max(5).nullish(),
  neededFrom: day().nullish(),
});

export type BuyerRequestValues = z.output<typeof requestShape>;

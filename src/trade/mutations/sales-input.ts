import { Field, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { PeriodKind } from '../sales.enums.ts';

@InputType({ description: 'A month, a quarter or a year.' })
export class SalesPeriodInput {
  @Field(() => PeriodKind, { description: 'How long it is.' })
  kind!: PeriodKind;

  @Field(() => Int, { description: 'The year, 2000 to 2099.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Month 1–12 or quarter 1–4; none for a year.' })
  number?: number | null;
}

@InputType({
  description: 'One row as it was copied from a spreadsheet: text, in the words people use.',
})
export class SalesPasteRowInput {
  @Field(() => String, { description: 'Period, e.g. "03/2026", "Quý I/2026", "2026".' })
  period!: string;

  @Field(() => String, { description: 'Name of the product, its slug, or its global id.' })
  product!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the producer, needed where several products have one name.',
  })
  producer?: string | null;

  @Field(() => String, { description: 'Channel, e.g. "Hội chợ", "Siêu thị", "Sàn TMĐT".' })
  channel!: string;

  @Field(() => String, { description: 'Amount, e.g. "12.500.000" or "12,5 triệu".' })
  amount!: string;

  @Field(() => String, { nullable: true, description: 'Quantity, e.g. "2,5"; with its unit.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the quantity.' })
  unit?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Source: "Chủ thể báo", "Hợp đồng", "Ước tính"; an estimate when left out.',
  })
  source?: string | null;
}

const cell = z.string().max(300);
export const pasteRows = z
  .array(
    z.object({
      period: cell,
      product: cell,
      producer: cell.nullish(),
      channel: cell,
      amount: cell,
      quantity: cell.nullish(),
      unit: cell.nullish(),
      source: cell.nullish(),
    }),
  )
  .min(1)
  .max(500);

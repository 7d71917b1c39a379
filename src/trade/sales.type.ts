import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar, LocalDate } from '../platform/graphql/scalars.ts';
import { PasteRowState, PeriodKind, SalesChannel, SalesSource } from './sales.enums.ts';

@Access(REACHED)
@ObjectType({ description: 'A month, a quarter or a year.' })
export class SalesPeriod {
  @Field(() => PeriodKind, { description: 'How long it is.' })
  kind!: PeriodKind;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Month 1–12 or quarter 1–4; null = a year.' })
  number!: number | null;

  @Field(() => LocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  until!: string;

  @Field(() => String, { description: 'As people write it, e.g. "Quý 3/2026", in Vietnamese.' })
  name!: string;
}

@Access(REACHED)
@ObjectType('SalesRecord', {
  implements: Node,
  description:
    'What a product sold in a period through a channel, by one source (doanh số). For the producer and trade staff.',
})
export class SalesRecord extends Node {
  @Field(() => SalesChannel, { description: 'Where it was sold.' })
  channel!: SalesChannel;

  @Field(() => SalesSource, { description: 'Where the figure comes from.' })
  source!: SalesSource;

  @Field(() => BigIntScalar, { description: 'Sales in whole VND.' })
  amount!: string;

  @Field(() => String, { nullable: true, description: 'How much, an exact decimal.' })
  quantity!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the quantity.' })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'True for made-up figures that only demonstrate.' })
  demonstration!: boolean;

  @Field(() => Int, { description: 'Counts its changes; send it back as baseRevision.' })
  revision!: number;
}

@Access(REACHED)
@ObjectType({
  description: 'Figures of a record that were overwritten since (số đã ghi trước đó).',
})
export class SalesEarlier {
  @Field(() => Int, { description: 'The revision of the record that had them.' })
  revision!: number;

  @Field(() => BigIntScalar, { description: 'Sales in whole VND.' })
  amount!: string;

  @Field(() => String, { nullable: true, description: 'How much, an exact decimal.' })
  quantity!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the quantity.' })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When they were reported.' })
  reportedAt!: Date;
}

export const SalesRecordConnection = connectionType(
  () => SalesRecord,
  'SalesRecord',
  'sales (doanh số)',
);

@Access(REACHED)
@ObjectType({ description: 'What would become of one pasted row.' })
export class SalesPasteRow {
  @Field(() => Int, { description: 'Which row, from 1.' })
  position!: number;

  @Field(() => PasteRowState, { description: 'New, changed, the same, or wrong.' })
  state!: PasteRowState;

  @Field(() => String, { nullable: true, description: 'Why it is wrong, in Vietnamese.' })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which column is wrong: period, product, channel, amount, quantity, unit, source.',
  })
  column!: string | null;

  @Field(() => SalesPeriod, { nullable: true, description: 'The period as it was understood.' })
  period!: SalesPeriod | null;

  @Field(() => SalesChannel, { nullable: true, description: 'The channel as understood.' })
  channel!: SalesChannel | null;

  @Field(() => SalesSource, { nullable: true, description: 'The source as understood.' })
  source!: SalesSource | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'The amount as understood, VND.' })
  amount!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'The amount that is there now, VND.' })
  amountBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The quantity as understood.' })
  quantity!: string | null;

  @Field(() => String, { nullable: true, description: 'The quantity that is there now.' })
  quantityBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit as understood.' })
  unit!: string | null;

  productId!: string | null;
}

@Access(REACHED)
@ObjectType({ description: 'What would become of pasted rows; nothing is stored by looking.' })
export class SalesPastePreview {
  @Field(() => [SalesPasteRow], { description: 'Row by row, in their order.' })
  rows!: SalesPasteRow[];

  @Field(() => Int, { description: 'How many are new.' })
  newCount!: number;

  @Field(() => Int, { description: 'How many change figures that are there.' })
  changedCount!: number;

  @Field(() => Int, { description: 'How many cannot be read.' })
  errorCount!: number;

  @Field(() => String, {
    description: 'Send it with salesPaste: only what was looked at is stored.',
  })
  confirmation!: string;
}

@Access(REACHED)
@ObjectType({ description: 'What was pasted at once.' })
export class SalesPasteResult {
  @Field(() => Date, { description: 'When.' })
  pastedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was taken back, if it was.' })
  undoneAt!: Date | null;
}

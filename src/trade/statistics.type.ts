import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { BigIntScalar, LocalDate } from '../platform/graphql/scalars.ts';
import { SalesChannel } from './sales.enums.ts';
import { StatisticsBy } from './statistics.enums.ts';

@InputType({ description: 'Which years the figures are about.' })
export class TradeStatisticsFilter {
  @Field(() => Int, { description: 'First year, 2000 to 2099.' })
  yearFrom!: number;

  @Field(() => Int, { description: 'Last year; at most 30 years in all.' })
  yearUntil!: number;
}

@Access(REACHED)
@ObjectType({
  description:
    'What a line of figures is about: what of it is given fits the filters of productGrid, tradeContracts and salesRecords, which also list what was not counted.',
})
export class TradeStatisticsRows {
  @Field(() => LocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  until!: string;

  @Field(() => String, { nullable: true, description: 'Code of the group (ngành).' })
  groupCode!: string | null;

  @Field(() => Int, { nullable: true, description: 'Stars valid today; 0 = none.' })
  stars!: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the commune or ward.' })
  communeCode!: string | null;

  @Field(() => SalesChannel, { nullable: true, description: 'Channel of the sales.' })
  channel!: SalesChannel | null;
}

const NOT_BY = 'Null where it cannot be broken down so.';

@Access(REACHED)
@ObjectType({ description: 'One line of the figures of trade promotion.' })
export class TradeStatisticsLine {
  @Field(() => String, {
    nullable: true,
    description:
      'What tradeStatisticsRows knows the line by; "rest" = what no product stands for, null = the total.',
  })
  key!: string | null;

  @Field(() => String, { description: 'The year, group, stars, commune or channel, by its name.' })
  name!: string;

  @Field(() => TradeStatisticsRows, {
    description: 'What it is about. tradeStatisticsRows gives the very rows it counts.',
  })
  rows!: TradeStatisticsRows;

  @Field(() => Int, {
    description:
      'Products that were shown at events, were under contract, or had sales (sản phẩm).',
  })
  products!: number;

  @Field(() => Int, { description: 'Producers of those products, and parties of contracts.' })
  producers!: number;

  @Field(() => Int, { nullable: true, description: `Events that began then (sự kiện). ${NOT_BY}` })
  events!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Booths of the own province at them (gian hàng). ${NOT_BY}`,
  })
  booths!: number | null;

  @Field(() => Int, { nullable: true, description: `Contracts signed (hợp đồng). ${NOT_BY}` })
  contracts!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Memoranda signed (biên bản ghi nhớ). ${NOT_BY}`,
  })
  memoranda!: number | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: `Value of contracts and memoranda in whole VND: by year of the whole, else of their lines. ${NOT_BY}`,
  })
  contractValue!: string | null;

  @Field(() => BigIntScalar, {
    description:
      'Sales in whole VND. Where a product and channel have figures for months, quarters and years of one year, the finest count; of several sources the best: contract, producer, estimate.',
  })
  sales!: string;
}

@Access(REACHED)
@ObjectType({ description: 'Figures of trade promotion (thống kê xúc tiến thương mại).' })
export class TradeStatistics {
  @Field(() => StatisticsBy, { description: 'What they are broken down by.' })
  by!: StatisticsBy;

  @Field(() => [TradeStatisticsLine], {
    description: 'Line by line; with stars, groups, communes and channels only those with figures.',
  })
  lines!: TradeStatisticsLine[];

  @Field(() => TradeStatisticsLine, { description: 'All together, each thing counted once.' })
  total!: TradeStatisticsLine;
}

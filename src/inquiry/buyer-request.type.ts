import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { BaseUnit } from '../product/product.enums.ts';
import {
  BuyerRequestState,
  InquiryOutcome,
  RequestRhythm,
  SuggestionReason,
} from './inquiry.enums.ts';

@Access(REACHED)
@ObjectType('BuyerRequest', {
  implements: Node,
  description:
    'What a buyer needs, without a producer yet (nhu cầu mua), such as two tonnes of noodles a month. Trade staff look for producers and pass it on.',
})
export class BuyerRequest extends Node {
  @Field(() => String, { description: 'Code, ten signs.' })
  code!: string;

  @Field(() => String, { description: 'What is wanted, in words the catalogue is searched by.' })
  wants!: string;

  @Field(() => String, { nullable: true, description: 'More about it; null = nothing.' })
  details!: string | null;

  @Field(() => Decimal, { description: 'How much, in `unit`.' })
  quantity!: string;

  @Field(() => BaseUnit, { description: 'Unit of the quantity.' })
  unit!: BaseUnit;

  @Field(() => RequestRhythm, { description: 'How often.' })
  rhythm!: RequestRhythm;

  @Field(() => [Int], { description: 'Months in which it is needed, 1–12; empty = any.' })
  months!: number[];

  @Field(() => Int, {
    nullable: true,
    description: 'Fewest valid stars, 3–5; null = also products without stars.',
  })
  minStars!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'From when on; null = at once.' })
  neededFrom!: string | null;

  @Field(() => BuyerRequestState, { description: 'Where it stands.' })
  state!: BuyerRequestState;

  @Field(() => InquiryOutcome, { nullable: true, description: 'What came of it; null = open.' })
  outcome!: InquiryOutcome | null;

  @Field(() => String, { nullable: true, description: 'Words on the outcome, if any.' })
  outcomeNote!: string | null;

  @Field(() => Date, { description: 'When it was written down.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was ended; null = it is not.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'Counts changes; sent back with every step.' })
  revision!: number;
}

export const BuyerRequestConnection = connectionType(
  () => BuyerRequest,
  'BuyerRequest',
  'requests of buyers (nhu cầu mua)',
);

@Access(REACHED)
@ObjectType('ProductSuggestion', {
  description:
    'A product that may answer a request, and why it was suggested (gợi ý nguồn hàng). People decide.',
})
export class ProductSuggestion {
  @Field(() => Int, {
    description:
      'How well it fits, 0–100: capacity up to 35, season 20, valid stars 20 (by fifths), words 15, group 10; out of stock takes 35 away. Our own weights.',
  })
  fit!: number;

  @Field(() => [SuggestionReason], { description: 'What speaks for it and against it.' })
  reasons!: SuggestionReason[];

  @Field(() => Int, {
    nullable: true,
    description: 'Share of the quantity it covers, hundredths of a percent; null = unknown.',
  })
  coverageBasisPoints!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What it can deliver in a month, in the unit of the request; null = unknown.',
  })
  monthlyCapacity!: number | null;
}

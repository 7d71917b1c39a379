import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { OfferPart } from './offer.enums.ts';

@Access(REACHED)
@ObjectType({ description: 'One change of price, capacity, season or stock; it never changes.' })
export class OfferChange {
  @Field(() => OfferPart, { description: 'What was changed.' })
  what!: OfferPart;

  @Field(() => String, { nullable: true, description: 'As it was; null = not stated.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it became; null = not stated.' })
  after!: string | null;

  @Field(() => Int, { description: 'Number of the version of the product that it made.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { description: 'When, by the clock of the database.' })
  createdAt!: Date;
}

export const OfferChangeConnection = connectionType(
  () => OfferChange,
  'OfferChange',
  'changes of an offer',
);

@Access(REACHED)
@ObjectType({ description: 'A price that moved so far that it is asked about before it is kept.' })
export class UnusualPrice {
  @Field(() => String, { description: 'The price as it is, e.g. "120000 VND / 500 g".' })
  before!: string;

  @Field(() => String, { description: 'The price as it was sent.' })
  after!: string;
}

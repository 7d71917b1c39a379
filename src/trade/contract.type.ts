import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar, LocalDate } from '../platform/graphql/scalars.ts';
import { ContractKind } from './contract.enums.ts';

const REVISION = 'Counts its changes; send it back as baseRevision with the next one.';
const QUANTITY = 'How much, an exact decimal; null when it was not said.';

@Access(REACHED)
@ObjectType('TradeContract', {
  implements: Node,
  description:
    'A contract or memorandum of producers with a buyer (hợp đồng, biên bản ghi nhớ). For trade staff and the producers that are parties to it.',
})
export class TradeContract extends Node {
  @Field(() => ContractKind, { description: 'Contract or memorandum.' })
  kind!: ContractKind;

  @Field(() => String, { nullable: true, description: 'Its number, where it has one.' })
  number!: string | null;

  @Field(() => LocalDate, { description: 'The day it was signed.' })
  signedOn!: string;

  @Field(() => LocalDate, { description: 'First day in force.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day in force; null = open.' })
  validUntil!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was ended before its time.',
  })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended, in Vietnamese.' })
  endReason!: string | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Value of the whole contract in whole VND; null when it was not said.',
  })
  valueAmount!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the entry was taken from.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'True for made-up entries that only demonstrate.' })
  demonstration!: boolean;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@Access(REACHED)
@ObjectType({ description: 'What one producer sells under a contract.' })
export class TradeContractLine {
  @Field(() => String, { nullable: true, description: QUANTITY })
  quantity!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the quantity, e.g. "tấn".' })
  unit!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Value in whole VND.' })
  valueAmount!: string | null;
}

@Access(REACHED)
@ObjectType('TradeDelivery', {
  implements: Node,
  description: 'What was delivered under a contract on a day (giao hàng).',
})
export class TradeDelivery extends Node {
  @Field(() => LocalDate, { description: 'The day.' })
  deliveredOn!: string;

  @Field(() => String, { nullable: true, description: QUANTITY })
  quantity!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the quantity.' })
  unit!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Value in whole VND.' })
  valueAmount!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

export const TradeContractConnection = connectionType(
  () => TradeContract,
  'TradeContract',
  'contracts and memoranda (hợp đồng, biên bản ghi nhớ)',
);

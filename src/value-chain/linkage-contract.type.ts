import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar, Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { LinkageForm, ShareOf } from './value-chain.enums.ts';

@Access(REACHED)
@ObjectType({ description: 'A party of a linkage contract.' })
export class LinkageContractParty {
  @Field(() => Boolean, { description: 'Leads the linkage (chủ trì liên kết).' })
  isLead!: boolean;
}

@Access(REACHED)
@ObjectType('LinkageContract', {
  implements: Node,
  description:
    "A contract between participants of a chain (hợp đồng liên kết, Nghị định 98/2018/NĐ-CP). For its parties, the product's producer, trade promotion and the coordination office.",
})
export class LinkageContract extends Node {
  @Field(() => LinkageForm, { description: 'Which of the seven forms of the decree it has.' })
  form!: LinkageForm;

  @Field(() => String, { description: 'Number of the contract.' })
  number!: string;

  @Field(() => LocalDate, { description: 'The day it was signed.' })
  signedOn!: string;

  @Field(() => LocalDate, { description: 'First day in force.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day agreed; null when open.' })
  validUntil!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was ended before its time.' })
  endedOn!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Value in whole VND.' })
  valueAmount!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Area under the contract in hectares (ha).',
  })
  areaHa!: string | null;

  @Field(() => ShareOf, {
    nullable: true,
    description: 'What the share is a share of; null when the contract states none.',
  })
  shareOf!: ShareOf | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Share of a year that the contract covers, in basis points: 5,000 = 50 %.',
  })
  shareBasisPoints!: number | null;

  @Field(() => ShareOf, {
    nullable: true,
    description: 'What the volume is a volume of; a volume without it is in no sum.',
  })
  volumeOf!: ShareOf | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the price is found, in Vietnamese (điều khoản giá).',
  })
  priceTerms!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Seed, advances, technical help and the like, in Vietnamese (nội dung hỗ trợ).',
  })
  support!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;

  @Field(() => Int, {
    description: 'Counts its changes; send it back as baseRevision with the next one.',
  })
  revision!: number;
}

@Access(REACHED)
@ObjectType({
  description:
    'How much of a year is under contract: evidence for the rating criterion on linkage (tiêu chí liên kết).',
})
export class ContractedShare {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => ShareOf, { description: 'Of what.' })
  shareOf!: ShareOf;

  @Field(() => Int, {
    description:
      'Sum of the shares of the contracts in force on at least one day of the year, at most 10,000 = 100 %.',
  })
  basisPoints!: number;

  @Field(() => Boolean, { description: 'The contracts promise more than 100 %: look at them.' })
  exceedsOutput!: boolean;
}

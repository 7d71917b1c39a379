import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { because } from '../../platform/graphql/input-errors.ts';
import { BigIntScalar, Decimal, LocalDate } from '../../platform/graphql/scalars.ts';
import {
  clearable,
  day,
  decimal,
  idOf,
  line,
  prose,
  whole,
} from '../../platform/graphql/shapes.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { LinkageForm, ShareOf } from '../value-chain.enums.ts';

export const OPERATION_ID = 'Client-made id: a repeated send is answered once.';
export const BASE_REVISION = 'The revision that the change is based on.';
export const IN_USE = 'Links, contracts or lots stand on it; they have to go first.';
export const PERIOD = 'The last day lies before the first.';

@InputType({ description: 'A volume with its unit.' })
export class QuantityInput {
  @Field(() => Decimal, { description: 'How many of the unit; at most 3 decimals.' })
  amount!: string;

  @Field(() => String, { description: 'Unit in Vietnamese, e.g. "tấn".' })
  unit!: string;
}

export const quantity = z.object({ amount: decimal(13, 3), unit: line(30) });

/** Absent keeps both columns, null clears both. */
export function quantityColumns(given: z.infer<typeof quantity> | null | undefined) {
  if (given === undefined) return {};
  return { volume: given?.amount ?? null, volumeUnit: given?.unit ?? null };
}

/** What links are described with, for adding and changing. */
@InputType({ description: 'What may be said of a link besides its ends and what flows.' })
export abstract class ChainLinkFactsInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The product that flows, when it is one of those registered here.',
  })
  inputProductId?: string | null;

  @Field(() => QuantityInput, { nullable: true, description: 'How much flows.' })
  volume?: QuantityInput | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'What it is worth, in whole VND.' })
  valueAmount?: bigint | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the period meant.' })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the period meant.' })
  validUntil?: string | null;
}

export const linkFacts = {
  inputProductId: clearable(idOf('Product')),
  volume: clearable(quantity),
  valueAmount: clearable(whole()),
  validFrom: clearable(day()),
  validUntil: clearable(day()),
};

@InputType({ description: 'A party of a linkage contract.' })
export class LinkageContractPartyInput {
  @Field(() => ID, { description: 'A participant of the chain.' })
  participantId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Leads the linkage (chủ trì liên kết); at most one does.',
  })
  isLead!: boolean;
}

@InputType({ description: 'Which part of a year a contract covers.' })
export class ContractShareInput {
  @Field(() => ShareOf, { description: 'Of the output, or of the raw material.' })
  of!: ShareOf;

  @Field(() => Int, { description: 'In basis points, 0 to 10,000: 5,000 = 50 %.' })
  basisPoints!: number;
}

/** What contracts are described with, for recording and changing. */
@InputType({ description: 'What may be said of a contract besides number, form and beginning.' })
export abstract class LinkageContractFactsInput {
  @Field(() => LocalDate, { nullable: true, description: 'Last day agreed; open when empty.' })
  validUntil?: string | null;

  @Field(() => QuantityInput, { nullable: true, description: 'The volume agreed.' })
  volume?: QuantityInput | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Value in whole VND.' })
  valueAmount?: bigint | null;

  @Field(() => Decimal, { nullable: true, description: 'Area in hectares; at most 4 decimals.' })
  areaHa?: string | null;

  @Field(() => ContractShareInput, {
    nullable: true,
    description: 'Which part of a year it covers.',
  })
  share?: ContractShareInput | null;

  @Field(() => ShareOf, {
    nullable: true,
    description: 'What the volume is a volume of; without it, it is in no sum.',
  })
  volumeOf?: ShareOf | null;

  @Field(() => String, { nullable: true, description: 'How the price is found, in Vietnamese.' })
  priceTerms?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Seed, advances, technical help and the like, in Vietnamese.',
  })
  support?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;
}

export const contractFacts = {
  validUntil: clearable(day()),
  volume: clearable(quantity),
  valueAmount: clearable(whole()),
  areaHa: clearable(decimal(8, 4)),
  share: clearable(z.object({ of: z.enum(ShareOf), basisPoints: z.int().min(0).max(10_000) })),
  volumeOf: clearable(z.enum(ShareOf)),
  priceTerms: clearable(prose(2000)),
  support: clearable(prose(2000)),
  note: clearable(prose(2000)),
};
export const contractForm = z.enum(LinkageForm);

/** Two parties or more, each once, one of them at most in the lead. */
export const parties = z
  .array(z.object({ participantId: idOf('ChainParticipant'), isLead: z.boolean() }))
  .min(2)
  .max(100)
  .refine(
    (list) => new Set(list.map(({ participantId }) => participantId)).size === list.length,
    because({ vi: 'Mỗi bên chỉ ghi một lần.', en: 'Each party stands there once.' }),
  )
  .refine(
    (list) => list.filter(({ isLead }) => isLead).length <= 1,
    because({ vi: 'Chỉ một bên chủ trì liên kết.', en: 'Only one party leads the linkage.' }),
  );

type ContractFacts = z.infer<z.ZodObject<typeof contractFacts>>;

/** The columns of a contract's facts; what is absent stays as it is. */
export function contractColumns({ volume, share, ...rest }: ContractFacts) {
  const shareColumns =
    share === undefined
      ? {}
      : { shareOf: share?.of ?? null, shareBasisPoints: share?.basisPoints ?? null };
  return { ...rest, ...quantityColumns(volume), ...shareColumns };
}

/** Refuses a period that ends before it begins, also when only one of its days was changed. */
export function checkPeriod(first: string | null | undefined, last: string | null | undefined) {
  if (!first || !last || first <= last) return;
  const text = {
    vi: 'Ngày cuối không thể trước ngày đầu. Chưa có gì thay đổi.',
    en: 'The last day cannot be before the first. Nothing was changed.',
  };
  throw refuse('PERIOD', text, ['input', 'validUntil']);
}

/** Only what was given, so that it can be laid over what is stored. */
export function given<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}

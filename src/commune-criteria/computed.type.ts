import { Field, Int, ObjectType } from 'type-graphql';
import { Certificate } from '../certificate/certificate.type.ts';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { LinkageContract } from '../value-chain/linkage-contract.type.ts';
import { IndicatorAssessment } from './assessment.type.ts';
import { IndicatorComputation } from './commune-criteria.enums.ts';
import { Indicator } from './indicator.type.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('ComputedIndicator', {
  description:
    'What the system works out for an indicator on the day of assessment, with what proves it (kết quả hệ thống tính). A proposal: what is recorded is never changed by it.',
})
export class ComputedIndicator {
  @Field(() => Indicator, { description: 'The indicator.' })
  indicator!: object;

  @Field(() => IndicatorComputation, { description: 'What it was worked out from.' })
  computedFrom!: IndicatorComputation;

  @Field(() => LocalDate, { description: 'The day of assessment.' })
  on!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The number, for indicators that take one.',
  })
  value!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer, for yes/no indicators.' })
  yesNo!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it would be met; null without a threshold.',
  })
  met!: boolean | null;

  @Field(() => [Certificate], {
    description:
      'The certificates that are valid that day, those that last longest first: revoked and superseded ones do not count.',
  })
  certificates!: object[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many linkage contracts are in force that day, where it is about those.',
  })
  contractCount!: number | null;

  @Field(() => [LinkageContract], {
    description: 'Those of them that whoever asks may read; what was agreed is not for everybody.',
  })
  contracts!: object[];

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day on which it still holds, as far as is known now; null = open.',
  })
  holdsUntil!: string | null;

  @Field(() => IndicatorAssessment, {
    nullable: true,
    description: 'What is recorded, as far as whoever asks may see it.',
  })
  recorded!: object | null;

  @Field(() => Boolean, {
    description: 'Whether what is recorded differs from it; false where nothing is.',
  })
  differs!: boolean;
}

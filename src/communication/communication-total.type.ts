import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { BigIntScalar, LocalDate } from '../platform/graphql/scalars.ts';

@Access(REACHED)
@ObjectType('CommunicationSum', {
  description:
    'A sum over lines of sessions. Numbers that are not known add nothing, and a sum of nothing known is null.',
})
export class CommunicationSum {
  @Field(() => BigIntScalar, { description: 'Sessions.' })
  sessions!: string;

  @Field(() => BigIntScalar, { nullable: true, description: 'People reached (lượt người).' })
  people!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Women among them.' })
  women!: string | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Officials and party members among them.',
  })
  officials!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Materials handed out.' })
  materials!: string | null;

  @Field(() => Int, { description: 'How many lines it counts.' })
  entryCount!: number;

  @Field(() => Int, { description: 'Lines of which the people are not known.' })
  withoutPeopleCount!: number;

  @Field(() => Int, {
    description:
      'Lines that tell people but not the women among them: shares of women leave it open.',
  })
  withoutWomenCount!: number;
}

@Access(REACHED)
@ObjectType('CommunicationPeriodSum', { description: 'What one period came to.' })
export class CommunicationPeriodSum extends CommunicationSum {
  @Field(() => LocalDate, { description: 'First day of the period.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day of the period.' })
  until!: string;
}

@Access(REACHED)
@ObjectType('CommunicationUnitSum', {
  description: 'What one commune came to over all the days asked for.',
})
export class CommunicationUnitSum extends CommunicationSum {
  @Field(() => ID, { description: 'The commune it was recorded for.' })
  communeId!: string;

  @Field(() => [CommunicationPeriodSum], {
    description: 'By period, the first one first; periods without any line are left out.',
  })
  periods!: CommunicationPeriodSum[];
}

@Access(REACHED)
@ObjectType('CommunicationTotals', {
  description:
    'Sessions by commune and period. The communes and the rest add up to the total, and so do the periods. Each line is recorded for one unit, so nothing is there twice.',
})
export class CommunicationTotals {
  @Field(() => [CommunicationUnitSum], {
    description: 'The communes with most sessions first, each with its periods.',
  })
  communes!: CommunicationUnitSum[];

  @Field(() => CommunicationSum, { description: 'Communes that are not among them.' })
  rest!: CommunicationSum;

  @Field(() => [CommunicationPeriodSum], { description: 'All communes, by period.' })
  periods!: CommunicationPeriodSum[];

  @Field(() => CommunicationSum, { description: 'All of it.' })
  total!: CommunicationSum;
}

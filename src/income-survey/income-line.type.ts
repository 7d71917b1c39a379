import { Field, Int, ObjectType } from 'type-graphql';
import { IncomeFigure } from '../commune-criteria/assessment.type.ts';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Decimal } from '../platform/graphql/scalars.ts';
import { Commune } from '../region/commune.type.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('IncomeDistance', {
  description: 'How far an income is from the threshold of a criteria set.',
})
export class IncomeDistanceView {
  @Field(() => String, { description: 'Code of the criteria set.' })
  setCode!: string;

  @Field(() => String, { description: 'Name of the criteria set, in Vietnamese.' })
  setName!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Million VND a person and year; null = no threshold yet (chưa có ngưỡng).',
  })
  threshold!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'What is missing, million VND; below zero it is exceeded. Null without a threshold or an amount.',
  })
  distance!: string | null;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('IncomeLineFigure', {
  description: 'An income figure of a unit and year, with the survey behind it.',
})
export class IncomeLineFigure {
  @Field(() => IncomeFigure, { description: 'The figure.' })
  figure!: object;

  @Cost({ items: 4 })
  @Field(() => [IncomeDistanceView], {
    description: 'Its distance to the threshold of each criteria set in force that year.',
  })
  distances!: readonly object[];
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('IncomeLinePlace', { description: 'A unit in force in a year, with its figures.' })
export class IncomeLinePlace {
  @Field(() => Commune, { description: 'The unit, as it was.' })
  commune!: object;

  @Cost({ items: 2 })
  @Field(() => [IncomeLineFigure], {
    description: 'Its figures, one for each method; confirmed ones for everybody.',
  })
  figures!: readonly object[];
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('IncomeLineYear', { description: 'One year of the income of a commune.' })
export class IncomeLineYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Boolean, {
    description:
      'True = the units are others than the year before (thay đổi địa giới): figures are not comparable across it.',
  })
  boundaryBreak!: boolean;

  @Cost({ items: 4 })
  @Field(() => [IncomeLinePlace], {
    description: 'The units in force that year. Figures are never added up across them.',
  })
  places!: readonly object[];
}

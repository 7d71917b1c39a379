import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { BigIntScalar, Decimal } from '../platform/graphql/scalars.ts';
import { FundingSource, ResourceKind, WorkKind } from './resource.enums.ts';

@Access(REACHED)
@ObjectType('ResourceSum', {
  description:
    'A sum over lines of resources. Amounts that are not known add nothing, and a sum of nothing known is null.',
})
export class ResourceSum {
  @Field(() => BigIntScalar, { nullable: true, description: 'Planned, in VND.' })
  planned!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Allocated, in VND.' })
  allocated!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Disbursed, in VND.' })
  disbursed!: string | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Stated value of what is not money, in VND. Not part of the three others.',
  })
  value!: string | null;

  @Field(() => Int, { description: 'How many lines it counts.' })
  entryCount!: number;

  @Field(() => Int, { description: 'Lines of money of which one of the three is not known.' })
  incompleteCount!: number;

  @Field(() => Int, { description: 'Lines where disbursed ≤ allocated ≤ planned does not hold.' })
  gapCount!: number;

  @Field(() => Int, { description: 'Lines of what is not money and whose value nobody stated.' })
  unvaluedCount!: number;
}

@Access(REACHED)
@ObjectType('ResourceTotalLine', {
  description:
    'What one commune had from one source: resourceEntries with the same commune, source and period lists the very lines.',
})
export class ResourceTotalLine extends ResourceSum {
  @Field(() => ID, { description: 'The commune it was recorded for.' })
  communeId!: string;

  @Field(() => FundingSource, { description: 'The source.' })
  source!: FundingSource;
}

@Access(REACHED)
@ObjectType('ResourceQuantity', {
  description: 'How much was given or built of one thing, in its own unit; units are never mixed.',
})
export class ResourceQuantity {
  @Field(() => ResourceKind, { description: 'What it counts.' })
  kind!: ResourceKind;

  @Field(() => WorkKind, { nullable: true, description: 'Of works: which.' })
  work!: WorkKind | null;

  @Field(() => String, { nullable: true, description: 'Of materials: which.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of materials and works.' })
  unit!: string | null;

  @Field(() => Decimal, { description: 'How much.' })
  quantity!: string;

  @Field(() => Int, { description: 'How many lines it counts.' })
  entryCount!: number;
}

@Access(REACHED)
@ObjectType('ResourceTotals', {
  description:
    'Resources of a period by commune and source. The lines and the rest add up to the total. Each line is recorded for one unit, so nothing is there twice: a unit of today has what it was made from beside it, marked as ended.',
})
export class ResourceTotals {
  @Field(() => [ResourceTotalLine], {
    description: 'The communes with most disbursed first, each with its sources.',
  })
  lines!: ResourceTotalLine[];

  @Field(() => ResourceSum, { description: 'Communes that are not among the lines.' })
  rest!: ResourceSum;

  @Field(() => ResourceSum, { description: 'All of it.' })
  total!: ResourceSum;

  @Field(() => [ResourceQuantity], {
    description: 'What is not money, by thing and unit; the 100 that most lines are about.',
  })
  quantities!: ResourceQuantity[];

  @Field(() => Int, { description: 'Things beyond those 100.' })
  quantitiesLeftOut!: number;
}

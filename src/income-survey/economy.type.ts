import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { BigIntScalar } from '../platform/graphql/scalars.ts';
import { Commune } from '../region/commune.type.ts';

@Access(REACHED)
@ObjectType('CommuneEconomy', {
  description:
    'What OCOP products of a commune brought in a year: shown beside its income, never part of it.',
})
export class CommuneEconomy {
  @Field(() => Commune, { nullable: true, description: 'The commune.' })
  commune!: object | null;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => String, {
    description: 'Always "không phải thu nhập bình quân", to be shown with it.',
  })
  label!: string;

  @Field(() => Int, {
    description: 'Products with a certificate valid on the last day of the year, or today.',
  })
  validProducts!: number;

  @Field(() => Int, { description: 'Producers with products that were contracted or sold.' })
  producers!: number;

  @Field(() => BigIntScalar, {
    nullable: true,
    description:
      'Value of contracts with buyers signed in the year, of products of the commune, whole VND; null when none gives one or few producers could be told by it.',
  })
  contractValue!: string | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description:
      'Sales reported for the year, whole VND: of a product and channel the finest periods, each once. Null when there are none or few producers could be told by it.',
  })
  sales!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Jobs (việc làm); null = not recorded anywhere yet (chưa có số liệu).',
  })
  jobs!: number | null;

  @Field(() => Boolean, { description: 'True = values are held back, as there are few producers.' })
  suppressed!: boolean;
}

import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { clearable, idOf, line, prose } from '../../platform/graphql/shapes.ts';
import { FundingSource, ResourceKind, WorkKind } from '../resource.enums.ts';

const MONEY = 'in VND, as people write it: "1.250.000.000"; empty = not known.';

@InputType({ description: 'One line of resources, its numbers as they stand in a spreadsheet.' })
export class ResourceLineInput {
  @Field(() => ID, { description: 'The commune, as it was on the last day of the period.' })
  communeId!: string;

  @Field(() => ResourceKind, { description: 'What it counts.' })
  kind!: ResourceKind;

  @Field(() => FundingSource, {
    nullable: true,
    description: 'Where it comes from; left out for WORKS only.',
  })
  source?: FundingSource | null;

  @Field(() => WorkKind, { nullable: true, description: 'What it went into: NOT_SAID without.' })
  work?: WorkKind | null;

  @Field(() => String, { nullable: true, description: 'Which material; for MATERIAL only.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Unit; for MATERIAL and WORKS only.' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: `Planned, ${MONEY}` })
  planned?: string | null;

  @Field(() => String, { nullable: true, description: `Allocated, ${MONEY}` })
  allocated?: string | null;

  @Field(() => String, { nullable: true, description: `Disbursed, ${MONEY}` })
  disbursed?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How much of what is not money: "2.200", "4,2".',
  })
  quantity?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `What a contribution is worth where somebody stated it, ${MONEY}`,
  })
  value?: string | null;

  @Field(() => String, { description: 'Where the numbers are from: the report and its date.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;
}

const number = z.string().max(40).nullish();

export const resourceLines = z
  .array(
    z.object({
      communeId: idOf('Commune'),
      kind: z.enum(ResourceKind),
      source: z.enum(FundingSource).nullish(),
      work: z
        .enum(WorkKind)
        .nullish()
        .transform((work) => work ?? WorkKind.NOT_SAID),
      name: clearable(line(200)),
      unit: clearable(line(30)),
      ...{ planned: number, allocated: number, disbursed: number, quantity: number, value: number },
      basis: line(1000),
      note: clearable(prose(2000)),
    }),
  )
  .min(1)
  .max(1000);
export type ResourceLine = z.infer<typeof resourceLines>[number];

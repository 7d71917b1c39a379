import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { Decimal } from '../../platform/graphql/scalars.ts';
import { decimal, idOf, prose } from '../../platform/graphql/shapes.ts';

@InputType({ description: 'Points for one line of a point table.' })
export class EmulationScoreInput {
  @Field(() => ID, { description: 'The line.' })
  criterionId!: string;

  @Field(() => Decimal, { description: 'Points, from 0 to those of the line, two decimals.' })
  points!: string;

  @Field(() => String, { nullable: true, description: 'What is said about them.' })
  note?: string | null;
}

export const SCORES = z
  .array(
    z.object({
      criterionId: idOf('EmulationCriterion'),
      points: decimal(6, 2),
      note: prose(2_000)
        .nullish()
        .transform((note) => note ?? null),
    }),
  )
  .max(50);

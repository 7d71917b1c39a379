import { Field, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { because } from '../../platform/graphql/input-errors.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, line } from '../../platform/graphql/shapes.ts';

@InputType({ description: 'An area of an income survey (địa bàn điều tra).' })
export class IncomeSurveyAreaInput {
  @Field(() => String, { description: 'Code within the survey, at most 20 letters.' })
  code!: string;

  @Field(() => String, { description: 'Name, such as the hamlet (xóm).' })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Households when the sample was drawn (M_ci), 1 to 100,000.',
  })
  householdsFrame?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Households at the survey (M'_ci), 1 to 100,000.",
  })
  householdsUpdated?: number | null;

  @Field(() => Int, { nullable: true, description: 'Households to ask, 1 to 10,000.' })
  householdsPlanned?: number | null;
}

/** What plan and later changes of it have in common. */
@InputType({ description: 'The plan of an income survey.' })
export class IncomeSurveyPlanFields {
  @Field(() => LocalDate, { description: 'First day of asking.' })
  windowFrom!: string;

  @Field(() => LocalDate, { description: 'Last day of asking.' })
  windowTo!: string;

  @Field(() => Int, { nullable: true, description: 'Households of the commune (N_c).' })
  householdsTotal?: number | null;

  @Field(() => String, { nullable: true, description: 'The plan it follows, with its number.' })
  planSource?: string | null;

  @Field(() => [IncomeSurveyAreaInput], { description: 'Its areas, 1 to 100, in order.' })
  areas!: IncomeSurveyAreaInput[];
}

const count = (most: number) => clearable(z.number().int().min(1).max(most));

export const planFields = {
  windowFrom: day(),
  windowTo: day(),
  householdsTotal: count(100_000),
  planSource: clearable(line(1000)),
  areas: z
    .array(
      z.object({
        code: line(20),
        name: line(200),
        householdsFrame: count(100_000),
        householdsUpdated: count(100_000),
        householdsPlanned: count(10_000),
      }),
    )
    .min(1)
    .max(100)
    .refine((areas) => new Set(areas.map(({ code }) => code)).size === areas.length, {
      ...because({
        vi: 'Hai địa bàn có cùng mã. Hãy đặt mỗi địa bàn một mã.',
        en: 'Two areas have the same code. Give each one its own.',
      }),
    }),
};

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import type { IndicatorAssessmentEntity } from '../assessment.entity.ts';
import { PERIOD_CLOSED } from '../assessment-period.service.ts';
import { IndicatorAssessment } from '../assessment.type.ts';

/** Of one commune and period there are fewer; of several communes people send several times. */
const MOST = 200;

@InputType({ description: 'One assessment as it was read.' })
export class AssessmentAsReadInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;
}

@InputType({ description: 'Assessments that are taken a step further together.' })
export abstract class AssessmentStepsInput {
  @Field(() => [AssessmentAsReadInput], {
    description: `All that was looked at, 1 to ${MOST}, each once: all of them go on or none.`,
  })
  assessments!: AssessmentAsReadInput[];

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

export const STEPS_ERRORS = { NOT_FOUND, STALE, PERIOD_CLOSED } as const;

@Access(REACHED)
@ObjectType({ description: 'Outcome of a step of several assessments.' })
export abstract class AssessmentStepsPayload {
  @Field(() => [IndicatorAssessment], {
    nullable: true,
    description: 'The assessments as they are now, in the order sent; null when refused.',
  })
  assessments!: IndicatorAssessmentEntity[] | null;

  @Field(() => IndicatorAssessment, {
    nullable: true,
    description: 'When it was refused: the one that stopped it, as it is stored.',
  })
  assessment!: IndicatorAssessmentEntity | null;
}

export const stepsShape = z.object({
  input: z.object({
    assessments: z
      .array(z.object({ id: idOf('IndicatorAssessment'), baseRevision: z.int() }))
      .min(1)
      .max(MOST)
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
    operationId: operationId(),
  }),
});

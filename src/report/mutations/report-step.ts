import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';

export const OPERATION_ID = 'Made by the client; a repeat has no effect.';

@InputType({ description: 'What every step of a report says.' })
export abstract class ReportStepInput {
  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

export const stepFields = { baseRevision: z.int().min(1), operationId: operationId() };

export const stepShape = z.object({ id: idOf('ProgrammeReport'), input: z.object(stepFields) });

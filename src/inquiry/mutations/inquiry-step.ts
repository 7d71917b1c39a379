import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';

/** A step of an inquiry that needs no words. */
@InputType()
export abstract class InquiryStepInput {
  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

export const inquiryStepShape = z.object({
  id: idOf('Inquiry'),
  input: z.object({ baseRevision: z.number().int(), operationId: operationId() }),
});

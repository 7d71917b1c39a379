import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';

@InputType({ description: 'Which version of a row of an event is removed.' })
export abstract class EventRowRemoveInput {
  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

export const removeShape = (type: string) =>
  z.object({
    id: idOf(type),
    input: z.object({ baseRevision: z.int().min(1), operationId: operationId() }),
  });

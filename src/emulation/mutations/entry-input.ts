import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { idOf } from '../../platform/graphql/shapes.ts';

@InputType({ description: 'A registration as it was read.' })
export class EmulationEntryInput {
  @Field(() => ID, { description: 'The registration.' })
  registrationId!: string;

  @Field(() => Int, { description: 'Its revision that was read.' })
  baseRevision!: number;
}

export const ENTRIES = z
  .array(z.object({ registrationId: idOf('EmulationRegistration'), baseRevision: z.int() }))
  .min(1)
  .max(200);

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { DutyOccurrenceEntity } from '../duty.entity.ts';
import { DUTY_STEP_ERRORS, lockedOccurrence, moveOccurrence } from '../duty.service.ts';
import { DutyOccurrence } from '../duty.type.ts';
import { programmeAccess } from '../programme.access.ts';

@InputType({ description: 'Giving a duty back.' })
export class DutyOccurrenceReturnInput {
  @Field(() => String, { description: 'Why it is not accepted.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DutyOccurrenceReturnError = userErrorType('DutyOccurrenceReturn', DUTY_STEP_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of dutyOccurrenceReturn.' })
export class DutyOccurrenceReturnPayload {
  @Field(() => DutyOccurrence, {
    nullable: true,
    description: 'The duty as it is now, also when the step was refused.',
  })
  occurrence!: DutyOccurrenceEntity | null;

  @Field(() => [DutyOccurrenceReturnError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('DutyOccurrence'),
  input: z.object({
    reason: prose(2_000),
    baseRevision: z.int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DutyOccurrenceReturnMutation {
  @Access(programmeAccess.dutyOccurrenceReturn)
  @Mutation(() => DutyOccurrenceReturnPayload, {
    description:
      'The coordination office gives a duty back that was reported as done, with the reason (trả lại). It is open again; who has it is told.',
  })
  dutyOccurrenceReturn(
    @Arg('id', () => ID, { description: 'The time of the duty.' }) id: string,
    @Arg('input', () => DutyOccurrenceReturnInput, { description: 'The step.' })
    input: DutyOccurrenceReturnInput,
    @Ctx() context: Context,
  ): Promise<DutyOccurrenceReturnPayload> {
    return runMutation(context, {
      name: 'dutyOccurrenceReturn',
      access: programmeAccess.dutyOccurrenceReturn,
      payload: DutyOccurrenceReturnPayload,
      errors: DutyOccurrenceReturnError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const held = await lockedOccurrence(tx, args.id, args.input.baseRevision);
        const step = { note: args.input.reason, day: context.today };
        const { occurrence } = await moveOccurrence(tx, held, 'return', step);
        return { occurrence };
      },
    });
  }
}

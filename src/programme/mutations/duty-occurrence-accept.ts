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

@InputType({ description: 'Accepting what was reported as done.' })
export class DutyOccurrenceAcceptInput {
  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DutyOccurrenceAcceptError = userErrorType('DutyOccurrenceAccept', DUTY_STEP_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of dutyOccurrenceAccept.' })
export class DutyOccurrenceAcceptPayload {
  @Field(() => DutyOccurrence, {
    nullable: true,
    description: 'The duty as it is now, also when the step was refused.',
  })
  occurrence!: DutyOccurrenceEntity | null;

  @Field(() => [DutyOccurrenceAcceptError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('DutyOccurrence'),
  input: z.object({
    note: prose(2_000).nullish(),
    baseRevision: z.int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DutyOccurrenceAcceptMutation {
  @Access(programmeAccess.dutyOccurrenceAccept)
  @Mutation(() => DutyOccurrenceAcceptPayload, {
    description: 'The coordination office accepts that a duty is done (xác nhận hoàn thành).',
  })
  dutyOccurrenceAccept(
    @Arg('id', () => ID, { description: 'The time of the duty.' }) id: string,
    @Arg('input', () => DutyOccurrenceAcceptInput, { description: 'The step.' })
    input: DutyOccurrenceAcceptInput,
    @Ctx() context: Context,
  ): Promise<DutyOccurrenceAcceptPayload> {
    return runMutation(context, {
      name: 'dutyOccurrenceAccept',
      access: programmeAccess.dutyOccurrenceAccept,
      payload: DutyOccurrenceAcceptPayload,
      errors: DutyOccurrenceAcceptError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const held = await lockedOccurrence(tx, args.id, args.input.baseRevision);
        const step = { note: args.input.note ?? null, day: context.today };
        const { occurrence } = await moveOccurrence(tx, held, 'accept', step);
        return { occurrence };
      },
    });
  }
}

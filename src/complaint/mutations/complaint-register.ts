import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { complaintAccess } from '../complaint.access.ts';
import type { ComplaintEntity } from '../complaint.entity.ts';
import {
  COMPLAINT_ERRORS,
  FUTURE_DAY,
  lockedComplaint,
  moveComplaint,
  requireComplaintRevision,
  requirePastDay,
  tellProducer,
} from '../complaint.service.ts';
import { Complaint } from '../complaint.type.ts';

@InputType({ description: 'How it stands in the register.' })
export class ComplaintRegisterInput {
  @Field(() => String, { description: 'Number in the register of incoming documents (số đến).' })
  number!: string;

  @Field(() => LocalDate, { description: 'Day of registration; not later than today.' })
  registeredOn!: string;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const ComplaintRegisterError = userErrorType('ComplaintRegister', {
  ...COMPLAINT_ERRORS,
  FUTURE_DAY,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of complaintRegister.' })
export class ComplaintRegisterPayload {
  @Field(() => Complaint, {
    nullable: true,
    description: 'The complaint as it is now, also when the step was refused.',
  })
  complaint!: ComplaintEntity | null;

  @Field(() => [ComplaintRegisterError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Complaint'),
  input: z.object({
    number: line(60),
    registeredOn: day(),
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class ComplaintRegisterMutation {
  @Access(complaintAccess.complaintRegister)
  @Mutation(() => ComplaintRegisterPayload, {
    description:
      'Enters a complaint into the register with its number and day (vào sổ). The producer is told.',
  })
  complaintRegister(
    @Arg('id', () => ID, { description: 'The complaint.' }) id: string,
    @Arg('input', () => ComplaintRegisterInput, { description: 'The step.' })
    input: ComplaintRegisterInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'complaintRegister',
      access: complaintAccess.complaintRegister,
      payload: ComplaintRegisterPayload,
      errors: ComplaintRegisterError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { number, registeredOn, baseRevision } = args.input;
        const before = await lockedComplaint(tx, args.id);
        requireComplaintRevision(before, baseRevision);
        requirePastDay(tx, registeredOn, ['input', 'registeredOn']);
        const changes = { number, registeredOn };
        const complaint = await moveComplaint(tx, before, 'register', { changes });
        await tellProducer(tx, complaint, 'complaintRegistered');
        return { complaint };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { complaintAccess } from '../complaint.access.ts';
import type { ComplaintEntity } from '../complaint.entity.ts';
import {
  COMPLAINT_ERRORS,
  lockedComplaint,
  moveComplaint,
  requireComplaintRevision,
} from '../complaint.service.ts';
import { Complaint } from '../complaint.type.ts';

@InputType({ description: 'Why it is taken back.' })
export class ComplaintWithdrawInput {
  @Field(() => String, { description: 'The reason.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const ComplaintWithdrawError = userErrorType('ComplaintWithdraw', COMPLAINT_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of complaintWithdraw.' })
export class ComplaintWithdrawPayload {
  @Field(() => Complaint, {
    nullable: true,
    description: 'The complaint as it is now, also when the step was refused.',
  })
  complaint!: ComplaintEntity | null;

  @Field(() => [ComplaintWithdrawError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Complaint'),
  input: z.object({
    reason: prose(2_000),
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class ComplaintWithdrawMutation {
  @Access(complaintAccess.complaintWithdraw)
  @Mutation(() => ComplaintWithdrawPayload, {
    description:
      'The producer takes a complaint back (rút kiến nghị), unless it is being scored again or has ended.',
  })
  complaintWithdraw(
    @Arg('id', () => ID, { description: 'The complaint.' }) id: string,
    @Arg('input', () => ComplaintWithdrawInput, { description: 'The step.' })
    input: ComplaintWithdrawInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'complaintWithdraw',
      access: complaintAccess.complaintWithdraw,
      payload: ComplaintWithdrawPayload,
      errors: ComplaintWithdrawError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { reason, baseRevision } = args.input;
        const before = await lockedComplaint(tx, args.id);
        requireComplaintRevision(before, baseRevision);
        const changes = { closedAt: tx.context.now };
        const complaint = await moveComplaint(tx, before, 'withdraw', { reason, changes });
        const { communeId, productName } = complaint;
        const about = { subjectId: complaint.id, communeId, productName };
        await tell(tx, notices.complaintWithdrawn(about));
        return { complaint };
      },
    });
  }
}

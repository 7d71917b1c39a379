import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { ItemPhase } from '../../council/council.enums.ts';
import { SessionItemEntity } from '../../council/session.entity.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { complaintAccess } from '../complaint.access.ts';
import type { ComplaintEntity } from '../complaint.entity.ts';
import { ComplaintOutcome } from '../complaint.enums.ts';
import {
  COMPLAINT_ERRORS,
  lockedComplaint,
  moveComplaint,
  requireComplaintRevision,
} from '../complaint.service.ts';
import { Complaint } from '../complaint.type.ts';

@InputType({ description: 'How it was decided.' })
export class ComplaintDecideInput {
  @Field(() => ComplaintOutcome, { description: 'Whether the producer was right.' })
  outcome!: ComplaintOutcome;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const ComplaintDecideError = userErrorType('ComplaintDecide', {
  ...COMPLAINT_ERRORS,
  NOT_RELEASED: 'The dossier is being scored again, and the new result is not released.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of complaintDecide.' })
export class ComplaintDecidePayload {
  @Field(() => Complaint, {
    nullable: true,
    description: 'The complaint as it is now, also when the step was refused.',
  })
  complaint!: ComplaintEntity | null;

  @Field(() => [ComplaintDecideError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Complaint'),
  input: z.object({
    outcome: z.enum(ComplaintOutcome),
    reason: prose(10_000),
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

const NOT_RELEASED = {
  vi: 'Kết quả chấm lại chưa được công bố nên chưa giải quyết xong được. Chưa có gì thay đổi.',
  en: 'The result of scoring it again is not released, so it cannot be decided. Nothing changed.',
};

@Resolver()
export class ComplaintDecideMutation {
  @Access(complaintAccess.complaintDecide)
  @Mutation(() => ComplaintDecidePayload, {
    description:
      'Closes an answered complaint with its outcome (giải quyết). A result or a revocation is not changed by it: what follows is recorded where it belongs.',
  })
  complaintDecide(
    @Arg('id', () => ID, { description: 'The complaint.' }) id: string,
    @Arg('input', () => ComplaintDecideInput, { description: 'The outcome.' })
    input: ComplaintDecideInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'complaintDecide',
      access: complaintAccess.complaintDecide,
      payload: ComplaintDecidePayload,
      errors: ComplaintDecideError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { outcome, reason, baseRevision } = args.input;
        const before = await lockedComplaint(tx, args.id);
        requireComplaintRevision(before, baseRevision);
        if (before.rescoreItemId) {
          const { rescoreItemId: id } = before;
          const item = await tx.em.findOneByOrFail(SessionItemEntity, { id });
          if (item.phase !== ItemPhase.RELEASED) throw refuse('NOT_RELEASED', NOT_RELEASED);
        }
        const changes = { outcome, outcomeReason: reason, closedAt: tx.context.now };
        const complaint = await moveComplaint(tx, before, 'decide', { reason, changes });
        const { producerId, productName } = complaint;
        const number = complaint.number ?? '';
        const about = { subjectId: complaint.id, producerId, productName, number };
        await tell(tx, notices.complaintDecided({ ...about, outcome }));
        return { complaint };
      },
    });
  }
}

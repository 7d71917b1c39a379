import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { complaintAccess } from '../complaint.access.ts';
import { ComplaintAnswerEntity, type ComplaintEntity } from '../complaint.entity.ts';
import { addPapers, PAPER_ERRORS } from '../complaint-paper.service.ts';
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

@InputType({ description: 'An answer in writing.' })
export class ComplaintAnswerInput {
  @Field(() => String, { description: 'Number of the document.' })
  documentNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the document; not later than today.' })
  answeredOn!: string;

  @Field(() => String, { description: 'What it says.' })
  content!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for COMPLAINT, up to 20.',
  })
  fileIds?: string[] | null;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const ComplaintAnswerError = userErrorType('ComplaintAnswer', {
  ...COMPLAINT_ERRORS,
  ...PAPER_ERRORS,
  FUTURE_DAY,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of complaintAnswer.' })
export class ComplaintAnswerPayload {
  @Field(() => Complaint, {
    nullable: true,
    description: 'The complaint as it is now, also when the step was refused.',
  })
  complaint!: ComplaintEntity | null;

  @Field(() => [ComplaintAnswerError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Complaint'),
  input: z.object({
    documentNumber: line(60),
    answeredOn: day(),
    content: prose(20_000),
    fileIds: z.array(idOf('File')).max(20).nullish(),
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class ComplaintAnswerMutation {
  @Access(complaintAccess.complaintAnswer)
  @Mutation(() => ComplaintAnswerPayload, {
    description:
      'Records an answer in writing (văn bản trả lời) to a registered complaint; a further one may follow. The producer is told.',
  })
  complaintAnswer(
    @Arg('id', () => ID, { description: 'The complaint.' }) id: string,
    @Arg('input', () => ComplaintAnswerInput, { description: 'The answer.' })
    input: ComplaintAnswerInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'complaintAnswer',
      access: complaintAccess.complaintAnswer,
      payload: ComplaintAnswerPayload,
      errors: ComplaintAnswerError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { documentNumber, answeredOn, content, fileIds, baseRevision } = args.input;
        const before = await lockedComplaint(tx, args.id);
        requireComplaintRevision(before, baseRevision);
        requirePastDay(tx, answeredOn, ['input', 'answeredOn']);
        const complaint = await moveComplaint(tx, before, 'answer');
        const answerId = uuidv7();
        await tx.em.insert(ComplaintAnswerEntity, {
          ...{ id: answerId, complaintId: complaint.id, documentNumber, answeredOn, content },
          answeredBy: context.actor.personId!,
          createdAt: () => 'clock_timestamp()',
        });
        const field = ['input', 'fileIds'];
        await addPapers(tx, complaint.id, fileIds ?? [], { answerId, field });
        await tellProducer(tx, complaint, 'complaintAnswered');
        return { complaint };
      },
    });
  }
}

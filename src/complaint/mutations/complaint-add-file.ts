import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { complaintAccess } from '../complaint.access.ts';
import type { ComplaintEntity } from '../complaint.entity.ts';
import { addPapers, PAPER_ERRORS } from '../complaint-paper.service.ts';
import { takesPapers } from '../complaint.rules.ts';
import { COMPLAINT_ERRORS, lockedComplaint, wrongComplaintState } from '../complaint.service.ts';
import { Complaint } from '../complaint.type.ts';

@InputType({ description: 'A paper that was handed in later.' })
export class ComplaintAddFileInput {
  @Field(() => ID, { description: 'A finished upload of yours for COMPLAINT.' })
  fileId!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const ComplaintAddFileError = userErrorType('ComplaintAddFile', {
  NOT_FOUND,
  WRONG_STATE: COMPLAINT_ERRORS.WRONG_STATE,
  ...PAPER_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of complaintAddFile.' })
export class ComplaintAddFilePayload {
  @Field(() => Complaint, {
    nullable: true,
    description: 'The complaint as it is now, also when the step was refused.',
  })
  complaint!: ComplaintEntity | null;

  @Field(() => [ComplaintAddFileError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Complaint'),
  input: z.object({ fileId: idOf('File'), operationId: operationId() }),
});

@Resolver()
export class ComplaintAddFileMutation {
  @Access(complaintAccess.complaintAddFile)
  @Mutation(() => ComplaintAddFilePayload, {
    description: 'Adds a paper to a complaint that has not ended.',
  })
  complaintAddFile(
    @Arg('id', () => ID, { description: 'The complaint.' }) id: string,
    @Arg('input', () => ComplaintAddFileInput, { description: 'The paper.' })
    input: ComplaintAddFileInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'complaintAddFile',
      access: complaintAccess.complaintAddFile,
      payload: ComplaintAddFilePayload,
      errors: ComplaintAddFileError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const complaint = await lockedComplaint(tx, args.id);
        if (!takesPapers(complaint.state)) throw wrongComplaintState(complaint);
        const field = ['input', 'fileId'];
        await addPapers(tx, complaint.id, [args.input.fileId], { field });
        return { complaint };
      },
    });
  }
}

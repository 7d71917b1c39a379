import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { complaintAccess } from '../complaint.access.ts';
import type { ComplaintEntity } from '../complaint.entity.ts';
import { lodgeComplaint } from '../complaint-lodge.service.ts';
import { addPapers, PAPER_ERRORS } from '../complaint-paper.service.ts';
import { Complaint } from '../complaint.type.ts';

@InputType({ description: 'A complaint. It is about exactly one thing: a result or a revocation.' })
export class ComplaintLodgeInput {
  @Field(() => ID, { nullable: true, description: 'The released result (ItemResult) it is about.' })
  resultId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The revoked certificate it is about.' })
  certificateId?: string | null;

  @Field(() => String, { description: 'Why, in plain words (nội dung kiến nghị).' })
  grounds!: string;

  @Field(() => String, { nullable: true, description: 'What is asked for (đề nghị).' })
  request?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Legal basis, free text (căn cứ): 26/2026 is silent on complaints.',
  })
  legalBasis?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for COMPLAINT, up to 20.',
  })
  fileIds?: string[] | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const ComplaintLodgeError = userErrorType('ComplaintLodge', {
  NOT_FOUND,
  ONE_SUBJECT: 'It has to be about exactly one of result and certificate.',
  ALREADY_OPEN: 'A complaint about this is being dealt with; the payload has it.',
  ...PAPER_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of complaintLodge.' })
export class ComplaintLodgePayload {
  @Field(() => Complaint, {
    nullable: true,
    description: 'The complaint as it is now, also when the step was refused.',
  })
  complaint!: ComplaintEntity | null;

  @Field(() => [ComplaintLodgeError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    resultId: idOf('ItemResult').nullish(),
    certificateId: idOf('Certificate').nullish(),
    grounds: prose(10_000),
    request: prose(4_000).nullish(),
    legalBasis: prose(1_000).nullish(),
    fileIds: z.array(idOf('File')).max(20).nullish(),
    operationId: operationId(),
  }),
});

const ONE_SUBJECT = {
  vi: 'Kiến nghị phải về đúng một việc: một kết quả hoặc một quyết định thu hồi. Chưa có gì được lưu.',
  en: 'A complaint is about exactly one thing: a result or a revocation. Nothing was stored.',
};

@Resolver()
export class ComplaintLodgeMutation {
  @Access(complaintAccess.complaintLodge)
  @Mutation(() => ComplaintLodgePayload, {
    description:
      'A producer complains about a released result or a revoked certificate (gửi kiến nghị). The office may type in what came on paper.',
  })
  complaintLodge(
    @Arg('input', () => ComplaintLodgeInput, { description: 'The complaint.' })
    input: ComplaintLodgeInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'complaintLodge',
      access: complaintAccess.complaintLodge,
      payload: ComplaintLodgePayload,
      errors: ComplaintLodgeError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { resultId, certificateId, fileIds } = args.input;
        if (!resultId === !certificateId) {
          tx.authorize({});
          throw refuse('ONE_SUBJECT', ONE_SUBJECT, ['input']);
        }
        const complaint = await lodgeComplaint(tx, args.input);
        await addPapers(tx, complaint.id, fileIds ?? [], { field: ['input', 'fileIds'] });
        return { complaint };
      },
    });
  }
}

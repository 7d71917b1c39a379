import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { optional } from '../buyer.shapes.ts';
import { inquiryAccess } from '../inquiry.access.ts';
import type { InquiryEntity } from '../inquiry.entity.ts';
import { InquiryOutcome } from '../inquiry.enums.ts';
import { INQUIRY_ERRORS, lockedInquiry, moveInquiry } from '../inquiry.service.ts';
import { Inquiry } from '../inquiry.type.ts';

@InputType({ description: 'What came of an inquiry.' })
export class InquiryCloseInput {
  @Field(() => InquiryOutcome, { description: 'What came of it.' })
  outcome!: InquiryOutcome;

  @Field(() => String, { nullable: true, description: 'In words, up to 2,000 characters.' })
  note?: string | null;

  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const InquiryCloseError = userErrorType('InquiryClose', INQUIRY_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of inquiryClose.' })
export class InquiryClosePayload {
  @Field(() => Inquiry, { nullable: true, description: 'The inquiry as it is now.' })
  inquiry!: InquiryEntity | null;

  @Field(() => [InquiryCloseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Inquiry'),
  input: z.object({
    outcome: z.enum(InquiryOutcome),
    note: optional(prose(2_000)),
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class InquiryCloseMutation {
  @Access(inquiryAccess.inquiryClose)
  @Mutation(() => InquiryClosePayload, {
    description: 'Ends an inquiry with what came of it: contract, sale or nothing (kết thúc).',
  })
  inquiryClose(
    @Arg('id', () => ID, { description: 'The inquiry.' }) id: string,
    @Arg('input', () => InquiryCloseInput, { description: 'The outcome.' })
    input: InquiryCloseInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'inquiryClose',
      access: inquiryAccess.inquiryClose,
      payload: InquiryClosePayload,
      errors: InquiryCloseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { outcome, note, baseRevision } = args.input;
        const changes = { outcome, outcomeNote: note ?? null, closedAt: context.now };
        const inquiry = await lockedInquiry(tx, args.id);
        return { inquiry: await moveInquiry(tx, inquiry, 'close', { baseRevision, changes }) };
      },
    });
  }
}

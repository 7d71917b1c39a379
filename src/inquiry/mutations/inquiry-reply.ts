import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { inquiryAccess } from '../inquiry.access.ts';
import type { InquiryEntity } from '../inquiry.entity.ts';
import { ReplyChannel } from '../inquiry.enums.ts';
import { INQUIRY_ERRORS, keepReply, lockedInquiry, moveInquiry } from '../inquiry.service.ts';
import { Inquiry } from '../inquiry.type.ts';

@InputType({ description: 'How a buyer was answered.' })
export class InquiryReplyInput {
  @Field(() => ReplyChannel, {
    description: 'By which way. What is said by PAGE the buyer reads with the code of the receipt.',
  })
  channel!: ReplyChannel;

  @Field(() => String, {
    description: 'What was said, or what came of the call; up to 4,000 characters.',
  })
  content!: string;

  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const InquiryReplyError = userErrorType('InquiryReply', INQUIRY_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of inquiryReply.' })
export class InquiryReplyPayload {
  @Field(() => Inquiry, { nullable: true, description: 'The inquiry as it is now.' })
  inquiry!: InquiryEntity | null;

  @Field(() => [InquiryReplyError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Inquiry'),
  input: z.object({
    channel: z.enum(ReplyChannel),
    content: prose(4_000),
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class InquiryReplyMutation {
  @Access(inquiryAccess.inquiryReply)
  @Mutation(() => InquiryReplyPayload, {
    description: 'Answers a buyer, or writes down how the buyer was answered (trả lời khách).',
  })
  inquiryReply(
    @Arg('id', () => ID, { description: 'The inquiry.' }) id: string,
    @Arg('input', () => InquiryReplyInput, { description: 'The answer.' })
    input: InquiryReplyInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'inquiryReply',
      access: inquiryAccess.inquiryReply,
      payload: InquiryReplyPayload,
      errors: InquiryReplyError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const inquiry = await lockedInquiry(tx, args.id);
        const answeredAt = inquiry.answeredAt ?? context.now;
        const { baseRevision, channel, content } = args.input;
        const changes = { answeredAt };
        const moved = await moveInquiry(tx, inquiry, 'reply', { baseRevision, changes });
        await keepReply(tx, inquiry, { channel, content });
        return { inquiry: moved };
      },
    });
  }
}

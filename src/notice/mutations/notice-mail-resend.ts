import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { noticeAccess } from '../notice.access.ts';
import { resendMails } from '../notice-mail.service.ts';

@InputType({ description: 'Which e-mails to send again.' })
export class NoticeMailResendInput {
  @Field(() => [ID], {
    description: 'Notices of failedMails, 1 to 100; those sent meanwhile are passed over.',
  })
  noticeIds!: string[];

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const NoticeMailResendError = userErrorType('NoticeMailResend', {
  NOT_FOUND,
});

@Access(REACHED)
@ObjectType({ description: 'What is sent again.' })
export class NoticeMailResendPayload {
  @Field(() => Int, { nullable: true, description: 'How many e-mails wait to be sent now.' })
  queued!: number | null;

  @Field(() => [NoticeMailResendError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    noticeIds: z.array(idOf('Notice')).min(1).max(100),
    operationId: operationId(),
  }),
});

@Resolver()
export class NoticeMailResendMutation {
  @Access(noticeAccess.noticeMailResend)
  @Mutation(() => NoticeMailResendPayload, {
    description:
      'Sends e-mails again that were given up (gửi lại thư), once what was wrong is mended: the address of the account, or the mail server.',
  })
  noticeMailResend(
    @Arg('input', () => NoticeMailResendInput, { description: 'Which ones.' })
    input: NoticeMailResendInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'noticeMailResend',
      access: noticeAccess.noticeMailResend,
      payload: NoticeMailResendPayload,
      errors: NoticeMailResendError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const queued = await resendMails(tx, args.input.noticeIds);
        if (queued === null) throw notFound(['input', 'noticeIds']);
        return { queued };
      },
    });
  }
}

import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, PUBLIC, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Cost } from '../../platform/graphql/cost.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { smsOf } from '../../platform/sms/sms.ts';
import { admitCodeRequest, forgetCodeRequests } from '../code-throttle.service.ts';
import { CODE_LIFE } from '../identity.rules.ts';
import { phoneNumber } from '../identity.shapes.ts';
import { newCode, storeCodeForPhone } from '../sign-in-code.service.ts';

@InputType({ description: 'Which telephone a code is to be sent to.' })
export class SignInCodeRequestInput {
  @Field(() => String, {
    description: 'Telephone number as people write it: 0912 345 678 or +84 912 345 678.',
  })
  phone!: string;
}

const SignInCodeRequestError = userErrorType('SignInCodeRequest', {
  TRY_LATER: 'Too many codes for this telephone or from this address; the message says how long.',
});

@Access(REACHED)
@ObjectType({ description: 'That the request was taken; never whether anybody has the telephone.' })
export class SignInCodeRequestPayload {
  @Field(() => Int, { nullable: true, description: 'Minutes for which a code works.' })
  validMinutes!: number | null;

  @Field(() => [SignInCodeRequestError], { description: 'Why none is sent; empty otherwise.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({ input: z.object({ phone: phoneNumber() }) });

@Resolver()
export class SignInCodeRequestMutation {
  @Access(PUBLIC)
  @Cost({ points: 50 })
  @Mutation(() => SignInCodeRequestPayload, {
    description:
      'Sends a one-time code (mã đăng nhập) by text message, if the telephone is that of exactly one producer. The answer is the same when it is nobody’s.',
  })
  async signInCodeRequest(
    @Arg('input', () => SignInCodeRequestInput, { description: 'Which telephone.' })
    input: SignInCodeRequestInput,
    @Ctx() context: Context,
  ) {
    const checked = shape.safeParse({ input });
    const waitMs = checked.success
      ? await admitCodeRequest(context.db, checked.data.input.phone, context.client.ip)
      : 0;
    const made = checked.success && waitMs === 0 ? await newCode(context) : null;
    return runMutation(context, {
      name: 'signInCodeRequest',
      access: PUBLIC,
      payload: SignInCodeRequestPayload,
      errors: SignInCodeRequestError,
      args: { input },
      shape,
      run: async (tx, { input: { phone } }) => {
        if (!made) throw wait(waitMs);
        const sent = await storeCodeForPhone(tx, phone, made.hash);
        tx.afterCommit(() => {
          // Not waited for: the answer must take as long when nothing is sent. Failures are logged there.
          const sms = sent && smsOf(context.db.source);
          sms?.send({ id: sent!.id, to: sent!.phone, text: textOf(made.code) }).catch(nothing);
          forgetCodeRequests(context.db).catch(nothing);
        });
        return { validMinutes: CODE_LIFE / 60_000 };
      },
    });
  }
}

const nothing = () => undefined;

function textOf(code: string): string {
  return `Ma dang nhap OCOP: ${code}. Dung mot lan, trong 10 phut. Khong doc ma nay cho nguoi khac.`;
}

function wait(waitMs: number) {
  const minutes = Math.ceil(waitMs / 60_000);
  return refuse(
    'TRY_LATER',
    {
      vi: `Đã xin mã nhiều lần. Hãy chờ ${minutes} phút rồi thử lại, hoặc nhờ cán bộ xã đọc mã.`,
      en: `Codes were asked for too often. Wait ${minutes} minutes, or have the commune's officer read one out.`,
    },
    ['input', 'phone'],
  );
}

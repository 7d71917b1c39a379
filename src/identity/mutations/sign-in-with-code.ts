import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, PUBLIC, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Cost } from '../../platform/graphql/cost.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { line } from '../../platform/graphql/shapes.ts';
import { Refusal, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { deviceOf, oneTimeCode, phoneNumber } from '../identity.shapes.ts';
import type { PersonEntity } from '../person.entity.ts';
import { Viewer } from '../person.type.ts';
import { openSignInByCode, proveByCode } from '../sign-in-code.service.ts';

@InputType({
  description: 'Who signs in. Has no operationId: an answer with a token is never kept.',
})
export class SignInWithCodeInput {
  @Field(() => String, { description: 'Telephone number as people write it.' })
  phone!: string;

  @Field(() => String, { description: 'The six digits; spaces do not matter.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the device, at most 200 characters; what the browser says when left out.',
  })
  device!: string | null;
}

const SignInWithCodeError = userErrorType('SignInWithCode', {
  WRONG_CODE:
    'Telephone or code is wrong, or the code was used or has run out. Deliberately one code for all of it.',
  TRY_LATER:
    'Too many wrong tries for this telephone or from this address; the message says how long.',
});

@Access(REACHED)
@ObjectType({ description: 'A new sign-in of a producer, or why there is none.' })
export class SignInWithCodePayload {
  @Field(() => String, {
    nullable: true,
    description: 'The token to send as `Authorization: Bearer …`. Shown once; keep it secret.',
  })
  token!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the token ends: 90 days from now, however much it is used.',
  })
  expiresAt!: Date | null;

  @Field(() => Viewer, { nullable: true, description: 'Who has signed in.' })
  viewer!: PersonEntity | null;

  @Field(() => [SignInWithCodeError], {
    description: 'Why nobody was signed in; empty on success.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({ phone: phoneNumber(), code: oneTimeCode(), device: line(200).nullish() }),
});

@Resolver()
export class SignInWithCodeMutation {
  @Access(PUBLIC)
  @Cost({ points: 50 })
  @Mutation(() => SignInWithCodePayload, {
    description:
      'Signs a producer in with telephone and one-time code (mã đăng nhập) for 90 days on this device. A code works once, for ten minutes and five tries; wrong ones make the telephone wait.',
  })
  async signInWithCode(
    @Arg('input', () => SignInWithCodeInput, { description: 'Who signs in.' })
    input: SignInWithCodeInput,
    @Ctx() context: Context,
  ) {
    const checked = shape.safeParse({ input });
    const proof = checked.success ? await proveByCode(context, checked.data.input) : null;
    return runMutation(context, {
      name: 'signInWithCode',
      access: PUBLIC,
      payload: SignInWithCodePayload,
      errors: SignInWithCodeError,
      args: { input },
      shape,
      run: async (tx, { input: given }) => {
        if (proof === null || proof instanceof Refusal) throw proof ?? new Error('not proved');
        const device = given.device ?? deviceOf(context);
        const { token, signIn, person } = await openSignInByCode(tx, proof, device);
        return { token, expiresAt: signIn.expiresAt, viewer: person };
      },
    });
  }
}

import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, PUBLIC, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Cost } from '../../platform/graphql/cost.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { line } from '../../platform/graphql/shapes.ts';
import { Refusal, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { deviceOf, typedPassword } from '../identity.shapes.ts';
import type { PersonEntity } from '../person.entity.ts';
import { Viewer } from '../person.type.ts';
import { openSignIn, prove } from '../sign-in.service.ts';

@InputType({
  description: 'Who signs in. Has no operationId: an answer with a token is never kept.',
})
export class SignInInput {
  @Field(() => String, { description: 'Login (tên đăng nhập); case and spaces do not matter.' })
  login!: string;

  @Field(() => String, { description: 'Password (mật khẩu), up to 256 characters.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the device, at most 200 characters; what the browser says when left out.',
  })
  device!: string | null;
}

const SignInError = userErrorType('SignIn', {
  WRONG_CREDENTIALS:
    'Login or password is wrong, or the account cannot be used. Deliberately one code for all of it.',
  TRY_LATER: 'Too many wrong tries for this login or from this address; the message says how long.',
});

@Access(REACHED)
@ObjectType({ description: 'A new sign-in, or why there is none.' })
export class SignInPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The token to send as `Authorization: Bearer …`. Shown once; keep it secret.',
  })
  token!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the token ends unless it is used before.',
  })
  expiresAt!: Date | null;

  @Field(() => Viewer, { nullable: true, description: 'Who has signed in.' })
  viewer!: PersonEntity | null;

  @Field(() => [SignInError], { description: 'Why nobody was signed in; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    login: z.string().min(1).max(200),
    password: typedPassword(),
    device: line(200).nullish(),
  }),
});

@Resolver()
export class SignInMutation {
  @Access(PUBLIC)
  @Cost({ points: 50 })
  @Mutation(() => SignInPayload, {
    description:
      'Signs in with login and password. Each time gives a new token; wrong tries make the account wait, first a second, at most 15 minutes.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Who signs in.' }) input: SignInInput,
    @Ctx() context: Context,
  ) {
    const checked = shape.safeParse({ input });
    const proof = checked.success ? await prove(context, checked.data.input) : null;
    return runMutation(context, {
      name: 'signIn',
      access: PUBLIC,
      payload: SignInPayload,
      errors: SignInError,
      args: { input },
      shape,
      run: async (tx, { input: given }) => {
        if (proof === null || proof instanceof Refusal) throw proof ?? new Error('not proved');
        const device = given.device ?? deviceOf(context);
        const { token, signIn, person } = await openSignIn(tx, proof, device);
        return { token, expiresAt: signIn.expiresAt, viewer: person };
      },
    });
  }
}

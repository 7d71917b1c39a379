import { Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { SignInEntity } from '../sign-in.entity.ts';
import { endSignIn } from '../sign-in.service.ts';
import { SignIn } from '../sign-in.type.ts';

const SignOutError = userErrorType('SignOut', {
  NOT_SIGNED_IN: 'The request did not come with a sign-in.',
});

@Access(REACHED)
@ObjectType({ description: 'The sign-in that was ended.' })
export class SignOutPayload {
  @Field(() => SignIn, { nullable: true, description: 'The sign-in that was ended.' })
  signIn!: SignInEntity | null;

  @Field(() => [SignOutError], { description: 'Why nothing was ended; empty on success.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class SignOutMutation {
  @Access(SIGNED_IN)
  @Mutation(() => SignOutPayload, {
    description: 'Ends the sign-in this request came with. Its token is refused from now on.',
  })
  signOut(@Ctx() context: Context) {
    return runMutation(context, {
      name: 'signOut',
      access: SIGNED_IN,
      payload: SignOutPayload,
      errors: SignOutError,
      args: {},
      shape: z.object({}),
      run: async (tx) => {
        const { credentialId } = context.actor;
        const signIn = credentialId
          ? await tx.em.findOneBy(SignInEntity, { id: credentialId })
          : null;
        if (!signIn) {
          throw refuse('NOT_SIGNED_IN', {
            vi: 'Yêu cầu này không kèm phiên đăng nhập nào. Chưa có gì thay đổi.',
            en: 'This request came without a sign-in. Nothing was changed.',
          });
        }
        return { signIn: await endSignIn(tx, signIn, 'signIn.end') };
      },
    });
  }
}

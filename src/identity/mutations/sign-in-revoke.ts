import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { identityAccess } from '../identity.access.ts';
import { SignInEntity } from '../sign-in.entity.ts';
import { endSignIn } from '../sign-in.service.ts';
import { SignIn } from '../sign-in.type.ts';

const SignInRevokeError = userErrorType('SignInRevoke', {
  NOT_FOUND: 'There is no such sign-in.',
});

@Access(REACHED)
@ObjectType({ description: 'The sign-in that was revoked.' })
export class SignInRevokePayload {
  @Field(() => SignIn, { nullable: true, description: 'The sign-in that was revoked.' })
  signIn!: SignInEntity | null;

  @Field(() => [SignInRevokeError], { description: 'Why it was not revoked; empty on success.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class SignInRevokeMutation {
  @Access(SIGNED_IN)
  @Mutation(() => SignInRevokePayload, {
    description:
      'Ends a sign-in on another device (thu hồi phiên đăng nhập): one of your own, or anybody’s for administrators. Doing it twice changes nothing.',
  })
  signInRevoke(
    @Arg('id', () => ID, { description: 'Global id of the sign-in.' }) id: string,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'signInRevoke',
      access: SIGNED_IN,
      payload: SignInRevokePayload,
      errors: SignInRevokeError,
      args: { id },
      shape: z.object({ id: idOf('SignIn') }),
      run: async (tx, args) => {
        const signIn = await tx.em.findOneBy(SignInEntity, { id: args.id });
        // Unknown and foreign ones are refused alike: with FORBIDDEN.
        if (!signIn || signIn.personId !== context.actor.personId) {
          tx.authorize({}, identityAccess.signInRevoke);
        }
        if (!signIn) {
          const text = {
            vi: 'Không tìm thấy phiên đăng nhập này. Chưa có gì thay đổi.',
            en: 'There is no such sign-in. Nothing was changed.',
          };
          throw refuse('NOT_FOUND', text, ['id']);
        }
        return { signIn: await endSignIn(tx, signIn, 'signIn.revoke') };
      },
    });
  }
}

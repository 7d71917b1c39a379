import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, decide, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Cost } from '../../platform/graphql/cost.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { newOneTimePassword, storeOneTimePassword } from '../credential.service.ts';
import { identityAccess } from '../identity.access.ts';
import { busyError } from '../password.service.ts';
import type { PersonEntity } from '../person.entity.ts';
import { requirePerson } from '../person.service.ts';
import { Person } from '../person.type.ts';

const PasswordResetError = userErrorType('PasswordReset', {
  NOT_FOUND: 'There is no such person.',
  OWN_ACCOUNT: 'One changes one’s own password with passwordChange.',
});

@Access(REACHED)
@ObjectType({ description: 'A one-time password, shown here only.' })
export class PasswordResetPayload {
  @Field(() => Person, { nullable: true, description: 'Whose password was set.' })
  person!: PersonEntity | null;

  @Field(() => String, {
    nullable: true,
    description: 'The password to hand over. It is stored nowhere and opens only passwordChange.',
  })
  oneTimePassword!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it runs out unless it is used.' })
  expiresAt!: Date | null;

  @Field(() => [PasswordResetError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class PasswordResetMutation {
  @Access(identityAccess.passwordReset)
  @Cost({ points: 50 })
  @Mutation(() => PasswordResetPayload, {
    description:
      'Sets a one-time password (đặt lại mật khẩu) that the person must change at once, ends all their sign-ins, and leaves a line in the audit trail.',
  })
  async passwordReset(
    @Arg('id', () => ID, { description: 'Global id of the person.' }) id: string,
    @Ctx() context: Context,
  ) {
    const mayTry = decide(identityAccess.passwordReset, context.actor).allowed;
    const made = mayTry
      ? await newOneTimePassword().catch((error: unknown) => {
          throw busyError(error, context.language);
        })
      : null;
    return runMutation(context, {
      name: 'passwordReset',
      access: identityAccess.passwordReset,
      payload: PasswordResetPayload,
      errors: PasswordResetError,
      args: { id },
      shape: z.object({ id: idOf('Person') }),
      run: async (tx, args) => {
        tx.authorize({});
        if (!made || args.id === context.actor.personId) {
          const text = {
            vi: 'Hãy tự đổi mật khẩu của mình bằng chức năng đổi mật khẩu. Chưa có gì thay đổi.',
            en: 'Change your own password with passwordChange. Nothing was changed.',
          };
          throw refuse('OWN_ACCOUNT', text, ['id']);
        }
        const person = await requirePerson(tx.em, args.id);
        const expiresAt = await storeOneTimePassword(tx, person, made);
        return { person, oneTimePassword: made.password, expiresAt };
      },
    });
  }
}

import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Cost } from '../../platform/graphql/cost.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { Refusal, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { storeOwnPassword } from '../credential.service.ts';
import { typedPassword } from '../identity.shapes.ts';
import { proveNewPassword } from '../password-change.service.ts';
import { PersonEntity } from '../person.entity.ts';
import { Viewer } from '../person.type.ts';

@InputType({
  description: 'The old password and the new one. Has no operationId: passwords leave no trace.',
})
export class PasswordChangeInput {
  @Field(() => String, { description: 'The password of now (mật khẩu hiện tại).' })
  currentPassword!: string;

  @Field(() => String, {
    description:
      'The new password (mật khẩu mới): 12–256 characters, no other rule but that it must not be easy to guess.',
  })
  newPassword!: string;
}

const PasswordChangeError = userErrorType('PasswordChange', {
  WRONG_CREDENTIALS: 'The current password is wrong.',
  TRY_LATER: 'Too many wrong tries; the message says how long to wait.',
  WEAK_PASSWORD: 'The new password is too short, too long or too easy to guess.',
  SAME_PASSWORD: 'The new password is the old one.',
});

@Access(REACHED)
@ObjectType({ description: 'Whether the password was changed.' })
export class PasswordChangePayload {
  @Field(() => Viewer, { nullable: true, description: 'You; null when it was refused.' })
  viewer!: PersonEntity | null;

  @Field(() => [PasswordChangeError], { description: 'Why it was not changed; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({ currentPassword: typedPassword(), newPassword: typedPassword() }),
});

@Resolver()
export class PasswordChangeMutation {
  @Access(SIGNED_IN)
  @Cost({ points: 50 })
  @Mutation(() => PasswordChangePayload, {
    description: 'Changes your own password (đổi mật khẩu) and ends all your other sign-ins.',
  })
  async passwordChange(
    @Arg('input', () => PasswordChangeInput, { description: 'Old and new password.' })
    input: PasswordChangeInput,
    @Ctx() context: Context,
  ) {
    const checked = shape.safeParse({ input });
    const hash = checked.success ? await proveNewPassword(context, checked.data.input) : null;
    return runMutation(context, {
      name: 'passwordChange',
      access: SIGNED_IN,
      payload: PasswordChangePayload,
      errors: PasswordChangeError,
      args: { input },
      shape,
      run: async (tx) => {
        if (hash === null || hash instanceof Refusal) throw hash ?? new Error('not proved');
        const id = context.actor.personId ?? '';
        await storeOwnPassword(tx, id, hash);
        return { viewer: await tx.em.findOneByOrFail(PersonEntity, { id }) };
      },
    });
  }
}

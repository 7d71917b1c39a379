import type { Context } from '../platform/graphql/context.ts';
import { refuse, Refusal } from '../platform/graphql/user-errors.ts';
import { weakness } from './credential.service.ts';
import { passwordForm } from './password.rules.ts';
import { busyError, hashPassword } from './password.service.ts';
import { PersonEntity } from './person.entity.ts';
import { prove } from './sign-in.service.ts';

const WRONG = {
  vi: 'Mật khẩu hiện tại không đúng. Mật khẩu chưa được đổi; hãy nhập lại.',
  en: 'The current password is wrong. The password was not changed; type it again.',
};
const SAME = {
  vi: 'Mật khẩu mới trùng với mật khẩu hiện tại. Hãy chọn mật khẩu khác.',
  en: 'The new password is the current one. Choose another.',
};

/**
 * Checks the current password of the caller, counting wrong ones like sign-ins do, and the worth of
 * the new one; outside any transaction, because hashing may queue.
 * @returns the hash of the new password, or the refusal to answer with
 */
export async function proveNewPassword(
  context: Context,
  given: { readonly currentPassword: string; readonly newPassword: string },
): Promise<string | Refusal> {
  const person = await context.db.source.manager.findOneBy(PersonEntity, {
    id: context.actor.personId ?? '',
  });
  if (!person) return refuse('WRONG_CREDENTIALS', WRONG, ['input', 'currentPassword']);
  const weak = weakness(given.newPassword, person);
  if (weak) return weak;
  const proof = await prove(context, { login: person.login, password: given.currentPassword });
  if (proof instanceof Refusal) {
    return proof.code === 'WRONG_CREDENTIALS'
      ? refuse(proof.code, WRONG, ['input', 'currentPassword'])
      : proof;
  }
  if (passwordForm(given.newPassword) === passwordForm(given.currentPassword)) {
    return refuse('SAME_PASSWORD', SAME, ['input', 'newPassword']);
  }
  try {
    return await hashPassword(given.newPassword);
  } catch (error) {
    throw busyError(error, context.language);
  }
}

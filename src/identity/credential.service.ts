import { randomInt } from 'node:crypto';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { ONE_TIME_PASSWORD_LIFE } from './identity.rules.ts';
import { passwordFault, PASSWORD_MAX, PASSWORD_MIN, type PasswordFault } from './password.rules.ts';
import { hashPassword } from './password.service.ts';
import type { PersonEntity } from './person.entity.ts';
import { endSignIns } from './person.service.ts';
import type { Step } from './step.ts';

const FAULTS: Readonly<Record<PasswordFault, { vi: string; en: string }>> = {
  TOO_SHORT: {
    vi: `Mật khẩu cần ít nhất ${PASSWORD_MIN} ký tự; một câu dài dễ nhớ là tốt nhất. Mật khẩu cũ vẫn còn hiệu lực.`,
    en: `A password needs at least ${PASSWORD_MIN} characters; a long sentence is best. The old one stays valid.`,
  },
  TOO_LONG: {
    vi: `Mật khẩu chỉ được tối đa ${PASSWORD_MAX} ký tự. Mật khẩu cũ vẫn còn hiệu lực.`,
    en: `A password has at most ${PASSWORD_MAX} characters. The old one stays valid.`,
  },
  TOO_COMMON: {
    vi: 'Mật khẩu này quá dễ đoán (từ thông dụng, tên riêng, dãy phím). Mật khẩu cũ vẫn còn hiệu lực; hãy chọn câu khác.',
    en: 'This password is too easy to guess (common words, names, rows of keys). The old one stays valid; choose another.',
  },
};

/** The refusal of a new password that is too weak, or null. */
export function weakness(
  password: string,
  person: Pick<PersonEntity, 'name' | 'login'>,
): Refusal | null {
  const fault = passwordFault(password, [person.name, person.login]);
  return fault && refuse('WEAK_PASSWORD', FAULTS[fault], ['input', 'newPassword']);
}

const CREDENTIAL = `
  INSERT INTO credential (person_id, password_hash, must_change, expires_at, changed_at)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (person_id) DO UPDATE
    SET password_hash = excluded.password_hash, must_change = excluded.must_change,
        expires_at = excluded.expires_at, changed_at = excluded.changed_at`;

/** Stores the password a person chose and ends all their other sign-ins. */
export async function storeOwnPassword(step: Step, personId: string, hash: string): Promise<void> {
  const { actor, now } = step.context;
  await step.em.query(CREDENTIAL, [personId, hash, false, null, now]);
  const ended = await endSignIns(step, personId, { except: actor.credentialId });
  step.record({
    action: 'person.passwordChange',
    subjectType: 'Person',
    subjectId: personId,
    after: { endedSignIns: ended },
  });
}

export interface OneTimePassword {
  /** Shown once, to be handed to the person; nothing keeps it. */
  readonly password: string;
  readonly hash: string;
}

/** 16 signs that are not mistaken for one another: about 79 bits. Made before the transaction. */
export async function newOneTimePassword(): Promise<OneTimePassword> {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
  const password = [group(), group(), group(), group()].join('-');
  return { password, hash: await hashPassword(password) };
}

/** Stores a password that opens nothing but the choice of another; returns when it runs out. */
export async function storeOneTimePassword(
  step: Step,
  person: PersonEntity,
  { hash }: OneTimePassword,
): Promise<Date> {
  const { now } = step.context;
  const expiresAt = new Date(now.getTime() + ONE_TIME_PASSWORD_LIFE);
  await step.em.query(CREDENTIAL, [person.id, hash, true, expiresAt, now]);
  const ended = await endSignIns(step, person.id);
  step.record({
    action: 'person.passwordReset',
    subjectType: 'Person',
    subjectId: person.id,
    after: { expiresAt, endedSignIns: ended },
  });
  return expiresAt;
}

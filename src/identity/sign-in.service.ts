import type { Context } from '../platform/graphql/context.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { forgetActors } from './authenticate.ts';
import type { SignInMethod } from './identity.enums.ts';
import { loginForm, newToken, SIGN_IN_LIFE, signInKind, tokenHash } from './identity.rules.ts';
import type { SignInKind } from './identity.rules.ts';
import { busyError, hashPassword, isOutdated, verifyPassword } from './password.service.ts';
import { PersonEntity } from './person.entity.ts';
import { SignInEntity } from './sign-in.entity.ts';
import type { Step } from './step.ts';
import { admitAttempt, dropAttempt, settleAttempt } from './throttle.service.ts';

/** Deliberately one sentence for every reason, so that it does not tell who has an account. */
const WRONG = {
  vi: 'Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản không còn dùng được. Hãy thử lại hoặc liên hệ người quản trị.',
  en: 'Login or password is wrong, or the account cannot be used. Try again or ask an administrator.',
};

/** Says how long to wait after too many wrong tries. */
export function waitRefusal(waitMs: number): Refusal {
  const seconds = Math.ceil(waitMs / 1_000);
  return refuse('TRY_LATER', {
    vi: `Đã thử sai nhiều lần. Hãy chờ ${seconds} giây rồi thử lại.`,
    en: `Too many wrong tries. Wait ${seconds} seconds, then try again.`,
  });
}

export interface Proof {
  readonly personId: string;
  /** The hash that matched. */
  readonly stored: string;
  /** The same password hashed anew, when the parameters have changed since. */
  readonly rehashed: string | null;
}

interface Account {
  readonly id: string;
  readonly password_hash: string | null;
  readonly usable: boolean;
}

const ACCOUNT = `
  SELECT p.id, c.password_hash,
         p.frozen_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > $2) AS usable
    FROM person p LEFT JOIN credential c ON c.person_id = p.id
   WHERE p.login = $1`;

/**
 * Checks a login and its password, outside any transaction: hashing takes time and may queue, and a
 * failure has to be counted even though the request changes nothing.
 * @returns the proof, or the refusal to answer with
 */
export async function prove(
  context: Context,
  given: { readonly login: string; readonly password: string },
): Promise<Proof | Refusal> {
  const { db, client, language } = context;
  const login = loginForm(given.login);
  const admission = await admitAttempt(db, login, client.ip);
  if (admission.attemptId === null) return waitRefusal(admission.waitMs);
  try {
    const { rows } = await db.pool.query<Account>(ACCOUNT, [login, context.now]);
    const stored = rows[0]?.password_hash ?? null;
    const right = await verifyPassword(stored, given.password);
    const account = right && stored !== null && rows[0]?.usable ? rows[0] : null;
    await settleAttempt(db, admission.attemptId, account !== null);
    if (!account || stored === null) return refuse('WRONG_CREDENTIALS', WRONG);
    const rehashed = isOutdated(stored) ? await hashPassword(given.password) : null;
    return { personId: account.id, stored, rehashed };
  } catch (error) {
    await dropAttempt(db, admission.attemptId).catch(() => undefined);
    throw busyError(error, language);
  }
}

/** Opens a sign-in for somebody who has just proved who they are; always with a new token. */
export async function openSignIn(
  step: Step,
  proof: Proof,
  device: string | null,
): Promise<{ token: string; signIn: SignInEntity; person: PersonEntity }> {
  const { em } = step;
  await requireUnchanged(step, proof);
  if (proof.rehashed) {
    await em.query(`UPDATE credential SET password_hash = $2 WHERE person_id = $1`, [
      proof.personId,
      proof.rehashed,
    ]);
  }
  const kind = signInKind(await rolesNowOrLater(step, proof.personId));
  return enterSignIn(step, { personId: proof.personId, kind, method: 'PASSWORD', device });
}

/** Writes a sign-in down and gives its token, which is nowhere else. */
export async function enterSignIn(
  step: Step,
  given: {
    readonly personId: string;
    readonly kind: SignInKind;
    readonly method: `${SignInMethod}`;
    readonly device: string | null;
  },
): Promise<{ token: string; signIn: SignInEntity; person: PersonEntity }> {
  const { em, context } = step;
  const { personId, kind, method, device } = given;
  const token = newToken();
  const id = uuidv7();
  const after = (milliseconds: number) => new Date(context.now.getTime() + milliseconds);
  await em.query(
    `INSERT INTO sign_in (id, person_id, token_hash, kind, method, device, created_at, last_used_at,
                          expires_at, absolute_expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9)`,
    [
      id,
      personId,
      tokenHash(token),
      kind,
      method,
      device,
      context.now,
      after(SIGN_IN_LIFE[kind].idle),
      after(SIGN_IN_LIFE[kind].absolute),
    ],
  );
  step.record({
    action: 'signIn.create',
    subjectType: 'SignIn',
    subjectId: id,
    after: { kind, method },
    onBehalfOf: personId,
  });
  const person = await em.findOneByOrFail(PersonEntity, { id: personId });
  return { token, signIn: await em.findOneByOrFail(SignInEntity, { id }), person };
}

/** Between the check and now the account may have been frozen or got another password. */
async function requireUnchanged({ em }: Step, proof: Proof): Promise<void> {
  const rows: unknown[] = await em.query(
    `SELECT 1 FROM person p JOIN credential c ON c.person_id = p.id
      WHERE p.id = $1 AND p.frozen_at IS NULL AND c.password_hash = $2 FOR SHARE OF p`,
    [proof.personId, proof.stored],
  );
  if (rows.length === 0) throw refuse('WRONG_CREDENTIALS', WRONG);
}

/** Roles that apply today or will. */
export async function rolesNowOrLater({ em, context }: Step, personId: string): Promise<string[]> {
  const rows: { role: string }[] = await em.query(
    `SELECT role FROM role_grant
      WHERE person_id = $1 AND revoked_at IS NULL AND (valid_to IS NULL OR valid_to >= $2::date)`,
    [personId, context.today],
  );
  return rows.map(({ role }) => role);
}

/** Ends one sign-in; ending it twice changes nothing. */
export async function endSignIn(
  step: Step,
  signIn: SignInEntity,
  action: 'signIn.end' | 'signIn.revoke',
): Promise<SignInEntity> {
  const revokedAt = signIn.revokedAt ?? step.context.now;
  await step.em.update(SignInEntity, { id: signIn.id }, { revokedAt });
  step.record({
    action,
    subjectType: 'SignIn',
    subjectId: signIn.id,
    onBehalfOf: signIn.personId,
    after: { revokedAt },
  });
  step.afterCommit(() => forgetActors(step.context.db));
  return Object.assign(signIn, { revokedAt });
}

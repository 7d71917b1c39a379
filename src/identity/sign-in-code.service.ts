import { randomInt } from 'node:crypto';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Context } from '../platform/graphql/context.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { CODE_LIFE, CODE_TRIES, signInKind } from './identity.rules.ts';
import { busyError, hashPassword, verifyPassword } from './password.service.ts';
import type { PersonEntity } from './person.entity.ts';
import type { SignInEntity } from './sign-in.entity.ts';
import { enterSignIn, rolesNowOrLater, waitRefusal } from './sign-in.service.ts';
import type { Step } from './step.ts';
import { admitAttempt, dropAttempt, settleAttempt } from './throttle.service.ts';

/** Deliberately one sentence for every reason, so that it does not tell whose telephone it is. */
const WRONG = {
  vi: 'Số điện thoại hoặc mã không đúng, hoặc mã đã dùng, đã hết hạn. Hãy lấy mã mới. Cách đăng nhập này chỉ dành cho chủ thể; cán bộ và thành viên hội đồng dùng mật khẩu.',
  en: 'Telephone number or code is wrong, or the code was used or has run out. Get a new one. Only producers sign in like this; staff and council members use their password.',
};

export interface NewCode {
  /** Shown or sent once; nothing keeps it. */
  readonly code: string;
  readonly hash: string;
}

/** Six random digits, hashed. Made before the transaction: hashing takes time and may queue. */
export async function newCode({ language }: Pick<Context, 'language'>): Promise<NewCode> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  try {
    return { code, hash: await hashPassword(code) };
  } catch (error) {
    throw busyError(error, language);
  }
}

/** Keeps a code for a person in the place of any earlier one; returns when it runs out. */
export async function storeCode(step: Step, personId: string, hash: string): Promise<Date> {
  const { em, context } = step;
  const expiresAt = new Date(context.now.getTime() + CODE_LIFE);
  await em.query(
    `UPDATE sign_in_code SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL`,
    [personId, context.now],
  );
  const id = uuidv7();
  await em.query(
    `INSERT INTO sign_in_code (id, person_id, code_hash, created_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, personId, hash, context.actor.personId, context.now, expiresAt],
  );
  step.record({
    action: 'signInCode.create',
    subjectType: 'SignInCode',
    subjectId: id,
    after: { expiresAt },
    onBehalfOf: personId,
  });
  return expiresAt;
}

/**
 * $1 = telephone, $2 = hash, $3 = now, $4 = end, $5 = today, $6 = id. One statement whether or not
 * anybody has the telephone. Where several people share one, nobody is sent a code: the officer makes
 * it for the one who is meant.
 */
const SEND = `
  WITH holder AS (
    SELECT p.id, p.phone FROM person p
     WHERE p.phone_key = $1 AND p.frozen_at IS NULL
       AND EXISTS (SELECT FROM role_grant g WHERE g.person_id = p.id AND g.revoked_at IS NULL
                      AND g.valid_from <= $5::date AND (g.valid_to IS NULL OR g.valid_to >= $5::date))
       AND NOT EXISTS (SELECT FROM role_grant g WHERE g.person_id = p.id AND g.revoked_at IS NULL
                          AND (g.valid_to IS NULL OR g.valid_to >= $5::date) AND g.role <> 'PRODUCER')
  ), meant AS (SELECT id, phone FROM holder WHERE (SELECT count(*) FROM holder) = 1
  ), ended AS (
    UPDATE sign_in_code c SET ended_at = $3 FROM meant
     WHERE c.person_id = meant.id AND c.ended_at IS NULL RETURNING 1
  ), made AS (
    INSERT INTO sign_in_code (id, person_id, code_hash, created_at, expires_at)
    SELECT $6::uuid, meant.id, $2::text, $3::timestamptz, $4::timestamptz FROM meant
    RETURNING person_id)
  SELECT meant.id, meant.phone, (SELECT count(*) FROM ended) FROM made JOIN meant ON meant.id = made.person_id`;

export interface CodeToSend {
  readonly id: string;
  readonly phone: string;
}

/** Keeps a code for whoever has this telephone alone; null when it is not to be sent. */
export async function storeCodeForPhone(
  step: Step,
  phone: string,
  hash: string,
): Promise<CodeToSend | null> {
  const { em, context } = step;
  const id = uuidv7();
  const expiresAt = new Date(context.now.getTime() + CODE_LIFE);
  const rows: { id: string; phone: string }[] = await em.query(SEND, [
    phone,
    hash,
    context.now,
    expiresAt,
    context.today,
    id,
  ]);
  // The trail says that somebody asked, not for which telephone.
  step.record({
    action: 'signInCode.request',
    subjectType: 'SignInCode',
    subjectId: id,
    onBehalfOf: rows[0]?.id,
  });
  return rows[0] ? { id, phone: rows[0].phone } : null;
}

export interface CodeProof {
  readonly codeId: string;
  readonly personId: string;
}

/** $1 = telephone, $2 = now. A try is counted before the code is looked at. */
const TRY = `
  UPDATE sign_in_code SET tries = tries + 1
   WHERE id = (SELECT c.id FROM sign_in_code c JOIN person p ON p.id = c.person_id
                WHERE p.phone_key = $1 AND p.frozen_at IS NULL AND c.ended_at IS NULL
                ORDER BY c.created_at DESC, c.id DESC LIMIT 1)
     AND tries < ${CODE_TRIES} AND expires_at > $2
  RETURNING id, person_id, code_hash`;

/**
 * Checks a telephone and its code outside any transaction, as a password is: with the same waiting after
 * failures, and as long whether or not there is such a code.
 */
export async function proveByCode(
  context: Context,
  given: { readonly phone: string; readonly code: string },
): Promise<CodeProof | Refusal> {
  const { db, client, language } = context;
  // No login has a space in it, so nothing is counted together that does not belong together.
  const admission = await admitAttempt(db, `phone ${given.phone}`, client.ip);
  if (admission.attemptId === null) return waitRefusal(admission.waitMs);
  try {
    const { rows } = await db.pool.query<{ id: string; person_id: string; code_hash: string }>(
      TRY,
      [given.phone, context.now],
    );
    const [row] = rows;
    const right = await verifyPassword(row?.code_hash ?? null, given.code);
    await settleAttempt(db, admission.attemptId, right);
    return right && row ? { codeId: row.id, personId: row.person_id } : wrongCode();
  } catch (error) {
    await dropAttempt(db, admission.attemptId).catch(() => undefined);
    throw busyError(error, language);
  }
}

export function wrongCode(): Refusal {
  return refuse('WRONG_CODE', WRONG);
}

/** Opens a sign-in for the holder of a code and uses the code up. */
export async function openSignInByCode(
  step: Step,
  { codeId, personId }: CodeProof,
  device: string | null,
): Promise<{ token: string; signIn: SignInEntity; person: PersonEntity }> {
  const { em, context } = step;
  // Between the check and now somebody may have used it, or the account changed.
  const people: unknown[] = await em.query(
    `SELECT 1 FROM person WHERE id = $1 AND frozen_at IS NULL FOR SHARE`,
    [personId],
  );
  const [, used] = await em.query<[unknown, number]>(
    `UPDATE sign_in_code SET used_at = $2, ended_at = $2 WHERE id = $1 AND ended_at IS NULL`,
    [codeId, context.now],
  );
  const kind = signInKind(await rolesNowOrLater(step, personId));
  if (people.length === 0 || used !== 1 || kind !== 'PRODUCER') throw wrongCode();
  // Codes of long ago are of no use to anybody.
  await em.query(
    `DELETE FROM sign_in_code WHERE person_id = $1 AND created_at < $2::timestamptz - interval '90 days'`,
    [personId, context.now],
  );
  return enterSignIn(step, { personId, kind, method: 'CODE', device });
}

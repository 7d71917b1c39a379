import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { UnitEntity } from '../region/region.entity.ts';
import { attachFile } from '../media/media.service.ts';
import { CertificateEntity, RecognitionDecisionEntity } from './certificate.entity.ts';
import type { RecognitionLevel } from './certificate.enums.ts';
import { levelExisted } from './certificate.rules.ts';

/** Codes a decision itself can be refused with. */
export const DECISION_ERRORS = {
  DECISION_EXISTS: 'The decision is recorded already.',
  DECISION_DIFFERS: 'A decision of this number is recorded with another level or place.',
  NO_SUCH_UNIT:
    'The issuing unit did not exist on the day of the decision, or is of another level.',
  LEVEL_GONE: 'Districts recognise no more since 1 July 2025.',
} as const;

export interface NewDecision {
  readonly number: string;
  readonly decidedOn: string;
  readonly issuer: string;
  readonly level: RecognitionLevel;
  readonly issuerUnitId: string | null;
  readonly signer?: string | null;
  readonly fileUrl?: string | null;
  readonly fileId?: string | null;
}

/** Numbers of an issuer are given out by one at a time. */
export async function lockIssuer(em: EntityManager, issuer: string): Promise<void> {
  await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('issuer ' || lower($1), 0))`, [
    issuer,
  ]);
}

/** Which of these numbers certificates of the issuer have, in capitals. */
export async function takenNumbers(
  em: EntityManager,
  issuer: string,
  numbers: readonly string[],
): Promise<string[]> {
  const rows = await em.query<{ number: string }[]>(
    `SELECT upper(number) AS number FROM certificate
      WHERE lower(issuer) = lower($1)
        AND upper(number) = ANY (SELECT upper(n) FROM unnest($2::text[]) AS n)`,
    [issuer, numbers],
  );
  return rows.map(({ number }) => number);
}

/** How many certificates rest on a decision already, for the numbers that follow from it. */
export function placesTaken(em: EntityManager, decisionId: string): Promise<number> {
  return em.countBy(CertificateEntity, { decisionId });
}

/** Refuses an issuer that could not decide on that day: a unit before or after its time, a district. */
async function requireIssuer(tx: Transaction, decision: NewDecision): Promise<void> {
  const { level, decidedOn, issuerUnitId } = decision;
  if (!levelExisted(level, decidedOn)) {
    throw refuse('LEVEL_GONE', LEVEL_GONE, ['input', 'level']);
  }
  if (!issuerUnitId) return;
  const unit = await tx.em.findOneBy(UnitEntity, { id: issuerUnitId });
  const existed =
    unit !== null &&
    (unit.level as string) === (level as string) &&
    (unit.validFrom === null || unit.validFrom <= decidedOn) &&
    (unit.validTo === null || unit.validTo >= decidedOn);
  if (!existed) throw refuse('NO_SUCH_UNIT', NO_SUCH_UNIT, ['input', 'issuerUnitId']);
}

/**
 * Records a decision; the caller holds the lock of its issuer.
 * @param again what to do with one that is recorded already: refuse it, or add to it
 */
export async function recordDecision(
  tx: Transaction,
  decision: NewDecision,
  again: 'refuse' | 'add',
): Promise<RecognitionDecisionEntity> {
  await requireIssuer(tx, decision);
  const { issuer, number, decidedOn, level } = decision;
  const known = await tx.em.findOneBy(RecognitionDecisionEntity, { issuer, number, decidedOn });
  if (known) {
    if (again === 'refuse') throw refuse('DECISION_EXISTS', EXISTS, ['input', 'number']);
    if (known.level !== level) throw refuse('DECISION_DIFFERS', DIFFERS, ['input', 'level']);
    return known;
  }
  if (decision.fileId) await attachFile(tx, decision.fileId, 'DECISION');
  const id = uuidv7();
  const recordedBy = tx.context.actor.personId;
  await tx.em.insert(RecognitionDecisionEntity, { id, ...decision, recordedBy });
  tx.record({
    action: 'recognition-decision.record',
    subjectType: 'RecognitionDecision',
    subjectId: id,
    after: decision,
  });
  return tx.em.findOneByOrFail(RecognitionDecisionEntity, { id });
}

const EXISTS = {
  vi: 'Quyết định này đã được ghi. Chưa có gì thay đổi; hãy kiểm tra số và ngày, hoặc chọn bổ sung vào quyết định đã có.',
  en: 'This decision is recorded already. Nothing changed; check its number and day, or ask to add to it.',
};
const DIFFERS = {
  vi: 'Quyết định số này đã được ghi ở cấp khác. Chưa có gì thay đổi; hãy kiểm tra cấp ban hành.',
  en: 'The decision is recorded as one of another level. Nothing changed; check the level.',
};
const LEVEL_GONE = {
  vi: 'Từ 01/7/2025 không còn cấp huyện công nhận. Chưa có gì được lưu; hãy kiểm tra cấp và ngày.',
  en: 'Districts recognise no more since 1 July 2025. Nothing was stored; check level and day.',
};
const NO_SUCH_UNIT = {
  vi: 'Đơn vị này không tồn tại vào ngày ra quyết định hoặc không đúng cấp. Chưa có gì được lưu; hãy chọn đơn vị của thời điểm đó.',
  en: 'This unit did not exist on the day of the decision, or is of another level. Nothing was stored; choose the unit of that time.',
};

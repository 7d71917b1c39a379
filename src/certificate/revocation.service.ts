import { attachFile } from '../media/media.service.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { noteEvent } from './certificate-event.service.ts';
import { CertificateEntity, CertificateRevocationEntity } from './certificate.entity.ts';
import { RevocationGround, type RecognitionLevel } from './certificate.enums.ts';
import { revokingLevel } from './certificate.rules.ts';
import { pendingConclusion, settleConclusion } from './conclusion.service.ts';

export const REVOCATION_ERRORS = {
  ALREADY_REVOKED: 'The certificate was revoked already.',
  IN_THE_FUTURE: 'A day is after today.',
  WRONG_ORDER: 'The days do not follow each other: issue, conclusion, decision, end.',
  REQUEST_MISSING: 'A withdrawal by the ministry needs number and day of its request.',
  NOT_THIS_LEVEL: 'The ministry revokes 5 stars, the province 3 and 4.',
  OTHER_CONCLUSION: 'The conclusion is of another certificate, or is no longer pending.',
} as const;

/** Reads a certificate for writing, after checking that the actor may; its product stays locked too. */
export async function lockedCertificate(
  tx: Transaction,
  id: string,
  field: readonly string[] = ['id'],
): Promise<CertificateEntity> {
  const certificate = await tx.em.findOneBy(CertificateEntity, { id });
  const product =
    certificate &&
    (await tx.em
      .createQueryBuilder(ProductEntity, 'p')
      .setLock('pessimistic_write')
      .where('p.id = :id', { id: certificate.productId })
      .getOne());
  tx.authorize({ unitId: product?.communeId ?? null, producerId: product?.producerId ?? null });
  if (!certificate) throw notFound(field);
  // Once more: what was read before the lock may have been replaced since.
  return tx.em.findOneByOrFail(CertificateEntity, { id });
}

export function isRevoked(tx: Transaction, certificateId: string): Promise<boolean> {
  return tx.em.existsBy(CertificateRevocationEntity, { certificateId });
}

export type NewRevocation = Pick<
  CertificateRevocationEntity,
  'revokedOn' | 'ground' | 'reason' | 'decisionNumber' | 'decidedOn'
> & {
  readonly concludedOn?: string | null;
  readonly conclusionId?: string | null;
  readonly level?: RecognitionLevel | null;
  readonly issuer?: string | null;
  readonly requestNumber?: string | null;
  readonly requestedOn?: string | null;
  readonly fileId?: string | null;
  readonly requestFileId?: string | null;
};

/** Enters a revocation; it is never undone. */
export async function revoke(
  tx: Transaction,
  certificate: CertificateEntity,
  values: NewRevocation,
): Promise<void> {
  const conclusion = await pendingConclusion(tx, certificate, values.conclusionId ?? null);
  const concludedOn = values.concludedOn ?? conclusion?.concludedOn ?? null;
  requireOrder(tx, certificate, { ...values, concludedOn });
  const level = requireLevel(certificate, values.level ?? null);
  requireRequest(values);
  if (await isRevoked(tx, certificate.id)) {
    throw refuse('ALREADY_REVOKED', ALREADY, null, { certificate });
  }
  for (const key of ['fileId', 'requestFileId'] as const) {
    if (values[key]) await attachFile(tx, values[key], 'DECISION', ['input', key]);
  }
  const stored = { ...values, concludedOn, level, conclusionId: conclusion?.id ?? null };
  const { personId } = tx.context.actor;
  await tx.em.insert(CertificateRevocationEntity, {
    id: uuidv7(),
    certificateId: certificate.id,
    ...stored,
    recordedBy: personId,
  });
  if (conclusion) await settleConclusion(tx, conclusion);
  const byMinistry = values.ground === RevocationGround.MINISTRY_REQUEST;
  await noteEvent(tx.em, {
    certificateId: certificate.id,
    kind: byMinistry ? 'WITHDRAWN_BY_MINISTRY' : 'REVOKED',
    happenedOn: values.revokedOn,
    reference: values.decisionNumber,
    note: values.reason,
    personId,
  });
  tx.record({
    action: 'certificate.revoke',
    subjectType: 'Certificate',
    subjectId: certificate.id,
    after: stored,
  });
}

function requireOrder(
  tx: Transaction,
  certificate: CertificateEntity,
  { revokedOn, decidedOn, concludedOn, requestedOn }: NewRevocation,
): void {
  const { today } = tx.context;
  if (revokedOn > today || decidedOn > today) throw refuse('IN_THE_FUTURE', FUTURE);
  const ordered =
    certificate.issuedOn <= revokedOn &&
    decidedOn <= revokedOn &&
    (!concludedOn || concludedOn <= decidedOn) &&
    (!requestedOn || requestedOn <= decidedOn);
  if (!ordered) throw refuse('WRONG_ORDER', ORDER, ['input', 'revokedOn']);
}

function requireLevel({ awardedStars }: CertificateEntity, given: RecognitionLevel | null) {
  const level = revokingLevel(awardedStars) as RecognitionLevel;
  if (given !== null && given !== level) {
    throw refuse('NOT_THIS_LEVEL', OTHER_LEVEL(awardedStars), ['input', 'level']);
  }
  return level;
}

function requireRequest({ ground, requestNumber, requestedOn }: NewRevocation): void {
  const whole = !!requestNumber && !!requestedOn;
  const none = !requestNumber && !requestedOn;
  const needed = ground === RevocationGround.MINISTRY_REQUEST;
  if (whole || (none && !needed)) return;
  throw refuse('REQUEST_MISSING', REQUEST, ['input', 'requestNumber']);
}

const FUTURE = {
  vi: 'Ngày không thể sau hôm nay. Giấy chứng nhận chưa bị thu hồi; hãy sửa ngày.',
  en: 'A day cannot be after today. The certificate was not revoked; correct the day.',
};
const ORDER = {
  vi: 'Các ngày chưa đúng thứ tự: cấp, kết luận, quyết định, hết giá trị. Giấy chứng nhận chưa bị thu hồi; hãy sửa ngày.',
  en: 'The days are not in order: issue, conclusion, decision, end. The certificate was not revoked; correct the days.',
};
const ALREADY = {
  vi: 'Giấy chứng nhận này đã bị thu hồi. Không có gì thay đổi.',
  en: 'This certificate was revoked already. Nothing changed.',
};
const REQUEST = {
  vi: 'Thu hồi theo yêu cầu của Bộ cần số và ngày của văn bản yêu cầu. Giấy chứng nhận chưa bị thu hồi.',
  en: 'A withdrawal by the ministry needs number and day of its request. The certificate was not revoked.',
};
const OTHER_LEVEL = (stars: number) => ({
  vi: `Giấy chứng nhận ${stars} sao thuộc thẩm quyền thu hồi của cấp khác (Điều 8). Chưa có gì thay đổi.`,
  en: `A certificate of ${stars} stars is revoked by another level of government (Điều 8). Nothing changed.`,
});

import { ProductEntity } from '../product/product.entity.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CertificateEntity, CertificateRevocationEntity } from './certificate.entity.ts';

export const REVOCATION_ERRORS = {
  ALREADY_REVOKED: 'The certificate was revoked already.',
  IN_THE_FUTURE: 'A day is after today.',
  WRONG_ORDER: 'The days do not follow each other: issue, conclusion, decision, end.',
} as const;

/** Reads a certificate for writing, after checking that the actor may; its product stays locked too. */
export async function lockedCertificate(tx: Transaction, id: string): Promise<CertificateEntity> {
  const certificate = await tx.em.findOneBy(CertificateEntity, { id });
  const product =
    certificate &&
    (await tx.em
      .createQueryBuilder(ProductEntity, 'p')
      .setLock('pessimistic_write')
      .where('p.id = :id', { id: certificate.productId })
      .getOne());
  tx.authorize({ unitId: product?.communeId ?? null, producerId: product?.producerId ?? null });
  if (!certificate) throw notFound(['id']);
  return certificate;
}

export type NewRevocation = Pick<
  CertificateRevocationEntity,
  'revokedOn' | 'ground' | 'reason' | 'decisionNumber' | 'decidedOn'
> & { readonly concludedOn?: string | null };

/** Enters a revocation; it is never undone. */
export async function revoke(
  tx: Transaction,
  certificate: CertificateEntity,
  values: NewRevocation,
): Promise<void> {
  const { today, actor } = tx.context;
  const { revokedOn, decidedOn } = values;
  const concludedOn = values.concludedOn ?? null;
  if (revokedOn > today || decidedOn > today) throw refuse('IN_THE_FUTURE', FUTURE);
  const ordered =
    certificate.issuedOn <= revokedOn &&
    decidedOn <= revokedOn &&
    (concludedOn === null || concludedOn <= decidedOn);
  if (!ordered) throw refuse('WRONG_ORDER', ORDER, ['input', 'revokedOn']);
  if (await tx.em.existsBy(CertificateRevocationEntity, { certificateId: certificate.id })) {
    throw refuse('ALREADY_REVOKED', ALREADY, null, { certificate });
  }
  await tx.em.insert(CertificateRevocationEntity, {
    id: uuidv7(),
    certificateId: certificate.id,
    ...values,
    concludedOn,
    recordedBy: actor.personId,
  });
  tx.record({
    action: 'certificate.revoke',
    subjectType: 'Certificate',
    subjectId: certificate.id,
    after: { ...values, concludedOn },
  });
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

import { DossierEntity } from '../dossier/dossier.entity.ts';
import { attachFile } from '../media/media.service.ts';
import { revise } from '../platform/db/revision.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { noteEvent } from './certificate-event.service.ts';
import type { CertificateEntity } from './certificate.entity.ts';
import { settleSuccession } from './certificate-issue.service.ts';
import { CertificateExtensionEntity } from './certificate-life.entity.ts';
import { extensionRefusal } from './certificate-life.rules.ts';
import { isRevoked } from './revocation.service.ts';

export const EXTENSION_ERRORS = {
  NOT_COUNTING: 'The certificate was revoked or replaced.',
  ALREADY_EXTENDED: 'The certificate was extended already.',
  NOT_IN_TRANSITION: 'Only certificates from before 22 May 2026 can be extended (Điều 12).',
  WINDOW_COULD_BE_MET: 'The window for re-rating lies wholly under decision 26/2026.',
  NOT_BEYOND_THE_END: 'The new end is not later than the printed one.',
  TOO_LONG: 'The new end is more than 180 days after the printed one.',
  IN_THE_FUTURE: 'The decision is dated after today.',
} as const;

export type NewExtension = Pick<
  CertificateExtensionEntity,
  'extendedUntil' | 'reason' | 'decisionNumber' | 'decidedOn'
> & { readonly dossierId?: string | null; readonly fileId?: string | null };

/** Keeps a certificate valid past its end, as Điều 12 allows. */
export async function extend(
  tx: Transaction,
  certificate: CertificateEntity,
  values: NewExtension,
): Promise<CertificateExtensionEntity> {
  if (values.decidedOn > tx.context.today) {
    throw refuse('IN_THE_FUTURE', TEXTS.IN_THE_FUTURE, ['input', 'decidedOn']);
  }
  const key = { certificateId: certificate.id };
  if (certificate.supersededBy || (await isRevoked(tx, certificate.id))) {
    throw refuse('NOT_COUNTING', TEXTS.NOT_COUNTING, null, { certificate });
  }
  if (await tx.em.existsBy(CertificateExtensionEntity, key)) {
    throw refuse('ALREADY_EXTENDED', TEXTS.ALREADY_EXTENDED, null, { certificate });
  }
  const refusal = extensionRefusal(certificate, values.extendedUntil);
  if (refusal) throw refuse(refusal, TEXTS[refusal], ['input', 'extendedUntil']);
  await requireDossier(tx, certificate, values.dossierId ?? null);
  if (values.fileId) await attachFile(tx, values.fileId, 'DECISION');
  const id = uuidv7();
  const { personId } = tx.context.actor;
  await tx.em.insert(CertificateExtensionEntity, { id, ...key, ...values, recordedBy: personId! });
  await noteEvent(tx.em, {
    ...key,
    kind: 'EXTENDED',
    happenedOn: values.decidedOn,
    reference: values.decisionNumber,
    note: values.reason,
    personId,
  });
  tx.record({
    action: 'certificate.extend',
    subjectType: 'Certificate',
    subjectId: certificate.id,
    after: values,
  });
  // A newer certificate may have been issued in the days that count again now.
  await settleSuccession(tx.em, certificate.productId, personId);
  return tx.em.findOneByOrFail(CertificateExtensionEntity, { id });
}

async function requireDossier(
  tx: Transaction,
  { productId }: CertificateEntity,
  id: string | null,
): Promise<void> {
  if (id && !(await tx.em.existsBy(DossierEntity, { id, productId }))) {
    throw notFound(['input', 'dossierId']);
  }
}

export interface ExtensionEnd {
  readonly baseRevision: number;
  readonly endedOn: string;
  readonly reason: string;
}

/** Ends an extension with the result it waited for. */
export async function endExtension(
  tx: Transaction,
  certificate: CertificateEntity,
  { baseRevision, endedOn, reason }: ExtensionEnd,
): Promise<CertificateExtensionEntity> {
  const certificateId = certificate.id;
  const extension = await tx.em.findOneBy(CertificateExtensionEntity, { certificateId });
  if (!extension) throw refuse('NOT_EXTENDED', NOT_EXTENDED, null, { certificate });
  if (extension.endedOn) throw refuse('ENDED_ALREADY', ENDED, null, { certificate });
  const { id, extendedUntil } = extension;
  const fits =
    endedOn >= certificate.validUntil && endedOn < extendedUntil && endedOn <= tx.context.today;
  if (!fits) throw refuse('WRONG_DAY', WRONG_DAY, ['input', 'endedOn']);
  const changes = { endedOn, endReason: reason };
  const ended = await revise(tx.em, CertificateExtensionEntity, { id, baseRevision }, changes);
  if (!ended) throw stale({ certificate });
  const { personId } = tx.context.actor;
  const event = { certificateId, happenedOn: endedOn, note: reason, personId };
  await noteEvent(tx.em, { ...event, kind: 'EXTENSION_ENDED' });
  tx.record({
    action: 'certificate.end-extension',
    subjectType: 'Certificate',
    subjectId: certificateId,
    before: { extendedUntil },
    after: changes,
  });
  return ended;
}

const TEXTS = {
  NOT_COUNTING: {
    vi: 'Giấy chứng nhận đã bị thu hồi hoặc đã được thay thế nên không kéo dài được. Chưa có gì thay đổi.',
    en: 'The certificate was revoked or replaced, so it cannot be extended. Nothing changed.',
  },
  ALREADY_EXTENDED: {
    vi: 'Giấy chứng nhận này đã được kéo dài. Không có gì thay đổi.',
    en: 'This certificate was extended already. Nothing changed.',
  },
  NOT_IN_TRANSITION: {
    vi: 'Chỉ kéo dài được giấy chứng nhận cấp trước ngày 22/5/2026 (Quyết định 26/2026/QĐ-TTg, Điều 12). Chưa có gì thay đổi.',
    en: 'Only certificates issued before 22 May 2026 can be extended (Quyết định 26/2026/QĐ-TTg, Điều 12). Nothing changed.',
  },
  WINDOW_COULD_BE_MET: {
    vi: 'Thời gian nộp hồ sơ đánh giá lại bắt đầu sau ngày 22/5/2026 nên không thuộc trường hợp kéo dài của Điều 12. Chưa có gì thay đổi.',
    en: 'The window for re-rating opened after 22 May 2026, so Điều 12 does not extend this certificate. Nothing changed.',
  },
  NOT_BEYOND_THE_END: {
    vi: 'Ngày kéo dài phải sau ngày hết hạn đã in. Chưa có gì thay đổi; hãy sửa ngày.',
    en: 'The new end must be later than the printed one. Nothing changed; correct the day.',
  },
  TOO_LONG: {
    vi: 'Chỉ kéo dài được tối đa 180 ngày sau ngày hết hạn (Điều 12). Chưa có gì thay đổi; hãy sửa ngày.',
    en: 'At most 180 days after the end are allowed (Điều 12). Nothing changed; correct the day.',
  },
  IN_THE_FUTURE: {
    vi: 'Ngày quyết định không thể sau hôm nay. Chưa có gì thay đổi; hãy sửa ngày.',
    en: 'The decision cannot be dated after today. Nothing changed; correct the day.',
  },
};
const NOT_EXTENDED = {
  vi: 'Giấy chứng nhận này không được kéo dài. Không có gì thay đổi.',
  en: 'This certificate is not extended. Nothing changed.',
};
const ENDED = {
  vi: 'Thời gian kéo dài đã kết thúc. Không có gì thay đổi.',
  en: 'The extension has ended already. Nothing changed.',
};
const WRONG_DAY = {
  vi: 'Ngày kết thúc phải từ ngày hết hạn đã in đến hôm nay và trước ngày kéo dài đến. Chưa có gì thay đổi; hãy sửa ngày.',
  en: 'The extension ends between the printed end and today, before its own end. Nothing changed; correct the day.',
};

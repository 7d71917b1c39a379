import { DossierEntity } from '../dossier/dossier.entity.ts';
import { attachFile } from '../media/media.service.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ProducerEntity } from '../producer/producer.entity.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { noteEvent } from './certificate-event.service.ts';
import { issueCertificate, reserveProductSerial } from './certificate-issue.service.ts';
import { SourceCheckEntity } from './certificate-life.entity.ts';
import { lastDayOfMonths } from './certificate-life.rules.ts';
import { CertificateEntity } from './certificate.entity.ts';
import { CertificateOrigin } from './certificate.enums.ts';
import { CERTIFICATE_MONTHS, readProductCode, recognitionRefusal } from './certificate.rules.ts';
import { lockIssuer, recordDecision, takenNumbers, type NewDecision } from './decision.service.ts';

export const REGISTRATION_ERRORS = {
  IN_THE_FUTURE: 'A day is after today.',
  WRONG_ORDER: 'The days do not follow each other: decision, issue, end.',
  TOO_LONG: 'A certificate runs for 36 months at most.',
  TOO_FEW_STARS: 'Certificates begin with 3 stars.',
  NOT_THIS_LEVEL: 'This level of government does not recognise so many stars.',
  NUMBER_TAKEN: 'Another certificate of this issuer has this number.',
  CODE_TAKEN: 'Another certificate has this product code.',
} as const;

export interface OldCertificate {
  readonly productId: string;
  readonly number: string;
  readonly decision: NewDecision;
  readonly stars: number;
  readonly issuedOn: string;
  readonly validUntil?: string | null;
  readonly productName?: string | null;
  readonly producerName?: string | null;
  readonly productCode?: string | null;
  readonly dossierId?: string | null;
  readonly sourceDocument: string;
  readonly sourceFileId?: string | null;
  readonly verifiedAgainstSource: boolean;
}

/** Enters a certificate that was issued elsewhere, as its paper says; what it is worth the days decide. */
export async function register(tx: Transaction, old: OldCertificate): Promise<CertificateEntity> {
  await lockIssuer(tx.em, old.decision.issuer);
  const product = await tx.em
    .createQueryBuilder(ProductEntity, 'p')
    .setLock('pessimistic_write')
    .where('p.id = :id', { id: old.productId })
    .getOne();
  tx.authorize({ unitId: product?.communeId ?? null, producerId: product?.producerId ?? null });
  if (!product) throw notFound(['input', 'productId']);
  const validUntil = requireDays(tx, old);
  const refusal = recognitionRefusal(old.decision.level, old.stars);
  if (refusal) throw refuse(refusal, TEXTS[refusal], ['input', 'stars']);
  await requireFree(tx, old);
  await requireDossier(tx, old);
  const decision = await recordDecision(tx, old.decision, 'add');
  if (old.sourceFileId) {
    await attachFile(tx, old.sourceFileId, 'DECISION', ['input', 'sourceFileId']);
  }
  if (old.productCode) await reserve(tx, old.productCode, old.issuedOn);
  const producer = await tx.em.findOneByOrFail(ProducerEntity, { id: product.producerId });
  const { personId } = tx.context.actor;
  const values = {
    number: old.number,
    decisionId: decision.id,
    productId: product.id,
    dossierId: old.dossierId ?? null,
    sessionItemId: null,
    productName: old.productName ?? product.name,
    producerName: old.producerName ?? producer.name,
    awardedStars: old.stars,
    issuedOn: old.issuedOn,
    validUntil,
    productCode: old.productCode ?? null,
    origin: CertificateOrigin.REGISTERED,
    sourceDocument: old.sourceDocument,
    sourceFileId: old.sourceFileId ?? null,
  };
  const event = { decisionNumber: decision.number, personId };
  const certificate = await issueCertificate(tx.em, values, event);
  tx.record({
    action: 'certificate.register',
    subjectType: 'Certificate',
    subjectId: certificate.id,
    after: values,
  });
  if (old.verifiedAgainstSource) await checkSource(tx, certificate, null);
  return certificate;
}

function requireDays(tx: Transaction, { decision, issuedOn, validUntil }: OldCertificate): string {
  const { today } = tx.context;
  if (decision.decidedOn > today || issuedOn > today) {
    throw refuse('IN_THE_FUTURE', TEXTS.IN_THE_FUTURE, ['input', 'issuedOn']);
  }
  const longest = lastDayOfMonths(issuedOn, CERTIFICATE_MONTHS);
  const end = validUntil ?? longest;
  if (issuedOn < decision.decidedOn || end <= issuedOn) {
    throw refuse('WRONG_ORDER', TEXTS.WRONG_ORDER, ['input', 'issuedOn']);
  }
  if (end > longest) throw refuse('TOO_LONG', TEXTS.TOO_LONG, ['input', 'validUntil']);
  return end;
}

async function requireFree(tx: Transaction, old: OldCertificate): Promise<void> {
  const taken = await takenNumbers(tx.em, old.decision.issuer, [old.number]);
  if (taken.length > 0) throw refuse('NUMBER_TAKEN', TEXTS.NUMBER_TAKEN, ['input', 'number']);
  if (!old.productCode) return;
  const known = await tx.em
    .createQueryBuilder(CertificateEntity, 'c')
    .where('upper(c.product_code) = :code', { code: old.productCode })
    .getExists();
  if (known) throw refuse('CODE_TAKEN', TEXTS.CODE_TAKEN, ['input', 'productCode']);
}

async function requireDossier(tx: Transaction, { dossierId, productId }: OldCertificate) {
  if (!dossierId) return;
  const known = await tx.em.existsBy(DossierEntity, { id: dossierId, productId });
  if (!known) throw notFound(['input', 'dossierId']);
}

/** A number of a commune of today that stands on paper is not given out again. */
async function reserve(tx: Transaction, code: string, day: string): Promise<void> {
  const parts = readProductCode(code);
  if (!parts || parts.district) return;
  const rows = await tx.em.query<{ id: string }[]>(
    `SELECT id FROM unit WHERE level = 'COMMUNE' AND code = $1
        AND (valid_from IS NULL OR valid_from <= $2) AND (valid_to IS NULL OR valid_to >= $2)`,
    [parts.commune, day],
  );
  if (rows[0]) await reserveProductSerial(tx.em, rows[0].id, parts.year, parts.serial);
}

/** Notes that a registered certificate was compared with its source; a second time changes nothing. */
export async function checkSource(
  tx: Transaction,
  certificate: CertificateEntity,
  note: string | null,
): Promise<boolean> {
  const key = { certificateId: certificate.id };
  if (await tx.em.existsBy(SourceCheckEntity, key)) return false;
  const personId = tx.context.actor.personId!;
  await tx.em.insert(SourceCheckEntity, { ...key, checkedBy: personId, note });
  const event = { ...key, happenedOn: tx.context.today, note, personId };
  await noteEvent(tx.em, { ...event, kind: 'SOURCE_CHECKED' });
  tx.record({
    action: 'certificate.check-source',
    subjectType: 'Certificate',
    subjectId: certificate.id,
    after: { note },
  });
  return true;
}

const TEXTS = {
  IN_THE_FUTURE: {
    vi: 'Ngày quyết định và ngày cấp không thể sau hôm nay. Chưa có gì được lưu; hãy sửa ngày.',
    en: 'Decision and issue cannot be after today. Nothing was stored; correct the day.',
  },
  WRONG_ORDER: {
    vi: 'Các ngày chưa đúng thứ tự: quyết định, cấp, hết hạn. Chưa có gì được lưu; hãy sửa ngày.',
    en: 'The days are not in order: decision, issue, end. Nothing was stored; correct the days.',
  },
  TOO_LONG: {
    vi: 'Giấy chứng nhận có giá trị tối đa 36 tháng kể từ ngày cấp. Chưa có gì được lưu; hãy kiểm tra ngày hết hạn.',
    en: 'A certificate runs for 36 months from its issue at most. Nothing was stored; check its end.',
  },
  TOO_FEW_STARS: {
    vi: 'Chỉ cấp giấy chứng nhận từ 3 sao. Chưa có gì được lưu; hãy kiểm tra hạng sao.',
    en: 'Certificates begin with 3 stars. Nothing was stored; check the stars.',
  },
  NOT_THIS_LEVEL: {
    vi: 'Cấp này không công nhận hạng sao đó: huyện 3 sao (đến 30/6/2025), tỉnh 3–4 sao, Bộ 5 sao. Chưa có gì được lưu.',
    en: 'This level does not recognise so many stars: district 3 (until 30 June 2025), province 3 and 4, ministry 5. Nothing was stored.',
  },
  NUMBER_TAKEN: {
    vi: 'Nơi cấp này đã có giấy chứng nhận mang số đó. Chưa có gì được lưu; hãy kiểm tra số.',
    en: 'This issuer has a certificate of this number. Nothing was stored; check the number.',
  },
  CODE_TAKEN: {
    vi: 'Mã sản phẩm này đã có trên giấy chứng nhận khác. Chưa có gì được lưu; hãy kiểm tra mã hoặc để trống.',
    en: 'Another certificate has this product code. Nothing was stored; check it or leave it out.',
  },
};

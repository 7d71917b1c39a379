import { In, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import {
  CertificateEntity,
  CertificateRevocationEntity,
  RecognitionDecisionEntity,
} from './certificate.entity.ts';
import { visibleCertificates } from './certificate.filter.ts';
import type { CertificateFacts } from './certificate.rules.ts';
import { readCode } from './verification-code.rules.ts';

/** Certificates are public: what they are worth is for everybody to see. */
export const certificateById = defineLoader<string, CertificateEntity | null>(
  'certificateById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(CertificateEntity, { id: In([...ids]) });
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** All certificates of a product, newest first. */
export const certificatesByProductId = defineLoader<string, CertificateEntity[]>(
  'certificatesByProductId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(CertificateEntity, {
      where: { productId: In([...ids]) },
      order: { issuedOn: 'DESC', id: 'DESC' },
    });
    return manyByKey(ids, rows, (row) => row.productId);
  },
);

export const certificatesByDecisionId = defineLoader<string, CertificateEntity[]>(
  'certificatesByDecisionId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(CertificateEntity, {
      where: { decisionId: In([...ids]) },
      order: { number: 'ASC', id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.decisionId);
  },
);

export const revocationByCertificateId = defineLoader<string, CertificateRevocationEntity | null>(
  'revocationByCertificateId',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(CertificateRevocationEntity, {
      certificateId: In([...ids]),
    });
    return oneByKey(ids, rows, (row) => row.certificateId);
  },
);

export const recognitionDecisionById = defineLoader<string, RecognitionDecisionEntity | null>(
  'recognitionDecisionById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(RecognitionDecisionEntity, {
      id: In([...ids]),
    });
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** What the rules need to know of a certificate. */
export async function factsOf(
  context: Context,
  certificate: CertificateEntity,
): Promise<CertificateFacts> {
  const revocation = await context.load(revocationByCertificateId, certificate.id);
  const { issuedOn, validUntil, supersededOn } = certificate;
  return { issuedOn, validUntil, supersededOn, revokedOn: revocation?.revokedOn ?? null };
}

/** The certificates an actor looks after (alias `c`), to be filtered and paged. */
export function certificateRows(context: Context): SelectQueryBuilder<CertificateEntity> {
  const visible = visibleCertificates(context.actor);
  return context.db.source.manager
    .createQueryBuilder(CertificateEntity, 'c')
    .where(visible.sql, visible.parameters);
}

export function certificateByNumber(
  context: Context,
  number: string,
): Promise<CertificateEntity | null> {
  const text = number.normalize('NFC').trim();
  if (text === '' || text.length > 60) return Promise.resolve(null);
  return context.db.source.manager.findOneBy(CertificateEntity, { number: text });
}

/** The certificate behind a code as somebody typed it. */
export async function certificateByCode(
  context: Context,
  typed: string,
): Promise<CertificateEntity | null> {
  const read = readCode(typed);
  if (!read) return null;
  const certificates = context.db.source.manager.createQueryBuilder(CertificateEntity, 'c');
  const column = read.kind === 'VERIFICATION' ? 'c.verification_code' : 'upper(c.product_code)';
  return certificates.where(`${column} = :code`, { code: read.code }).getOne();
}

defineNode({
  type: 'Certificate',
  entity: CertificateEntity,
  load: (context, id) => context.load(certificateById, id),
});
defineNode({
  type: 'RecognitionDecision',
  entity: RecognitionDecisionEntity,
  load: (context, id) => context.load(recognitionDecisionById, id),
});

import { In, type SelectQueryBuilder } from 'typeorm';
import { findByIds } from '../platform/db/rows.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import {
  CertificateEntity,
  CertificateRevocationEntity,
  RecognitionDecisionEntity,
} from './certificate.entity.ts';
import { visibleCertificates } from './certificate.filter.ts';
import { RevocationGround } from './certificate.enums.ts';
import { CertificateExtensionEntity } from './certificate-life.entity.ts';
import type { CertificateFacts } from './certificate-life.rules.ts';
import { readCode } from './verification-code.rules.ts';

/** Certificates are public: what they are worth is for everybody to see. */
export const certificateById = defineLoader<string, CertificateEntity | null>(
  'certificateById',
  async (ids, context) => {
    const rows = await findByIds(context.db.source.manager, CertificateEntity, ids);
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

export const extensionByCertificateId = defineLoader<string, CertificateExtensionEntity | null>(
  'extensionByCertificateId',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(CertificateExtensionEntity, {
      certificateId: In([...ids]),
    });
    return oneByKey(ids, rows, (row) => row.certificateId);
  },
);

/** What the rules need to know of a certificate. */
export async function factsOf(
  context: Context,
  certificate: CertificateEntity,
): Promise<CertificateFacts> {
  const [revocation, extension] = await Promise.all([
    context.load(revocationByCertificateId, certificate.id),
    context.load(extensionByCertificateId, certificate.id),
  ]);
  const { issuedOn, validUntil, supersededOn } = certificate;
  return {
    issuedOn,
    validUntil,
    supersededOn,
    extendedUntil: extension && (extension.endedOn ?? extension.extendedUntil),
    revokedOn: revocation?.revokedOn ?? null,
    byMinistry: revocation?.ground === RevocationGround.MINISTRY_REQUEST,
  };
}

/** The certificates an actor looks after (alias `c`), to be filtered and paged. */
export function certificateRows(context: Context): SelectQueryBuilder<CertificateEntity> {
  const visible = visibleCertificates(context.actor);
  return context.db.source.manager
    .createQueryBuilder(CertificateEntity, 'c')
    .where(visible.sql, visible.parameters);
}

/** The newest certificate of a number; numbers are unique for each issuer only. */
export function certificateByNumber(
  context: Context,
  number: string,
  issuer: string | null | undefined,
): Promise<CertificateEntity | null> {
  const rows = context.db.source.manager
    .createQueryBuilder(CertificateEntity, 'c')
    .where('c.number = :number', { number: number.normalize('NFC').trim() });
  if (issuer) {
    rows.andWhere('lower(c.issuer) = lower(:issuer)', { issuer: issuer.normalize('NFC').trim() });
  }
  return rows.orderBy('c.issuedOn', 'DESC').addOrderBy('c.id', 'DESC').limit(1).getOne();
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

import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import { CertificateEntity } from './certificate.entity.ts';
import { makeVerificationCode } from './verification-code.rules.ts';

/**
 * The next product number of a commune in a year. The row stays locked until the commit and a rollback
 * gives the number back, so there are no gaps and no doubles.
 */
export async function nextProductSerial(
  em: EntityManager,
  communeId: string,
  year: number,
): Promise<number> {
  const rows = await em.query<{ serial: number }[]>(
    `INSERT INTO commune_product_serial AS serial (commune_id, year, last_serial)
     VALUES ($1, $2, 1)
     ON CONFLICT (commune_id, year) DO UPDATE SET last_serial = serial.last_serial + 1
     RETURNING last_serial AS serial`,
    [communeId, year],
  );
  return rows[0]!.serial;
}

/** A verification code that no certificate has yet. */
export async function freeVerificationCode(em: EntityManager): Promise<string> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const code = makeVerificationCode(Array.from({ length: 7 }, () => randomInt(32)));
    const taken = await em.existsBy(CertificateEntity, { verificationCode: code });
    if (!taken) return code;
  }
  throw new Error('ten verification codes in a row were taken');
}

export type NewCertificate = Omit<
  CertificateEntity,
  'id' | 'verificationCode' | 'supersededOn' | 'supersededBy' | 'createdAt'
>;

const SUPERSEDE = `
  UPDATE certificate c SET superseded_on = $2, superseded_by = $3
   WHERE c.product_id = $1 AND c.id <> $3 AND c.superseded_by IS NULL
     AND c.issued_on <= $2 AND c.valid_until >= $2
     AND NOT EXISTS (SELECT FROM certificate_revocation r WHERE r.certificate_id = c.id)`;

/** Enters a certificate into the register; one that is valid still gives way to it on its first day. */
export async function issueCertificate(
  em: EntityManager,
  values: NewCertificate,
): Promise<CertificateEntity> {
  const id = uuidv7();
  const verificationCode = await freeVerificationCode(em);
  await em.insert(CertificateEntity, { id, verificationCode, ...values });
  await em.query(SUPERSEDE, [values.productId, values.issuedOn, id]);
  return em.findOneByOrFail(CertificateEntity, { id });
}

/** The certificate that counts for a product now: the newest that was neither revoked nor replaced. */
export function currentCertificate(
  em: EntityManager,
  productId: string,
): Promise<CertificateEntity | null> {
  return em
    .createQueryBuilder(CertificateEntity, 'c')
    .where('c.productId = :productId AND c.supersededBy IS NULL', { productId })
    .andWhere('NOT EXISTS (SELECT FROM certificate_revocation r WHERE r.certificate_id = c.id)')
    .orderBy('c.issuedOn', 'DESC')
    .addOrderBy('c.id', 'DESC')
    .limit(1)
    .getOne();
}

import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import { noteEvent } from './certificate-event.service.ts';
import { CertificateEntity } from './certificate.entity.ts';
import { CertificateOrigin } from './certificate.enums.ts';
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

/** Numbers given out on paper are not given out again: counting goes on behind them. */
export async function reserveProductSerial(
  em: EntityManager,
  communeId: string,
  year: number,
  serial: number,
): Promise<void> {
  await em.query(
    `INSERT INTO commune_product_serial AS serial (commune_id, year, last_serial)
     VALUES ($1, $2, $3)
     ON CONFLICT (commune_id, year)
     DO UPDATE SET last_serial = greatest(serial.last_serial, excluded.last_serial)`,
    [communeId, year, serial],
  );
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

type Given = 'reRatingRoundId' | 'origin' | 'sourceDocument' | 'sourceFileId';
export type NewCertificate = Omit<
  CertificateEntity,
  'id' | 'verificationCode' | 'issuer' | 'supersededOn' | 'supersededBy' | 'createdAt' | Given
> &
  Partial<Pick<CertificateEntity, Given>>;

/**
 * Each certificate of a product that still counted when the next one was issued gives way to it on that
 * day. Which one was entered first does not matter, so papers may be registered in any order.
 */
const SETTLE = `
  WITH life AS (
    SELECT c.id, c.number, c.issued_on, c.superseded_by, r.revoked_on,
           greatest(c.valid_until, least(e.extended_until, e.ended_on)) AS ends_on
      FROM certificate c
      LEFT JOIN certificate_extension e ON e.certificate_id = c.id
      LEFT JOIN certificate_revocation r ON r.certificate_id = c.id
     WHERE c.product_id = $1
  ), step AS (
    SELECT old.id, next.id AS next_id, next.number, next.issued_on
      FROM life old
      CROSS JOIN LATERAL (
        SELECT n.id, n.number, n.issued_on FROM life n
         WHERE (n.issued_on, n.id) > (old.issued_on, old.id)
         ORDER BY n.issued_on, n.id LIMIT 1) next
     WHERE old.superseded_by IS NULL AND next.issued_on <= old.ends_on
       AND (old.revoked_on IS NULL OR old.revoked_on > next.issued_on)
  )
  UPDATE certificate c SET superseded_on = step.issued_on, superseded_by = step.next_id
    FROM step WHERE c.id = step.id
  RETURNING c.id, c.superseded_on AS "on", step.number AS by`;

/** Lets newer certificates of a product take the place of older ones that still count. */
export async function settleSuccession(
  em: EntityManager,
  productId: string,
  personId: string | null,
): Promise<void> {
  const [rows] = await em.query<[{ id: string; on: string; by: string }[], number]>(SETTLE, [
    productId,
  ]);
  for (const { id, on, by } of rows) {
    const event = { certificateId: id, happenedOn: on, reference: by, personId };
    await noteEvent(em, { ...event, kind: 'SUPERSEDED' });
  }
}

/** Enters a certificate into the register; one that still counts gives way to it on its first day. */
export async function issueCertificate(
  em: EntityManager,
  values: NewCertificate,
  event: { readonly decisionNumber?: string; readonly personId: string | null } = {
    personId: null,
  },
): Promise<CertificateEntity> {
  const id = uuidv7();
  const verificationCode = await freeVerificationCode(em);
  const origin = values.origin ?? CertificateOrigin.SYSTEM;
  await em.insert(CertificateEntity, { id, verificationCode, ...values, origin });
  await noteEvent(em, {
    certificateId: id,
    kind: origin === CertificateOrigin.SYSTEM ? 'ISSUED' : 'REGISTERED',
    happenedOn: values.issuedOn,
    reference: event.decisionNumber,
    note: values.sourceDocument,
    personId: event.personId,
  });
  await settleSuccession(em, values.productId, event.personId);
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

import type { EntityManager } from 'typeorm';
import { currentCertificate } from './certificate-issue.service.ts';
import { CertificateExtensionEntity } from './certificate-life.entity.ts';
import { effectiveEnd } from './certificate-life.rules.ts';
import type { CertificateEntity } from './certificate.entity.ts';

/** The last day of an extension as far as it runs; null = none. */
export function extensionEnd(
  extension: Pick<CertificateExtensionEntity, 'extendedUntil' | 'endedOn'> | null,
): string | null {
  return extension && (extension.endedOn ?? extension.extendedUntil);
}

/** What the catalogue is to show of a product: hand it to `applyCertificate`. */
export async function catalogued(em: EntityManager, productId: string) {
  const current = await currentCertificate(em, productId);
  if (!current) return null;
  const extension = await em.findOneBy(CertificateExtensionEntity, { certificateId: current.id });
  return {
    id: current.id,
    stars: current.awardedStars,
    validFrom: current.issuedOn,
    validUntil: effectiveEnd({
      validUntil: current.validUntil,
      extendedUntil: extensionEnd(extension),
    }),
  };
}

/** Whom notices about a certificate go to, and what they call it. */
export async function noticeFacts(em: EntityManager, certificate: CertificateEntity) {
  const rows = await em.query<{ producerId: string; communeId: string }[]>(
    `SELECT producer_id AS "producerId", commune_id AS "communeId" FROM product WHERE id = $1`,
    [certificate.productId],
  );
  return {
    ...rows[0]!,
    subjectId: certificate.id,
    productName: certificate.productName,
    certificateNumber: certificate.number,
  };
}

import { certificateAccess } from '../certificate/certificate.access.ts';
import type {
  CertificateEntity,
  CertificateRevocationEntity,
} from '../certificate/certificate.entity.ts';
import { endSql, statusSql } from '../certificate/certificate.filter.ts';
import {
  certificateRows,
  recognitionDecisionById,
  revocationByCertificateId,
} from '../certificate/certificate.loader.ts';
import { decide } from '../platform/graphql/access.ts';
import { filesOf } from '../platform/files/file-box.ts';
import type { Context } from '../platform/graphql/context.ts';
import { shortDay } from './kit/words.ts';
import type { CertificateData } from './papers/certificate.paper.ts';

interface Place {
  readonly address: string | null;
  readonly province: string | null;
}

interface Standing {
  readonly status: string;
  /** The last day on which it counts, extensions included. */
  readonly end: string;
}

const STANDING = `
  SELECT ${statusSql('c', '$2::date')} AS status, to_char(${endSql('c')}, 'YYYY-MM-DD') AS end
    FROM certificate c WHERE c.id = $1`;

const PLACE = `
  SELECT d.address,
         (WITH RECURSIVE above AS (
            SELECT u.id, u.parent_id, u.level, u.name FROM unit u WHERE u.id = p.commune_id
            UNION ALL
            SELECT u.id, u.parent_id, u.level, u.name FROM unit u JOIN above ON u.id = above.parent_id)
          SELECT name FROM above WHERE level = 'PROVINCE' LIMIT 1) AS province
    FROM product p LEFT JOIN dossier d ON d.id = $2
   WHERE p.id = $1`;

/** A certificate of the register that the viewer looks after; null for others. */
export async function certificateFacts(
  context: Context,
  id: string,
): Promise<CertificateData | null> {
  const certificate = await certificateRows(context).andWhere('c.id = :id', { id }).getOne();
  if (!certificate) return null;
  const [decision, revocation] = await Promise.all([
    context.load(recognitionDecisionById, certificate.decisionId),
    context.load(revocationByCertificateId, certificate.id),
  ]);
  const { pool } = context.db;
  const ids = [certificate.productId, certificate.dossierId];
  const [{ rows }, standing] = await Promise.all([
    pool.query<Place>(PLACE, ids),
    pool.query<Standing>(STANDING, [certificate.id, context.today]),
  ]);
  const { number, productName, producerName, productCode, issuedOn, validUntil } = certificate;
  return {
    ...{ number, productName, producerName, productCode, issuedOn, validUntil },
    issuer: decision?.issuer ?? null,
    placeName: rows[0]?.province ?? null,
    address: rows[0]?.address ?? null,
    stars: certificate.awardedStars,
    decision: decision && { number: decision.number, decidedOn: decision.decidedOn },
    verifyCode: certificate.verificationCode,
    verifyAddress: filesOf(context.db.source).publicUrl || null,
    ended: endedText(certificate, revocation, standing.rows[0]!),
  };
}

/** What it is worth on the day of the print, where that is less than it says; null while it counts. */
function endedText(
  { supersededOn, issuedOn }: CertificateEntity,
  revocation: CertificateRevocationEntity | null,
  { status, end }: Standing,
): string | null {
  if (status === 'REVOKED' || status === 'WITHDRAWN_BY_MINISTRY') {
    const day = revocation ? ` từ ngày ${shortDay(revocation.revokedOn)}` : '';
    const by = revocation ? `, Quyết định số ${revocation.decisionNumber}` : '';
    const asked = status === 'REVOKED' ? '' : ' theo yêu cầu của Bộ Nông nghiệp và Môi trường';
    return `ĐÃ THU HỒI${asked}${day}${by}`;
  }
  if (status === 'SUPERSEDED') return `ĐÃ THAY THẾ từ ngày ${shortDay(supersededOn ?? end)}`;
  if (status === 'EXPIRED') return `ĐÃ HẾT HẠN sau ngày ${shortDay(end)}`;
  if (status === 'NOT_YET_VALID') return `CHƯA CÓ HIỆU LỰC trước ngày ${shortDay(issuedOn)}`;
  return null;
}

interface RatedRow extends Place {
  readonly unitId: string;
  readonly productName: string;
  readonly producerName: string;
  readonly issuer: string;
  readonly star: number | null;
}

const MINISTRY = { issuer: 'Bộ Nông nghiệp và Môi trường', placeName: 'Hà Nội' } as const;

const RATED = `
  SELECT c.unit_id AS "unitId", d.product_name AS "productName",
         d.organisation_name AS "producerName", d.address, u.name AS province,
         CASE c.level WHEN 'MINISTRY' THEN 'Bộ Nông nghiệp và Môi trường'
                      ELSE 'Ủy ban nhân dân ' || u.full_name END AS issuer,
         i.final_star AS star
    FROM session_item i
    JOIN council_session s ON s.id = i.session_id
    JOIN council c ON c.id = s.council_id
    JOIN unit u ON u.id = c.unit_id
    JOIN dossier d ON d.id = i.dossier_id
   WHERE i.id = $1 AND i.phase = 'RELEASED' AND s.phase = 'RELEASED'
     AND NOT EXISTS (SELECT FROM certificate x WHERE x.session_item_id = i.id)`;

/**
 * What a certificate would look like for a released product without a decision, for those who record
 * decisions; null for others, below 3 stars, and once it has its certificate.
 */
export async function previewFacts(
  context: Context,
  itemId: string,
  proposedStar: (itemId: string) => Promise<number | null>,
): Promise<CertificateData | null> {
  const { rows } = await context.db.pool.query<RatedRow>(RATED, [itemId]);
  const row = rows[0];
  const rule = certificateAccess.recognitionDecisionRecord;
  if (!row || !decide(rule, context.actor, { unitId: row.unitId }).allowed) return null;
  const stars = row.star ?? (await proposedStar(itemId));
  if (stars === null || stars < 3) return null;
  const { productName, producerName, address } = row;
  // Five stars are recognised by the minister, whoever rated the product.
  const place = stars === 5 ? MINISTRY : { issuer: row.issuer, placeName: row.province };
  return {
    ...{ productName, producerName, address, stars, ...place },
    ...{ number: null, productCode: null, decision: null, issuedOn: null, validUntil: null },
    ...{ verifyCode: null, verifyAddress: null, ended: null },
  };
}

import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { issueCertificate, nextProductSerial } from './certificate-issue.service.ts';
import { RecognitionDecisionEntity, type CertificateEntity } from './certificate.entity.ts';
import type { RecognitionLevel } from './certificate.enums.ts';
import {
  CERTIFICATE_MONTHS,
  lastDayOfMonths,
  productCode,
  recognitionRefusal,
} from './certificate.rules.ts';

/** What a decision needs to know of a rated product. */
export interface RatedItem {
  readonly itemId: string;
  readonly position: number;
  readonly phase: string;
  readonly heldOn: string;
  readonly councilUnitId: string;
  readonly councilLevel: RecognitionLevel;
  readonly dossierId: string;
  readonly productId: string;
  readonly productName: string;
  readonly producerName: string;
  readonly communeId: string;
  readonly communeCode: string;
  readonly provinceCode: string;
  readonly months: number | null;
  readonly star: number | null;
  readonly recognised: boolean;
}

/**
 * Row security shows the result only once it is released. The lock on the product keeps two decisions
 * about it apart.
 */
const RATED = `
  WITH RECURSIVE above(start, id, parent_id, code, level) AS (
    SELECT u.id, u.id, u.parent_id, u.code, u.level FROM unit u
     WHERE u.id IN (SELECT d.commune_id FROM session_item i JOIN dossier d ON d.id = i.dossier_id
                     WHERE i.id = ANY($1))
    UNION ALL
    SELECT above.start, u.id, u.parent_id, u.code, u.level
      FROM unit u JOIN above ON u.id = above.parent_id)
  SELECT i.id AS "itemId", i.position, i.phase, s.held_on AS "heldOn",
         c.unit_id AS "councilUnitId", c.level AS "councilLevel", d.id AS "dossierId",
         d.product_id AS "productId", d.product_name AS "productName",
         d.organisation_name AS "producerName", d.commune_id AS "communeId",
         (SELECT code FROM above WHERE start = d.commune_id AND id = d.commune_id) AS "communeCode",
         (SELECT code FROM above WHERE start = d.commune_id AND level = 'PROVINCE')
           AS "provinceCode",
         version.certificate_months AS months,
         coalesce(i.final_star, (SELECT r.proposed_star FROM item_result r
                                  WHERE r.item_id = i.id ORDER BY r.round DESC LIMIT 1)) AS star,
         EXISTS (SELECT FROM certificate x WHERE x.session_item_id = i.id) AS recognised
    FROM session_item i
    JOIN council_session s ON s.id = i.session_id
    JOIN council c ON c.id = s.council_id
    JOIN rubric_version version ON version.id = s.rubric_version_id
    JOIN dossier d ON d.id = i.dossier_id
    JOIN product p ON p.id = d.product_id
   WHERE i.id = ANY($1)
   ORDER BY p.id
     FOR UPDATE OF i, p`;

/** The rated products of a decision in the order asked, after checking that the actor may. */
export async function ratedItems(tx: Transaction, ids: readonly string[]): Promise<RatedItem[]> {
  const rows = await tx.em.query<RatedItem[]>(RATED, [ids]);
  const byId = new Map(rows.map((row) => [row.itemId, row]));
  // Once for each, so that one foreign product among many is refused as well.
  for (const id of ids) tx.authorize({ unitId: byId.get(id)?.councilUnitId ?? null });
  return ids.map((id, index) => {
    const row = byId.get(id);
    if (!row) throw notFound(['input', 'items', String(index), 'itemId']);
    return row;
  });
}

/** Refuses what cannot be recognised, and says which product and why. */
export function requireRecognisable(
  item: RatedItem,
  index: number,
  decision: { readonly level: RecognitionLevel; readonly decidedOn: string },
): number {
  const field = ['input', 'items', String(index), 'itemId'];
  const name = item.productName;
  if (item.phase !== 'RELEASED' || item.star === null) {
    throw refuse('NOT_RELEASED', NOT_RELEASED(name), field);
  }
  if (item.recognised) throw refuse('ALREADY_RECOGNISED', ALREADY(name), field);
  if (item.councilLevel !== decision.level) throw refuse('OTHER_LEVEL', OTHER_LEVEL(name), field);
  if (decision.decidedOn < item.heldOn) throw refuse('BEFORE_SESSION', BEFORE(name), field);
  const refusal = recognitionRefusal(decision.level, item.star);
  if (refusal === 'TOO_FEW_STARS') throw refuse(refusal, TOO_FEW(name, item.star), field);
  if (refusal === 'NOT_THIS_LEVEL') throw refuse(refusal, NOT_HERE(name, item.star), field);
  return item.star;
}

export type NewDecision = Pick<
  RecognitionDecisionEntity,
  'number' | 'decidedOn' | 'issuer' | 'level'
> & { readonly fileUrl?: string | null };

/** Records a decision. */
export async function insertDecision(
  tx: Transaction,
  values: NewDecision,
  issuerUnitId: string | null,
): Promise<RecognitionDecisionEntity> {
  const { issuer, number, decidedOn } = values;
  if (await tx.em.existsBy(RecognitionDecisionEntity, { issuer, number, decidedOn })) {
    throw refuse('DECISION_EXISTS', DECISION_EXISTS, ['input', 'number']);
  }
  const id = uuidv7();
  const recordedBy = tx.context.actor.personId;
  await tx.em.insert(RecognitionDecisionEntity, { id, ...values, issuerUnitId, recordedBy });
  return tx.em.findOneByOrFail(RecognitionDecisionEntity, { id });
}

/** Issues the certificate of a rated product under a decision. */
export async function certify(
  tx: Transaction,
  decision: RecognitionDecisionEntity,
  item: RatedItem,
  { number, stars }: { readonly number: string; readonly stars: number },
): Promise<CertificateEntity> {
  const year = Number(item.heldOn.slice(0, 4));
  const serial = await nextProductSerial(tx.em, item.communeId, year);
  return issueCertificate(tx.em, {
    number,
    decisionId: decision.id,
    productId: item.productId,
    dossierId: item.dossierId,
    sessionItemId: item.itemId,
    productName: item.productName,
    producerName: item.producerName,
    awardedStars: stars,
    issuedOn: decision.decidedOn,
    validUntil: lastDayOfMonths(decision.decidedOn, item.months ?? CERTIFICATE_MONTHS),
    productCode: productCode(item.provinceCode, item.communeCode, serial, year),
  });
}

const NOT_RELEASED = (name: string) => ({
  vi: `Kết quả của "${name}" chưa được công bố nên chưa công nhận được. Chưa có gì được lưu.`,
  en: `The result of "${name}" is not released, so it cannot be recognised yet. Nothing was stored.`,
});
const ALREADY = (name: string) => ({
  vi: `"${name}" đã được cấp giấy chứng nhận theo kết quả này. Chưa có gì được lưu; hãy bỏ sản phẩm này khỏi danh sách.`,
  en: `"${name}" has its certificate for this result already. Nothing was stored; take it off the list.`,
});
const OTHER_LEVEL = (name: string) => ({
  vi: `"${name}" do Hội đồng cấp khác đánh giá. Chưa có gì được lưu; hãy chọn đúng cấp quyết định.`,
  en: `"${name}" was rated by a council of another level. Nothing was stored; choose the level of the decision.`,
});
const BEFORE = (name: string) => ({
  vi: `Quyết định không thể trước ngày họp đánh giá "${name}". Chưa có gì được lưu; hãy sửa ngày.`,
  en: `The decision cannot be earlier than the session that rated "${name}". Nothing was stored; correct the day.`,
});
const TOO_FEW = (name: string, star: number) => ({
  vi: `"${name}" được ${star} sao; chỉ công nhận từ 3 sao (Quyết định 26/2026/QĐ-TTg, Điều 3). Chưa có gì được lưu.`,
  en: `"${name}" has ${star} stars; only 3 and more are recognised (Quyết định 26/2026/QĐ-TTg, Điều 3). Nothing was stored.`,
});
const NOT_HERE = (name: string, star: number) => ({
  vi: `"${name}" đạt ${star} sao, không thuộc thẩm quyền của cấp này (Quyết định 26/2026/QĐ-TTg, Điều 4). Chưa có gì được lưu; từ 90 điểm hãy trình Bộ.`,
  en: `"${name}" has ${star} stars, which this level does not recognise (Quyết định 26/2026/QĐ-TTg, Điều 4). Nothing was stored; from 90 points it goes to the ministry.`,
});
const DECISION_EXISTS = {
  vi: 'Quyết định này đã được ghi. Chưa có gì thay đổi; hãy kiểm tra số và ngày.',
  en: 'This decision is recorded already. Nothing changed; check its number and day.',
};

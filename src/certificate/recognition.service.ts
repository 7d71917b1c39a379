import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { Refusals, type Refusal } from '../platform/graphql/user-errors.ts';
import { issueCertificate, nextProductSerial } from './certificate-issue.service.ts';
import type { CertificateEntity, RecognitionDecisionEntity } from './certificate.entity.ts';
import { RecognitionBasis } from './certificate-life.enums.ts';
import { lastDayOfMonths } from './certificate-life.rules.ts';
import { CERTIFICATE_MONTHS, productCode } from './certificate.rules.ts';
import { takenNumbers } from './decision.service.ts';
import { RecognitionSourceEntity } from './re-rating.entity.ts';
import { numberTaken, rowRefusals, type DecisionFacts } from './recognition.refusals.ts';

/** A rated product, with the codes its product code is made of. */
export type RatedItem = RecognitionSourceEntity & {
  readonly communeCode: string;
  readonly provinceCode: string;
};

const CODES = `
  WITH RECURSIVE above(start, id, parent_id, code, level) AS (
    SELECT u.id, u.id, u.parent_id, u.code, u.level FROM unit u WHERE u.id = ANY($1)
    UNION ALL
    SELECT above.start, u.id, u.parent_id, u.code, u.level
      FROM unit u JOIN above ON u.id = above.parent_id)
  SELECT start AS id, max(code) FILTER (WHERE id = start) AS "communeCode",
         max(code) FILTER (WHERE level = 'PROVINCE') AS "provinceCode"
    FROM above GROUP BY start`;

/**
 * Decisions about the same products keep apart: the second waits here and then sees what the first did.
 * Always in the same order, so that none waits for one that waits for it.
 */
const LOCKS = [
  `SELECT FROM product WHERE id IN (SELECT product_id FROM recognition_source WHERE id = ANY($1))
    ORDER BY id FOR UPDATE`,
  `SELECT FROM session_item WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
];

/** The rated products of a decision in the order asked, after checking that the actor may. */
export async function ratedItems(tx: Transaction, ids: readonly string[]): Promise<RatedItem[]> {
  for (const lock of LOCKS) await tx.em.query(lock, [ids]);
  const rows = await tx.em
    .createQueryBuilder(RecognitionSourceEntity, 's')
    .where('s.id = ANY(:ids)', { ids })
    .getMany();
  const byId = new Map(rows.map((row) => [row.id, row]));
  // Once for each, so that one foreign product among many is refused as well.
  for (const id of ids) tx.authorize({ unitId: byId.get(id)?.councilUnitId ?? null });
  const codes = await tx.em.query<{ id: string; communeCode: string; provinceCode: string }[]>(
    CODES,
    [[...new Set(rows.map((row) => row.communeId))]],
  );
  const codeOf = new Map(codes.map((one) => [one.id, one]));
  return ids.map((id, index) => {
    const row = byId.get(id);
    if (!row) throw notFound(['input', 'items', String(index), 'itemId']);
    const { communeCode, provinceCode } = codeOf.get(row.communeId)!;
    return Object.assign(row, { communeCode, provinceCode });
  });
}

/** Refuses the whole list unless every row can be recognised under its number; names each that cannot. */
export async function requireRecognisable(
  tx: Transaction,
  items: readonly RatedItem[],
  numbers: readonly string[],
  decision: DecisionFacts,
): Promise<void> {
  const refusals: Refusal[] = items.flatMap((item, index) => rowRefusals(item, index, decision));
  const taken = new Set(await takenNumbers(tx.em, decision.issuer, numbers));
  const seen = new Set<string>();
  for (const [index, number] of numbers.entries()) {
    const key = number.toUpperCase();
    if (taken.has(key) || seen.has(key)) refusals.push(numberTaken(number, index));
    seen.add(key);
  }
  const rowOf = ({ field }: Refusal) => Number(field?.[2] ?? 0);
  refusals.sort((one, other) => rowOf(one) - rowOf(other));
  if (refusals.length > 0) throw new Refusals(refusals);
}

/** The running numbers of the products, in the order of the list within each commune and year. */
async function serials(tx: Transaction, items: readonly RatedItem[]): Promise<number[]> {
  const place = ({ communeId, ratedOn }: RatedItem) => `${communeId} ${ratedOn!.slice(0, 4)}`;
  // Communes in one order for everybody, so that two decisions never wait for each other in a circle.
  const order = items.map((_, index) => index);
  order.sort((one, other) => {
    const [a, b] = [place(items[one]!), place(items[other]!)];
    return a < b ? -1 : a > b ? 1 : one - other;
  });
  const numbers: number[] = [];
  for (const index of order) {
    const { communeId, ratedOn } = items[index]!;
    numbers[index] = await nextProductSerial(tx.em, communeId, Number(ratedOn!.slice(0, 4)));
  }
  return numbers;
}

/** Issues the certificates of rated products under a decision, in their order. */
export async function certify(
  tx: Transaction,
  decision: RecognitionDecisionEntity,
  items: readonly RatedItem[],
  { numbers, issuedOn }: { readonly numbers: readonly string[]; readonly issuedOn: string },
): Promise<CertificateEntity[]> {
  const running = await serials(tx, items);
  const certificates: CertificateEntity[] = [];
  for (const [index, item] of items.entries()) {
    const year = Number(item.ratedOn!.slice(0, 4));
    const { provinceCode, communeCode } = item;
    const values = {
      number: numbers[index]!,
      decisionId: decision.id,
      productId: item.productId,
      dossierId: item.dossierId,
      sessionItemId: item.kind === RecognitionBasis.SESSION ? item.id : null,
      reRatingRoundId: item.kind === RecognitionBasis.WRITTEN ? item.id : null,
      productName: item.productName,
      producerName: item.producerName,
      awardedStars: item.star!,
      issuedOn,
      validUntil: lastDayOfMonths(issuedOn, item.months ?? CERTIFICATE_MONTHS),
      productCode: productCode(provinceCode, communeCode, running[index]!, year),
    };
    const { personId } = tx.context.actor;
    const event = { decisionNumber: decision.number, personId };
    certificates.push(await issueCertificate(tx.em, values, event));
  }
  return certificates;
}

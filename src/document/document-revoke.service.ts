import type { Transaction } from '../platform/graphql/mutation.ts';
import { PrintedDocumentEntity } from './printed-document.entity.ts';

export function printByCode(tx: Transaction, code: string): Promise<PrintedDocumentEntity | null> {
  return tx.em.findOne(PrintedDocumentEntity, {
    where: { code },
    lock: { mode: 'pessimistic_write' },
  });
}

const PLACES: Readonly<Record<string, string>> = {
  CouncilSession: `SELECT c.unit_id AS id FROM council_session s
                     JOIN council c ON c.id = s.council_id WHERE s.id = $1`,
  SessionItem: `SELECT c.unit_id AS id FROM session_item i
                  JOIN council_session s ON s.id = i.session_id
                  JOIN council c ON c.id = s.council_id WHERE i.id = $1`,
  SessionRecord: 'SELECT unit_id AS id FROM session_record WHERE id = $1',
  Certificate: `SELECT p.commune_id AS id FROM certificate c
                  JOIN product p ON p.id = c.product_id WHERE c.id = $1`,
};

/** The unit whose office answers for a print; official sheets belong to nobody's region. */
export async function placeOfPrint(
  tx: Transaction,
  document: PrintedDocumentEntity,
): Promise<string | null> {
  const sql = PLACES[document.subjectType];
  if (!sql) return null;
  const rows = await tx.em.query<{ id: string }[]>(sql, [document.subjectId]);
  return rows[0]?.id ?? null;
}

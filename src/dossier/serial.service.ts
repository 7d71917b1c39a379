import type { EntityManager } from 'typeorm';
import type { Transaction } from '../platform/graphql/mutation.ts';
import type { DossierEntity } from './dossier.entity.ts';
import { receiptNumber } from './dossier.rules.ts';

const CODES = `
  WITH RECURSIVE above(id, parent_id, code, level) AS (
    SELECT id, parent_id, code, level FROM unit WHERE id = $1
    UNION ALL
    SELECT u.id, u.parent_id, u.code, u.level FROM unit u JOIN above ON u.id = above.parent_id)
  SELECT (SELECT code FROM above WHERE id = $1) AS commune,
         (SELECT code FROM above WHERE level = 'PROVINCE') AS province,
         (SELECT id FROM above WHERE level = 'PROVINCE') AS "provinceId"`;

/** The codes of a commune and of its province. */
export async function unitCodes(
  em: EntityManager,
  communeId: string,
): Promise<{ commune: string; province: string; provinceId: string }> {
  const rows = await em.query<{ commune: string; province: string; provinceId: string }[]>(CODES, [
    communeId,
  ]);
  return rows[0]!;
}

/**
 * The next running number of a commune or province in a year. The row stays locked until the commit and
 * a rollback gives the number back, so there are no gaps and no doubles.
 */
export async function nextDossierSerial(
  tx: Transaction,
  unitId: string,
  year: number,
): Promise<number> {
  const rows = await tx.em.query<{ serial: number }[]>(
    `INSERT INTO dossier_serial (commune_id, year, last_serial) VALUES ($1, $2, 1)
     ON CONFLICT (commune_id, year) DO UPDATE SET last_serial = dossier_serial.last_serial + 1
     RETURNING last_serial AS serial`,
    [unitId, year],
  );
  return rows[0]!.serial;
}

/** The number of the receipt block, the next of the commune in that year. */
export async function dossierReceipt(tx: Transaction, dossier: DossierEntity): Promise<string> {
  const { commune, province } = await unitCodes(tx.em, dossier.communeId);
  const serial = await nextDossierSerial(tx, dossier.communeId, dossier.year);
  return receiptNumber(serial, province, commune, dossier.year);
}

import type { EntityManager } from 'typeorm';
import type { Transaction } from '../platform/graphql/mutation.ts';
import type { DossierEntity } from './dossier.entity.ts';
import type { DossierPiece } from './dossier.enums.ts';
import { missingPieces, receiptNumber } from './dossier.rules.ts';
import { nextDossierSerial } from './dossier.service.ts';

const COUNTS = `
  SELECT (SELECT count(*)::int FROM rubric_criterion
           WHERE sheet_id = $2 AND scored) AS "scoredCriteria",
         (SELECT count(*)::int FROM dossier_self_score
           WHERE dossier_id = $1 AND option_id IS NOT NULL) AS "selfScored",
         (SELECT count(*)::int FROM dossier_evidence WHERE dossier_id = $1) AS "evidenceCount"`;

/** What a dossier still lacks before it can be lodged. */
export async function dossierLacks(
  em: EntityManager,
  dossier: DossierEntity,
): Promise<DossierPiece[]> {
  const rows = await em.query<
    {
      scoredCriteria: number;
      selfScored: number;
      evidenceCount: number;
    }[]
  >(COUNTS, [dossier.id, dossier.rubricSheetId]);
  return missingPieces({ ...dossier, ...rows[0]! });
}

const CODES = `
  WITH RECURSIVE above(id, parent_id, code, level) AS (
    SELECT id, parent_id, code, level FROM unit WHERE id = $1
    UNION ALL
    SELECT u.id, u.parent_id, u.code, u.level FROM unit u JOIN above ON u.id = above.parent_id)
  SELECT (SELECT code FROM above WHERE id = $1) AS commune,
         (SELECT code FROM above WHERE level = 'PROVINCE') AS province`;

/** The codes of a commune and of its province. */
export async function unitCodes(
  em: EntityManager,
  communeId: string,
): Promise<{ commune: string; province: string }> {
  const rows = await em.query<{ commune: string; province: string }[]>(CODES, [communeId]);
  return rows[0]!;
}

/** The number of the receipt block, the next of the commune in that year. */
export async function dossierReceipt(tx: Transaction, dossier: DossierEntity): Promise<string> {
  const { commune, province } = await unitCodes(tx.em, dossier.communeId);
  const serial = await nextDossierSerial(tx, dossier.communeId, dossier.year);
  return receiptNumber(serial, province, commune, dossier.year);
}

import type { TestApi } from './api.ts';

/**
 * Puts an accepted dossier for a re-rating of a certificate's product straight into the tables.
 * @returns its uuid
 */
export async function insertReRating(api: TestApi, certificateId: string): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO dossier (product_id, producer_id, commune_id, rubric_sheet_id, kind, state, year,
                          receipt_number, organisation_name, product_name, submitted_at)
     SELECT p.id, p.producer_id, p.commune_id,
            (SELECT s.id FROM rubric_sheet s JOIN rubric_version v ON v.id = s.version_id
              WHERE v.code = '26/2026' AND s.number = 6),
            'RE_RATING', 'ACCEPTED', 2026, 'L-' || c.id, producer.name, p.name,
            '2026-11-16T03:00:00Z'
       FROM certificate c JOIN product p ON p.id = c.product_id
       JOIN producer ON producer.id = p.producer_id
      WHERE c.id = $1
     RETURNING id`,
    [certificateId],
  );
  return rows[0]!.id;
}

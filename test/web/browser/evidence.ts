import { systemTransaction } from '../../../src/audit/system-transaction.service.ts';
import { keepBytes } from '../../../src/media/media.service.ts';
import { uuidIn } from '../../support/rating.ts';
import type { CouncilRoom } from './council-room.ts';

/** Lays a file into the dossier of a product as evidence for the first criterion of its sheet. */
export async function addEvidence(
  { api, rating }: CouncilRoom,
  item: number,
  {
    title,
    bytes,
    mediaType,
    page,
  }: {
    readonly title: string;
    readonly bytes: Buffer;
    readonly mediaType: string;
    readonly page: number | null;
  },
): Promise<void> {
  const file = await systemTransaction(api.db, (tx) =>
    keepBytes(tx, { bytes, name: title, mediaType, purpose: 'EVIDENCE' }),
  );
  await api.db.owner.query(
    `WITH dossier AS (SELECT * FROM dossier WHERE id = $1),
     added AS (
       INSERT INTO dossier_evidence (dossier_id, rubric_sheet_id, position, kind, title, file_id)
       SELECT id, rubric_sheet_id,
              1 + (SELECT count(*) FROM dossier_evidence WHERE dossier_id = $1),
              'MATERIAL_ORIGIN', $2, $3 FROM dossier
       RETURNING id, rubric_sheet_id)
     INSERT INTO dossier_evidence_criterion (evidence_id, rubric_sheet_id, criterion_id, page_from)
     SELECT added.id, added.rubric_sheet_id, criterion.id, $4
       FROM added, LATERAL (
         SELECT c.id FROM rubric_criterion c
          WHERE c.sheet_id = added.rubric_sheet_id AND c.scored
          ORDER BY c.position LIMIT 1) AS criterion`,
    [uuidIn(rating.dossierIds[item]!), title, file.id, page],
  );
}

/** A PDF with a line of text on each page. */
export function pdfOf(lines: readonly string[]): Buffer {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = lines.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${lines.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const [index, line] of lines.entries()) {
    const text = `BT /F1 24 Tf 40 700 Td (${line}) Tj ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R` +
        ' /Resources << /Font << /F1 3 0 R >> >> >>',
    );
    objects.push(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
  }
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = body.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

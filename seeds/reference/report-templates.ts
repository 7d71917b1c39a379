import type { Database } from '../../src/platform/db/data-source.ts';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { readDataFile } from './data-file.ts';

interface Template {
  readonly code: string;
}

/** Enters the kinds of reports, and their parts anew where nobody has changed them; days until they are due stay empty, since no document was found to say them. */
export async function seedReportTemplates(database: Database): Promise<number> {
  const { templates } = await readDataFile<{ templates: Template[] }>('report-templates.json');
  const rows = templates.map((one) => ({
    id: stableUuid(`report-template:${one.code}`),
    ...one,
  }));
  await database.pool.query(
    `INSERT INTO report_template (id, code, name, cadence, agency_above, agency_name, place_name,
                                  sections, recipients, signer_title, source)
     SELECT id, code, name, cadence, "agencyAbove", "agencyName", "placeName", sections,
            ARRAY(SELECT jsonb_array_elements_text(recipients)), "signerTitle", source
       FROM jsonb_to_recordset($1) AS given(id uuid, code text, name text, cadence text,
            "agencyAbove" text, "agencyName" text, "placeName" text, sections jsonb,
            recipients jsonb, "signerTitle" text, source text)
     ON CONFLICT (id) DO UPDATE SET sections = excluded.sections
       WHERE report_template.revision = 1 AND report_template.sections <> excluded.sections`,
    [JSON.stringify(rows)],
  );
  return rows.length;
}

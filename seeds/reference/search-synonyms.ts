import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import type { Database } from '../../src/platform/db/data-source.ts';
import { readDataFile } from './data-file.ts';

interface WordGroup {
  readonly terms: readonly string[];
  readonly finds: readonly string[];
  readonly note: string;
}

/** Enters word groups; what the office has changed or switched off stays as it is. */
export async function seedSearchSynonyms(database: Database): Promise<number> {
  const { groups } = await readDataFile<{ groups: WordGroup[] }>('search-synonyms.json');
  const rows = groups.map((group) => ({
    id: stableUuid(`search-synonym:${group.terms[0]}`),
    ...group,
  }));
  await database.pool.query(
    `INSERT INTO search_synonym (id, terms, finds, note)
     SELECT id, ARRAY(SELECT jsonb_array_elements_text(terms)),
            ARRAY(SELECT jsonb_array_elements_text(finds)), note
       FROM jsonb_to_recordset($1) AS given(id uuid, terms jsonb, finds jsonb, note text)
     ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(rows)],
  );
  return rows.length;
}

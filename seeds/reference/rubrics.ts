import type pg from 'pg';
import type { Database } from '../../src/platform/db/data-source.ts';
import { contentHash, rubricRows, type Row } from '../../src/rubric/import/rows.ts';
import type { RubricModel } from '../../src/rubric/import/model.ts';
import {
  importRubric1048,
  importRubric148,
  importRubric26,
} from '../../src/rubric/rubric-import.ts';
import { readDataFile } from './data-file.ts';

export interface RubricSeedReport {
  readonly code: string;
  /** `different`: a published version with other content is there; it was left as it is. */
  readonly outcome: 'inserted' | 'unchanged' | 'different';
  readonly doubts: number;
}

/** All three official rubrics, newest first. */
export async function officialRubrics(): Promise<RubricModel[]> {
  return [
    importRubric26(await readDataFile('criteria-26-2026.json')),
    importRubric148(await readDataFile('criteria-148-2023.json')),
    importRubric1048(await readDataFile('criteria-1048-2019.json')),
  ];
}

/**
 * Loads the official rubrics as owner of the tables. Can be run again: a published version is never
 * touched, one that was left half-loaded is loaded anew.
 */
export async function seedRubrics(client: pg.ClientBase): Promise<RubricSeedReport[]> {
  const reports: RubricSeedReport[] = [];
  for (const model of await officialRubrics()) reports.push(await seedRubric(client, model));
  return reports;
}

/** The same as a step of the reference data: all or nothing. Returns the number of versions. */
export async function seedRubricsStep(database: Database): Promise<number> {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    const reports = await seedRubrics(client);
    await client.query('COMMIT');
    return reports.length;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

export async function seedRubric(
  client: pg.ClientBase,
  model: RubricModel,
): Promise<RubricSeedReport> {
  const report = { code: model.code, doubts: model.doubts.length };
  const found = await client.query<{ id: string; hash: string; published: boolean }>(
    `SELECT id, encode(content_hash, 'hex') AS hash, published_at IS NOT NULL AS published
       FROM rubric_version WHERE code = $1`,
    [model.code],
  );
  const there = found.rows[0];
  if (there?.published) {
    return { ...report, outcome: there.hash === contentHash(model) ? 'unchanged' : 'different' };
  }
  const tables = [...rubricRows(model)];
  if (there) {
    for (const [table] of [...tables].reverse()) {
      const key = table === 'rubric_version' ? 'id' : 'version_id';
      await client.query(`DELETE FROM ${table} WHERE ${key} = $1`, [there.id]);
    }
  }
  for (const [table, rows] of tables) await insert(client, table, rows);
  await client.query(`UPDATE rubric_version SET published_at = now() WHERE code = $1`, [
    model.code,
  ]);
  return { ...report, outcome: 'inserted' };
}

/** One statement per table, however many rows. */
async function insert(client: pg.ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  await client.query(
    `INSERT INTO ${table} (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

import type { EntityManager } from 'typeorm';

/**
 * A table that people fill by whole tables: each line has its place, a later one corrects it, and what
 * was written at once is taken back at once. Its rows have `id`, `withdrawn`, `revision`, `recorded_by`
 * and `updated_at`; each change is kept in a second table with the row before and after it.
 */
export interface Ledger {
  readonly table: string;
  /** `entry_id`, `batch_id`, `undo`, `before`, `after`, `after_revision`, `person_id`. */
  readonly changes: string;
  /** The constraint that keeps one line in each place. */
  readonly once: string;
  /** Columns that say where a line stands, never null: the first of the constraint's. */
  readonly place: readonly string[];
  /** Those that may be null: null is a place too. */
  readonly placeOrNull?: readonly string[];
  /** Columns that a later line in the same place replaces. */
  readonly facts: readonly string[];
}

export type LedgerRow = Readonly<Record<string, unknown>>;

/** A line as it was and as it is. */
export interface LedgerChange {
  readonly id: string;
  readonly before: LedgerRow | null;
  readonly after: LedgerRow;
}

/** All lines in one statement. What somebody else has changed a moment ago is left alone. */
export function writeLines(
  em: EntityManager,
  { table, changes, once, place, placeOrNull = [], facts }: Ledger,
  rows: readonly LedgerRow[],
  batchId: string,
): Promise<LedgerChange[]> {
  const columns = [...place, ...placeOrNull, ...facts];
  const there = [
    ...place.map((name) => `e.${name} = line.${name}`),
    ...placeOrNull.map((name) => `e.${name} IS NOT DISTINCT FROM line.${name}`),
  ];
  const text = `
    WITH line AS (
      SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)),
    before AS (
      SELECT to_jsonb(e) AS row FROM line JOIN ${table} e
          ON ${there.join(' AND ')}),
    written AS (
      INSERT INTO ${table} AS e (id, revision, recorded_by, ${columns.join(', ')})
      SELECT id, revision, recorded_by, ${columns.join(', ')} FROM line
      ON CONFLICT ON CONSTRAINT ${once} DO UPDATE
        SET (${facts.join(', ')}, withdrawn, revision, recorded_by, updated_at) =
            ROW (${facts.map((name) => `excluded.${name}`).join(', ')}, false, excluded.revision,
                 excluded.recorded_by, now())
        WHERE e.revision = excluded.revision - 1
      RETURNING e.*)
    INSERT INTO ${changes} (entry_id, batch_id, undo, before, after, after_revision, person_id)
    SELECT w.id, $2, false, before.row, to_jsonb(w), w.revision, w.recorded_by
      FROM written w LEFT JOIN before ON (before.row ->> 'id')::uuid = w.id
    RETURNING entry_id AS id, before, after`;
  return em.query(text, [JSON.stringify(rows), batchId]);
}

/** Marks lines as taken back: they stay readable and count nowhere. */
export function withdrawLines(
  em: EntityManager,
  { table, changes }: Ledger,
  ids: readonly string[],
  { batchId, personId }: { readonly batchId: string; readonly personId: string },
): Promise<LedgerChange[]> {
  const text = `
    WITH before AS (
      SELECT id, to_jsonb(e) AS row FROM ${table} e WHERE id = ANY($1::uuid[])),
    written AS (
      UPDATE ${table} e
         SET withdrawn = true, revision = e.revision + 1, recorded_by = $3::uuid, updated_at = now()
       WHERE e.id = ANY($1::uuid[]) AND NOT e.withdrawn
      RETURNING e.*)
    INSERT INTO ${changes} (entry_id, batch_id, undo, before, after, after_revision, person_id)
    SELECT w.id, $2, false, before.row, to_jsonb(w), w.revision, w.recorded_by
      FROM written w JOIN before ON before.id = w.id
    RETURNING entry_id AS id, before, after`;
  return em.query(text, [ids, batchId, personId]);
}

/**
 * Takes back a batch: what stood before stands again; what had not been there is withdrawn. Lines that
 * were changed since are left alone.
 */
export function restoreLines(
  em: EntityManager,
  { table, changes, facts }: Ledger,
  { batchId, personId }: { readonly batchId: string; readonly personId: string },
): Promise<LedgerChange[]> {
  const text = `
    WITH step AS (
      SELECT c.*, jsonb_populate_record(NULL::${table},
               coalesce(c.before, c.after || '{"withdrawn": true}')) AS old
        FROM ${changes} c WHERE c.batch_id = $1 AND NOT c.undo),
    written AS (
      UPDATE ${table} e
         SET (${facts.join(', ')}, withdrawn, revision, recorded_by, updated_at) =
             ROW (${facts.map((name) => `(step.old).${name}`).join(', ')}, (step.old).withdrawn,
                  e.revision + 1, $2::uuid, now())
        FROM step WHERE step.entry_id = e.id AND e.revision = step.after_revision
      RETURNING e.*)
    INSERT INTO ${changes} (entry_id, batch_id, undo, before, after, after_revision, person_id)
    SELECT w.id, $1, true, step.after, to_jsonb(w), w.revision, w.recorded_by
      FROM written w JOIN step ON step.entry_id = w.id
    RETURNING entry_id AS id, before, after`;
  return em.query(text, [batchId, personId]);
}

/** What the audit trail keeps of changes: each line with some of its columns, before and after. */
export function keptOf(changes: readonly LedgerChange[], names: readonly string[]): object[] {
  const only = (row: LedgerRow) => Object.fromEntries(names.map((name) => [name, row[name]]));
  return changes.map(({ id, before, after }) => ({
    ...{ id, before: before && only(before), after: only(after) },
  }));
}

import type pg from 'pg';

/** A table as it goes into a backup; names are quoted where needed. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** `ORDER BY` that gives the same order in every database, whatever its language. */
  readonly order: string;
  /** Row security binds the owner too. */
  readonly forced: boolean;
}

/**
 * Kept by the program that applies migrations, or by the job queue, which starts anew: neither is
 * part of a backup. Columns that the database computes are left out as well.
 */
const TABLES = `
  SELECT quote_ident(c.relname) AS name,
         c.relrowsecurity AND c.relforcerowsecurity AS forced,
         (SELECT array_agg(quote_ident(attname) ORDER BY attnum) FROM pg_attribute
           WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
         )::text[] AS columns,
         (SELECT array_agg(quote_ident(a.attname) || CASE WHEN a.attcollation <> 0
                             THEN ' COLLATE "C"' ELSE '' END ORDER BY k.position)
            FROM pg_index i
            CROSS JOIN unnest(i.indkey::smallint[]) WITH ORDINALITY AS k(attnum, position)
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
           WHERE i.indrelid = c.oid AND i.indisprimary
         )::text[] AS key
    FROM pg_class c
   WHERE c.relnamespace = 'public'::regnamespace
     AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence = 'p'
     AND c.relname <> 'schema_migration'
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
                        AND d.objid = c.oid AND d.deptype = 'e')
   ORDER BY c.relname COLLATE "C"`;

export async function backupTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<{
    name: string;
    forced: boolean;
    columns: string[];
    key: string[] | null;
  }>(TABLES);
  return rows.map(({ name, forced, columns, key }) => ({
    name,
    forced,
    columns,
    order: (key ?? [`${name}::text COLLATE "C"`]).join(', '),
  }));
}

/** The statement that gives a table's rows in their fixed order. */
export function copyOut({ name, columns, order }: BackupTable): string {
  return `COPY (SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${order}) TO STDOUT`;
}

/** Sequences of the tables in a backup. */
export async function sequenceNames(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(relname) AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY relname COLLATE "C"`,
  );
  return rows.map(({ name }) => name);
}

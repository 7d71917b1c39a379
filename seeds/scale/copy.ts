import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

export type Value = string | number | boolean | null | readonly (string | number)[];

export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  /** How many there will be, for the progress line. */
  readonly count: number;
  readonly rows: Iterable<readonly Value[]>;
}

export type Progress = (table: string, done: number, count: number) => void;

const BATCH = 2_000;

/** Writes rows by COPY, without holding more than a batch of them. */
export async function copyRows(
  client: pg.ClientBase,
  { table, columns, count, rows }: TableRows,
  progress: Progress,
): Promise<void> {
  function* lines(): Generator<string> {
    let batch: string[] = [];
    let done = 0;
    for (const row of rows) {
      batch.push(row.map(cell).join('\t'));
      done += 1;
      if (batch.length === BATCH) {
        yield `${batch.join('\n')}\n`;
        progress(table, done, count);
        batch = [];
      }
    }
    if (batch.length > 0) yield `${batch.join('\n')}\n`;
    progress(table, done, done);
  }
  const target = client.query(from(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(lines(), { objectMode: false }), target);
}

function cell(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (Array.isArray(value)) return `{${value.join(',')}}`;
  return String(value).replace(/[\\\t\n\r]/g, (c) => ESCAPES[c] ?? c);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

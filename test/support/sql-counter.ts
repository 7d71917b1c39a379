import pg from 'pg';

const original = pg.Client.prototype.query as (...args: unknown[]) => unknown;
let current: string[] | null = null;

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  const text = (statement as { text?: unknown } | null)?.text;
  return typeof text === 'string' ? text : '';
}

pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  current?.push(textOf(args[0]));
  return original.apply(this, args);
} as typeof pg.Client.prototype.query;

/** The SQL statements that a piece of work sends, by whatever way: TypeORM, pool or read engine. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  current = statements;
  try {
    await work();
  } finally {
    current = null;
  }
  return statements;
}

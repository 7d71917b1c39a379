import pg from 'pg';
import { QueryFailedError, type DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';

/** A statement with `$1`, `$2` … where its values go; each place says its type (`$1::uuid`). */
export interface BoundStatement {
  readonly text: string;
  readonly values: readonly (string | Buffer | null)[];
}

/**
 * A transaction whose first statement travels with its BEGIN and whose last with its COMMIT. Every round
 * trip less is one less wait for this process while the transaction holds its locks; the last statement
 * of a mutation takes the lock of the audit chain, for which all other writers queue.
 *
 * Statements that travel together have no parameters in PostgreSQL's protocol, so their values are
 * written into the text as literals, escaped by `pg`.
 */
export class BriefTransaction extends PostgresQueryRunner {
  constructor(source: DataSource) {
    super(source.driver as PostgresDriver, 'master');
    Object.assign(this, { manager: source.createEntityManager(this) });
  }

  /** Opens the transaction and gives the rows of the first statement. */
  async begin<R>(first: BoundStatement): Promise<R[]> {
    // Set before, as TypeORM does: whatever happens from here on, there may be something to roll back.
    this.isTransactionActive = true;
    this.transactionDepth = 1;
    const [, answer] = await this.#send(`begin; ${literally(first)}`);
    return answer!.rows as R[];
  }

  /** Runs the last statement and commits. */
  async commit(last: string): Promise<void> {
    await this.#send(`${last}; commit`);
    this.isTransactionActive = false;
    this.transactionDepth = 0;
  }

  async #send(text: string): Promise<pg.QueryResult[]> {
    const connection = (await this.connect()) as pg.PoolClient;
    try {
      return (await connection.query(text)) as unknown as pg.QueryResult[];
    } catch (error) {
      throw error instanceof Error ? new QueryFailedError(text, undefined, error) : error;
    }
  }
}

/** The text of a statement with its values in it. */
export function literally({ text, values }: BoundStatement): string {
  return text.replace(/\$(\d+)/g, (_, number: string) => {
    const value = values[Number(number) - 1] ?? null;
    if (value === null) return 'NULL';
    return typeof value === 'string' ? pg.escapeLiteral(value) : `'\\x${value.toString('hex')}'`;
  });
}

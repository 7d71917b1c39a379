import pg from 'pg';
import { QueryFailedError, type DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';

type Client = pg.PoolClient & Pick<pg.Client, 'connection'>;

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
 * The next statement may travel right behind the first one. Whoever waits for it also waits for the first,
 * whose failure is what they are told.
 *
 * Statements that travel together have no parameters in PostgreSQL's protocol, so their values are
 * written into the text as literals, escaped by `pg`.
 */
export class BriefTransaction extends PostgresQueryRunner {
  #opened: Promise<unknown> = Promise.resolve();
  #unawaited: Promise<unknown>[] = [];

  constructor(source: DataSource) {
    super(source.driver as PostgresDriver, 'master');
    Object.assign(this, { manager: source.createEntityManager(this) });
  }

  /** Sends BEGIN and the first statement. Resolves when they are on their way, to what waits for the rows. */
  async begin<R>(first: BoundStatement): Promise<() => Promise<R[]>> {
    // Set before, as TypeORM does: whatever happens from here on, there may be something to roll back.
    this.isTransactionActive = true;
    this.transactionDepth = 1;
    await this.connect();
    const rows = this.#send(`begin; ${literally(first)}`).then(([, answer]) => answer!.rows as R[]);
    this.#opened = rows;
    // Somebody may have something else to fail with and never ask.
    rows.catch(() => undefined);
    return () => rows;
  }

  /** A statement that the connection keeps prepared. */
  async prepared<R>(statement: pg.QueryConfig): Promise<R[]> {
    const connection = await this.#ready();
    return (await this.#behindFirst(connection.query(statement))).rows as R[];
  }

  /**
   * Sends a prepared statement whose answer nobody needs: the next ones travel right behind it. The commit
   * waits for it and fails as it failed.
   */
  async unawaited(statement: pg.QueryConfig & { readonly text: string }): Promise<void> {
    const connection = await this.#ready();
    const sent = this.#behindFirst(connection.query(statement)).catch((error: unknown) => {
      throw asFailure(error, statement.text, statement.values);
    });
    sent.catch(() => undefined);
    this.#unawaited.push(sent);
  }

  override query(text: string, values?: unknown[], structured?: boolean): Promise<never> {
    return this.#behindFirst(super.query(text, values, structured as true)) as Promise<never>;
  }

  override rollbackTransaction(): Promise<void> {
    this.#opened = Promise.resolve();
    this.#unawaited = [];
    return super.rollbackTransaction();
  }

  /** Runs the last statement and commits. When an earlier one failed, PostgreSQL runs neither. */
  async commit(last: string): Promise<void> {
    await this.#opened;
    const committed = this.#send(`${last}; commit`);
    committed.catch(() => undefined);
    await Promise.all(this.#unawaited);
    await committed;
    this.#unawaited = [];
    this.isTransactionActive = false;
    this.transactionDepth = 0;
  }

  async #behindFirst<T>(answer: Promise<T>): Promise<T> {
    // After a first one that fails it fails too, with nothing to say: "transaction is aborted".
    answer.catch(() => undefined);
    await this.#opened;
    return answer;
  }

  /** The connection; what is sent before the event loop goes on leaves in one packet. */
  async #ready(): Promise<Client> {
    const connection = (await this.connect()) as Client;
    const { stream } = connection.connection;
    if (stream.writableCorked === 0) {
      stream.cork();
      process.nextTick(() => stream.uncork());
    }
    return connection;
  }

  async #send(text: string): Promise<pg.QueryResult[]> {
    const connection = await this.#ready();
    try {
      return (await connection.query(text)) as unknown as pg.QueryResult[];
    } catch (error) {
      throw asFailure(error, text);
    }
  }
}

/** What TypeORM makes of a failure of the driver. */
export function asFailure(error: unknown, text: string, values?: unknown[]): unknown {
  if (error instanceof QueryFailedError || !(error instanceof Error)) return error;
  return new QueryFailedError(text, values, error);
}

/** The text of a statement with its values in it. */
export function literally({ text, values }: BoundStatement): string {
  return text.replace(/\$(\d+)/g, (_, number: string) => {
    const value = values[Number(number) - 1] ?? null;
    if (value === null) return 'NULL';
    return typeof value === 'string' ? pg.escapeLiteral(value) : `'\\x${value.toString('hex')}'`;
  });
}

import { BriefTransaction } from '../../src/platform/db/brief-transaction.ts';
import type { TestApi } from '../support/api.ts';

export interface Rehearsals {
  /** Does the work with every commit turned into a rollback, so that one world serves all attempts. */
  rehearse<T>(work: () => Promise<T>): Promise<T>;
  /** What is in all tables: differs as soon as a row was written, changed or taken away. */
  traces(): Promise<string>;
  /** The audit trail, without a line in which no mutation is committed, and its operation ids. */
  steps(): Promise<string>;
}

export function rehearsals(api: TestApi): Rehearsals {
  const { source } = api.db;
  const original = source.createQueryRunner.bind(source);
  const transaction = BriefTransaction.prototype;
  const commit = Object.getOwnPropertyDescriptor(transaction, 'commit')!;
  let statement: string | undefined;
  return {
    async rehearse(work) {
      source.createQueryRunner = (mode) => {
        const runner = original(mode);
        runner.commitTransaction = () => runner.rollbackTransaction();
        return runner;
      };
      transaction.commit = async function (last) {
        await this.query(last);
        await this.rollbackTransaction();
      };
      try {
        return await work();
      } finally {
        source.createQueryRunner = original;
        Object.defineProperty(transaction, 'commit', commit);
      }
    },
    async steps() {
      const { rows } = await api.db.owner.query<{ steps: string }>(STEPS);
      return rows[0]!.steps;
    },
    async traces() {
      statement ??= await tracesStatement(api);
      const { rows } = await api.db.owner.query<{ traces: string }>(statement);
      return rows[0]!.traces;
    },
  };
}

const STEPS = `
  SELECT (SELECT count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) FROM audit_entry) || ' ' ||
         (SELECT count(*) FROM client_operation) AS steps`;

/**
 * The transactions that wrote the rows, added up: cheaper than the rows themselves. Published rubrics are
 * large, and the database lets nobody change them.
 */
async function tracesStatement(api: TestApi): Promise<string> {
  const { rows } = await api.db.owner.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'rubric%' ORDER BY 1`,
  );
  const parts = rows.map(
    ({ name }) =>
      `(SELECT '${name} ' || count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) FROM ${name})`,
  );
  return `SELECT array_to_string(ARRAY[${parts.join(', ')}], E'\\n') AS traces`;
}

import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { systemTransaction } from '../../src/audit/system-transaction.service.ts';
import type { Database } from '../../src/platform/db/data-source.ts';
import type { Stage } from './caller.ts';

/** What every piece of the demonstration works with. */
export interface DemoWork {
  readonly database: Database;
  readonly stage: Stage;
  readonly password: string;
  /** YYYY-MM-DD in Vietnam. */
  readonly today: string;
  /** Counts from 1; more when earlier starts were interrupted in the middle of the piece. */
  readonly attempt: number;
  /** Ids of operations that are the same in every attempt. */
  operation(subject: string): (step: string) => string;
  /** Ids of operations that cannot be taken up again where an earlier attempt ended. */
  operationOfAttempt(subject: string): (step: string) => string;
}

/** A part of the demonstration that is loaded once, as a whole. */
export interface Piece {
  readonly name: string;
  load(work: DemoWork): Promise<void>;
}

const SUBJECT = 'Demonstration';

type Mark = 'demo.begin' | 'demo.load';

async function marks(database: Database, action: Mark): Promise<string[]> {
  const { rows } = await database.pool.query<{ piece: string }>(
    `SELECT subject_id AS piece FROM audit_entry WHERE action = $1 AND subject_type = $2`,
    [action, SUBJECT],
  );
  return rows.map(({ piece }) => piece);
}

async function mark(database: Database, action: Mark, piece: string): Promise<void> {
  await systemTransaction(database, ({ record }) => {
    record({ action, subjectType: SUBJECT, subjectId: piece });
    return Promise.resolve();
  });
}

/** The audit trail tells which pieces are there: it cannot be lost or changed. */
export async function loadedPieces(database: Database): Promise<ReadonlySet<string>> {
  return new Set(await marks(database, 'demo.load'));
}

/** Whether an attempt to load anything was ever made. */
export async function wasBegun(database: Database): Promise<boolean> {
  return (await marks(database, 'demo.begin')).length > 0;
}

/** Loads a piece and notes it; what was interrupted before is begun again. */
export async function loadPiece(
  piece: Piece,
  work: Omit<DemoWork, 'attempt' | 'operation' | 'operationOfAttempt'>,
): Promise<void> {
  const { database } = work;
  await mark(database, 'demo.begin', piece.name);
  const begun = await marks(database, 'demo.begin');
  const attempt = begun.filter((name) => name === piece.name).length;
  await piece.load({
    ...work,
    attempt,
    operation: (subject) => (step) => operationId(piece.name, subject, step),
    operationOfAttempt: (subject) => (step) =>
      operationId(piece.name, `${subject}#${attempt}`, step),
  });
  await mark(database, 'demo.load', piece.name);
}

function operationId(...key: readonly string[]): string {
  return `demo-${createHash('sha256').update(key.join('\n')).digest('hex').slice(0, 32)}`;
}

export interface Label {
  readonly id: string;
  readonly source: string;
}

/** Tables with such a mark; some have no place for its source. */
const WITH_SOURCE = {
  ...{ producer: true, product: true, promotion_event: true, value_chain: false },
  ...{ trade_contract: true, buyer: false, sales_record: false, curated_list: false },
  product_lot: false,
};

type Labelled = keyof typeof WITH_SOURCE;

/**
 * Marks entries as demonstration and says where they come from. No operation of the people does this: an
 * office that enters something real must not be able to call it a demonstration.
 */
export async function labelAsDemonstration(
  { database }: DemoWork,
  table: Labelled,
  labels: readonly Label[],
): Promise<void> {
  await systemTransaction(database, async ({ em, record }) => {
    await label(em, table, labels);
    record({
      action: 'demo.label',
      subjectType: SUBJECT,
      subjectId: table,
      after: { entries: labels.length },
    });
  });
}

async function label(em: EntityManager, table: Labelled, labels: readonly Label[]): Promise<void> {
  await em.query(
    `UPDATE ${table} AS entry SET demonstration = true ${WITH_SOURCE[table] ? ', source = given.source' : ''}
       FROM jsonb_to_recordset($1) AS given(id uuid, source text) WHERE entry.id = given.id`,
    [JSON.stringify(labels)],
  );
}

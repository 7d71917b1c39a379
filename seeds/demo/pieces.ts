import type { EntityManager } from 'typeorm';
import { systemTransaction } from '../../src/audit/system-transaction.service.ts';
import type { Database } from '../../src/platform/db/data-source.ts';
import type { Caller, Stage } from './caller.ts';

/** What every piece of the demonstration works with. */
export interface DemoWork {
  readonly database: Database;
  readonly stage: Stage;
  readonly password: string;
  /** YYYY-MM-DD in Vietnam. */
  readonly today: string;
  /** Ids of operations that are the same in every attempt. */
  operation(piece: string): (step: string) => string;
}

/** A part of the demonstration that is loaded once, as a whole. */
export interface Piece {
  readonly name: string;
  load(work: DemoWork): Promise<void>;
}

const SUBJECT = 'Demonstration';
const LOADED = 'demo.load';

/** The audit trail tells which pieces are there: it cannot be lost or changed. */
export async function loadedPieces(database: Database): Promise<ReadonlySet<string>> {
  const { rows } = await database.pool.query<{ piece: string }>(
    `SELECT subject_id AS piece FROM audit_entry WHERE action = $1 AND subject_type = $2`,
    [LOADED, SUBJECT],
  );
  return new Set(rows.map(({ piece }) => piece));
}

export async function markLoaded(database: Database, piece: string): Promise<void> {
  await systemTransaction(database, ({ record }) => {
    record({ action: LOADED, subjectType: SUBJECT, subjectId: piece });
    return Promise.resolve();
  });
}

export interface Label {
  readonly id: string;
  readonly source: string;
}

type Labelled = 'producer' | 'product';

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
    `UPDATE ${table} AS entry SET demonstration = true, source = given.source
       FROM jsonb_to_recordset($1) AS given(id uuid, source text) WHERE entry.id = given.id`,
    [JSON.stringify(labels)],
  );
}

/** Callers by login, for pieces with many of them. */
export function callers<const L extends string>(
  stage: Stage,
  logins: readonly L[],
): Promise<Record<L, Caller>> {
  return Promise.all(logins.map(async (login) => [login, await stage.as(login)] as const)).then(
    (entries) => Object.fromEntries(entries) as Record<L, Caller>,
  );
}

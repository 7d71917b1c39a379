import type pg from 'pg';
import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import { asFailure, BriefTransaction } from './brief-transaction.ts';

interface Identified extends ObjectLiteral {
  id: string;
}

/**
 * Single rows by their id, by statements that each connection keeps prepared. TypeORM's query builder
 * takes longer to write such a statement than PostgreSQL to run it, and mutations are made of these.
 */
export async function findById<E extends Identified>(
  em: EntityManager,
  entity: EntityTarget<E>,
  id: string,
): Promise<E | null> {
  const metadata = em.connection.getMetadata(entity);
  const text = `select ${columnsOf(metadata)} from ${metadata.tablePath} where id = $1`;
  const rows = await onRows(em, text, [id]);
  return rows[0] ? entityOf<E>(metadata, rows[0]) : null;
}

/** The rows with these ids, in whatever order: what a loader reads for one batch. */
export async function findByIds<E extends Identified>(
  em: EntityManager,
  entity: EntityTarget<E>,
  ids: readonly string[],
): Promise<E[]> {
  const metadata = em.connection.getMetadata(entity);
  const text = `select ${columnsOf(metadata)} from ${metadata.tablePath} where id = any($1::uuid[])`;
  const rows = await onRows(em, text, [ids]);
  return rows.map((row) => entityOf<E>(metadata, row));
}

export type Columns = Record<string, unknown>;

/** Runs a statement over single rows; connections keep it prepared. */
export async function onRows(
  em: EntityManager,
  text: string,
  values: unknown[],
): Promise<Columns[]> {
  const { queryRunner } = em;
  const statement = { name: nameOf(text), text, values };
  try {
    if (queryRunner instanceof BriefTransaction) return await queryRunner.prepared(statement);
    const db = queryRunner ? ((await queryRunner.connect()) as pg.PoolClient) : poolOf(em);
    return (await db.query<Columns>(statement)).rows;
  } catch (error) {
    throw asFailure(error, text, values);
  }
}

/** Writes by a statement whose answer nobody needs; inside a mutation its commit is what waits for it. */
export async function writeRows(em: EntityManager, text: string, values: unknown[]): Promise<void> {
  const { queryRunner } = em;
  if (queryRunner instanceof BriefTransaction) {
    await queryRunner.unawaited({ name: nameOf(text), text, values });
  } else {
    await onRows(em, text, values);
  }
}

function poolOf(em: EntityManager): pg.Pool {
  return (em.connection.driver as unknown as { master: pg.Pool }).master;
}

const names = new Map<string, string>();

/** Texts differ by table and by which columns change: few enough to be kept. */
function nameOf(text: string): string | undefined {
  let name = names.get(text);
  if (!name && names.size < 500) names.set(text, (name = `row_${names.size}`));
  return name;
}

/** By name: a statement that is kept prepared must not change when a table gets another column. */
export function columnsOf(metadata: EntityMetadata): string {
  return metadata.columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
}

/** An entity from the columns of its row. */
export function entityOf<E extends ObjectLiteral>(metadata: EntityMetadata, row: Columns): E {
  const entity = metadata.create() as E;
  const { driver } = metadata.connection;
  for (const column of metadata.columns) {
    const value: unknown = driver.prepareHydratedValue(row[column.databaseName], column);
    column.setEntityValue(entity, value);
  }
  return entity;
}

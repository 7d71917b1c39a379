import type pg from 'pg';
import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import { QueryFailedError } from 'typeorm';

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

export type Columns = Record<string, unknown>;

/** Runs a statement over single rows; connections keep it prepared. */
export async function onRows(
  em: EntityManager,
  text: string,
  values: unknown[],
): Promise<Columns[]> {
  const { queryRunner } = em;
  if (!queryRunner) return em.query<Columns[]>(text, values);
  const connection = (await queryRunner.connect()) as pg.PoolClient;
  try {
    return (await connection.query<Columns>({ name: nameOf(text), text, values })).rows;
  } catch (error) {
    throw error instanceof Error ? new QueryFailedError(text, values, error) : error;
  }
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

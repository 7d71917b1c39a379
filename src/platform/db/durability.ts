import type pg from 'pg';
import { OperatorError } from '../config/operator-error.ts';

export const DURABLE_SETTINGS = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/** The settings without which an answered request may be lost, as this connection sees them. */
export async function durabilitySettings(pool: pg.Pool): Promise<Map<string, string>> {
  const names = [...DURABLE_SETTINGS, 'data_checksums'];
  const { rows } = await pool.query<{ name: string; setting: string }>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
    [names],
  );
  return new Map(rows.map(({ name, setting }) => [name, setting]));
}

/** @throws OperatorError when the database would lose answered requests in a crash. */
export async function requireDurability(pool: pg.Pool): Promise<void> {
  const settings = await durabilitySettings(pool);
  const off = DURABLE_SETTINGS.filter((name) => settings.get(name) === 'off');
  if (off.length === 0) return;
  throw new OperatorError(
    `The database of DATABASE_URL would lose scores in a crash (${off.join(', ')} off): switch on ${off.join(', ')} in postgresql.conf.`,
    'DATABASE_URL',
  );
}

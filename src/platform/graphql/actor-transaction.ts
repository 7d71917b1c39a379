import type { EntityManager } from 'typeorm';
import type { Context } from './context.ts';

/**
 * Reads in a transaction in which the database knows who is asking, so that row security on score
 * sheets can decide. Outside such a transaction those tables show nothing.
 */
export async function inActorTransaction<T>(
  context: Context,
  read: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = context.db.source.createQueryRunner();
  try {
    await runner.connect();
    await runner.query('start transaction read only');
    await runner.query(`select set_config('app.person_id', $1, true)`, [
      context.actor.personId ?? '',
    ]);
    return await read(runner.manager);
  } finally {
    await runner.query('rollback');
    await runner.release();
  }
}

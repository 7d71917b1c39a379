import type pg from 'pg';

/** Makes the triggers of watched tables speak to the connection that writes too; see migration 0057. */
export const TELL_WRITER = '-c ocop.tell=on';
/** The code of what they say. */
const CHANGE = 'OC001';

/**
 * Hears what transactions on the connections of a pool change, and passes it on when they end: before the
 * caller learns of the commit, and so before anybody can be told of it.
 */
export function hearOwnChanges(pool: pg.Pool, changed: (table: string) => void): () => void {
  const known = new WeakSet<pg.PoolClient>();
  let deaf = false;
  const acquired = (client: pg.PoolClient) => {
    if (known.has(client)) return;
    known.add(client);
    const tables = new Set<string>();
    client.on('notice', (notice) => {
      if (notice.code === CHANGE && notice.message) tables.add(notice.message);
    });
    client.connection.on('readyForQuery', ({ status }: { status: string }) => {
      if (tables.size === 0 || status !== 'I') return;
      if (!deaf) for (const table of tables) changed(table);
      tables.clear();
    });
  };
  pool.on('acquire', acquired);
  return () => {
    deaf = true;
    pool.off('acquire', acquired);
  };
}

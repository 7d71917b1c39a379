import pg from 'pg';
import type { Log } from '../observe/logger.ts';
import { Watched } from './watched.ts';

/** Where the triggers of watched tables tell which table has changed; see migration 0057. */
export const CHANGE_CHANNEL = 'ocop_change';
/** What is told when anything may have changed. */
export const EVERYTHING = '*';

/** Who wants to know of changes to what the public sees. */
export interface ChangeListener {
  /** From now on every committed change is told. @param position of the write-ahead log by now */
  listening(watched: Watched, position: string): void;
  /** A change of this table has been committed; `EVERYTHING` stands for all. */
  changed(table: string): void;
  /** Changes may go by unheard until `listening` is called again. */
  lost(): void;
  /** Where the log of the primary is by now, some moments after a change. */
  reached?(position: string): void;
}

export interface ChangeFeed {
  /** Told of what a transaction of this process has changed, before anybody hears of its commit. */
  readonly changed: (table: string) => void;
  stop(): Promise<void>;
}

export interface FeedOptions {
  readonly connection: pg.ClientConfig;
  readonly listeners: readonly ChangeListener[];
  readonly log: Log;
  /** How often the connection has to prove that it is alive. */
  readonly beatMs?: number;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
const POSITION = 'SELECT pg_current_wal_insert_lsn()::text AS position';

/**
 * A connection of its own on which PostgreSQL tells of each committed change, as part of the commit. While
 * it is not there, nobody may rely on having heard of everything. Returns after the first try.
 */
export async function startChangeFeed(options: FeedOptions): Promise<ChangeFeed> {
  const { listeners, log, beatMs = 2_000 } = options;
  let client: pg.Client | undefined;
  let beat: NodeJS.Timeout | undefined;
  let retry: NodeJS.Timeout | undefined;
  let pause = FIRST_PAUSE_MS;
  let stopped = false;
  let asking = false;
  let askAgain = false;

  const changed = (table: string) => {
    for (const listener of listeners) listener.changed(table);
    if (client) void ask(client);
  };

  async function connect(): Promise<void> {
    const fresh = new pg.Client(options.connection);
    client = fresh;
    const lost = () => void (client === fresh && breakOff());
    fresh.on('error', lost);
    fresh.on('end', lost);
    fresh.on('notification', ({ payload }) => changed(payload || EVERYTHING));
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${CHANGE_CHANNEL}`);
      const watched = await Watched.read(fresh);
      const position = await positionOf(fresh);
      if (client !== fresh) return;
      for (const listener of listeners) listener.listening(watched, position);
      pause = FIRST_PAUSE_MS;
      scheduleBeat(fresh);
    } catch (error) {
      if (client !== fresh) return;
      log.warn({ err: error }, 'Changes cannot be listened to: answers are not kept');
      breakOff();
    }
  }

  /** Says where the log is when it has passed every change that is known of: once for those that come together. */
  async function ask(from: pg.Client): Promise<void> {
    if (!listeners.some((one) => 'reached' in one)) return;
    askAgain = true;
    if (asking) return;
    asking = true;
    try {
      do {
        askAgain = false;
        const position = await positionOf(from);
        if (client !== from) return;
        if (!askAgain) for (const listener of listeners) listener.reached?.(position);
      } while (askAgain);
    } catch {
      if (client === from) breakOff();
    } finally {
      asking = false;
    }
  }

  function scheduleBeat(from: pg.Client): void {
    beat = setTimeout(() => {
      const late = setTimeout(() => void (client === from && breakOff()), beatMs);
      from.query('SELECT 1').then(
        () => {
          clearTimeout(late);
          if (client === from) scheduleBeat(from);
        },
        () => {
          clearTimeout(late);
          if (client === from) breakOff();
        },
      );
    }, beatMs);
    beat.unref();
  }

  /** Forgets the connection; whoever relied on it is told. */
  function letGo(): pg.Client | undefined {
    const old = client;
    client = undefined;
    clearTimeout(beat);
    clearTimeout(retry);
    for (const listener of listeners) listener.lost();
    return old;
  }

  function breakOff(): void {
    // Without goodbye: the other side may be gone.
    letGo()?.connection.stream.destroy();
    if (stopped) return;
    retry = setTimeout(() => void connect(), pause);
    retry.unref();
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }

  await connect();
  return {
    changed,
    stop: async () => {
      stopped = true;
      await letGo()?.end();
    },
  };
}

async function positionOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ position: string }>(POSITION);
  return rows[0]!.position;
}

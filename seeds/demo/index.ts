import type { GraphQLSchema } from 'graphql';
import { localDay } from '../../src/platform/graphql/context.ts';
import type { Database } from '../../src/platform/db/data-source.ts';
import { createSchema } from '../../src/schema.ts';
import { directStage } from './direct-stage.ts';
import { loadChains } from './load-chains.ts';
import { loadCouncil, loadSessions } from './load-council.ts';
import { loadEventWork } from './load-event-work.ts';
import { loadEvents } from './load-events.ts';
import { loadTrade } from './load-trade.ts';
import { loadExpired } from './load-expired.ts';
import { loadLots } from './load-lots.ts';
import { loadPeople } from './load-people.ts';
import { loadPress } from './load-press.ts';
import { loadProgramme } from './programme.ts';
import { loadedPieces, loadPiece, wasBegun, type Piece } from './pieces.ts';

/** In the order in which they need each other. */
const PIECES: readonly Piece[] = [
  loadPeople,
  loadPress,
  loadExpired,
  loadProgramme,
  loadCouncil,
  loadSessions,
  loadChains,
  loadEvents,
  loadTrade,
  loadLots,
  loadEventWork,
];

export interface DemoOptions {
  /** Opens all accounts of the demonstration. */
  readonly password: string;
  readonly schema?: GraphQLSchema;
  readonly now?: () => Date;
  readonly onPiece?: (name: string) => void;
  /** Names of the pieces to load; all when left out. */
  readonly only?: readonly string[];
}

/** How much of the demonstration is there. */
export async function demoState(database: Database): Promise<'NONE' | 'PART' | 'WHOLE'> {
  const loaded = await loadedPieces(database);
  if (PIECES.every(({ name }) => loaded.has(name))) return 'WHOLE';
  return (await wasBegun(database)) ? 'PART' : 'NONE';
}

/**
 * Loads the demonstration through the operations that people use, so that every rule and the audit trail
 * hold. Piece by piece: what is there stays as it is, what an interrupted start left out follows.
 * @param database connected as the application's role, with the entities of all rooms
 * @returns the pieces that were loaded now; none when everything was there
 */
export async function seedDemo(database: Database, options: DemoOptions): Promise<string[]> {
  return alone(database, async () => {
    const loaded = await loadedPieces(database);
    const missing = PIECES.filter(
      ({ name }) => !loaded.has(name) && (options.only?.includes(name) ?? true),
    );
    if (missing.length > 0) await load(database, missing, options);
    return missing.map(({ name }) => name);
  });
}

async function load(
  database: Database,
  missing: readonly Piece[],
  { now = () => new Date(), password, ...options }: DemoOptions,
): Promise<void> {
  const schema = options.schema ?? createSchema();
  const stage = directStage(database, schema, now);
  for (const piece of missing) {
    options.onPiece?.(piece.name);
    await loadPiece(piece, { database, password, stage, today: localDay(now()) });
  }
}

/** Of several servers that start at once on one database, one loads and the others wait for it. */
async function alone<T>({ pool }: Database, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(`SET statement_timeout = 0`);
    await client.query(`SELECT pg_advisory_lock(hashtext('ocop demonstration'))`);
    return await work();
  } finally {
    // Ending the connection gives the lock back, also when nothing else works any more.
    client.release(true);
  }
}

import type { GraphQLSchema } from 'graphql';
import { localDay } from '../../src/platform/graphql/context.ts';
import type { Database } from '../../src/platform/db/data-source.ts';
import { createHash } from 'node:crypto';
import { createSchema } from '../../src/schema.ts';
import { directStage } from './direct-stage.ts';
import { loadCouncil } from './load-council.ts';
import { loadPeople } from './load-people.ts';
import { loadPress } from './load-press.ts';
import { loadedPieces, markLoaded, type DemoWork, type Piece } from './pieces.ts';

/** In the order in which they need each other. */
const PIECES: readonly Piece[] = [loadPeople, loadPress, loadCouncil];

export interface DemoOptions {
  /** Opens all accounts of the demonstration. */
  readonly password: string;
  readonly schema?: GraphQLSchema;
  readonly now?: () => Date;
  readonly onPiece?: (name: string) => void;
}

/** How much of the demonstration is there. */
export async function demoState(database: Database): Promise<'NONE' | 'PART' | 'WHOLE'> {
  const loaded = await loadedPieces(database);
  if (loaded.size === 0) return 'NONE';
  return PIECES.every(({ name }) => loaded.has(name)) ? 'WHOLE' : 'PART';
}

/**
 * Loads the demonstration through the operations that people use, so that every rule and the audit trail
 * hold. Piece by piece: what is there stays as it is, what an interrupted start left out follows.
 * @param database connected as the application's role, with the entities of all rooms
 * @returns the pieces that were loaded now; none when everything was there
 */
export async function seedDemo(database: Database, options: DemoOptions): Promise<string[]> {
  const { now = () => new Date(), password } = options;
  const loaded = await loadedPieces(database);
  const missing = PIECES.filter(({ name }) => !loaded.has(name));
  if (missing.length === 0) return [];
  const schema = options.schema ?? createSchema();
  const work: DemoWork = {
    database,
    password,
    stage: directStage(database, schema, now),
    today: localDay(now()),
    operation: (piece) => (step) => operationId(`${localDay(now())}:${piece}:${step}`),
  };
  for (const piece of missing) {
    options.onPiece?.(piece.name);
    await piece.load(work);
    await markLoaded(database, piece.name);
  }
  return missing.map(({ name }) => name);
}

function operationId(key: string): string {
  return `demo-${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
}

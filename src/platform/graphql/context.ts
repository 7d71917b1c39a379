import type { BoundStatement } from '../db/brief-transaction.ts';
import type { Database } from '../db/data-source.ts';
import type { Reading } from '../cache/reading.ts';
import type { Actor } from './actor.ts';
import type { Language } from './language.ts';

/** One line of the audit trail, before the trail has given it a number and a hash. */
export interface AuditEntry {
  /** `<thing>.<what happened>`, for example `product.publish`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** State before and after, without what others may not see (scores before release: hashes only). */
  readonly before?: unknown;
  readonly after?: unknown;
  /** The person for whom it was done, when that is not the actor. */
  readonly onBehalfOf?: string | null;
}

/** One access path: a batch of keys in, the values in the same order out. Named for logs and tests. */
export interface LoaderDefinition<K, V> {
  readonly name: string;
  readonly batch: (keys: readonly K[], context: Context) => Promise<readonly V[]>;
}

/** The loaders of one request. */
export interface Loaders {
  get<K, V>(definition: LoaderDefinition<K, V>, context: Context): { load(key: K): Promise<V> };
  /** Forgets everything read so far: a mutation calls it after its commit. */
  clear(): void;
}

/** How audit entries are stored; the audit room provides it. */
export interface AuditRecorder {
  statement(
    entries: readonly AuditEntry[],
    context: Pick<Context, 'actor' | 'requestId'>,
  ): BoundStatement;
}

/** Everything one request carries. Nothing in it outlives the request but the database pool. */
export interface Context {
  readonly requestId: string;
  readonly language: Language;
  /** The moment the request arrived, from an injected clock. */
  readonly now: Date;
  /** The calendar day of `now` in Asia/Ho_Chi_Minh, YYYY-MM-DD. */
  readonly today: string;
  readonly actor: Actor;
  readonly client: { readonly ip: string | null; readonly userAgent: string | null };
  readonly db: Database;
  readonly recorder: AuditRecorder;
  readonly loaders: Loaders;
  /** What an anonymous request reads, so that its answer can be kept; absent where nothing is kept. */
  readonly reading?: Reading | null;
  load<K, V>(definition: LoaderDefinition<K, V>, key: K): Promise<V>;
  loadMany<K, V>(definition: LoaderDefinition<K, V>, keys: readonly K[]): Promise<V[]>;
}

/** Viet Nam has had one offset and no summer time since 1975. */
const OFFSET = 7 * 3_600_000;

/** The calendar day of an instant in Vietnam (Asia/Ho_Chi_Minh), YYYY-MM-DD. */
export function localDay(instant: Date): string {
  return new Date(instant.getTime() + OFFSET).toISOString().slice(0, 10);
}

/** Whole seconds until the day of an instant ends in Vietnam. */
export function secondsLeft(instant: Date): number {
  const time = instant.getTime() + OFFSET;
  return Math.ceil((86_400_000 - (((time % 86_400_000) + 86_400_000) % 86_400_000)) / 1000);
}

export type ContextParts = Omit<Context, 'load' | 'loadMany' | 'today'>;

/** Builds the context of one request. */
export function createContext(parts: ContextParts): Context {
  const context: Context = {
    ...parts,
    today: localDay(parts.now),
    load: (definition, key) => parts.loaders.get(definition, context).load(key),
    loadMany: async (definition, keys) => {
      const loader = parts.loaders.get(definition, context);
      return Promise.all(keys.map((key) => loader.load(key)));
    },
  };
  return context;
}

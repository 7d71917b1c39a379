import type { Queryable } from '../read/plan.ts';
import { EVERYTHING, type ChangeListener } from './change-feed.ts';
import type { Watched } from './watched.ts';

type Query = Parameters<Queryable['query']>[0];

/** Connections a public read may use instead of the primary's, when they have all it may have heard of. */
export interface FreshReplica {
  readonly pool: Queryable | null;
  /** An answer did not come; the primary is asked instead. */
  failed(error: unknown): void;
}

/**
 * What changes are known of, in the order in which they came. A reading remembers how far that was when
 * it began, so that it can tell afterwards whether it may have missed one.
 */
export class PublicState implements ChangeListener {
  #watched: Watched | null = null;
  #moment = 0;
  /** When nothing was known for certain last. */
  #doubtful = 0;
  readonly #changed = new Map<string, number>();

  /**
   * @param resolved names of listed operations that resolvers answer from watched tables only; what they
   *   read cannot be seen, so that their answers go with every change
   */
  constructor(private readonly resolved: ReadonlySet<string> = new Set()) {}

  listening(watched: Watched): void {
    this.#watched = watched;
    this.#doubtful = ++this.#moment;
  }

  lost(): void {
    this.#watched = null;
    this.#doubtful = ++this.#moment;
  }

  changed(table: string): void {
    this.#moment += 1;
    if (table === EVERYTHING) this.#doubtful = this.#moment;
    else this.#changed.set(table, this.#moment);
  }

  /** How many changes are known of; what begins later has a greater one after each. */
  get moment(): number {
    return this.#moment;
  }

  /** Null while changes cannot be heard. */
  get watched(): Watched | null {
    return this.#watched;
  }

  /** Null while changes cannot be heard. */
  begin(primary: Queryable, replica: FreshReplica | null): Reading | null {
    return this.#watched && new Reading(this, this.#watched, this.#moment, primary, replica);
  }

  /** True for an operation whose resolvers read watched tables only. */
  mayBeResolved(name: string | null): boolean {
    return name !== null && this.resolved.has(name);
  }

  /** True when nothing has changed in these tables since the moment. */
  unchanged(tables: Iterable<string>, since: number): boolean {
    if (this.#doubtful > since) return false;
    for (const table of tables) if ((this.#changed.get(table) ?? 0) > since) return false;
    return true;
  }
}

/** The reads of one anonymous request: which tables they touch, and which connections they use. */
export class Reading implements Queryable {
  readonly #tables = new Set<string>();
  #spoilt = false;
  #cost = 0;

  constructor(
    private readonly state: PublicState,
    private watched: Watched,
    private began: number,
    private readonly primary: Queryable,
    private readonly replica: FreshReplica | null,
  ) {}

  /** The tables that were read; null when the answer may not be kept. */
  get tables(): readonly string[] | null {
    const kept = !this.#spoilt && this.state.unchanged(this.#tables, this.began);
    return kept ? [...this.#tables] : null;
  }

  /** When it began: what was known of by then is in it. */
  get since(): number {
    return this.began;
  }

  /** Whoever has waited before reading anything begins now. */
  beginAgain(): void {
    const { watched, moment } = this.state;
    if (this.#tables.size > 0 || this.#spoilt || !watched) return;
    this.watched = watched;
    this.began = moment;
  }

  /** True when something was read otherwise: the answer is for this request only. */
  get isSpoilt(): boolean {
    return this.#spoilt;
  }

  /** Cost points of what was asked. */
  get cost(): number {
    return this.#cost;
  }

  charge(points: number): void {
    this.#cost += points;
  }

  /** Something was read otherwise, or must be of this moment: the answer is not kept. */
  spoil(): void {
    this.#spoilt = true;
  }

  /** Resolvers answer this operation: it is kept if they are known to read nothing else. */
  resolve(name: string | null): void {
    if (!this.state.mayBeResolved(name)) return this.spoil();
    for (const table of this.watched.tables) this.#tables.add(table);
  }

  async query(query: Query): ReturnType<Queryable['query']> {
    const tables = this.watched.tablesOf(query.text);
    if (!tables) {
      this.#spoilt = true;
      return this.primary.query(query);
    }
    for (const table of tables) this.#tables.add(table);
    const pool = this.replica?.pool;
    if (!pool) return this.primary.query(query);
    try {
      return await pool.query(query);
    } catch (error) {
      this.replica?.failed(error);
      return this.primary.query(query);
    }
  }
}

import { localDay, secondsLeft } from '../graphql/context.ts';
import { EVERYTHING, type ChangeListener } from './change-feed.ts';
import type { Reading } from './reading.ts';
import type { Watched } from './watched.ts';

/** An answer as it goes over the wire. */
export interface Answer {
  readonly body: Buffer;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly tag: string | null;
  /** Seconds others may keep it; null where they may not without asking. */
  readonly maxAge: number | null;
  /** What it counts for when it is given again. */
  readonly cost: number;
  /** The operation or page, for metrics. */
  readonly name: string;
}

interface Entry {
  readonly key: string;
  readonly answer: Answer;
  readonly tables: readonly string[];
  readonly size: number;
}

export interface CacheNumbers {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
  readonly bytes: number;
  /** Answers dropped because what they had read has changed, or might have. */
  readonly invalidated: number;
}

/** What an entry takes besides its texts: maps, sets and objects. */
const OVERHEAD = 1_000;
/** No answer may push out too many others. */
const LARGEST_SHARE = 1 / 16;

/**
 * Ready answers to anonymous callers. An answer is kept under the tables it was read from and dropped when
 * one of them changes; whatever is of another day is dropped too, since what is valid changes at midnight.
 * While changes cannot be heard there is nothing in it.
 */
export class AnswerCache implements ChangeListener {
  readonly #entries = new Map<string, Entry>();
  readonly #byTable = new Map<string, Set<Entry>>();
  #bytes = 0;
  #day = '';
  #dayBegan = 0;
  #dayEnds = 0;
  #hits = 0;
  #misses = 0;
  #invalidated = 0;

  /** @param maxBytes beyond it, what was not asked for longest goes first */
  constructor(
    private readonly maxBytes: number,
    private readonly now: () => Date,
  ) {}

  get numbers(): CacheNumbers {
    return {
      hits: this.#hits,
      misses: this.#misses,
      entries: this.#entries.size,
      bytes: this.#bytes,
      invalidated: this.#invalidated,
    };
  }

  get(key: string): Answer | null {
    this.#turnDay();
    const entry = this.#entries.get(key);
    if (!entry) {
      this.#misses += 1;
      return null;
    }
    this.#hits += 1;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.answer;
  }

  /**
   * Keeps an answer unless something it was read from has changed since the reading began.
   * @param today the day it was made for
   */
  keep(key: string, reading: Reading, today: string, answer: Answer): void {
    this.#turnDay();
    const { tables } = reading;
    const size = sizeOf(key, answer);
    if (!tables || today !== this.#day || size > this.maxBytes * LARGEST_SHARE) return;
    this.#drop(key);
    const entry = { key, answer, tables, size };
    this.#entries.set(key, entry);
    for (const table of tables) this.#of(table).add(entry);
    this.#bytes += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.maxBytes) break;
      this.#drop(oldest);
    }
  }

  /** Whole seconds until the day ends in Viet Nam. */
  secondsLeft(): number {
    return secondsLeft(this.now());
  }

  listening(_watched: Watched): void {
    this.#clear();
  }

  lost(): void {
    this.#clear();
  }

  changed(table: string): void {
    if (table === EVERYTHING) return this.#clear();
    const entries = this.#byTable.get(table);
    if (!entries) return;
    this.#invalidated += entries.size;
    for (const { key } of entries) this.#drop(key);
  }

  #turnDay(): void {
    const now = this.now();
    const time = now.getTime();
    if (time >= this.#dayBegan && time < this.#dayEnds) return;
    this.#clear();
    this.#day = localDay(now);
    this.#dayBegan = Date.parse(`${this.#day}T00:00:00+07:00`);
    this.#dayEnds = this.#dayBegan + 86_400_000;
  }

  #clear(): void {
    this.#invalidated += this.#entries.size;
    this.#entries.clear();
    this.#byTable.clear();
    this.#bytes = 0;
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.size;
    for (const table of entry.tables) this.#byTable.get(table)?.delete(entry);
  }

  #of(table: string): Set<Entry> {
    let entries = this.#byTable.get(table);
    if (!entries) this.#byTable.set(table, (entries = new Set()));
    return entries;
  }
}

function sizeOf(key: string, { body, headers }: Answer): number {
  const texts = headers.reduce(
    (sum, [name, value]) => sum + name.length + value.length,
    key.length,
  );
  return body.length + 2 * texts + OVERHEAD;
}

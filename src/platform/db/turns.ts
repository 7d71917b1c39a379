import type pg from 'pg';

/** Connections that stay free for reading while transactions hold the rest. */
const KEPT_FREE = 2;
const MAX_WAIT_MS = 2_000;

/**
 * Lets so many transactions begin at once that connections are left for what they read by the way. A
 * transaction holds one and may ask for another; if all held one, all would wait for each other until
 * their time is over.
 */
class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(max: number) {
    this.#free = max;
  }

  async take(): Promise<void> {
    if (this.#free > 0) {
      this.#free--;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1);
        reject(Object.assign(new Error('no turn for a transaction'), { code: '53300' }));
      }, MAX_WAIT_MS);
      this.#waiting.push(turn);
    });
  }

  /** Passes the turn on to who waits longest. */
  giveBack(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }
}

const turns = new WeakMap<pg.Pool, Turns>();

/**
 * Runs a transaction over the pool when it is its turn.
 * @throws an error with code 53300 (too many connections) after two seconds without a turn
 */
export async function inTurn<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  let own = turns.get(pool);
  if (!own) turns.set(pool, (own = new Turns(Math.max(1, pool.options.max - KEPT_FREE))));
  await own.take();
  try {
    return await work();
  } finally {
    own.giveBack();
  }
}

import type { Answer } from './answer-cache.ts';
import type { Reading } from './reading.ts';

/** What came of an answer that others wait for. */
interface Landed {
  readonly answer: Answer;
  /** The day it was made for. */
  readonly today: string;
  /** False when something that it was read from has changed since it was begun. */
  readonly current: boolean;
}

/** Why there is none: this one was broken off, or such answers are not for others. */
type Failed = 'broken off' | 'for nobody else';

interface Flight {
  readonly reading: Reading;
  readonly end: Promise<Landed | Failed>;
  readonly land: (came: Landed | Failed) => void;
}

/** Each begins anew after the one before failed, so that more are not needed to be right. */
const MOST_WAITS = 3;
const MAX_ALONE = 256;

/**
 * Answers that are being made. Who wants one that is under way waits for it instead of making it again,
 * and takes it if nobody could tell it from one that was begun now: nothing had changed between its
 * beginning and the asking, or nothing that it was read from has changed at all.
 */
export class Flights {
  readonly #flights = new Map<string, Flight>();
  /** What turned out not to be for others: nobody waits for it. */
  readonly #alone = new Set<string>();

  /**
   * The answer that somebody else was making for the same key. Null when the caller has to make it; others
   * wait for it then, until `land` or `fail` is called with the same reading.
   */
  async join(key: string, reading: Reading, today: string): Promise<Answer | null> {
    const asked = reading.since;
    for (let waits = 0; waits < MOST_WAITS && !this.#alone.has(key); waits += 1) {
      const flight = this.#flights.get(key);
      if (!flight) {
        reading.beginAgain();
        this.#flights.set(key, newFlight(reading));
        return null;
      }
      const came = await flight.end;
      if (typeof came === 'string' || came.today !== today) continue;
      if (came.current || flight.reading.since >= asked) return came.answer;
    }
    return null;
  }

  /** Gives an answer, just made, to those who wait for it. */
  land(key: string, reading: Reading, today: string, answer: Answer): void {
    if (reading.isSpoilt) return this.fail(key, reading, 'for nobody else');
    this.#alone.delete(key);
    this.#end(key, reading, { answer, today, current: reading.tables !== null });
  }

  /** Lets those who wait know that nothing came of it; does nothing after `land`. */
  fail(key: string, reading: Reading, why: Failed): void {
    if (this.#end(key, reading, why) && why === 'for nobody else') {
      if (this.#alone.size >= MAX_ALONE) this.#alone.clear();
      this.#alone.add(key);
    }
  }

  #end(key: string, reading: Reading, came: Landed | Failed): boolean {
    const flight = this.#flights.get(key);
    if (flight?.reading !== reading) return false;
    this.#flights.delete(key);
    flight.land(came);
    return true;
  }
}

function newFlight(reading: Reading): Flight {
  let land: Flight['land'] = () => undefined;
  const end = new Promise<Landed | Failed>((resolve) => (land = resolve));
  return { reading, end, land };
}

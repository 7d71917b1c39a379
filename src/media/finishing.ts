/** Lets so many do something at once; the others wait their turn. */
export class Turnstile {
  #inside = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly places: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.places) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#inside++;
    try {
      return await work();
    } finally {
      // The place goes to the next one directly, so nobody slips in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside--;
    }
  }
}

/** A finished upload is held whole in memory while it is looked at. */
export const finishing = new Turnstile(3);

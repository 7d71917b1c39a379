const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Ctrl-C under npm arrives twice, from the terminal and passed on by npm; only a signal that comes
 * clearly later is a second wish.
 */
const SAME_WISH_MS = 700;
const LONGEST_MS = 60_000;

/** What has been opened, to be closed in the opposite order: at the end, or on a signal. */
export class Closing {
  #steps: (() => Promise<void>)[] = [];
  #force: () => void = () => undefined;
  #closing: Promise<void> | undefined;
  #firstSignal = 0;
  readonly #onSignal = (signal: NodeJS.Signals) => this.#signalled(signal);

  constructor(private readonly onFirstSignal: () => void = () => undefined) {
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
  }

  /** True from the first signal or call of `close`. */
  get begun(): boolean {
    return this.#closing !== undefined;
  }

  add(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  /** What to do at once when somebody insists. */
  onForce(force: () => void): void {
    this.#force = force;
  }

  /** Closes everything, newest first; a step that fails does not keep the others from closing. */
  close(): Promise<void> {
    this.#closing ??= this.#run();
    return this.#closing;
  }

  async #run(): Promise<void> {
    const failures: unknown[] = [];
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      await step().catch((error: unknown) => failures.push(error));
    }
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
    if (failures.length > 0) throw new Error('Closing failed', { cause: failures[0] });
  }

  #signalled(signal: NodeJS.Signals): void {
    if (this.#firstSignal) {
      if (Date.now() - this.#firstSignal > SAME_WISH_MS) this.#abort();
      return;
    }
    this.#firstSignal = Date.now();
    this.onFirstSignal();
    setTimeout(() => this.#abort(), LONGEST_MS).unref();
    this.close().then(
      () => process.exit(signal === 'SIGTERM' ? 0 : (process.exitCode ?? 0)),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  }

  #abort(): void {
    this.#force();
    process.exit(1);
  }
}

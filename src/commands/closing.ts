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
  #ending = false;
  readonly #onSignal = () => this.#signalled();

  /** @param exitCode of a process that a signal ended cleanly */
  constructor(
    private readonly onFirstSignal: () => void = () => undefined,
    private readonly exitCode = 0,
  ) {
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
  }

  /**
   * Waits for something to open and remembers how to close it, also while it is still opening: a
   * signal in between waits for it and closes it.
   */
  async open<T>(opening: Promise<T>, close: (it: T) => Promise<void>): Promise<T> {
    this.#steps.push(async () => {
      const it = await opening.catch(() => undefined);
      if (it !== undefined) await close(it);
    });
    const it = await opening;
    // Going on would open more while everything is being closed.
    if (this.#closing) throw new Error('Closed while opening');
    return it;
  }

  /**
   * What to do with a defect that nothing caught. The process is not to be trusted any more: it answers
   * what is under way, closes everything and ends.
   */
  onDefect(report: (error: unknown) => void): void {
    for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
      process.on(event, (error: unknown) => {
        report(error);
        this.#end(1);
      });
    }
  }

  /** What to do at once when somebody insists. */
  onForce(force: () => void): void {
    this.#force = force;
  }

  /** Runs work that opens things: if it fails, they are closed and the failure goes on. */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      // After a signal the work fails because what it uses was closed. That is no news: the process is
      // about to end, with the code that the signal calls for.
      if (this.#ending) return new Promise<never>(() => undefined);
      await this.close();
      throw error;
    }
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

  #signalled(): void {
    if (this.#firstSignal) {
      if (Date.now() - this.#firstSignal > SAME_WISH_MS) this.#abort();
      return;
    }
    this.#firstSignal = Date.now();
    this.onFirstSignal();
    this.#end(this.exitCode);
  }

  #end(exitCode: number): void {
    if (this.#ending) return;
    this.#ending = true;
    setTimeout(() => this.#abort(), LONGEST_MS).unref();
    this.close().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        console.error('Not everything could be closed:', error);
        process.exit(1);
      },
    );
  }

  #abort(): void {
    this.#force();
    process.exit(1);
  }
}

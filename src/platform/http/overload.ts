export interface Overload {
  /** True while the event loop cannot keep up. */
  readonly overloaded: boolean;
  stop(): void;
}

export interface OverloadOptions {
  /** Lag of the event loop from which requests are turned away. */
  readonly limitMs?: number;
  readonly sampleMs?: number;
}

/**
 * Watches how late the event loop is. Two late samples in a row mean overload: one long task, such as
 * a large answer or a garbage collection, delays everybody once, and turning requests away for it
 * would only add failures.
 */
export function watchOverload({ limitMs = 500, sampleMs = 100 }: OverloadOptions = {}): Overload {
  let expected = performance.now() + sampleMs;
  let before = 0;
  let overloaded = false;
  const timer = setInterval(() => {
    const now = performance.now();
    const lag = now - expected;
    expected = now + sampleMs;
    overloaded = lag > limitMs && before > limitMs;
    before = lag;
  }, sampleMs);
  timer.unref();
  return {
    get overloaded() {
      return overloaded;
    },
    stop: () => clearInterval(timer),
  };
}

import { Worker } from 'node:worker_threads';
import { typeset, type TypesetJob } from './typeset.ts';
import type { Order, Word } from './worker.ts';

const IDLE_MS = 60_000;
const LONGEST_MS = 10 * 60_000;
const MEMORY_MB = 1_024;

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (share: number) => void;
  readonly timer: NodeJS.Timeout;
}

let worker: Worker | null = null;
let orders = 0;
let idle: NodeJS.Timeout | undefined;
const waiting = new Map<number, Waiting>();

/** Source files are run as they are by tests only; a thread needs the compiled program. */
const COMPILED = import.meta.url.endsWith('.js');

/**
 * Makes the bytes of a document in a thread of its own, so that nobody's scores wait while pages are
 * laid out. The thread ends when there has been nothing to do for a minute.
 */
export function makeDocument(
  job: TypesetJob,
  onProgress: (share: number) => void = () => undefined,
): Promise<Uint8Array> {
  if (!COMPILED) return typeset(job, onProgress);
  clearTimeout(idle);
  const id = ++orders;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => giveUp('it took too long'), LONGEST_MS);
    timer.unref();
    waiting.set(id, { resolve, reject, onProgress, timer });
    (worker ??= start()).postMessage({ id, job } satisfies Order);
  });
}

function start(): Worker {
  const made = new Worker(new URL('./worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  made.unref();
  made.on('message', (word: Word) => hear(word));
  made.on('error', (error) => giveUp(error.message));
  made.on('exit', () => {
    if (worker === made) giveUp('its thread ended');
  });
  return made;
}

function hear(word: Word): void {
  const one = waiting.get(word.id);
  if (!one) return;
  if ('progress' in word) return one.onProgress(word.progress);
  waiting.delete(word.id);
  clearTimeout(one.timer);
  if ('bytes' in word) one.resolve(word.bytes);
  else one.reject(new Error(`The document could not be made: ${word.failed}`));
  if (waiting.size === 0) idle = setTimeout(stop, IDLE_MS).unref();
}

function stop(): void {
  const ended = worker;
  worker = null;
  void ended?.terminate();
}

/** Whatever was asked of the thread fails; the next order gets a new one. */
function giveUp(why: string): void {
  stop();
  for (const [id, one] of waiting) {
    waiting.delete(id);
    clearTimeout(one.timer);
    one.reject(new Error(`The document could not be made: ${why}`));
  }
}

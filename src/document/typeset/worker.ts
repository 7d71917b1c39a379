import { parentPort } from 'node:worker_threads';
import { typeset, type TypesetJob } from './typeset.ts';

/** What the typesetter's thread is sent, and what it says. */
export interface Order {
  readonly id: number;
  readonly job: TypesetJob;
}
export type Word =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly failed: string };

// One after the other: the typesetter keeps its settings in one place.
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (order: Order) => {
  before = before.then(() => serve(order));
});

async function serve({ id, job }: Order): Promise<void> {
  const say = (word: Word, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(word, transfer);
  try {
    const made = await typeset(job, (progress) => say({ id, progress }));
    // A copy of its own: what a buffer pool lends cannot change hands.
    const bytes = new Uint8Array(made);
    say({ id, bytes }, [bytes.buffer]);
  } catch (error) {
    say({ id, failed: error instanceof Error ? error.message : 'unknown' });
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { BookRefused, type BookSheet } from './book.rules.ts';
import { readBook } from './read-book.ts';

/** What the thread is given, and what it says. */
export interface BookOrder {
  readonly content: Uint8Array;
  readonly mediaType: string;
}
export type BookWord =
  | { readonly sheets: BookSheet[] }
  | { readonly fault: BookRefused['fault']; readonly row: number | null };

const { content, mediaType } = workerData as BookOrder;
readBook(Buffer.from(content), mediaType).then(
  (sheets) => parentPort?.postMessage({ sheets } satisfies BookWord),
  (error: unknown) => {
    const { fault, row } = error instanceof BookRefused ? error : new BookRefused('DAMAGED');
    parentPort?.postMessage({ fault, row } satisfies BookWord);
  },
);

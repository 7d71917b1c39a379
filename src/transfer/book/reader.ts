import { Worker } from 'node:worker_threads';
import { BookRefused, type BookSheet } from './book.rules.ts';
import { readBook } from './read-book.ts';
import type { BookOrder, BookWord } from './worker.ts';

const LONGEST_MS = 40_000;
const MEMORY_MB = 768;

/** Source files are run as they are by tests only; a thread needs the compiled program. */
const COMPILED = import.meta.url.endsWith('.js');

/**
 * Reads a file of tables in a thread of its own, with a bound on memory and time: whatever somebody packed
 * into it can end that thread only.
 * @throws BookRefused
 */
export function readTables(content: Buffer, mediaType: string): Promise<BookSheet[]> {
  if (!COMPILED) return readBook(content, mediaType);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: { content: new Uint8Array(content), mediaType } satisfies BookOrder,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const end = (step: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      step();
    };
    const timer = setTimeout(() => end(() => reject(new BookRefused('TOO_SLOW'))), LONGEST_MS);
    worker.on('message', (word: BookWord) =>
      end(() => {
        if ('sheets' in word) resolve(word.sheets);
        else reject(new BookRefused(word.fault, word.row));
      }),
    );
    worker.on('error', () => end(() => reject(new BookRefused('TOO_LARGE'))));
  });
}

import { createHash, type Hash } from 'node:crypto';
import type pg from 'pg';
import type { FileStore } from '../files/file-store.ts';
import { damaged, encodeFrame, readFrames, type FileStart } from './backup-format.ts';

/** Pieces that are no longer than those of tables. */
const PIECE = 65_536;

export interface FileTally {
  kept: number;
  /** Those whose bytes are not there. */
  readonly missing: string[];
}

/** The stored files of this moment as frames. One that is lost must not stop the others. */
export async function* fileContent(
  client: pg.ClientBase,
  store: FileStore,
  tally: FileTally,
): AsyncGenerator<Buffer> {
  for (const file of await storedFiles(client)) {
    const stream = await store.open(file.key);
    if (!stream) {
      tally.missing.push(file.key);
      continue;
    }
    tally.kept++;
    yield* encodeFrame({ kind: 'file', content: file });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        yield* encodeFrame({ kind: 'bytes', content: chunk.subarray(at, at + PIECE) });
      }
    }
  }
}

async function storedFiles(client: pg.ClientBase): Promise<FileStart[]> {
  const { rows } = await client.query<{ key: string; bytes: string }>(
    `SELECT DISTINCT encode(sha256, 'hex') AS key, bytes FROM stored_file
      WHERE state = 'STORED' ORDER BY key`,
  );
  return rows.map(({ key, bytes }) => ({ key, bytes: Number(bytes) }));
}

/** Follows the files of a backup and holds them against their names. */
export class FileChecker {
  kept = 0;
  #file: FileStart | undefined;
  #hash: Hash | undefined;
  #bytes = 0;

  constructor(private readonly backup: string) {}

  start(file: FileStart): void {
    this.end();
    this.#file = file;
    this.#hash = createHash('sha256');
    this.#bytes = 0;
  }

  add(bytes: Buffer): void {
    this.#hash?.update(bytes);
    this.#bytes += bytes.length;
  }

  /** @throws OperatorError when the file that ends here is not what its name says. */
  end(): void {
    const [file, hash] = [this.#file, this.#hash];
    if (!file || !hash) return;
    if (hash.digest('hex') !== file.key || this.#bytes !== file.bytes) {
      throw damaged(this.backup, `the stored file ${file.key} is not the one that was written`);
    }
    this.kept++;
    this.#file = this.#hash = undefined;
  }
}

/**
 * Puts the stored files of a checked backup back. What is there already stays; so does what the backup
 * does not know, since nothing refers to it and the nightly clean-up takes it away.
 */
export async function restoreFiles(backup: string, store: FileStore): Promise<number> {
  let count = 0;
  let file: FileStart | undefined;
  let pieces: Buffer[] = [];
  const finish = async () => {
    if (!file) return;
    await store.put(file.key, Buffer.concat(pieces));
    [file, pieces] = [undefined, []];
    count++;
  };
  for await (const { kind, content } of readFrames(backup)) {
    if (kind === 'bytes') pieces.push(Buffer.from(content));
    else if (kind === 'file' || kind === 'footer') await finish();
    if (kind === 'file') file = content;
  }
  return count;
}

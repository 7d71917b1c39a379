import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { OperatorError } from '../config/operator-error.ts';

/**
 * A backup is one gzip stream: the mark, then frames of one letter, four bytes of length and the
 * content. Header first, then for each table its start, its rows as PostgreSQL's COPY text, and its
 * end with count and hash; then stored files, each with its name and its bytes; the footer last, so
 * that a backup cut off is seen as such.
 */
export const MARK = Buffer.from('OCOP-BACKUP 1\n');

export interface BackupHeader {
  readonly createdAt: string;
  readonly server: string;
  readonly migrations: readonly string[];
  readonly tables: number;
  /** Whether the bytes of stored files are inside; absent in backups of before there were any. */
  readonly files?: 'inside' | 'elsewhere';
}

export interface FileStart {
  /** SHA-256 of the bytes, hexadecimal: the name in the store. */
  readonly key: string;
  readonly bytes: number;
}

export interface TableStart {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface TableEnd {
  readonly table: string;
  readonly rows: number;
  /** Of the rows in the order of the primary key, as COPY text. */
  readonly sha256: string;
}

export interface SequenceState {
  readonly name: string;
  readonly lastValue: string;
  readonly isCalled: boolean;
}

export interface BackupFooter {
  readonly tables: readonly TableEnd[];
  readonly sequences: readonly SequenceState[];
  /** Stored files inside, and those whose bytes could not be found. */
  readonly files?: { readonly kept: number; readonly missing: readonly string[] };
}

export type Frame =
  | { readonly kind: 'header'; readonly content: BackupHeader }
  | { readonly kind: 'start'; readonly content: TableStart }
  | { readonly kind: 'data'; readonly content: Buffer }
  | { readonly kind: 'end'; readonly content: TableEnd }
  | { readonly kind: 'file'; readonly content: FileStart }
  | { readonly kind: 'bytes'; readonly content: Buffer }
  | { readonly kind: 'footer'; readonly content: BackupFooter };

const LETTERS = {
  header: 'H',
  start: 'T',
  data: 'D',
  end: 'E',
  file: 'S',
  bytes: 'B',
  footer: 'F',
} as const;
const RAW: ReadonlySet<Frame['kind']> = new Set(['data', 'bytes']);
const KINDS = new Map<string, Frame['kind']>(
  Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as Frame['kind']]),
);
const PREFIX = 5;
/** COPY hands over pieces of about 64 kB; more than this is a damaged length. */
const LARGEST = 256 * 1024 * 1024;

export function encodeFrame({ kind, content }: Frame): Buffer[] {
  const body = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  const prefix = Buffer.alloc(PREFIX);
  prefix.write(LETTERS[kind], 'latin1');
  prefix.writeUInt32BE(body.length, 1);
  return [prefix, body];
}

/**
 * The frames of a backup file, one at a time.
 * @throws OperatorError when the file is missing, is no backup, or is damaged.
 */
export async function* readFrames(file: string): AsyncGenerator<Frame> {
  const source = createReadStream(file);
  const stream = source.pipe(createGunzip());
  source.on('error', (error) => stream.destroy(error));
  let rest: Buffer = Buffer.alloc(0);
  let marked = false;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      if (!marked && rest.length >= MARK.length) {
        if (!rest.subarray(0, MARK.length).equals(MARK)) throw damaged(file, 'it is no backup');
        rest = rest.subarray(MARK.length);
        marked = true;
      }
      if (!marked) continue;
      const { frames, left } = splitFrames(file, rest);
      yield* frames;
      rest = left;
    }
  } catch (error) {
    throw readFailure(file, error);
  } finally {
    source.destroy();
    stream.destroy();
  }
  if (!marked || rest.length > 0) throw damaged(file, 'it ends too early');
}

function splitFrames(file: string, bytes: Buffer): { frames: Frame[]; left: Buffer } {
  const frames: Frame[] = [];
  let at = 0;
  while (bytes.length - at >= PREFIX) {
    const kind = KINDS.get(bytes.toString('latin1', at, at + 1));
    const length = bytes.readUInt32BE(at + 1);
    if (!kind || length > LARGEST) throw damaged(file, 'its parts do not fit together');
    if (bytes.length - at - PREFIX < length) break;
    const body = bytes.subarray(at + PREFIX, at + PREFIX + length);
    const content: unknown = RAW.has(kind) ? body : JSON.parse(body.toString());
    frames.push({ kind, content } as Frame);
    at += PREFIX + length;
  }
  return { frames, left: bytes.subarray(at) };
}

function readFailure(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code?.startsWith('Z_'))
    return damaged(file, 'its compressed data is broken or ends too early');
  if (error instanceof SyntaxError) return damaged(file, 'its parts do not fit together');
  if (code === undefined) return error;
  return new OperatorError(`Cannot read the backup ${file} (${code}).`, undefined, {
    cause: error,
  });
}

export function damaged(file: string, how: string): OperatorError {
  return new OperatorError(`${file} cannot be used as a backup: ${how}. Take another backup file.`);
}

import type { Readable } from 'node:stream';

export interface ByteRange {
  /** First and last byte, both included. */
  readonly first: number;
  readonly last: number;
}

/**
 * Where the bytes of files are. They are named by their own SHA-256, so equal files are kept once,
 * what is there never changes, and storing something again is harmless.
 */
export interface FileStore {
  /** Where that is, for the operator; without passwords. */
  readonly place: string;
  /** Once it returns, the bytes survive a crash of this process and of its machine. */
  put(key: string, content: Buffer): Promise<void>;
  /** The bytes, or null when they are not there. */
  open(key: string, range?: ByteRange): Promise<Readable | null>;
  /** Removing what is not there is no mistake. */
  remove(key: string): Promise<void>;
  /** Everything that is there, with the time it was put. */
  keys(): AsyncIterable<{ readonly key: string; readonly storedAt: Date }>;
}

const KEY = /^[0-9a-f]{64}$/;

/** A key becomes part of a path or an address, so nothing but a hash may ever be one. */
export function requireKey(key: string): string {
  if (!KEY.test(key)) throw new Error('Files are named by their SHA-256 in hexadecimal');
  return key;
}

import type { DataSource } from 'typeorm';
import type { FileStore } from './file-store.ts';
import type { TokenSigner } from './file-token.ts';

/** What belongs to a database but is not in it: the bytes of its files, and the key of their links. */
export interface FileBox {
  readonly store: FileStore;
  readonly tokens: TokenSigner;
  /** What stands before the paths of links; empty = they are paths of this server. */
  readonly publicUrl: string;
}

const boxes = new WeakMap<DataSource, FileBox>();

/** Says where the files of a database are; once, before they are asked for. */
export function useFiles(source: DataSource, box: FileBox): void {
  boxes.set(source, box);
}

export function filesOf(source: DataSource): FileBox {
  const box = boxes.get(source);
  if (!box) throw new Error('Nobody has said where the files of this database are');
  return box;
}

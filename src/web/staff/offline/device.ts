import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Conflict, KeptFile, KeptSheet, Parcel, Waiting } from './model.ts';

interface Stores extends DBSchema {
  sheets: { key: string; value: KeptSheet; indexes: { session: string } };
  /** Answers of pages that are read again without network, by a name. */
  pages: { key: string; value: { readonly data: unknown; readonly at: number } };
  waiting: { key: string; value: Waiting };
  parcels: { key: string; value: Parcel };
  conflicts: { key: string; value: Conflict };
  /** Changes that came too late: kept as evidence, never sent. */
  late: { key: string; value: Waiting & { readonly at: number } };
  files: { key: string; value: KeptFile; indexes: { session: string } };
  /** The bytes of files, in pieces, by the file and the number of the piece. */
  pieces: { key: [string, number]; value: ArrayBuffer };
}

export type Device = IDBPDatabase<Stores>;

const opened = new Map<string, Promise<Device>>();

/** What this device keeps for one person; another person on it has a store of their own. */
export function deviceOf(personId: string): Promise<Device> {
  let device = opened.get(personId);
  if (!device) {
    device = open(personId);
    device.catch(() => opened.delete(personId));
    opened.set(personId, device);
  }
  return device;
}

async function open(personId: string): Promise<Device> {
  return openDB<Stores>(`ocop-${personId}`, 1, {
    upgrade(database) {
      database
        .createObjectStore('sheets', { keyPath: 'itemId' })
        .createIndex('session', 'sessionId');
      database.createObjectStore('pages');
      database.createObjectStore('waiting', { keyPath: 'itemId' });
      database.createObjectStore('parcels', { keyPath: 'itemId' });
      database.createObjectStore('conflicts');
      database.createObjectStore('late', { keyPath: 'itemId' });
      database
        .createObjectStore('files', { keyPath: 'sha256' })
        .createIndex('session', 'sessions', { multiEntry: true });
      database.createObjectStore('pieces');
    },
  });
}

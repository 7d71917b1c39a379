/** Files that wait on this device to be sent: they outlive the page, the network and the sign-in. */

export interface Item {
  /** The number of what is done: a second send of it has no effect. */
  readonly id: string;
  /** The form that sends it. */
  readonly address: string;
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  readonly bytes: ArrayBuffer;
  /** What else the form holds. */
  readonly fields: readonly (readonly [string, string])[];
  readonly at: number;
}

const NAME = 'ocop-gui';
const STORE = 'tep';

/** Null where the browser keeps nothing, such as in a private window. */
let opened: Promise<IDBDatabase | null> | undefined;

function open(): Promise<IDBDatabase | null> {
  opened ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
  return opened;
}

async function use<T>(
  mode: IDBTransactionMode,
  what: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  const database = await open();
  if (!database) return null;
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(STORE, mode);
      const request = what(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

/** Whether it is kept now; a full or closed store keeps nothing. */
export async function keep(item: Item): Promise<boolean> {
  const key = await use('readwrite', (store) => store.put(item));
  if (key !== null) void navigator.storage?.persist?.();
  return key !== null;
}

export async function drop(id: string): Promise<void> {
  await use('readwrite', (store) => store.delete(id));
}

/** What waits, the oldest first. */
export async function waiting(): Promise<Item[]> {
  const items = (await use('readonly', (store) => store.getAll() as IDBRequest<Item[]>)) ?? [];
  return items.sort((a, b) => a.at - b.at);
}

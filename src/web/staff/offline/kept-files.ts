import { execute } from '../ask/execute.ts';
import { AskProblem } from '../ask/problem.ts';
import { AppEvidenceLinksDocument } from '../generated/operations.ts';
import type { Device } from './device.ts';
import type { KeptFile, KeptSheet, ScoredItem } from './model.ts';

/** A file is fetched in pieces of a mebibyte: what broke off goes on with the next piece. */
const PIECE = 1_048_576;
const PIECE_TIMEOUT_MS = 60_000;

export interface EvidenceFile {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** The files of a dossier, each once. */
export function filesOf({ dossier }: ScoredItem): readonly EvidenceFile[] {
  const found = (dossier?.evidence ?? []).flatMap(({ file }) => (file ? [file] : []));
  return [...new Map(found.map((file) => [file.sha256, file])).values()];
}

/** All bytes of a file, if it is on this device. */
export async function keptFile(device: Device, sha256: string): Promise<Blob | null> {
  const file = await device.get('files', sha256);
  if (!file || file.have < file.bytes) return null;
  const pieces = await device.getAll('pieces', IDBKeyRange.bound([sha256, 0], [sha256, Infinity]));
  return new Blob(pieces, { type: file.mediaType });
}

/**
 * Brings the files of one dossier onto the device; what is there already is not fetched again.
 * @throws AskProblem when one does not arrive; the pieces that did stay
 */
export async function keepFiles(
  device: Device,
  { itemId, sessionId }: Pick<KeptSheet, 'itemId' | 'sessionId'>,
  wanted: readonly EvidenceFile[],
  onBytes: (bytes: number) => void = () => undefined,
): Promise<void> {
  const missing: KeptFile[] = [];
  for (const file of wanted) {
    const kept = await note(device, file, sessionId);
    onBytes(kept.have);
    if (kept.have < kept.bytes) missing.push(kept);
  }
  if (missing.length === 0) return;
  // An address is good for some minutes: asked for just before it is used.
  const { node } = await execute(AppEvidenceLinksDocument, { itemId });
  const evidence = (node && 'dossier' in node && node.dossier?.evidence) || [];
  const urls = new Map(evidence.map(({ file }) => [file?.sha256, file?.link?.url]));
  for (const file of missing) {
    const url = urls.get(file.sha256);
    if (!url) throw new AskProblem('forbidden');
    await fetchPieces(device, file, url, onBytes);
  }
}

/** Says that a session wants a file. */
async function note(device: Device, file: EvidenceFile, sessionId: string): Promise<KeptFile> {
  const { sha256, mediaType, bytes } = file;
  const tx = device.transaction('files', 'readwrite');
  const before = await tx.store.get(sha256);
  const sessions = [...new Set([...(before?.sessions ?? []), sessionId])];
  const next = { sha256, mediaType, bytes, have: before?.have ?? 0, sessions };
  await tx.store.put(next);
  await tx.done;
  return next;
}

async function fetchPieces(
  device: Device,
  { sha256, bytes, have }: KeptFile,
  url: string,
  onBytes: (bytes: number) => void,
): Promise<void> {
  for (let from = have; from < bytes; from += PIECE) {
    const last = Math.min(from + PIECE, bytes) - 1;
    const piece = await fetchPiece(url, from, last);
    const tx = device.transaction(['files', 'pieces'], 'readwrite');
    const kept = await tx.objectStore('files').get(sha256);
    // Taken off the device meanwhile: nobody waits for it.
    if (!kept) return;
    await tx.objectStore('pieces').put(piece, [sha256, from / PIECE]);
    await tx.objectStore('files').put({ ...kept, have: last + 1 });
    await tx.done;
    onBytes(piece.byteLength);
  }
}

async function fetchPiece(url: string, from: number, last: number): Promise<ArrayBuffer> {
  const response = await fetch(url, {
    headers: { range: `bytes=${from}-${last}` },
    signal: AbortSignal.timeout(PIECE_TIMEOUT_MS),
  }).catch(() => {
    throw new AskProblem('network');
  });
  if (response.status >= 500 || response.status === 429) throw new AskProblem('busy');
  if (response.status !== 206) throw new AskProblem('broken');
  const piece = await response.arrayBuffer().catch(() => {
    throw new AskProblem('network');
  });
  if (piece.byteLength !== last - from + 1) throw new AskProblem('network');
  return piece;
}

/** Takes a session off the device, unless something of it is not with the server yet. */
export async function dropSession(device: Device, sessionId: string): Promise<'done' | 'unsent'> {
  const stores = ['sheets', 'waiting', 'parcels', 'conflicts', 'late', 'files', 'pieces'] as const;
  const tx = device.transaction([...stores, 'pages'], 'readwrite');
  const ids = await tx.objectStore('sheets').index('session').getAllKeys(sessionId);
  for (const id of ids) {
    const [waiting, parcel, late, conflict] = await Promise.all([
      tx.objectStore('waiting').getKey(id),
      tx.objectStore('parcels').getKey(id),
      tx.objectStore('late').getKey(id),
      tx.objectStore('conflicts').getKey(IDBKeyRange.bound(`${id} `, `${id} \uffff`)),
    ]);
    if (waiting ?? parcel ?? late ?? conflict) return 'unsent';
  }
  for (const id of ids) await tx.objectStore('sheets').delete(id);
  for (const file of await tx.objectStore('files').index('session').getAll(sessionId)) {
    const sessions = file.sessions.filter((one) => one !== sessionId);
    if (sessions.length > 0) await tx.objectStore('files').put({ ...file, sessions });
    else {
      const { sha256 } = file;
      await tx.objectStore('files').delete(sha256);
      await tx.objectStore('pieces').delete(IDBKeyRange.bound([sha256, 0], [sha256, Infinity]));
    }
  }
  await tx.objectStore('pages').delete(`session ${sessionId}`);
  await tx.done;
  return 'done';
}

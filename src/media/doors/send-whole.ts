import { filesOf } from '../../platform/files/file-box.ts';
import { LARGEST_PART } from '../media.rules.ts';
import { keepPart } from '../upload-part.service.ts';
import type { DoorParts } from './door.ts';

/**
 * Keeps a file that a form has brought whole, part by part, as its sender would. What cannot be kept is
 * left out: finishing the upload says what is missing.
 * @param address where the API said to send it
 */
export async function sendWhole(
  { database, now }: DoorParts,
  address: string,
  content: Buffer,
): Promise<void> {
  const given = address.slice(address.lastIndexOf('/') + 1);
  const token = filesOf(database.source).tokens.read(given, 'send', now());
  if (!token) return;
  for (let at = 0; at < content.length; at += LARGEST_PART) {
    const part = content.subarray(at, at + LARGEST_PART);
    const { kind } = await keepPart(database.source, token, at, part);
    if (kind !== 'kept') return;
  }
}

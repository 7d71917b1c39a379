import { createHash } from 'node:crypto';

/**
 * The same UUID for the same name, in every database (version 8 of RFC 9562: the first bits of a
 * SHA-256). For reference data, so that a seed can run again and references stay true.
 * @param name a kind and a natural key, for example `unit:01273@2025-07-01`
 */
export function stableUuid(name: string): string {
  const bytes = createHash('sha256').update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

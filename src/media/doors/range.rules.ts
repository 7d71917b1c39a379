import type { ByteRange } from '../../platform/files/file-store.ts';

interface Ranged {
  readonly bytes: number;
  readonly tag: string;
}

/**
 * The part of a file that is asked for: undefined = all of it, also for what this server does not
 * understand or does not do (several parts at once); `none` = it lies outside.
 */
export function rangeOf(
  header: string | undefined,
  ifRange: string | undefined,
  { bytes, tag }: Ranged,
): ByteRange | 'none' | undefined {
  const parts = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!parts || (ifRange !== undefined && ifRange !== tag)) return undefined;
  const [from, to] = [parts[1]!, parts[2]!];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const length = Math.min(Number(to), bytes);
    return length === 0 ? 'none' : { first: bytes - length, last: bytes - 1 };
  }
  const [first, last] = [Number(from), to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)];
  if (first >= bytes) return 'none';
  return to !== '' && Number(to) < first ? undefined : { first, last };
}

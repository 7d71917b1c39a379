import type { Query } from '../paths.ts';

interface Kept {
  readonly file?: { readonly id: string } | null;
  readonly alt?: string | null;
  readonly position: number;
}

/** What the address keeps of a photo that was taken away, so that it can be put back where it was. */
export function readAddress({ file, alt, position }: Kept): Query {
  return file ? { tep: file.id, 'mo-ta': alt ?? '', cho: String(position) } : {};
}

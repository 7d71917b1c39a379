import { useSearchParams } from 'wouter';

/** What the address asks for, so that it can be kept, sent, and gone back to. */
export interface Address {
  readonly get: (name: string) => string;
  readonly list: (name: string) => readonly string[];
  /** Empty values leave the address. Going on to another page of a list is left to `page`. */
  readonly set: (changes: Readonly<Record<string, string | readonly string[] | null>>) => void;
  /** The same as text, for links and for what is kept by name. */
  readonly text: string;
}

/** What says where in a list one is: any other choice begins it anew. */
export const PAGE_MARKS = ['sau', 'truoc'] as const;

export function useAddress(): Address {
  const [params, setParams] = useSearchParams();
  return {
    get: (name) => params.get(name) ?? '',
    list: (name) => params.getAll(name),
    set: (changes) =>
      setParams((before) => {
        const next = new URLSearchParams(before);
        for (const mark of PAGE_MARKS) next.delete(mark);
        for (const [name, value] of Object.entries(changes)) {
          next.delete(name);
          for (const one of typeof value === 'string' ? [value] : (value ?? [])) {
            if (one) next.append(name, one);
          }
        }
        return next;
      }),
    text: params.toString(),
  };
}

/** The part of a list that the address asks for, as connections take it. */
export function pageOf(address: Address, size: number) {
  const before = address.get('truoc');
  return before
    ? { first: null, after: null, last: size, before }
    : { first: size, after: address.get('sau') || null, last: null, before: null };
}

import type { KeysetOrder } from '../../../../src/platform/db/keyset.ts';
import type { Parameters } from '../../../../src/platform/read/parameters.ts';
import type { BookFilter } from './library.type.ts';

export const BOOK_ORDERS: Record<string, KeysetOrder> = {
  NEWEST: { key: (t) => `${t}.published_at`, type: 'timestamptz', direction: 'DESC' },
  TITLE: { key: (t) => `${t}.title collate "vi-x-icu"`, type: 'text', direction: 'ASC' },
  CHEAPEST: { key: (t) => `${t}.price`, type: 'bigint', direction: 'ASC' },
};

export const AUTHOR_ORDERS: Record<string, KeysetOrder> = {
  NEWEST: { key: (t) => `${t}.created_at`, type: 'timestamptz', direction: 'DESC' },
};

/** One function for both ways of reading. */
export function bookConditions(
  filter: BookFilter | null | undefined,
  t: string,
  p: Pick<Parameters, 'add'>,
): string[] {
  const conditions: string[] = [];
  if (filter?.genres) conditions.push(`${t}.genre = any(${p.add(filter.genres, 'text[]')})`);
  if (typeof filter?.minPages === 'number') {
    conditions.push(`${t}.pages >= ${p.add(filter.minPages, 'int')}`);
  }
  if (typeof filter?.inPrint === 'boolean') {
    conditions.push(`${t}.in_print = ${p.add(filter.inPrint, 'boolean')}`);
  }
  return conditions;
}

import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { AddParameter } from './keyset.ts';

/** Lets conditions that are written for any kind of statement put their values into a query builder. */
export function namedParameters<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  prefix: string,
): AddParameter {
  let count = 0;
  return (value, type) => {
    const name = `${prefix}_${++count}`;
    query.setParameter(name, value);
    return `cast(:${name} as ${type})`;
  };
}

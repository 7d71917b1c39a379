import type pg from 'pg';
import { encodeCursor, keysetSql, keyText, type KeysetOrder } from '../db/keyset.ts';
import type { Connection } from './connection.ts';
import type { Language } from './language.ts';
import { pageRequest, type PageArguments } from './page-request.ts';

export interface ChildRows {
  /** Table of the rows, key column `id`. */
  readonly table: string;
  /** Its column that holds the id of the parent. */
  readonly fk: string;
  /** Condition of the rows `t` that count. */
  readonly where: string;
  readonly order: KeysetOrder;
  /** Goes into the cursors. */
  readonly orderName: string;
}

/** One page of ids below one parent. */
export interface ChildPage {
  readonly rows: readonly { readonly id: string; readonly cursor: string }[];
  readonly backward: boolean;
  /** There are more rows in the direction of reading. */
  readonly overflow: boolean;
  /** There are rows on the other side of the cursor where the page starts. */
  readonly beyond: boolean;
}

interface Found {
  readonly parent: string;
  readonly id: string | null;
  readonly key: string | null;
  readonly beyond: boolean;
}

/**
 * The same page of many parents by one statement, however many they are: what a connection below the
 * rows of another list needs.
 * @returns the pages in the order of the parents
 */
export async function childPages(
  pool: pg.Pool,
  children: ChildRows,
  parents: readonly string[],
  args: PageArguments,
  language: Language,
): Promise<ChildPage[]> {
  const { table, fk, where, order, orderName } = children;
  const request = pageRequest(args, orderName, order.type, language);
  const values: unknown[] = [parents];
  const add = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const keyset = keysetSql(order, 't', request, add);
  const rows = `from ${table} t where t.${fk} = parent.id and (${where})`;
  const conditions = keyset.where.map((condition) => ` and ${condition}`).join('');
  const beyond = keyset.beyond ? `exists (select ${rows} and ${keyset.beyond})` : 'false';
  const { rows: found } = await pool.query<Found>(
    `select parent.id as parent, child.id, child.key, ${beyond} as beyond
       from unnest($1::uuid[]) with ordinality as parent(id, place)
       left join lateral (
         select t.id, ${keyText(order.key('t'), order.type)} as key,
                row_number() over (order by ${keyset.orderBy}) as place
         ${rows}${conditions} order by ${keyset.orderBy} limit ${request.size + 1}) child on true
      order by parent.place, child.place`,
    values,
  );
  return parents.map((parent) => {
    const own = found.filter((row) => row.parent === parent);
    const all = own.flatMap(({ id, key }) =>
      id === null || key === null ? [] : [{ id, cursor: encodeCursor(orderName, { key, id }) }],
    );
    const page = all.slice(0, request.size);
    if (request.backward) page.reverse();
    return {
      rows: page,
      backward: request.backward,
      overflow: all.length > request.size,
      beyond: own[0]?.beyond ?? false,
    };
  });
}

/** A page of ids with its rows put in, as connections are. Rows that were not found are left out. */
export function childConnection<T extends object>(
  page: ChildPage,
  nodes: readonly (T | null)[],
  totalCount: () => Promise<number>,
): Connection {
  const edges = page.rows.flatMap(({ cursor }, index) => {
    const node = nodes[index];
    return node ? [{ cursor, node }] : [];
  });
  const { backward, overflow, beyond } = page;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backward ? beyond : overflow,
      hasPreviousPage: backward ? overflow : beyond,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return totalCount();
    },
  };
}

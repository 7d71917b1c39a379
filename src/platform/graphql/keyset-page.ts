import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import {
  encodeCursor,
  keysetSql,
  keyText,
  type KeysetOrder,
  type KeysetSql,
  type PageRequest,
} from '../db/keyset.ts';
import type { Connection } from './connection.ts';
import type { Language } from './language.ts';
import { pageRequest, type PageArguments } from './page-request.ts';

export interface KeysetOptions {
  readonly args: PageArguments;
  readonly orders: Readonly<Record<string, KeysetOrder>>;
  /** Which of the orders; its name goes into the cursors. */
  readonly order: string;
  /** Language of the refusals. */
  readonly language?: Language;
}

type Row = ObjectLiteral & { id: string };

/**
 * Reads one page of one entity.
 * @param query selects a single entity, filtered, without joins of relations and without order
 * @throws GraphQLError BAD_USER_INPUT for page arguments that cannot be served
 */
export async function keysetPage<T extends Row>(
  query: SelectQueryBuilder<T>,
  options: KeysetOptions,
): Promise<KeysetPage<T>> {
  const order = options.orders[options.order];
  if (!order) throw new Error(`The order ${options.order} is not declared`);
  const request = pageRequest(options.args, options.order, order.type, options.language);
  const keyset = keysetSql(order, query.alias, request, parametersOf(query));
  const rows = query.clone().addSelect(keyText(order.key(query.alias), order.type), 'keyset_key');
  for (const condition of keyset.where) rows.andWhere(condition);
  const { entities, raw } = await sorted(rows, order, request)
    .limit(request.size + 1)
    .getRawAndEntities<{ keyset_key: string }>();
  const found = entities.map((node, index) => ({
    node,
    cursor: encodeCursor(options.order, { key: raw[index]!.keyset_key, id: node.id }),
  }));
  const edges = found.slice(0, request.size);
  if (request.backward) edges.reverse();
  const overflow = found.length > request.size;
  return new KeysetPage(edges, overflow, { query, order, request, keyset });
}

/** A page of entities, in the form connections have. Counts and probes run when they are read. */
export class KeysetPage<T extends Row> implements Connection {
  constructor(
    readonly edges: readonly { readonly cursor: string; readonly node: T }[],
    private readonly overflow: boolean,
    private readonly source: {
      readonly query: SelectQueryBuilder<T>;
      readonly order: KeysetOrder;
      readonly request: PageRequest;
      readonly keyset: KeysetSql;
    },
  ) {}

  get nodes(): T[] {
    return this.edges.map(({ node }) => node);
  }

  get pageInfo(): Connection['pageInfo'] {
    const { backward } = this.source.request;
    const beyond = () => this.#beyond();
    const { overflow, edges } = this;
    return {
      get hasNextPage() {
        return backward ? beyond() : overflow;
      },
      get hasPreviousPage() {
        return backward ? overflow : beyond();
      },
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
  }

  get totalCount(): Promise<number> {
    const count = this.source.query.clone().select('count(*)', 'count').orderBy();
    return count.getRawOne<{ count: string }>().then((row) => Number(row?.count ?? 0));
  }

  /** Is there a row on the other side of the cursor where the page starts? */
  async #beyond(): Promise<boolean> {
    const { query, order, request, keyset } = this.source;
    if (!keyset.beyond) return false;
    const probe = query.clone().select('true', 'found').andWhere(keyset.beyond);
    return (await sorted(probe, order, request).limit(1).getRawOne()) !== undefined;
  }
}

/** The order of reading: for `last` from the end. */
function sorted<T extends Row>(
  query: SelectQueryBuilder<T>,
  order: KeysetOrder,
  request: PageRequest,
): SelectQueryBuilder<T> {
  const way = (order.direction === 'ASC') === request.backward ? 'DESC' : 'ASC';
  return query.orderBy(order.key(query.alias), way).addOrderBy(`${query.alias}.id`, way);
}

/** Takes values as named parameters of a query builder. */
function parametersOf(query: SelectQueryBuilder<Row>) {
  let count = 0;
  return (value: unknown, type: string) => {
    const name = `keyset_${++count}`;
    query.setParameter(name, value);
    return `cast(:${name} as ${type})`;
  };
}

import { keysetSql, type KeysetOrder, type KeysetSql, type PageRequest } from '../db/keyset.ts';
import { MAX_PAGE, pageRequest, type PageArguments } from '../graphql/page-request.ts';
import type { ConnectionOptions, Row } from './declare.ts';
import { whereSql, type SourceText } from './write-rows.ts';

export interface PageOptions {
  /** The document says the size, so it is part of the text; otherwise it is a value. */
  readonly sizeKnown: boolean;
  /** Whether one row more than the page has is read, which tells if there is a further page. */
  readonly overflow: boolean;
}

/**
 * What the arguments of a connection decide about one page, as text. `p` is the page's query, `a` what
 * is gathered from it, `a.n` the number of rows it read. Values are taken only for text that is used.
 */
export class PageSql {
  readonly orderName: string;
  readonly order: KeysetOrder;
  readonly #request: PageRequest;
  #keyset?: KeysetSql;
  #size?: string;

  /** @throws GraphQLError BAD_USER_INPUT for page arguments that cannot be served */
  constructor(
    private readonly row: Row,
    options: ConnectionOptions,
    private readonly source: SourceText,
    private readonly page: PageOptions,
  ) {
    const args = row.args as PageArguments & { readonly orderBy?: string | null };
    this.orderName = options.orderOf?.(row.args) ?? args.orderBy ?? options.defaultOrder;
    this.order = orderOf(options, this.orderName, row);
    this.#request = pageRequest(args, this.orderName, this.order.type);
  }

  /** ` where … order by … limit …` of the rows that are read. */
  get rows(): string {
    const { where, orderBy } = this.#keysetSql;
    return `${whereSql([...this.source.where, ...where])} order by ${orderBy} limit ${this.#limit}`;
  }

  /** Bounds the rows again where `rows` could not. */
  get outerLimit(): string {
    if (this.page.sizeKnown) return '';
    return ` limit ${this.#sizeSql}${this.page.overflow ? ' + 1' : ''}`;
  }

  /** ORDER BY that puts rows which were read backwards into their order. */
  get turn(): string {
    if (!this.#request.backward) return '';
    const way = this.order.direction.toLowerCase();
    return ` order by p.key ${way}, p.id ${way}`;
  }

  /** Cuts the row that only tells of a further page out of a list. */
  get cut(): string {
    return this.page.overflow ? `[${this.firstPlace}:${this.lastPlace}]` : '';
  }

  /** Places among the rows that were read. A page of no rows ends at place 0, where there is nothing. */
  get firstPlace(): string {
    return this.#request.backward
      ? `a.n - least(a.n, ${this.#sizeSql}) + 1`
      : `least(1, ${this.#sizeSql})`;
  }

  get lastPlace(): string {
    return this.#request.backward
      ? `least(a.n, a.n * ${this.#sizeSql})`
      : `least(a.n, ${this.#sizeSql})`;
  }

  get hasNext(): string {
    return this.#request.backward ? this.#beyond : this.#overflow;
  }

  get hasPrevious(): string {
    return this.#request.backward ? this.#overflow : this.#beyond;
  }

  get #overflow(): string {
    return `a.n > ${this.#sizeSql}`;
  }

  /** Is there a row on the other side of the cursor where the page starts? */
  get #beyond(): string {
    const { beyond, orderBy } = this.#keysetSql;
    if (!beyond) return 'false';
    const where = whereSql([...this.source.where, beyond]);
    return `(select true from ${this.source.from}${where} order by ${orderBy} limit 1) is true`;
  }

  /** The planner would guess a tenth of the table for a value, so it is told the largest page. */
  get #limit(): number {
    const size = this.page.sizeKnown ? this.#request.size : MAX_PAGE;
    return size + (this.page.overflow ? 1 : 0);
  }

  get #sizeSql(): string {
    const { size } = this.#request;
    this.#size ??= this.page.sizeKnown ? String(size) : this.row.p.add(size, 'int');
    return this.#size;
  }

  get #keysetSql(): KeysetSql {
    const { p, t } = this.row;
    this.#keyset ??= keysetSql(this.order, t, this.#request, (value, type) => p.add(value, type));
    return this.#keyset;
  }
}

function orderOf(options: ConnectionOptions, name: string, row: Row): KeysetOrder {
  const order = Object.hasOwn(options.orders, name) ? options.orders[name] : undefined;
  if (!order) throw new Error(`The order ${name} is not declared`);
  return typeof order === 'function' ? order(row) : order;
}

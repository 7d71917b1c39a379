import { cursorSql } from '../db/keyset.ts';
import type { FieldRead } from './declare.ts';
import { FilteredSource } from './filtered-source.ts';
import { PageSql } from './page-sql.ts';
import type { Parameters } from './parameters.ts';
import { Uncovered } from './refusals.ts';
import { join, sql, type Sql } from './sql.ts';
import { fieldsOf, innerScope, sourceText, whereSql, type SourceText } from './write-rows.ts';
import { objectType, outerOf } from './writer.ts';
import type { Body, ChosenField, Computed, Scope, Writer } from './writer.ts';

type ConnectionRead = Extract<FieldRead, { kind: 'connection' }>;

interface ConnectionText {
  readonly source: SourceText;
  readonly page: PageSql;
  readonly p: Parameters;
}

/**
 * Writes a keyset connection as one query over its page:
 *
 *     select row_to_json(c) from (
 *       select coalesce(array_to_json(a.n2[1:least(a.n, 20)]), '[]') as "nodes"
 *       from (select count(*)::int as n, array_agg(p.n2) as n2
 *             from (select row_to_json(n2) as n2 from product t1 cross join lateral (select …) n2
 *                   where … order by … limit 21) p) a) c
 *
 * Rows are counted only where `totalCount` is selected, and read only where something of them is.
 */
export function writeConnection(
  writer: Writer,
  field: ChosenField,
  read: ConnectionRead,
  scope: Scope,
): Sql {
  return new ConnectionWriter(writer, field, read, innerScope(writer, scope)).write();
}

class ConnectionWriter {
  readonly #text: Computed<ConnectionText>;
  readonly #members: readonly ChosenField[];
  /** Select list and FROM items of the page's query, and what is gathered from its rows. */
  readonly #rowColumns: Sql[] = [];
  readonly #rowLaterals: Sql[] = [];
  readonly #gathered = new Map<string, Sql>();

  constructor(
    private readonly writer: Writer,
    private readonly field: ChosenField,
    private readonly read: ConnectionRead,
    private readonly scope: Scope,
  ) {
    const { rows } = read;
    const { variable } = scope.args;
    this.#members = writer.members(objectType(field), field.sets);
    const page = {
      sizeKnown: !variable.has('first') && !variable.has('last'),
      overflow: this.#selects('pageInfo'),
    };
    this.#text = writer.compute(scope, (row) => {
      const source = new FilteredSource(
        () => sourceText(writer, read, row),
        () => rows.filter?.(row),
      );
      return { source, p: row.p, page: new PageSql(row, rows, source, page) };
    });
  }

  write(): Sql {
    const columns = this.#columns(this.field, (member) => this.#member(member));
    const from = this.#gathered.size > 0 ? sql` from ${this.#page()} a` : [];
    return sql`(select row_to_json(c) from (select ${columns}${from}) c)`;
  }

  #member(member: ChosenField): Sql {
    switch (member.definition.name) {
      case 'nodes':
        return this.#list(this.#nodeBody(member));
      case 'edges':
        return this.#list(this.#edgeBody(member));
      case 'pageInfo':
        return this.#pageInfo(member);
      case 'totalCount':
        return this.#totalCount();
      default:
        throw new Uncovered(`${member.place} is not a field of connections`);
    }
  }

  #list(body: Body): Sql {
    return this.#standsAlone() ? this.#plainList(body) : this.#gatheredList(body);
  }

  /** True when one list, read forwards, is all that is wanted of the rows. */
  #standsAlone(): boolean {
    const lists = this.#members.filter(({ definition: { name } }) => /^(nodes|edges)$/.test(name));
    return lists.length === 1 && !this.#selects('pageInfo') && !this.scope.args.given.has('last');
  }

  #plainList({ columns, laterals }: Body): Sql {
    const from = this.#text(({ source }) => source.from);
    const where = this.#text(({ page }) => page.rows);
    const bound = this.#text(({ page }) => page.outerLimit);
    const rows = sql`select ${columns} from ${from}${laterals}${where}`;
    return sql`array_to_json(array(select row_to_json(n) from (${rows}) n${bound}))`;
  }

  /** An item becomes a FROM item, which PostgreSQL folds into the row, and is gathered. */
  #gatheredList(body: Body): Sql {
    const item = this.#lateral(body);
    this.#rowColumns.push([`row_to_json(${item}) as ${item}`]);
    this.#gather(item);
    const cut = this.#text(({ page }) => page.cut);
    return sql`coalesce(array_to_json(a.${item}${cut}), '[]')`;
  }

  /** Lets `a` have the values of a column of all rows, in order. */
  #gather(column: string): void {
    const turn = this.#text(({ page }) => page.turn);
    this.#gathered.set('n', ['count(*)::int as n']);
    this.#gathered.set(column, sql`array_agg(p.${column}${turn}) as ${column}`);
  }

  /** The query of the page, its rows gathered into arrays. */
  #page(): Sql {
    const { t } = this.scope;
    const position = this.#text(({ page }) => `${page.order.key(t)} as key, ${t}.id as id`);
    const from = this.#text(({ source }) => source.from);
    const where = this.#text(({ page }) => page.rows);
    const columns = join([...this.#rowColumns, position], ', ');
    const rows = sql`select ${columns} from ${from}${this.#rowLaterals.flat()}${where}`;
    const bound = this.#text(({ page }) => page.outerLimit);
    const gathered = join([...this.#gathered.values()], ', ');
    return sql`(select ${gathered} from (select * from (${rows}) p${bound}) p)`;
  }

  #lateral({ columns, laterals }: Body): string {
    const alias = this.writer.alias('n');
    this.#rowLaterals.push(laterals, sql` cross join lateral (select ${columns}) ${alias}`);
    return alias;
  }

  #nodeBody(member: ChosenField): Body {
    const { writer, read, scope } = this;
    return writer.body(objectType(member, read.type), member.sets, fieldsOf(writer, read), {
      ...scope,
      outer: outerOf(this.field, scope),
    });
  }

  #edgeBody(member: ChosenField): Body {
    const { t } = this.scope;
    const laterals: Sql[] = [];
    const columns = this.#columns(member, (inner) => {
      switch (inner.definition.name) {
        case 'node': {
          const node = this.#nodeBody(inner);
          const alias = this.writer.alias('n');
          laterals.push(node.laterals, sql` cross join lateral (select ${node.columns}) ${alias}`);
          return [`row_to_json(${alias})`];
        }
        case 'cursor':
          return this.#text(({ page }) => cursorOf(page, page.order.key(t), `${t}.id`));
        default:
          throw new Uncovered(`${inner.place} is not a field of edges`);
      }
    });
    return { columns, laterals: laterals.flat() };
  }

  #pageInfo(member: ChosenField): Sql {
    this.#gather('key');
    this.#gather('id');
    const columns = this.#columns(member, (inner) => this.#pageInfoMember(inner));
    return sql`(select row_to_json(i) from (select ${columns}) i)`;
  }

  #pageInfoMember(member: ChosenField): Sql {
    const cursorAt = (page: PageSql, place: string) =>
      cursorOf(page, `a.key[${place}]`, `a.id[${place}]`);
    switch (member.definition.name) {
      case 'hasNextPage':
        return this.#text(({ page }) => page.hasNext);
      case 'hasPreviousPage':
        return this.#text(({ page }) => page.hasPrevious);
      case 'startCursor':
        return this.#text(({ page }) => cursorAt(page, page.firstPlace));
      case 'endCursor':
        return this.#text(({ page }) => cursorAt(page, page.lastPlace));
      default:
        throw new Uncovered(`${member.place} is not a field of PageInfo`);
    }
  }

  #totalCount(): Sql {
    const { totalCount, countVersion } = this.read.rows;
    const known = this.writer.text(this.scope, (row) => totalCount?.(row) ?? '');
    const counted = this.#text(({ source, p }) => {
      const count = `(select count(*)::int from ${source.from}${whereSql(source.where)})`;
      return countVersion ? p.remembered(countVersion, count, 'int') : count;
    });
    return totalCount ? sql`coalesce(${known}, ${counted})` : counted;
  }

  #columns(field: ChosenField, value: (member: ChosenField) => Sql): Sql {
    return this.writer.columns(objectType(field), field.sets, value);
  }

  #selects(name: string): boolean {
    return this.#members.some(({ definition }) => definition.name === name);
  }
}

function cursorOf(page: PageSql, key: string, id: string): string {
  return cursorSql(page.orderName, page.order.type, key, id);
}

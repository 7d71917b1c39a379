import { Kind } from 'graphql';
import { cursorSql } from '../db/keyset.ts';
import type { FieldRead } from './declare.ts';
import { PageSql } from './page-sql.ts';
import { Uncovered } from './refusals.ts';
import { join, sql, type Sql } from './sql.ts';
import { fieldsOf, innerScope, sourceText, whereSql, type SourceText } from './write-rows.ts';
import { objectType, outerOf, type ChosenField, type Computed } from './writer.ts';
import type { Scope, Writer } from './writer.ts';

type ConnectionRead = Extract<FieldRead, { kind: 'connection' }>;

interface ConnectionText {
  readonly source: SourceText;
  readonly page: PageSql;
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
    const page = { fixed: 'fixed' in scope.args, overflow: this.#selectsPageInfo() };
    this.#text = writer.compute(scope, (row) => {
      const source = new FilteredSource(
        () => sourceText(writer, read, row),
        () => rows.filter?.(row),
      );
      return { source, page: new PageSql(row, rows, source, page) };
    });
  }

  write(): Sql {
    const columns = this.#members(this.field, (member) => this.#member(member));
    const from = this.#gathered.size > 0 ? sql` from ${this.#page()} a` : [];
    return sql`(select row_to_json(c) from (select ${columns}${from}) c)`;
  }

  #member(member: ChosenField): Sql {
    switch (member.definition.name) {
      case 'nodes':
        return this.#list(this.#node(member));
      case 'edges':
        return this.#list(this.#edge(member));
      case 'pageInfo':
        return this.#pageInfo(member);
      case 'totalCount':
        return this.#totalCount();
      default:
        throw new Uncovered(`${member.place} is not a field of connections`);
    }
  }

  /** The query of the page, its rows gathered into arrays. */
  #page(): Sql {
    const { t } = this.scope;
    const position = this.#text(({ page }) => `${page.order.key(t)} as key, ${t}.id as id`);
    const from = this.#text(({ source }) => source.from);
    const columns = join([...this.#rowColumns, position], ', ');
    const where = this.#text(({ page }) => page.rows);
    const rows = sql`(select ${columns} from ${from}${this.#rowLaterals.flat()}${where}) p`;
    const gathered = join([...this.#gathered.values()], ', ');
    const bounded = this.#text(({ page }) => page.outerLimit);
    return sql`(select ${gathered} from (select * from ${rows}${bounded}) p)`;
  }

  /** A value of each row becomes the list of them all. */
  #list(alias: string): Sql {
    this.#rowColumns.push([`row_to_json(${alias}) as ${alias}`]);
    this.#gather(alias);
    const cut = this.#text(({ page }) => page.cut);
    return sql`coalesce(array_to_json(a.${alias}${cut}), '[]')`;
  }

  /** Lets `a` have the values of a column of all rows, in order. */
  #gather(column: string): void {
    const turn = this.#text(({ page }) => page.turn);
    this.#gathered.set('n', ['count(*)::int as n']);
    this.#gathered.set(column, sql`array_agg(p.${column}${turn}) as ${column}`);
  }

  /** The node as a FROM item, which PostgreSQL folds into the row. */
  #node(member: ChosenField): string {
    const { writer, read, scope } = this;
    const body = writer.body(objectType(member, read.type), member.sets, fieldsOf(writer, read), {
      ...scope,
      outer: outerOf(this.field, scope),
    });
    const n = writer.alias('n');
    this.#rowLaterals.push(body.laterals, sql` cross join lateral (select ${body.columns}) ${n}`);
    return n;
  }

  #edge(member: ChosenField): string {
    const { t } = this.scope;
    const columns = this.#members(member, (inner) => {
      switch (inner.definition.name) {
        case 'node':
          return [`row_to_json(${this.#node(inner)})`];
        case 'cursor':
          return this.#text(({ page }) => cursorOf(page, page.order.key(t), `${t}.id`));
        default:
          throw new Uncovered(`${inner.place} is not a field of edges`);
      }
    });
    const e = this.writer.alias('e');
    this.#rowLaterals.push(sql` cross join lateral (select ${columns}) ${e}`);
    return e;
  }

  #pageInfo(member: ChosenField): Sql {
    this.#gather('key');
    this.#gather('id');
    const columns = this.#members(member, (inner) => this.#pageInfoMember(inner));
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
    const { totalCount } = this.read.rows;
    const known = this.writer.text(this.scope, (row) => totalCount?.(row) ?? '');
    const counted = this.#text(
      ({ source }) => `(select count(*)::int from ${source.from}${whereSql(source.where)})`,
    );
    return totalCount ? sql`coalesce(${known}, ${counted})` : counted;
  }

  #members(field: ChosenField, value: (member: ChosenField) => Sql): Sql {
    const type = objectType(field);
    return this.writer.columns(type, field.sets, (nodes) => value(this.writer.choose(type, nodes)));
  }

  /** Further pages are of interest only to `pageInfo`. */
  #selectsPageInfo(): boolean {
    const members = this.writer.selection.fields(objectType(this.field), this.field.sets);
    return [...members.values()].some(
      ([node]) => node.kind === Kind.FIELD && node.name.value === 'pageInfo',
    );
  }
}

/** Written when it is first needed: values may be taken only for text that is used. */
class FilteredSource implements SourceText {
  #source?: SourceText;

  constructor(
    private readonly rows: () => SourceText,
    private readonly filter: () => readonly string[] | undefined,
  ) {}

  get from(): string {
    return this.#written.from;
  }

  get where(): readonly string[] {
    return this.#written.where;
  }

  get #written(): SourceText {
    if (!this.#source) {
      const { from, where } = this.rows();
      this.#source = { from, where: [...where, ...(this.filter() ?? [])] };
    }
    return this.#source;
  }
}

function cursorOf(page: PageSql, key: string, id: string): string {
  return cursorSql(page.orderName, page.order.type, key, id);
}

import type { KeysetOrder } from '../db/keyset.ts';
import type { Parameters } from './parameters.ts';

export type Arguments = Readonly<Record<string, unknown>>;

/** What a declared piece of SQL may use. */
export interface Row<A = Arguments> {
  /** Alias of the row the SQL is about; `root` where there is none. */
  readonly t: string;
  /** Alias of the enclosing row. */
  readonly parent: string;
  /** Where values go; only placeholders are written into the text. */
  readonly p: Parameters;
  /** Arguments of this field, coerced as graphql-js does. */
  readonly args: A;
  /** Arguments of the nearest enclosing field that takes some. */
  readonly outer: Arguments;
}

/** SQL of a row. It must depend on nothing but the row. */
export type SqlOf<A = Arguments> = (row: Row<A>) => string;

/** Which rows a relation reads. */
export interface RowsOptions<A = Arguments> {
  /** A table or a query in parentheses; the type's own table unless given. */
  readonly from?: SqlOf<A>;
  /** Further FROM items, such as `join matches on matches.id = ${t}.id`. */
  readonly joins?: SqlOf<A>;
  /** How the rows belong to the enclosing row, and any other condition. */
  readonly where?: SqlOf<A>;
  /** Column of the rows that holds the id of the enclosing row. */
  readonly fk?: string;
  /** How their fields are read, where that differs from what the type declares. */
  readonly fields?: Fields;
}

export interface ToOneOptions<A = Arguments> extends RowsOptions<A> {
  /** Which one, if there may be several. */
  readonly orderBy?: SqlOf<A>;
}

export interface ToManyOptions<A = Arguments> extends RowsOptions<A> {
  /** A total order: end with the id. */
  readonly orderBy: SqlOf<A>;
  /** How many at most; undefined = all. */
  readonly limit?: (args: A) => number | undefined | null;
}

export interface ConnectionOptions<A = Arguments> extends RowsOptions<A> {
  /** Conditions that the arguments ask for, and-ed. Each needs its index. */
  readonly filter?: (row: Row<A>) => readonly string[];
  readonly orders: Readonly<Record<string, KeysetOrder | ((row: Row<A>) => KeysetOrder)>>;
  /** The name of the order; `args.orderBy ?? defaultOrder` unless given. */
  readonly orderOf?: (args: A) => string;
  readonly defaultOrder: string;
  /** SQL of `totalCount` where there is something cheaper than counting. Undefined = count. */
  readonly totalCount?: (row: Row<A>) => string | undefined;
  /**
   * SQL of a bigint that grows whenever the number of these rows may have changed, whatever the filter.
   * With it `totalCount` is counted once per version. Not for connections below another row.
   */
  readonly countVersion?: string;
}

export type FieldRead =
  | { readonly kind: 'column'; readonly column?: string }
  | { readonly kind: 'nodeId'; readonly column: string }
  | { readonly kind: 'expression'; readonly sql: SqlOf }
  | { readonly kind: 'object'; readonly fields: Fields; readonly present?: SqlOf }
  | { readonly kind: 'one'; readonly type: string; readonly rows: ToOneOptions }
  | { readonly kind: 'many'; readonly type: string; readonly rows: ToManyOptions }
  | { readonly kind: 'connection'; readonly type: string; readonly rows: ConnectionOptions };

export type Fields = Readonly<Record<string, FieldRead>>;

export interface TypeRead {
  readonly kind: 'type';
  readonly type: string;
  readonly table?: string;
  readonly visible?: SqlOf;
  readonly fields: Fields;
}

export interface ReadExtension {
  readonly kind: 'extension';
  readonly type: string;
  readonly fields: Fields;
}

export interface RootRead {
  readonly kind: 'root';
  readonly name: string;
  readonly field: FieldRead;
}

/**
 * Declares how the fields of an object type are read.
 * @param read.table the table of its rows, key column `id`; left out for rows that only queries make
 * @param read.visible a condition that holds for every row the public may see; added wherever rows of
 *   this type are read from its table
 */
export function defineRead(
  type: string,
  read: { readonly table?: string; readonly visible?: SqlOf; readonly fields: Fields },
): TypeRead {
  return { kind: 'type', type, ...read };
}

/** Declares how fields are read that one domain adds to a type of another. */
export function extendRead(type: string, fields: Fields): ReadExtension {
  return { kind: 'extension', type, fields };
}

/** Declares how a field of Query is read. */
export function defineRoot(name: string, field: FieldRead): RootRead {
  return { kind: 'root', name, field };
}

/** A column of the row; the field's name in snake_case unless given. */
export function column(name?: string): FieldRead {
  return { kind: 'column', column: name };
}

/** The global id: base64url of `Type:uuid`. */
export function nodeId(name = 'id'): FieldRead {
  return { kind: 'nodeId', column: name };
}

/** Any SQL value of the field's scalar, enum or list of such. */
export function expression<A = Arguments>(sql: SqlOf<A>): FieldRead {
  return { kind: 'expression', sql: sql as SqlOf };
}

/**
 * Text in the request's language, or that of the argument `language`; the main table's text where the
 * translation is missing.
 * @param options.table the translation table, with a column `language` and one of the same name
 * @param options.fk its column that holds the id of the row
 * @param options.source the language of the main table
 */
export function translated(
  name: string,
  options: { readonly table: string; readonly fk: string; readonly source: string },
): FieldRead {
  return expression<{ language?: unknown }>(({ t, p, args }) => {
    const language = typeof args.language === 'string' ? args.language : p.language;
    if (language === options.source) return `${t}.${name}`;
    return (
      `coalesce((select x.${name} from ${options.table} x where x.${options.fk} = ${t}.id` +
      ` and x.language = ${p.add(language, 'text')}), ${t}.${name})`
    );
  });
}

/**
 * An object made of the same row.
 * @param present a condition; where it does not hold the object is null
 */
export function object(fields: Fields, present?: SqlOf): FieldRead {
  return { kind: 'object', fields, present };
}

/**
 * One row of another type, or null.
 * @param rows the column of this row that holds its id, or which row it is
 */
export function toOne<A = Arguments>(type: string, rows: string | ToOneOptions<A>): FieldRead {
  const options: ToOneOptions<A> =
    typeof rows === 'string' ? { where: ({ t, parent }) => `${t}.id = ${parent}.${rows}` } : rows;
  return { kind: 'one', type, rows: options as unknown as ToOneOptions };
}

/** A plain list of another type's rows. */
export function toMany<A = Arguments>(type: string, rows: ToManyOptions<A>): FieldRead {
  return { kind: 'many', type, rows: rows as unknown as ToManyOptions };
}

/** A keyset connection over another type's rows. */
export function connection<A = Arguments>(type: string, rows: ConnectionOptions<A>): FieldRead {
  return { kind: 'connection', type, rows: rows as unknown as ConnectionOptions };
}

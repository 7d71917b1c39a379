import type { FieldRead, Row, RowsOptions } from './declare.ts';
import { Uncovered } from './refusals.ts';
import { sql, type Sql } from './sql.ts';
import { objectType, outerOf, type ChosenField, type Scope, type Writer } from './writer.ts';

type Relation = Extract<FieldRead, { kind: 'one' | 'many' | 'connection' }>;

/** The rows of a relation for given arguments. */
export interface SourceText {
  readonly from: string;
  readonly where: readonly string[];
}

/** `(select row_to_json(o) from (select … from producer t2 where t2.id = t1.producer_id) o)` */
export function writeOne(
  writer: Writer,
  field: ChosenField,
  read: Extract<FieldRead, { kind: 'one' }>,
  scope: Scope,
): Sql {
  const { orderBy } = read.rows;
  const inner = innerScope(writer, scope);
  const order = orderBy ? sql` order by ${writer.text(inner, orderBy)} limit 1` : [];
  return sql`(select row_to_json(o) from (${selectRows(writer, field, read, inner)}${order}) o)`;
}

/** `array_to_json(array(select row_to_json(o) from (select … order by …) o))` */
export function writeMany(
  writer: Writer,
  field: ChosenField,
  read: Extract<FieldRead, { kind: 'many' }>,
  scope: Scope,
): Sql {
  const inner = innerScope(writer, scope);
  const rows = selectRows(writer, field, read, inner);
  const order = writer.text(inner, read.rows.orderBy);
  const known = inner.args.fixed !== undefined;
  const limit = writer.text(inner, (row) => limitSql(row, read.rows.limit?.(row.args), known));
  return sql`array_to_json(array(select row_to_json(o) from (${rows} order by ${order}${limit}) o))`;
}

function selectRows(writer: Writer, field: ChosenField, read: Relation, inner: Scope): Sql {
  const source = writer.compute(inner, (row) => sourceText(writer, read, row));
  const body = writer.body(objectType(field, read.type), field.sets, fieldsOf(writer, read), {
    ...inner,
    outer: outerOf(field, inner),
  });
  const from = source((text) => text.from);
  const where = source((text) => whereSql(text.where));
  return sql`select ${body.columns} from ${from}${body.laterals}${where}`;
}

export function fieldsOf(writer: Writer, read: Relation) {
  const fields = read.rows.fields ?? writer.registry.types.get(read.type)?.fields;
  if (!fields) throw new Uncovered(`${read.type} is not declared`);
  return fields;
}

/** The scope of the rows a relation leads to. */
export function innerScope(writer: Writer, scope: Scope): Scope {
  return { ...scope, t: writer.alias('t'), parent: scope.t };
}

/** FROM and the conditions of a relation. */
export function sourceText(writer: Writer, read: Relation, row: Row): SourceText {
  const rows: RowsOptions = read.rows;
  const declared = writer.registry.types.get(read.type);
  const from = rows.from?.(row) ?? declared?.table;
  const joins = rows.joins?.(row);
  const where = [
    rows.fk && `${row.t}.${rows.fk} = ${row.parent}.id`,
    rows.where?.(row),
    rows.from ? undefined : declared?.visible?.(row),
  ];
  return {
    from: `${from} ${row.t}${joins ? ` ${joins}` : ''}`,
    where: where.filter((condition): condition is string => !!condition),
  };
}

export function whereSql(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` where (${conditions.join(') and (')})`;
}

function limitSql(row: Row, limit: number | undefined | null, known: boolean): string {
  if (limit === undefined || limit === null) return '';
  if (!Number.isInteger(limit) || limit < 0) throw new Uncovered('a limit must not be negative');
  return ` limit ${known ? limit : row.p.add(limit, 'int')}`;
}

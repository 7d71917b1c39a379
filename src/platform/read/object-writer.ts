import { isNonNullType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { accessOf } from '../graphql/access.ts';
import { snakeCase } from '../db/naming.ts';
import { ArgumentList, type FieldArguments } from './arguments.ts';
import type { FieldRead, Fields, Row } from './declare.ts';
import { leaf, missing } from './leaf.ts';
import { PlanParameters, type RequestValues } from './parameters.ts';
import { Uncovered } from './refusals.ts';
import type { ReadRegistry } from './registry.ts';
import type { FieldNodes, Selection } from './selection.ts';
import { join, map, sql, type Sql } from './sql.ts';
import { writeConnection } from './write-connection.ts';
import { writeOne, writeMany } from './write-rows.ts';
import { objectType, outerOf } from './writer.ts';
import type { Body, ChosenField, Computed, Scope, Writer } from './writer.ts';

/** PostgreSQL cuts longer names, and more columns than this do not fit into a row. */
const MAX_KEY = 63;
const MAX_KEYS = 1_000;

/** Writes the statement of one operation. One per compiled variant. */
export class ObjectWriter implements Writer {
  readonly parameters: PlanParameters;
  readonly arguments = new ArgumentList();
  #aliases = 0;
  #computed = 0;

  constructor(
    readonly registry: ReadRegistry,
    readonly selection: Selection,
    language: string,
  ) {
    this.parameters = new PlanParameters(language);
  }

  alias(prefix: string): string {
    return `${prefix}${++this.#aliases}`;
  }

  compute<T>(scope: Scope, make: (row: Row) => T): Computed<T> {
    const known = this.#computeNow(scope, make);
    if (known) return (pick) => [pick(known.value)];
    const { t, parent, args, outer } = scope;
    const number = this.#computed++;
    const valueOf = (request: RequestValues): T => {
      const read = ({ fixed, number: kept }: FieldArguments) => fixed ?? request.arguments[kept]!;
      request.computed[number] ??= make({
        t,
        parent,
        p: request,
        args: read(args),
        outer: read(outer),
      });
      return request.computed[number] as T;
    };
    return (pick) => [(request) => pick(valueOf(request))];
  }

  /** The value, unless it looks at arguments that only requests know. */
  #computeNow<T>(
    { t, parent, args, outer }: Scope,
    make: (row: Row) => T,
  ): { value: T } | undefined {
    const row: Row = {
      t,
      parent,
      p: this.parameters,
      get args() {
        return args.fixed ?? waitForRequest();
      },
      get outer() {
        return outer.fixed ?? waitForRequest();
      },
    };
    try {
      return { value: this.parameters.attempt(() => make(row)) };
    } catch (error) {
      if (error === UNTIL_REQUEST) return undefined;
      throw error;
    }
  }

  text(scope: Scope, make: (row: Row) => string): Sql {
    return this.compute(scope, make)((text) => text);
  }

  body(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    fields: Fields,
    at: Pick<Scope, 't' | 'parent' | 'outer'>,
  ): Body {
    const laterals: Sql[] = [];
    const columns = this.columns(type, sets, (field) => this.#value(field, fields, at, laterals));
    return { columns, laterals: laterals.flat() };
  }

  columns(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    value: (field: ChosenField) => Sql,
  ): Sql {
    const selected = [...this.selection.fields(type, sets)];
    if (selected.length > MAX_KEYS)
      throw new Uncovered(`${selected.length} fields of ${type.name}`);
    const columns = selected.map(([key, nodes]) => {
      if (key.length > MAX_KEY) throw new Uncovered(`${key} is longer than ${MAX_KEY} letters`);
      const typename = nodes[0].name.value === '__typename';
      return sql`${typename ? [`'${type.name}'::text`] : value(this.#choose(type, nodes))} as "${key}"`;
    });
    return join(columns, ', ');
  }

  members(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ChosenField[] {
    return [...this.selection.fields(type, sets).values()]
      .filter(([node]) => node.name.value !== '__typename')
      .map((nodes) => this.#choose(type, nodes));
  }

  #value(
    field: ChosenField,
    fields: Fields,
    at: Pick<Scope, 't' | 'parent' | 'outer'>,
    laterals: Sql[],
  ): Sql {
    const { definition, node, place } = field;
    const read = Object.hasOwn(fields, definition.name) ? fields[definition.name] : undefined;
    if (!read) throw new Uncovered(`${place} is not declared`);
    const args = this.arguments.of(definition, node);
    return this.#read(field, read, { ...at, args }, laterals);
  }

  /** The field of a selection, if everybody may read it. */
  #choose(type: GraphQLObjectType, nodes: FieldNodes): ChosenField {
    const name = nodes[0].name.value;
    const place = `${type.name}.${name}`;
    const definition = type.getFields()[name];
    if (!definition) throw new Uncovered(`${place} is not a field of the schema`);
    const access = accessOf(type, definition)?.kind;
    if (access !== 'public' && access !== 'reached') throw new Uncovered(`${place} is not public`);
    const sets = nodes.flatMap((node) => node.selectionSet ?? []);
    return { type, definition, node: nodes[0], sets, place };
  }

  #read(field: ChosenField, read: FieldRead, scope: Scope, laterals: Sql[]): Sql {
    const { definition, place, type } = field;
    const written = (value: Sql) =>
      map(value, (text) => leaf(definition.type, text, place, this.registry.scalars));
    switch (read.kind) {
      case 'column':
        return written([`${scope.t}.${read.column ?? snakeCase(definition.name)}`]);
      case 'nodeId':
        return [nodeIdSql(type.name, `${scope.t}.${read.column}`)];
      case 'expression':
        return written(this.text(scope, read.sql));
      case 'object':
        return this.#object(field, read, scope, laterals);
      case 'one':
        return required(field, writeOne(this, field, read, scope));
      case 'many':
        return writeMany(this, field, read, scope);
      case 'connection':
        return writeConnection(this, field, read, scope);
    }
  }

  /** An object of the same row becomes a FROM item, which PostgreSQL folds into the row. */
  #object(
    field: ChosenField,
    read: Extract<FieldRead, { kind: 'object' }>,
    scope: Scope,
    laterals: Sql[],
  ): Sql {
    const body = this.body(objectType(field), field.sets, read.fields, {
      ...scope,
      outer: outerOf(field, scope),
    });
    const o = this.alias('o');
    laterals.push(body.laterals, sql` cross join lateral (select ${body.columns}) ${o}`);
    if (!read.present) return [`row_to_json(${o})`];
    const present = this.text(scope, read.present);
    return required(field, sql`case when ${present} then row_to_json(${o}) end`);
  }
}

const UNTIL_REQUEST = new Error('Only a request knows these arguments');

function waitForRequest(): never {
  throw UNTIL_REQUEST;
}

function required(field: ChosenField, value: Sql): Sql {
  if (!isNonNullType(field.definition.type)) return value;
  return sql`coalesce(${value}, ${missing(field.place, 'json')})`;
}

/** Base64 of plain letters, digits and hyphens never holds + or /; only padding has to go. */
function nodeIdSql(type: string, id: string): string {
  const encoded = `encode(convert_to('${type}:' || ${id}, 'UTF8'), 'base64')`;
  const bytes = type.length + 37;
  if (bytes > 57) return `translate(${encoded}, E'=\\n', '')`;
  return bytes % 3 === 0 ? encoded : `rtrim(${encoded}, '=')`;
}

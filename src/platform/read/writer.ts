import {
  getNamedType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
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

/** PostgreSQL cuts longer names, and more columns than this do not fit into a row. */
const MAX_KEY = 63;
const MAX_KEYS = 1_000;

/** Where a piece of SQL stands: its row, the enclosing row, and whose arguments count. */
export interface Scope {
  readonly t: string;
  readonly parent: string;
  readonly args: FieldArguments;
  readonly outer: FieldArguments;
}

/** A selected field with what is known about it. */
export interface ChosenField {
  readonly type: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly sets: readonly SelectionSetNode[];
  /** `Type.field`, for messages. */
  readonly place: string;
}

/** What an object's fields need: a select list, and FROM items for the objects inside it. */
export interface Body {
  readonly columns: Sql;
  readonly laterals: Sql;
}

/** Gives the SQL that a value computed from arguments leads to, once for each request at most. */
export type Computed<T> = (pick: (value: T) => string) => Sql;

/** Writes the statement of one operation. One per compiled variant. */
export class Writer {
  readonly parameters = new PlanParameters();
  readonly arguments = new ArgumentList();
  #aliases = 0;
  #computed = 0;

  constructor(
    readonly registry: ReadRegistry,
    readonly selection: Selection,
  ) {}

  alias(prefix: string): string {
    return `${prefix}${++this.#aliases}`;
  }

  /** Computes something from a scope: now, if no variable has a say, else for each request. */
  compute<T>(scope: Scope, make: (row: Row) => T): Computed<T> {
    const { t, parent, args, outer } = scope;
    if (args.fixed && outer.fixed) {
      const row = { t, parent, p: this.parameters, args: args.fixed, outer: outer.fixed };
      const value = make(row);
      return (pick) => [pick(value)];
    }
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

  text(scope: Scope, make: (row: Row) => string): Sql {
    return this.compute(scope, make)((text) => text);
  }

  /** The select list of an object of `type` whose row is `t`. */
  body(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    fields: Fields,
    at: Pick<Scope, 't' | 'parent' | 'outer'>,
  ): Body {
    const laterals: Sql[] = [];
    const columns = this.columns(type, sets, (nodes) =>
      this.#value(type, nodes, fields, at, laterals),
    );
    return { columns, laterals: laterals.flat() };
  }

  /** A select list with one column for each response key. */
  columns(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    value: (nodes: FieldNodes) => Sql,
  ): Sql {
    const selected = [...this.selection.fields(type, sets)];
    if (selected.length > MAX_KEYS)
      throw new Uncovered(`more than ${MAX_KEYS} fields of ${type.name}`);
    const columns = selected.map(([key, nodes]) => {
      if (key.length > MAX_KEY) throw new Uncovered(`${key} is longer than ${MAX_KEY} letters`);
      const typename = nodes[0].name.value === '__typename';
      return sql`${typename ? [`'${type.name}'::text`] : value(nodes)} as "${key}"`;
    });
    return join(columns, ', ');
  }

  /** The fields that are selected of an object, without __typename. */
  members(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ChosenField[] {
    return [...this.selection.fields(type, sets).values()]
      .filter(([node]) => node.name.value !== '__typename')
      .map((nodes) => this.choose(type, nodes));
  }

  #value(
    type: GraphQLObjectType,
    nodes: FieldNodes,
    fields: Fields,
    at: Pick<Scope, 't' | 'parent' | 'outer'>,
    laterals: Sql[],
  ): Sql {
    const name = nodes[0].name.value;
    const field = this.choose(type, nodes);
    const read = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!read) throw new Uncovered(`${field.place} is not declared`);
    const args = this.arguments.of(field.definition, nodes[0]);
    return this.#read(field, read, { ...at, args }, laterals);
  }

  /** The field of a selection, if everybody may read it. */
  choose(type: GraphQLObjectType, nodes: FieldNodes): ChosenField {
    const name = nodes[0].name.value;
    const place = `${type.name}.${name}`;
    const definition = type.getFields()[name];
    if (!definition) throw new Uncovered(`${place} is not a field of the schema`);
    const access = accessOf(type, definition)?.kind;
    if (access !== 'public' && access !== 'reached') throw new Uncovered(`${place} is not public`);
    const sets = nodes.flatMap((node) => node.selectionSet ?? []);
    return { type, definition, sets, place };
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

/** The object type a field leads to. Lists and non-null are looked through. */
export function objectType(field: ChosenField, expected?: string): GraphQLObjectType {
  const type = getNamedType(field.definition.type);
  if (!isObjectType(type) || (expected !== undefined && type.name !== expected)) {
    throw new Uncovered(`${field.place} is ${type.name}, which is not the declared object type`);
  }
  return type;
}

/** Whose arguments the fields below a field see as `outer`. */
export function outerOf(field: ChosenField, scope: Scope): FieldArguments {
  return field.definition.args.length > 0 ? scope.args : scope.outer;
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

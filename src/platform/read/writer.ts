import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { FieldArguments } from './arguments.ts';
import type { Fields, Row } from './declare.ts';
import { Uncovered } from './refusals.ts';
import type { ReadRegistry } from './registry.ts';
import type { Sql } from './sql.ts';

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
  /** Where it is selected first: that place has the arguments. */
  readonly node: FieldNode;
  /** What is selected of it, in all places. */
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

/** What the files that write parts of a statement ask of each other. */
export interface Writer {
  readonly registry: ReadRegistry;
  /** A name for a row that the statement does not have yet. */
  alias(prefix: string): string;
  /** Computes something from a scope: now, if no variable has a say, else for each request. */
  compute<T>(scope: Scope, make: (row: Row) => T): Computed<T>;
  /** The same for plain text. */
  text(scope: Scope, make: (row: Row) => string): Sql;
  /** The select list of an object of `type` whose row is `t`. */
  body(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    fields: Fields,
    at: Pick<Scope, 't' | 'parent' | 'outer'>,
  ): Body;
  /** A select list with one column for each response key. */
  columns(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    value: (field: ChosenField) => Sql,
  ): Sql;
  /** The fields that are selected of an object, without __typename. */
  members(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ChosenField[];
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

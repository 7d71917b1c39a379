import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Extensions } from 'type-graphql';
import { accessOf } from './access.ts';
import type { Actor } from './actor.ts';
import { secondsLeft } from './context.ts';

/** For how many seconds an anonymous answer with this field may be kept by browsers and proxies. */
export function CacheFor(seconds: number): ClassDecorator & MethodDecorator & PropertyDecorator {
  return Extensions({ maxAge: seconds });
}

/**
 * The `max-age` of an operation: the least of all its root and object fields; 0 when any field says
 * nothing, is not public, or when the operation writes.
 */
export function maxAgeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root || operation.operation !== OperationTypeNode.QUERY) return 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const age = leastAge(schema, fragments, root, operation.selectionSet, new Set());
  return Number.isFinite(age) ? age : 0;
}

function leastAge(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  seen: Set<string>,
): number {
  let least = Infinity;
  const into = (on: GraphQLCompositeType, inner: SelectionSetNode) => {
    least = Math.min(least, leastAge(schema, fragments, on, inner, seen));
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      if (!fragment || seen.has(selection.name.value)) continue;
      seen.add(selection.name.value);
      into(named(schema, fragment.typeCondition.name.value) ?? type, fragment.selectionSet);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      into(named(schema, selection.typeCondition?.name.value) ?? type, selection.selectionSet);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      const field = type.getFields()[selection.name.value];
      if (!field) continue;
      const rule = accessOf(type, field);
      if (rule?.kind !== 'public' && rule?.kind !== 'reached') return 0;
      const result = getNamedType(field.type);
      const hint = field.extensions['maxAge'] ?? result.extensions['maxAge'];
      if (typeof hint === 'number') least = Math.min(least, hint);
      else if (type === schema.getQueryType()) return 0;
      if (selection.selectionSet && isCompositeType(result)) into(result, selection.selectionSet);
    }
  }
  return least;
}

function named(schema: GraphQLSchema, name: string | undefined): GraphQLCompositeType | undefined {
  const type = name ? schema.getType(name) : undefined;
  return type && isCompositeType(type) ? type : undefined;
}

/**
 * The Cache-Control header of an answer: only good answers to anonymous callers may be kept, and none
 * beyond its day, since at midnight certificates run out.
 * @param now the moment the answer is for
 */
export function cacheControl(
  prepared: { readonly maxAge: number } | null,
  actor: Pick<Actor, 'via'>,
  good: boolean,
  now: Date,
): string {
  if (!good || !prepared || prepared.maxAge <= 0 || actor.via !== 'anonymous') return 'no-store';
  return `max-age=${Math.min(prepared.maxAge, secondsLeft(now))}, public`;
}

import type { GraphQLResolveInfo } from 'graphql';
import { Field, ID, Info, InterfaceType, Root } from 'type-graphql';
import { Access, REACHED } from './access.ts';
import type { Context } from './context.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The opaque global id of an object: base64url of `Type:uuid`. */
export function toGlobalId(type: string, uuid: string): string {
  return Buffer.from(`${type}:${uuid}`, 'utf8').toString('base64url');
}

/** Reads a global id; null when it is not one of ours. */
export function fromGlobalId(id: string): { type: string; uuid: string } | null {
  if (id.length > 200) return null;
  const [type = '', uuid = '', ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  if (rest.length > 0 || !UUID.test(uuid) || !/^[A-Z]\w*$/.test(type)) return null;
  return { type, uuid };
}

/** The uuid of a global id of the given type, or null: unknown, broken and foreign ids look alike. */
export function uuidOf(id: string, type: string): string | null {
  const parts = fromGlobalId(id);
  return parts?.type === type ? parts.uuid : null;
}

/** How `node(id:)` finds an object: the loader applies the visibility rules and answers null. */
export interface NodeDefinition {
  readonly type: string;
  /** The entity class whose instances are the root values of this type. */
  readonly entity: abstract new (...args: never[]) => object;
  readonly load: (context: Context, uuid: string) => Promise<object | null>;
}

const byType = new Map<string, NodeDefinition>();
const byEntity = new Map<unknown, string>();

/** Declares a type that `node(id:)` can find. Called once per type, from the room's loader file. */
export function defineNode(definition: NodeDefinition): void {
  byType.set(definition.type, definition);
  byEntity.set(definition.entity, definition.type);
}

export function nodeDefinition(type: string): NodeDefinition | undefined {
  return byType.get(type);
}

/** The GraphQL type name of an entity instance. */
export function typeNameOf(value: object): string | undefined {
  return byEntity.get(value.constructor);
}

@InterfaceType('Node', {
  description: 'An object with a global id that can be fetched again through node(id:).',
  resolveType: (value: object) => typeNameOf(value),
})
export abstract class Node {
  @Access(REACHED)
  @Field(() => ID, { name: 'id', description: 'Opaque global id of this object.' })
  globalId(@Root() root: { id: string }, @Info() info: GraphQLResolveInfo): string {
    return toGlobalId(info.parentType.name, root.id);
  }
}

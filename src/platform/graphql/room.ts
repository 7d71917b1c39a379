import type { Declaration } from '../read/registry.ts';

/**
 * What a room brings to the house. Each room lists its classes in `<room>/<room>.room.ts`;
 * `src/schema.ts` puts the rooms together.
 */
export interface Room {
  readonly name: string;
  /** TypeORM entity classes. */
  readonly entities: readonly (new () => object)[];
  /** type-graphql resolver classes: queries, mutations and field resolvers. */
  readonly resolvers: readonly (new () => object)[];
  /** How the read engine reads its public types and queries. */
  readonly reads?: readonly Declaration[];
  /** Object types that only an interface or node(id:) returns. */
  readonly types?: readonly (new () => object)[];
}

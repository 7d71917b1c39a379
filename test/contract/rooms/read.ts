import type { Role } from '../../../src/identity/identity.enums.ts';
import type { Actor } from '../../../src/platform/graphql/actor.ts';
import type { Standings } from '../world.ts';

/** How a query that is not for the world is tried out. */
export interface Read {
  /** Answers `answer`: one object asked for by `$id`, or a list of objects with ids. */
  readonly document: string;
  /** The global id of something that only who stands inside may read. */
  readonly thing: (inside: Actor) => string;
  readonly people?: Standings;
  /** Roles that may ask, and get null all the same: the answer is for fewer people than the field. */
  readonly nothingFor?: readonly Role[];
  /**
   * Who finds the thing by its id besides those who find it in the list; 'other': another query of the
   * same type says who.
   */
  readonly byId?: 'everybody' | 'owner' | 'other';
}
export type Reads = Readonly<Record<string, Read>>;

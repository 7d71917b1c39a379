import { Role } from '../../src/identity/identity.enums.ts';
import { ANONYMOUS, type Actor, type Grant } from '../../src/platform/graphql/actor.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';

export const ALL_ROLES: readonly Role[] = Object.values(Role);

export interface ActorOptions {
  /** Units the grant covers; everywhere unless given. */
  readonly units?: readonly string[] | 'everywhere';
  /** The producer of a producer's grant. */
  readonly producerId?: string | null;
  readonly personId?: string;
  readonly name?: string;
}

/** Somebody signed in with one role. Exists in memory only: rows that refer to people need a person. */
export function actorOf(role: Role, options: ActorOptions = {}): Actor {
  return actorWith([grantOf(role, options)], options);
}

/** Somebody signed in with several grants; none = signed in without any role. */
export function actorWith(
  grants: readonly Grant[],
  options: Pick<ActorOptions, 'personId' | 'name'> = {},
): Actor {
  return {
    personId: options.personId ?? uuidv7(),
    name: options.name ?? (grants.map(({ role }) => role).join('+') || 'no role'),
    via: 'sign-in',
    credentialId: uuidv7(),
    grants,
    scopes: null,
  };
}

export function grantOf(role: Role, options: ActorOptions = {}): Grant {
  const units = options.units ?? 'everywhere';
  return {
    role,
    units: units === 'everywhere' ? units : new Set(units),
    producerId: options.producerId ?? null,
  };
}

/** The same person behind an API key with these scopes, such as `product:read`. */
export function throughApiKey(actor: Actor, scopes: readonly string[]): Actor {
  return { ...actor, via: 'api-key', scopes: new Set(scopes) };
}

export interface Cast {
  readonly role: Role | null;
  readonly where: 'inside' | 'outside' | 'nowhere';
  readonly actor: Actor;
}

/**
 * Everybody a permission matrix asks: each role inside and outside the place, somebody signed in
 * without a role, and nobody. "Outside" has the other unit and the other producer.
 */
export function everybody(
  inside: { unitId: string; producerId?: string },
  outside: { unitId: string; producerId?: string },
): Cast[] {
  const at = (role: Role, place: { unitId: string; producerId?: string }) =>
    actorOf(role, {
      units: [place.unitId],
      producerId: role === Role.PRODUCER ? (place.producerId ?? uuidv7()) : null,
    });
  return [
    ...ALL_ROLES.flatMap((role): Cast[] => [
      { role, where: 'inside', actor: at(role, inside) },
      { role, where: 'outside', actor: at(role, outside) },
    ]),
    { role: null, where: 'nowhere', actor: actorWith([]) },
    { role: null, where: 'nowhere', actor: ANONYMOUS },
  ];
}

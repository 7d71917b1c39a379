import { actorOfPerson } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { newToken, SIGN_IN_LIFE, tokenHash } from '../../src/identity/identity.rules.ts';
import type { Database } from '../../src/platform/db/data-source.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { ANONYMOUS, type Actor, type Grant } from '../../src/platform/graphql/actor.ts';

export const ALL_ROLES: readonly Role[] = Object.values(Role);

export interface ActorOptions {
  /** Units the grant covers; everywhere unless given, and none for producers. */
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
  const units = role === Role.PRODUCER ? [] : (options.units ?? 'everywhere');
  return {
    role,
    units: units === 'everywhere' ? units : new Set(units),
    producerId: options.producerId ?? null,
  };
}

export interface PersonOptions {
  readonly name?: string;
  /** The unit of the grant; the whole province unless given. Administrators and auditors have none. */
  readonly unitId?: string | null;
  readonly producerId?: string | null;
}

/** A person in the database with one role (null = none), as signing in would show them. */
export async function persistActor(
  db: Database,
  role: Role | null,
  options: PersonOptions = {},
): Promise<Actor & { readonly personId: string }> {
  const personId = uuidv7();
  await db.pool.query(`INSERT INTO person (id, name, login) VALUES ($1, $2, $3)`, [
    personId,
    options.name ?? `Người ${role ?? 'không vai trò'}`,
    `test-${personId}`,
  ]);
  if (role) await persistGrant(db, personId, role, options);
  return { ...(await actorOfPerson(db, personId, new Date())), personId };
}

/** One more role for a person of the database. */
export async function persistGrant(
  db: Database,
  personId: string,
  role: Role,
  { unitId, producerId }: PersonOptions = {},
): Promise<void> {
  const placeless = [Role.ADMINISTRATOR, Role.AUDITOR, Role.PRODUCER].includes(role);
  await db.pool.query(
    `INSERT INTO role_grant (person_id, role, unit_id, producer_id, valid_from)
     VALUES ($1, $2, $3, $4, DATE '2025-07-01')`,
    [personId, role, placeless ? null : (unitId ?? null), producerId ?? null],
  );
}

/** A sign-in of a person of the database: the token for `Authorization: Bearer …`. */
export async function persistSignIn(
  db: Database,
  personId: string,
  now: Date = new Date(),
): Promise<string> {
  const token = newToken();
  const end = new Date(now.getTime() + SIGN_IN_LIFE.STAFF.idle);
  await db.pool.query(
    `INSERT INTO sign_in (person_id, token_hash, kind, created_at, last_used_at, expires_at,
                          absolute_expires_at)
     VALUES ($1, $2, 'STAFF', $3, $3, $4, $4)`,
    [personId, tokenHash(token), now, end],
  );
  return token;
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

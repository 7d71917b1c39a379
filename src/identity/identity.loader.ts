import { findByIds } from '../platform/db/rows.ts';
import { scopeAllows } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { ApiKeyEntity } from './api-key.entity.ts';
import { CalendarLinkEntity } from './calendar-link.entity.ts';
import type { SignInMethod } from './identity.enums.ts';
import { identityAccess, mayReadPersonal, mayReadRoles } from './identity.access.ts';
import { PersonEntity } from './person.entity.ts';
import { RoleGrantEntity } from './role-grant.entity.ts';
import { SignInEntity } from './sign-in.entity.ts';

/** Sign-ins and keys that ended longer ago are history, which the audit trail keeps. */
const SHOWN_AFTER_END_DAYS = 30;

export const personById = defineLoader<string, PersonEntity | null>(
  'personById',
  async (ids, context) => {
    const rows = await findByIds(context.db.source.manager, PersonEntity, ids);
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The link that works. */
export const calendarLinkByPersonId = defineLoader<string, CalendarLinkEntity | null>(
  'calendarLinkByPersonId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(CalendarLinkEntity, 'l')
      .where('l.personId IN (:...ids) AND l.revokedAt IS NULL', { ids })
      .getMany();
    return oneByKey(ids, rows, (row) => row.personId);
  },
);

/** Roles that apply today or will; not the ones that ended. */
export const roleGrantsByPersonId = defineLoader<string, RoleGrantEntity[]>(
  'roleGrantsByPersonId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(RoleGrantEntity, 'g')
      .where('g.personId IN (:...ids) AND g.revokedAt IS NULL', { ids })
      .andWhere('(g.validTo IS NULL OR g.validTo >= :today)', { today: context.today })
      .orderBy('g.role')
      .addOrderBy('g.id')
      .getMany();
    return manyByKey(ids, rows, (row) => row.personId);
  },
);

/** Newest first. */
export const signInsByPersonId = defineLoader<string, SignInEntity[]>(
  'signInsByPersonId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(SignInEntity, 's')
      .where('s.personId IN (:...ids)', { ids })
      .andWhere('least(s.expiresAt, s.revokedAt) > :since', { since: shownSince(context.now) })
      .orderBy('s.createdAt', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .getMany();
    return manyByKey(ids, rows, (row) => row.personId);
  },
);

function shownSince(now: Date): Date {
  return new Date(now.getTime() - SHOWN_AFTER_END_DAYS * 86_400_000);
}

/** True when there is a password and it was set by somebody else. */
export const mustChangePassword = defineLoader<string, boolean>(
  'mustChangePassword',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ person_id: string; must_change: boolean }>(
      `SELECT person_id, must_change FROM credential WHERE person_id = ANY($1::uuid[])`,
      [ids],
    );
    return oneByKey(ids, rows, (row) => row.person_id).map((row) => row?.must_change ?? false);
  },
);

/** How a sign-in came about; null for one that is not known. */
export const signInMethodById = defineLoader<string, SignInMethod | null>(
  'signInMethodById',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; method: SignInMethod }>(
      `SELECT id, method FROM sign_in WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.method ?? null);
  },
);

/** A person for `person(id:)` and `node(id:)`: oneself, or anybody for those who keep or audit accounts. */
export async function visiblePerson(context: Context, id: string): Promise<PersonEntity | null> {
  const rule = identityAccess.person;
  const { actor } = context;
  const allowed = scopeAllows(rule, actor, 'read') && mayReadRoles(actor, { id });
  return allowed ? context.load(personById, id) : null;
}

async function visibleGrant(context: Context, id: string): Promise<RoleGrantEntity | null> {
  if (!scopeAllows(identityAccess.person, context.actor, 'read')) return null;
  const grant = await context.db.source.manager.findOneBy(RoleGrantEntity, { id });
  return grant && mayReadRoles(context.actor, { id: grant.personId }) ? grant : null;
}

/** A sign-in for the person and for administrators. */
export async function visibleSignIn(context: Context, id: string): Promise<SignInEntity | null> {
  if (!scopeAllows(identityAccess.person, context.actor, 'read')) return null;
  const signIn = await context.db.source.manager.findOneBy(SignInEntity, { id });
  return signIn && mayReadPersonal(context.actor, { id: signIn.personId }) ? signIn : null;
}

/** The keys the caller may see: all for administrators, else their own. */
export async function visibleApiKeys(context: Context): Promise<ApiKeyEntity[]> {
  const { anywhere } = readScope(identityAccess.apiKeys, context.actor);
  const query = context.db.source.manager
    .createQueryBuilder(ApiKeyEntity, 'k')
    .where('least(k.expiresAt, k.revokedAt) > :since', { since: shownSince(context.now) })
    .orderBy('k.createdAt', 'DESC')
    .addOrderBy('k.id', 'DESC')
    .limit(500);
  if (!anywhere) query.andWhere('k.personId = :me', { me: context.actor.personId });
  return query.getMany();
}

async function visibleApiKey(context: Context, id: string): Promise<ApiKeyEntity | null> {
  if (!scopeAllows(identityAccess.apiKeys, context.actor, 'read')) return null;
  const key = await context.db.source.manager.findOneBy(ApiKeyEntity, { id });
  return key && mayReadPersonal(context.actor, { id: key.personId }) ? key : null;
}

defineNode({ type: 'Person', entity: PersonEntity, load: visiblePerson });
defineNode({ type: 'RoleGrant', entity: RoleGrantEntity, load: visibleGrant });
defineNode({ type: 'SignIn', entity: SignInEntity, load: visibleSignIn });
defineNode({ type: 'ApiKey', entity: ApiKeyEntity, load: visibleApiKey });

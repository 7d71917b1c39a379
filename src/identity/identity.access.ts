import { accessTable, when } from '../platform/graphql/access.ts';
import { hasRole, type Actor } from '../platform/graphql/actor.ts';
import { Role } from './identity.enums.ts';

const ADMINISTRATOR = { [Role.ADMINISTRATOR]: 'anywhere' } as const;
const READERS = { ...ADMINISTRATOR, [Role.AUDITOR]: 'anywhere' } as const;

/**
 * Only administrators keep accounts and roles; nobody changes their own. API keys belong to staff whose
 * work has a machine side; council members and producers have none, so that a score or a dossier is
 * always sent by a person.
 */
const KEY_HOLDERS = {
  ...ADMINISTRATOR,
  [Role.COORDINATION_OFFICE]: 'own',
  [Role.TRADE_PROMOTION]: 'own',
  [Role.COMMUNE_OFFICER]: 'own',
  [Role.AUDITOR]: 'own',
} as const;

export const identityAccess = accessTable('identity', {
  people: READERS,
  person: READERS,
  apiKeys: KEY_HOLDERS,
  personCreate: ADMINISTRATOR,
  /** Everybody signed in may correct their own phone and e-mail; the rest is the administrator's. */
  personUpdate: ADMINISTRATOR,
  personFreeze: ADMINISTRATOR,
  personUnfreeze: ADMINISTRATOR,
  passwordReset: ADMINISTRATOR,
  roleGrant: ADMINISTRATOR,
  roleRevoke: ADMINISTRATOR,
  signInRevoke: ADMINISTRATOR,
  /** Officers help the producers they look after onto their telephones. */
  signInCodeCreate: {
    ...ADMINISTRATOR,
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.COMMUNE_OFFICER]: 'region',
  },
  apiKeyCreate: { ...KEY_HOLDERS, [Role.ADMINISTRATOR]: 'own' },
  apiKeyRevoke: KEY_HOLDERS,
  apiKeyRotate: { ...KEY_HOLDERS, [Role.ADMINISTRATOR]: 'own' },
});

/** True for the person themselves and for administrators. */
export function mayReadPersonal(actor: Actor, person: { readonly id: string }): boolean {
  return actor.personId === person.id || hasRole(actor, Role.ADMINISTRATOR);
}

/** True for administrators: logins of everybody. */
export function mayReadLogins(actor: Actor): boolean {
  return hasRole(actor, Role.ADMINISTRATOR);
}

/** True for the person, administrators and auditors: who holds which role is what they look into. */
export function mayReadRoles(actor: Actor, person: { readonly id: string }): boolean {
  return mayReadPersonal(actor, person) || hasRole(actor, Role.AUDITOR);
}

/** Phone, e-mail, login, sign-ins. */
export const PERSONAL = when<{ id: string }>('the person, administrators', (actor, person) =>
  mayReadPersonal(actor, person),
);

export const ROLES_OF_PERSON = when<{ id: string }>(
  'the person, administrators, auditors',
  (actor, person) => mayReadRoles(actor, person),
);

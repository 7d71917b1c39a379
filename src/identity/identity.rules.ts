import { createHash, randomBytes } from 'node:crypto';
import { Role } from './identity.enums.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type SignInKind = 'STAFF' | 'PRODUCER';

/**
 * How long a sign-in lives, in milliseconds: without use, and at most.
 * Staff and council: a council day runs from early morning into the evening with long talks between
 * two clicks, so half an hour of rest would throw members out in the middle of a sheet; the next
 * morning starts with the password again. Producers sign in from their own phones, rarely and with
 * trouble, and can reach their own records only.
 */
export const SIGN_IN_LIFE: Readonly<Record<SignInKind, { idle: number; absolute: number }>> = {
  STAFF: { idle: 12 * HOUR, absolute: 24 * HOUR },
  PRODUCER: { idle: 90 * DAY, absolute: 90 * DAY },
};

/** A use is written down at most this often, so that reading stays reading. */
export const LAST_USED_STEP = MINUTE;
/** A one-time password that nobody uses runs out. */
export const ONE_TIME_PASSWORD_LIFE = 3 * DAY;
/** API keys always end, so that a forgotten one does. */
export const API_KEY_MAX_DAYS = 400;

/** Only people who act for a producer and are nothing else get the long life. */
export function signInKind(roles: readonly string[]): SignInKind {
  return roles.length > 0 && roles.every((role) => role === 'PRODUCER') ? 'PRODUCER' : 'STAFF';
}

/** 256 random bits in base64url: 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export const API_KEY_PREFIX = 'ocopk_';

/** What the database keeps of a token. It has 256 random bits, so one plain round is enough. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

/** The one form of a login: composed, lower case, without spaces. */
export function loginForm(login: string): string {
  return login.normalize('NFC').replace(/\s/gu, '').toLowerCase();
}

export const LOGIN_FORM = /^[a-z0-9+][a-z0-9._@+-]{2,99}$/;

/** Wrong passwords that cost nothing; the next one makes the account wait. */
export const FREE_FAILURES = 5;
/** How far back wrong passwords are remembered, unless a right one came in between. */
export const FAILURE_MEMORY = DAY;
const LONGEST_DELAY = 15 * MINUTE;

/** Failures from one address, over all accounts. An office shares one, so it is generous. */
export const ADDRESS_FAILURES = 30;
export const ADDRESS_WINDOW = 15 * MINUTE;

/** An address that signed in to the account lately keeps its own count: nobody can lock it out. */
export const KNOWN_ADDRESS_MEMORY = 30 * DAY;

/**
 * Milliseconds an account still has to wait: none up to five failures, then 1 s, 2 s, 4 s … up to
 * 15 minutes after the last failure. Never for good, so nobody can shut a council out.
 */
export function accountDelay(failures: number, sinceLastFailure: number): number {
  if (failures < FREE_FAILURES) return 0;
  const delay = Math.min(1_000 * 2 ** (failures - FREE_FAILURES), LONGEST_DELAY);
  return Math.max(0, delay - sinceLastFailure);
}

/** Milliseconds an address has to wait; `oldestAge` is the age of its oldest failure in the window. */
export function addressDelay(failures: number, oldestAge: number): number {
  return failures < ADDRESS_FAILURES ? 0 : Math.max(0, ADDRESS_WINDOW - oldestAge);
}

/** A one-time code: six digits, ten minutes, five tries. */
export const CODE_FORM = /^\d{6}$/;
export const CODE_LIFE = 10 * MINUTE;
export const CODE_TRIES = 5;

/** Codes a telephone may be sent: in a quarter of an hour, and in a day; and an address may ask for. */
export const CODE_REQUESTS = { phone: 3, phoneDay: 10, address: 30 } as const;
export const CODE_REQUEST_WINDOW = 15 * MINUTE;

/** The one form of a Vietnamese telephone number: digits from 0 on, +84, 84 and 0084 left out. */
export function phoneForm(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/[\s.()\-\u2010-\u2015]/gu, '');
  return digits.replace(/^(?:\+|00)840?/, '0').replace(/^840?(?=\d{9}$)/, '0');
}

/**
 * Roles that one person may not hold at the same time. Who keeps accounts must not rate, because no
 * score may be seen by the administrator before its release; who audits must not do what is audited;
 * who reviews a survey must not have made it.
 */
const COUNCIL = [Role.COUNCIL_SECRETARY, Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER];
const APART: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  [Role.ADMINISTRATOR]: [...COUNCIL, Role.AUDITOR],
  [Role.AUDITOR]: [...COUNCIL, Role.ADMINISTRATOR, Role.COORDINATION_OFFICE],
  // Who asked the households, or uses the figure, does not confirm it; who keeps accounts sees none.
  [Role.STATISTICS_REVIEWER]: [
    ...[Role.ADMINISTRATOR, Role.COMMUNE_OFFICER, Role.COORDINATION_OFFICE, Role.AUDITOR],
  ],
};

/** The first of the held roles that excludes the new one, or null. */
export function conflictingRole(held: readonly Role[], wanted: Role): Role | null {
  return (
    held.find((role) => APART[role]?.includes(wanted) || APART[wanted]?.includes(role)) ?? null
  );
}

export type PlaceNeed = 'nowhere' | 'somewhere' | 'anywhere' | 'producer';

/** What place a role takes: none, a unit, a unit or the whole province, a producer. */
export function placeOf(role: Role): PlaceNeed {
  if (role === Role.ADMINISTRATOR || role === Role.AUDITOR) return 'nowhere';
  if (role === Role.COMMUNE_OFFICER) return 'somewhere';
  return role === Role.PRODUCER ? 'producer' : 'anywhere';
}

/** Rooms an API key may be given. Neither accounts nor scores are ever changed by a machine. */
const KEY_ROOMS = [
  'producer',
  'product',
  'rubric',
  'dossier',
  'certificate',
  'value-chain',
  'promotion',
  'commune-criteria',
  'programme',
] as const;
export const API_KEY_SCOPES: readonly string[] = [
  ...KEY_ROOMS.flatMap((room) => [`${room}:read`, `${room}:write`]),
  'audit:read',
];

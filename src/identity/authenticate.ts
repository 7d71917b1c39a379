import type { Database } from '../platform/db/data-source.ts';
import { ANONYMOUS, type Actor, type Grant } from '../platform/graphql/actor.ts';
import { localDay } from '../platform/graphql/context.ts';
import { publicError } from '../platform/graphql/errors.ts';
import { Language, say } from '../platform/graphql/language.ts';
import { API_KEY_PREFIX, LAST_USED_STEP, SIGN_IN_LIFE, tokenHash } from './identity.rules.ts';
import type { SignInKind } from './identity.rules.ts';
import {
  ACTOR_BY_API_KEY,
  ACTOR_BY_CALENDAR_LINK,
  ACTOR_BY_PERSON,
  ACTOR_BY_SIGN_IN,
} from './actor.service.ts';
import type { ActorRow, GrantRow } from './actor.service.ts';

/** A revocation on another server is effective within this time; on this one at once. */
const CACHE_MS = 1_000;
const CACHE_SIZE = 10_000;
const TOKEN = /^[\w-]{43}$/;

interface Remembered {
  readonly until: number;
  readonly actor: Promise<Actor>;
}
const remembered = new WeakMap<Database['pool'], Map<string, Remembered>>();

/**
 * Who sends this request: `Bearer <token>` of a sign-in, `Bearer ocopk_<key>` of an API key, or nobody
 * when there is no header.
 * @throws UNAUTHENTICATED for a header that names nobody: a caller who believes to be signed in must
 *   not silently get the answer for the public.
 */
export async function authenticate(
  db: Database,
  authorizationHeader: string | undefined,
  now: Date,
  language: Language = Language.VI,
): Promise<Actor> {
  const header = authorizationHeader?.trim();
  if (!header) return ANONYMOUS;
  const token = /^Bearer +(\S+)$/i.exec(header)?.[1] ?? '';
  const isKey = token.startsWith(API_KEY_PREFIX);
  if (!TOKEN.test(isKey ? token.slice(API_KEY_PREFIX.length) : token)) throw refused(language);
  const hash = tokenHash(token);
  const actor = await recall(db, hash, () => find(db, hash, isKey, now));
  if (actor === ANONYMOUS) throw refused(language);
  return actor;
}

/** Somebody a cookie names, with the token that forms are signed with. */
export interface CookieHolder {
  readonly actor: Actor;
  readonly token: string;
}

/**
 * Who opens a page or sends a form of it: for the door of pages only, never for /graphql, where a browser
 * would send the cookie along with what another site made it ask. Forms need their form token besides.
 * @returns null for a cookie that is missing or names nobody any more: the page asks to sign in
 */
export async function authenticateCookie(
  db: Database,
  token: string | null,
  now: Date,
): Promise<CookieHolder | null> {
  if (token === null || !TOKEN.test(token)) return null;
  const hash = tokenHash(token);
  const actor = await recall(db, hash, () => find(db, hash, false, now));
  return actor === ANONYMOUS ? null : { actor, token };
}

/**
 * Whose calendar a link opens, with the roles of now: for the door of calendars only, which reads and
 * changes nothing.
 * @returns null for a link that names nobody any more
 */
export async function authenticateCalendarLink(
  db: Database,
  token: string,
  now: Date,
): Promise<Actor | null> {
  if (!TOKEN.test(token)) return null;
  const { rows } = await db.pool.query<ActorRow>({
    name: 'actor-by-calendar-link',
    text: ACTOR_BY_CALENDAR_LINK,
    values: [tokenHash(token), now, localDay(now)],
  });
  return rows[0] ? actorFrom(rows[0], 'sign-in') : null;
}

/** Forgets who was recognised lately: called after sign-ins, roles or people changed. */
export function forgetActors(db: Database): void {
  remembered.get(db.pool)?.clear();
}

/** The person as a sign-in would show them now; for tests and for work on somebody's behalf. */
export async function actorOfPerson(db: Database, personId: string, now: Date): Promise<Actor> {
  const { rows } = await db.pool.query<ActorRow>(ACTOR_BY_PERSON, [personId, now, localDay(now)]);
  return rows[0] ? actorFrom(rows[0], 'sign-in') : ANONYMOUS;
}

function refused(language: Language): Error {
  const text = {
    vi: 'Phiên đăng nhập hoặc khóa API này không còn hiệu lực. Chưa có gì thay đổi; hãy đăng nhập lại.',
    en: 'This sign-in or API key is not valid any more. Nothing was changed; sign in again.',
  };
  return publicError('UNAUTHENTICATED', say(text, language));
}

function recall(db: Database, hash: Buffer, read: () => Promise<Actor>): Promise<Actor> {
  let actors = remembered.get(db.pool);
  if (!actors) remembered.set(db.pool, (actors = new Map<string, Remembered>()));
  const key = hash.toString('latin1');
  const known = actors.get(key);
  if (known && known.until > performance.now()) return known.actor;
  if (actors.size >= CACHE_SIZE) actors.clear();
  const actor = read();
  actors.set(key, { until: performance.now() + CACHE_MS, actor });
  // Only who was found is worth remembering.
  const drop = () => actors.delete(key);
  actor.then((found) => found === ANONYMOUS && drop(), drop);
  return actor;
}

async function find(db: Database, hash: Buffer, isKey: boolean, now: Date): Promise<Actor> {
  const { rows } = await db.pool.query<ActorRow>({
    name: isKey ? 'actor-by-api-key' : 'actor-by-sign-in',
    text: isKey ? ACTOR_BY_API_KEY : ACTOR_BY_SIGN_IN,
    values: [hash, now, localDay(now)],
  });
  const row = rows[0];
  if (!row) return ANONYMOUS;
  await noteUse(db, row, isKey, now);
  return actorFrom(row, isKey ? 'api-key' : 'sign-in');
}

function actorFrom(row: ActorRow, via: 'sign-in' | 'api-key'): Actor {
  return {
    personId: row.person_id,
    name: row.name,
    via,
    credentialId: row.credential_id,
    grants: (row.grants ?? []).map(grantFrom),
    scopes: row.scopes ? new Set(row.scopes) : null,
    ...quotaOf(row),
  };
}

function quotaOf(row: ActorRow): Pick<Actor, 'quota'> {
  const [perMinute, perDay] = [row.points_per_minute ?? null, row.points_per_day ?? null];
  return perMinute === null && perDay === null ? {} : { quota: { perMinute, perDay } };
}

function grantFrom({ role, units, producerId }: GrantRow): Grant {
  return { role, units: units === null ? 'everywhere' : new Set(units), producerId };
}

/** Moves the end of an unused sign-in on. A database that cannot write must not stop reading. */
async function noteUse(db: Database, row: ActorRow, isKey: boolean, now: Date): Promise<void> {
  if (row.last_used_at && now.getTime() - row.last_used_at.getTime() < LAST_USED_STEP) return;
  const work = isKey
    ? db.pool.query(`UPDATE api_key SET last_used_at = $2 WHERE id = $1`, [row.credential_id, now])
    : db.pool.query(
        `UPDATE sign_in SET last_used_at = $2, expires_at = least($3, absolute_expires_at)
          WHERE id = $1 AND revoked_at IS NULL`,
        [row.credential_id, now, idleEnd(row.kind, now)],
      );
  await work.catch(() => undefined);
}

function idleEnd(kind: SignInKind | null, now: Date): Date {
  return new Date(now.getTime() + SIGN_IN_LIFE[kind ?? 'STAFF'].idle);
}

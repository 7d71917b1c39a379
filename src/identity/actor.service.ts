import type { SignInKind } from './identity.rules.ts';

export interface GrantRow {
  readonly role: string;
  /** Null = everywhere. */
  readonly units: string[] | null;
  readonly producerId: string | null;
}

export interface ActorRow {
  readonly person_id: string;
  readonly name: string;
  readonly credential_id: string | null;
  readonly kind: SignInKind | null;
  readonly scopes: string[] | null;
  readonly last_used_at: Date | null;
  readonly points_per_minute?: number | null;
  readonly points_per_day?: number | null;
  readonly grants: GrantRow[] | null;
}

/**
 * One statement finds the holder, the roles of the day ($3) and the units they cover: the unit of the
 * grant, what it became and what it was made from, and everything below those. Successors and
 * predecessors are followed each in one direction only: mixing them would give the officer of one
 * former commune all communes that share a successor with it. A password set by somebody else gives
 * no role until it is changed; who signed in by a code has not used it.
 */
function actorStatement(holder: string): string {
  return `
  WITH RECURSIVE holder AS MATERIALIZED (${holder}),
  held AS MATERIALIZED (
    SELECT g.id, g.role, g.unit_id, g.producer_id
      FROM role_grant g JOIN holder ON holder.person_id = g.person_id
     WHERE g.revoked_at IS NULL AND g.valid_from <= $3::date
       AND (g.valid_to IS NULL OR g.valid_to >= $3::date)
       AND NOT holder.must_change),
  later(root, id) AS (
    SELECT unit_id, unit_id FROM held WHERE unit_id IS NOT NULL
    UNION
    SELECT later.root, step.successor_id
      FROM later JOIN unit_succession step ON step.predecessor_id = later.id),
  earlier(root, id) AS (
    SELECT unit_id, unit_id FROM held WHERE unit_id IS NOT NULL
    UNION
    SELECT earlier.root, step.predecessor_id
      FROM earlier JOIN unit_succession step ON step.successor_id = earlier.id),
  covered(root, id) AS (
    (SELECT root, id FROM later UNION SELECT root, id FROM earlier)
    UNION
    SELECT covered.root, below.id FROM covered JOIN unit below ON below.parent_id = covered.id)
  SELECT holder.person_id, holder.name, holder.credential_id, holder.kind, holder.scopes,
         holder.last_used_at, holder.points_per_minute, holder.points_per_day,
         (SELECT json_agg(json_build_object(
                   'role', held.role, 'producerId', held.producer_id,
                   'units', CASE
                     WHEN held.producer_id IS NOT NULL THEN '[]'::json
                     WHEN held.unit_id IS NULL THEN NULL
                     ELSE (SELECT json_agg(covered.id) FROM covered
                            WHERE covered.root = held.unit_id) END)
                   ORDER BY held.id)
            FROM held) AS grants
    FROM holder`;
}

/** $1 = hash of the token, $2 = now, $3 = today. */
export const ACTOR_BY_SIGN_IN = actorStatement(`
    SELECT p.id AS person_id, p.name, s.id AS credential_id, s.kind, NULL::text[] AS scopes,
           s.last_used_at, s.method = 'PASSWORD' AND coalesce(c.must_change, false) AS must_change,
           NULL::integer AS points_per_minute, NULL::integer AS points_per_day
      FROM sign_in s
      JOIN person p ON p.id = s.person_id AND p.frozen_at IS NULL
      LEFT JOIN credential c ON c.person_id = p.id
     WHERE s.token_hash = $1 AND s.revoked_at IS NULL
       AND s.expires_at > $2 AND s.absolute_expires_at > $2`);

/** $1 = hash of the key, $2 = now, $3 = today. */
export const ACTOR_BY_API_KEY = actorStatement(`
    SELECT p.id AS person_id, p.name, k.id AS credential_id, NULL::text AS kind, k.scopes,
           k.last_used_at, false AS must_change, k.points_per_minute, k.points_per_day
      FROM api_key k
      JOIN person p ON p.id = k.person_id AND p.frozen_at IS NULL
     WHERE k.id = (SELECT one.id FROM api_key one WHERE one.key_hash = $1
                   UNION ALL
                   SELECT one.id FROM api_key one
                    WHERE one.previous_hash = $1 AND one.previous_until > $2 LIMIT 1)
       AND k.revoked_at IS NULL AND k.expires_at > $2`);

/** $1 = id of the person, $2 = now (unused), $3 = today. */
export const ACTOR_BY_PERSON = actorStatement(`
    SELECT p.id AS person_id, p.name, NULL::uuid AS credential_id, NULL::text AS kind,
           NULL::text[] AS scopes, $2::timestamptz AS last_used_at, false AS must_change,
           NULL::integer AS points_per_minute, NULL::integer AS points_per_day
      FROM person p
     WHERE p.id = $1 AND p.frozen_at IS NULL`);

/** $1 = hash of the link, $2 = now (unused), $3 = today. Own passwords are chosen before anything opens. */
export const ACTOR_BY_CALENDAR_LINK = actorStatement(`
    SELECT p.id AS person_id, p.name, l.id AS credential_id, NULL::text AS kind,
           NULL::text[] AS scopes, $2::timestamptz AS last_used_at,
           coalesce(c.must_change, false) AS must_change,
           NULL::integer AS points_per_minute, NULL::integer AS points_per_day
      FROM calendar_link l
      JOIN person p ON p.id = l.person_id AND p.frozen_at IS NULL
      LEFT JOIN credential c ON c.person_id = p.id
     WHERE l.token_hash = $1 AND l.revoked_at IS NULL`);

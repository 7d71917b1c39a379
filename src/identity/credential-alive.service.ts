/** What can run a statement: a pool or one of its connections. */
interface Queryable {
  query<R>(text: string, values: unknown[]): Promise<{ rows: R[] }>;
}

/** $1 = person, $2 = sign-in or API key or null, $3 = now. */
const ALIVE = `
  SELECT EXISTS (SELECT FROM person WHERE id = $1 AND frozen_at IS NULL)
     AND ($2::uuid IS NULL
          OR EXISTS (SELECT FROM sign_in
                      WHERE id = $2 AND person_id = $1 AND revoked_at IS NULL
                        AND expires_at > $3 AND absolute_expires_at > $3)
          OR EXISTS (SELECT FROM api_key
                      WHERE id = $2 AND person_id = $1 AND revoked_at IS NULL
                        AND expires_at > $3)) AS alive`;

/** Whether what was given to a person's sign-in still counts: it has not ended, nobody is frozen. */
export async function credentialAlive(
  db: Queryable,
  personId: string,
  credentialId: string | null,
  now: Date,
): Promise<boolean> {
  const { rows } = await db.query<{ alive: boolean }>(ALIVE, [personId, credentialId, now]);
  return rows[0]?.alive === true;
}

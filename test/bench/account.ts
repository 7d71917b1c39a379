import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { uuidv7 } from '../../src/platform/db/uuid.ts';

/** An account of the coordination office with an open sign-in, for free documents and for writes. */
export async function benchAccount(owner: pg.Pool): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const person = uuidv7();
  await owner.query(`INSERT INTO person (id, name, login) VALUES ($1, 'Đo tốc độ', $2)`, [
    person,
    `bench-${person}`,
  ]);
  await owner.query(`INSERT INTO role_grant (person_id, role) VALUES ($1, 'COORDINATION_OFFICE')`, [
    person,
  ]);
  await owner.query(
    `INSERT INTO sign_in (person_id, token_hash, kind, created_at, last_used_at, expires_at,
                          absolute_expires_at)
     VALUES ($1, $2, 'STAFF', now(), now(), now() + interval '12 hours', now() + interval '1 day')`,
    [person, createHash('sha256').update(token).digest()],
  );
  return token;
}

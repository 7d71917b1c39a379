import { randomBytes } from 'node:crypto';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { Actor } from '../../../src/platform/graphql/actor.ts';
import { persistGrant } from '../../support/actors.ts';
import { COMMUNE, op, person, personGlobalId } from '../../support/rating.ts';
import { gid, type Fixtures, type World } from '../world.ts';

/** Accounts, roles and keys. */
export async function identityFixtures(world: World): Promise<Fixtures> {
  const { api, communal } = world;
  const someone = await person(api, Role.TRADE_PROMOTION, 'Người được cấp quyền');
  const frozen = await person(api, Role.TRADE_PROMOTION, 'Người bị khóa');
  await api.db.owner.query(
    `UPDATE person SET frozen_at = now(), frozen_reason = 'Thử' WHERE id = $1`,
    [frozen.actor.personId],
  );
  await persistGrant(api.db, someone.actor.personId!, Role.TRADE_PROMOTION);
  const { rows } = await api.db.owner.query<{ id: string }>(`SELECT id FROM role_grant LIMIT 1`);
  const keys = new Map<string, string>();
  for (const { inside } of Object.values(communal)) {
    keys.set(inside.personId!, gid('ApiKey', await keyOf(world, inside)));
  }
  const foreign = gid('ApiKey', await keyOf(world, someone.actor));
  const holder = communal.PRODUCER.inside.personId!;
  await api.db.owner.query(`UPDATE person SET phone = '0912345678' WHERE id = $1`, [holder]);
  await persistGrant(api.db, holder, Role.PRODUCER, { producerId: world.producerId });
  const grant = gid('RoleGrant', rows[0]!.id);
  return {
    personCreate: {
      args: () => ({ input: { name: 'Mới', login: 'nguoi.moi', operationId: op() } }),
    },
    personFreeze: {
      object: personGlobalId(someone),
      args: () => ({ id: personGlobalId(someone), input: { baseRevision: 1, reason: 'Thử' } }),
    },
    personUnfreeze: {
      object: personGlobalId(frozen),
      args: () => ({ id: personGlobalId(frozen), input: { baseRevision: 1 } }),
    },
    passwordReset: {
      object: personGlobalId(someone),
      args: () => ({ id: personGlobalId(someone) }),
    },
    signInCodeCreate: {
      object: gid('Person', holder),
      args: () => ({ personId: gid('Person', holder) }),
    },
    roleGrant: {
      args: () => ({
        input: {
          personId: personGlobalId(someone),
          role: Role.COMMUNE_OFFICER,
          unitId: gid('Commune', COMMUNE),
          operationId: op(),
        },
      }),
    },
    roleRevoke: { object: grant, args: () => ({ id: grant }) },
    apiKeyCreate: {
      args: () => ({ input: { name: 'Khóa', scopes: ['product:read'], expiresOn: '2026-12-01' } }),
    },
    apiKeyRotate: {
      args: (actor) => ({
        id: keys.get(actor.personId ?? '') ?? foreign,
        input: { baseRevision: 1, overlapHours: 24 },
      }),
    },
    apiKeyRevoke: {
      object: foreign,
      args: (actor) => ({ id: keys.get(actor.personId ?? '') ?? foreign }),
    },
  };
}

async function keyOf({ api }: World, actor: Actor): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO api_key (person_id, key_hash, hint, name, scopes, created_at, expires_at)
     VALUES ($1, $2, 'ocopk_', 'Thử', '{product:read}', $3, $3::timestamptz + interval '9 days')
     RETURNING id`,
    [actor.personId, randomBytes(32), api.now],
  );
  return rows[0]!.id;
}

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAccess } from '../../src/audit/audit.access.ts';
import { identityAccess } from '../../src/identity/identity.access.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { decide, type Decision, type Place } from '../../src/platform/graphql/access.ts';
import { ANONYMOUS, type Actor } from '../../src/platform/graphql/actor.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { ALL_ROLES, persistActor } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let cast: { name: string; actor: Actor }[];
let communes: string[];
let other: string;

beforeAll(async () => {
  api = await testApi();
  const { rows } = await api.db.owner.query(`SELECT id FROM unit WHERE level = 'COMMUNE' LIMIT 2`);
  communes = rows.map((row) => row.id as string);
  const { rows: made } = await api.db.owner.query(
    `INSERT INTO producer (slug, name, kind, commune_id)
     VALUES ('htx-mot', 'HTX Một', 'COOPERATIVE', $1), ('htx-hai', 'HTX Hai', 'COOPERATIVE', $2)
     RETURNING id`,
    communes,
  );
  const producers = made.map((row) => row.id as string);
  cast = [{ name: 'nobody', actor: ANONYMOUS }];
  for (const role of [...ALL_ROLES, null]) {
    for (const [index, where] of ['inside', 'outside'].entries()) {
      const producerId = role === Role.PRODUCER ? producers[index] : null;
      const unitId = communes[index];
      const actor = await persistActor(api.db, role, { unitId, producerId });
      cast.push({ name: `${role ?? 'no role'} ${where}`, actor });
    }
  }
  other = (await persistActor(api.db, Role.COUNCIL_MEMBER, { unitId: communes[0] })).personId;
});
afterAll(() => api.close());

interface Operation {
  readonly document: string;
  readonly place: (actor: Actor) => Place;
}

const person = () => `"${toGlobalId('Person', other)}"`;
const missing = (type: string) => `"${toGlobalId(type, randomUUID())}"`;
const done = '{ userErrors { message } }';
const anywhere = () => ({});

/** Each refuses in its own words when it is let in; what counts is whether it is let in. */
const OPERATIONS: Record<string, () => Operation> = {
  personCreate: () => ({
    document: `mutation { personCreate(input: { name: "A", login: "a.${randomUUID()}",
      operationId: "${randomUUID()}" }) ${done} }`,
    place: anywhere,
  }),
  personUpdate: () => ({
    document: `mutation { personUpdate(id: ${person()}, input: { baseRevision: 0 }) ${done} }`,
    place: anywhere,
  }),
  personFreeze: () => ({
    document: `mutation { personFreeze(id: ${person()},
      input: { baseRevision: 0, reason: "x" }) ${done} }`,
    place: anywhere,
  }),
  personUnfreeze: () => ({
    document: `mutation { personUnfreeze(id: ${person()}, input: { baseRevision: 0 }) ${done} }`,
    place: anywhere,
  }),
  passwordReset: () => ({
    document: `mutation { passwordReset(id: ${missing('Person')}) ${done} }`,
    place: anywhere,
  }),
  signInCodeCreate: () => ({
    document: `mutation { signInCodeCreate(personId: ${missing('Person')}) ${done} }`,
    place: anywhere,
  }),
  roleGrant: () => ({
    document: `mutation { roleGrant(input: { personId: ${person()}, role: COMMUNE_OFFICER,
      unitId: "${toGlobalId('Commune', communes[0]!)}", operationId: "${randomUUID()}" }) ${done} }`,
    place: () => ({ unitId: communes[0] }),
  }),
  roleRevoke: () => ({
    document: `mutation { roleRevoke(id: ${missing('RoleGrant')}) ${done} }`,
    place: anywhere,
  }),
  signInRevoke: () => ({
    document: `mutation { signInRevoke(id: ${missing('SignIn')}) ${done} }`,
    place: anywhere,
  }),
  apiKeyCreate: () => ({
    document: `mutation { apiKeyCreate(input: { name: "k", scopes: ["product:read"],
      expiresOn: "1999-01-01" }) ${done} }`,
    place: (actor) => ({ personId: actor.personId }),
  }),
  apiKeyRevoke: () => ({
    document: `mutation { apiKeyRevoke(id: ${missing('ApiKey')}) ${done} }`,
    place: anywhere,
  }),
  people: () => ({ document: '{ people(first: 1) { nodes { id } } }', place: anywhere }),
  person: () => ({ document: `{ person(id: ${person()}) { id } }`, place: anywhere }),
  apiKeys: () => ({
    document: '{ apiKeys { id } }',
    place: (actor) => ({ personId: actor.personId }),
  }),
  auditEntries: () => ({
    document: '{ auditEntries(first: 1) { nodes { id } } }',
    place: anywhere,
  }),
};

const rules = { ...identityAccess, ...auditAccess };

function expected(decision: Decision): string[] {
  if (decision.allowed) return [];
  return [decision.reason === 'SIGN_IN' ? 'UNAUTHENTICATED' : 'FORBIDDEN'];
}

/** Needs a key of one's own: the contract's permissions make one for each role. */
const WITH_OWN_KEY = ['apiKeyRotate'];

it('covers every row of the access tables', () => {
  const rows = [...Object.keys(OPERATIONS), ...WITH_OWN_KEY];
  expect(rows.sort()).toEqual(Object.keys(rules).sort());
});

describe.each(Object.keys(OPERATIONS))('%s', (name) => {
  it('lets in exactly whom the table names', async () => {
    const rule = rules[name as keyof typeof rules];
    const seen: Record<string, string[]> = {};
    const wanted: Record<string, string[]> = {};
    for (const { name: who, actor } of cast) {
      const { document, place } = OPERATIONS[name]!();
      wanted[who] = expected(decide(rule, actor, place(actor)));
      seen[who] = [...(await api.as(actor).run(document)).codes];
    }
    expect(seen).toEqual(wanted);
    expect(Object.values(wanted).some((codes) => codes.length === 0)).toBe(true);
  });
});

it('refusals leave no trace in the trail', async () => {
  const count = async () =>
    (await api.db.pool.query(`SELECT count(*)::int AS lines FROM audit_entry`)).rows[0].lines;
  const before = await count();
  for (const { actor } of cast.filter(({ name }) => !name.startsWith(Role.ADMINISTRATOR))) {
    for (const name of ['personCreate', 'personFreeze', 'roleGrant', 'passwordReset']) {
      await api.as(actor).run(OPERATIONS[name]!().document);
    }
  }
  expect(await count()).toBe(before);
});

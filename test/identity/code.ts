import { authenticate } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { useSms, type Sms } from '../../src/platform/sms/sms.ts';
import { persistActor, persistGrant } from '../support/actors.ts';
import { testApi } from '../support/api.ts';
import { insertProducer } from '../support/products.ts';
import { COMMUNE } from '../support/rating.ts';
import { call } from './call.ts';

/** People with telephones, the officer who makes codes, and the messages that were sent. */
export async function codeWorld() {
  const api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const producerId = await insertProducer(api.db.owner, { slug: 'htx-ma', communeId: COMMUNE });
  const sent: Sms[] = [];
  useSms(api.db.source, { send: async (sms) => void sent.push(sms) });
  const officer = await persistActor(api.db, Role.COMMUNE_OFFICER, { unitId: COMMUNE });
  let count = 0;

  async function holder(role: Role | null = Role.PRODUCER, given: string | null = null) {
    const { personId } = await persistActor(api.db, null);
    const phone = given ?? `09${String(10_000_000 + ++count)}`;
    await api.db.owner.query('UPDATE person SET phone = $2 WHERE id = $1', [personId, phone]);
    if (role)
      await persistGrant(api.db, personId, role, {
        producerId: role === Role.PRODUCER ? producerId : null,
      });
    // The clock of these tests is not that of the machine.
    await api.db.owner.query(`UPDATE role_grant SET valid_from = '2026-01-01'`);
    return { personId, phone };
  }
  const create = (personId: string, actor = officer) =>
    api.as(actor).run(
      `mutation ($id: ID!) { signInCodeCreate(personId: $id) { code expiresAt person { name }
           userErrors { message ... on SignInCodeCreateError { code } } } }`,
      { id: toGlobalId('Person', personId) },
    );
  return {
    ...{ api, producerId, officer, sent, holder, create },
    codeFor: async (personId: string) =>
      (await create(personId)).data.signInCodeCreate.code as string,
    request: (phone: string) =>
      call(api, api.anonymous.actor, 'signInCodeRequest', 'validMinutes', { input: { phone } }),
    signIn: (phone: string, code: string) =>
      call(
        api,
        api.anonymous.actor,
        'signInWithCode',
        'token expiresAt viewer { person { name } }',
        { input: { phone, code, device: 'Điện thoại' } },
      ),
    grantRole: async (by: Actor, personId: string, role: Role) => {
      const input = {
        personId: toGlobalId('Person', personId),
        role,
        operationId: `grant-${role}`,
      };
      const { roleGrant } = await api.as(by).ok(
        `mutation ($input: RoleGrantInput!) { roleGrant(input: $input) {
           userErrors { message } } }`,
        { input },
      );
      return roleGrant.userErrors as { message: string }[];
    },
    actorOf: (token: string) => authenticate(api.db, `Bearer ${token}`, api.now),
    forget: () =>
      api.db.owner.query('DELETE FROM sign_in_attempt; DELETE FROM sign_in_code_request'),
  };
}
export type CodeWorld = Awaited<ReturnType<typeof codeWorld>>;

/** Another six digits. */
export function otherThan(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}

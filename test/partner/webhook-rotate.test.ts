import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWebhook } from '../../schema/client/client.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { deliver } from '../../src/partner/deliver.service.ts';
import { nextVersions, signingVersions } from '../../src/partner/signature.rules.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { op, uuidIn } from '../support/rating.ts';
import { call } from '../trade/world.ts';
import { receiver } from './receiver.ts';

let api: TestApi;
let trade: Caller;
let post: Awaited<ReturnType<typeof receiver>>;
let hook: Loose;
let first: string;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  trade = api.as(await persistActor(api.db, Role.TRADE_PROMOTION));
  post = await receiver();
  const { webhook, secret } = (
    await trade.ok(
      `mutation ($url: String!) { webhookCreate(input: { name: "Sàn", url: $url, events: [PING] }) {
       secret webhook { id revision } } }`,
      { url: post.url },
    )
  ).webhookCreate;
  [hook, first] = [webhook, secret as string];
});
afterAll(async () => {
  await post.close();
  await api.close();
});

const rotate = async (who: Caller, baseRevision: number, more: object = {}): Promise<Loose> =>
  (
    await who.ok(
      `mutation ($id: ID!, $input: WebhookRotateInput!) { webhookRotate(id: $id, input: $input) {
         secret webhook { revision formerUntil } userErrors { code } } }`,
      { id: hook.id, input: { baseRevision, ...more } },
    )
  ).webhookRotate;

/** What the receiver makes of a telling at this moment with each of the secrets. */
async function told(now: Date, ...secrets: readonly (string | readonly string[])[]) {
  await call(trade, 'webhookTest', 'delivery { id }', { operationId: op() }, hook.id as string);
  const options = { webhookId: uuidIn(hook.id as string), allowLoopback: true, now };
  const { signal } = new AbortController();
  await api.db.source.transaction((em) => deliver(em, { ...options, signal }));
  const { headers, body } = post.received.pop()!;
  const signature = headers['ocop-signature'] as string;
  return secrets.map((one) => readWebhook(one, signature, body, now)?.event ?? null);
}

describe('the secret of a webhook', () => {
  it('is exchanged while both sign; a second click or a lost answer loses nothing', async () => {
    const [once, twice] = await Promise.all([rotate(trade, 1), rotate(trade, 1)]);
    const [made, late] = once.secret ? [once, twice] : [twice, once];
    expect(late).toMatchObject({ secret: null, userErrors: [{ code: 'STALE' }] });
    expect(made.webhook).toEqual({ revision: 2, formerUntil: '2026-11-23T03:00:00.000Z' });
    const second = made.secret as string;
    expect(await told(api.now, first, second, 'ocopw_x', ['ocopw_x', second])).toEqual([
      ...['PING', 'PING', null, 'PING'],
    ]);
    // Its answer was lost: exchanged again, the first secret still counts.
    const third = (await rotate(trade, 2, { overlapHours: 2 })).secret as string;
    expect(new Set([first, second, third]).size).toBe(3);
    const later = (hours: number) => new Date(api.now.getTime() + hours * 3_600_000);
    expect(await told(later(1), first, second, third)).toEqual(['PING', 'PING', 'PING']);
    expect(await told(later(2), first, second, third)).toEqual([null, null, 'PING']);
    // One that leaked ends at once.
    const now = await rotate(trade, 3, { overlapHours: 0 });
    expect(now.webhook.formerUntil).toBeNull();
    expect(await told(api.now, third, now.secret as string)).toEqual([null, 'PING']);
  });

  it('is shown to its owner only, and kept nowhere', async () => {
    const office = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE));
    const administrator = api.as(await persistActor(api.db, Role.ADMINISTRATOR));
    for (const who of [office, administrator]) {
      await expect(rotate(who, 4)).rejects.toThrow('FORBIDDEN');
    }
    const { rows } = await api.db.owner.query<Loose>(
      `SELECT (SELECT string_agg(w::text, '') FROM webhook w) AS kept,
              string_agg(concat(before, after), '') AS trail, count(*)::int AS times
         FROM audit_entry WHERE action = 'webhook.rotate'`,
    );
    expect(rows[0].times).toBe(3);
    expect(JSON.stringify(rows)).not.toContain('ocopw_');
    expect(rows[0].kept).not.toContain(first.slice(6));
    await call(trade, 'webhookEnd', 'webhook { id }', { operationId: op() }, hook.id as string);
    expect((await rotate(trade, 5)).userErrors).toEqual([{ code: 'ENDED' }]);
  });

  it('signs with four at most', () => {
    const now = new Date('2026-11-22T03:00:00Z');
    let versions = { secretVersion: 1, formerVersion: 1, formerUntil: null as Date | null };
    for (let n = 0; n < 6; n++) versions = nextVersions(versions, now, new Date('2026-11-23'));
    expect(signingVersions(versions, now)).toEqual([7, 6, 5, 4]);
  });
});

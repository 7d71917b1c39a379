import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWebhook } from '../../schema/client/client.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { deliverWebhookJob, sweepWebhooksJob } from '../../src/partner/partner.jobs.ts';
import { tellOfExpiry } from '../../src/partner/partner-event.service.ts';
import { startJobs, type Jobs } from '../../src/platform/jobs/worker.ts';
import { SILENT_LOG } from '../../src/platform/observe/logger.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { insertProduct } from '../support/products.ts';
import { COMMUNE, op } from '../support/rating.ts';
import { gid } from '../trade/world.ts';
import { receiver } from './receiver.ts';
import { recognise } from './recognise.ts';

let api: TestApi;
let trade: Caller;
let office: Caller;
let jobs: Jobs;
let post: Awaited<ReturnType<typeof receiver>>;
beforeAll(async () => {
  api = await testApi();
  trade = api.as(await persistActor(api.db, Role.TRADE_PROMOTION));
  office = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE));
  post = await receiver();
  const deliver = deliverWebhookJob(true);
  jobs = await startJobs({
    ...{ connection: api.db.appUrl, database: api.db, log: SILENT_LOG },
    jobs: [deliver, sweepWebhooksJob(deliver)],
  });
});
afterAll(async () => {
  await jobs.stop();
  await post.close();
  await api.close();
});

async function mutate(
  who: Caller,
  name: string,
  select: string,
  input: object,
  id?: string,
): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const [head, args] = id ? ['$id: ID!, ', 'id: $id, '] : ['', ''];
  const answer = await who.ok(
    `mutation(${head}$input: ${type}) { ${name}(${args}input: $input) { ${select} userErrors { code } } }`,
    { id, input },
  );
  return answer[name];
}
const until = async (count: number) => {
  for (let tries = 0; tries < 400 && post.received.length < count; tries++) await wait(25);
  // Its mark comes right behind the answer.
  await wait(150);
  return post.received.length;
};
const log = async (id: string) =>
  (
    await trade.ok(
      `query ($id: ID!) { webhookDeliveries(webhookId: $id, first: 50) { nodes {
         id state attempts status failure event { id event sequence } } } }`,
      { id },
    )
  ).webhookDeliveries.nodes as Loose[];
const due = () =>
  api.db.owner.query(
    `WITH due AS (UPDATE webhook_delivery SET next_at = now() WHERE state = 'PENDING' RETURNING webhook_id)
     SELECT graphile_worker.add_job('partner.deliver-webhook', json_build_object('webhookId', id))
       FROM (SELECT DISTINCT webhook_id AS id FROM due) AS w`,
  );

describe('a webhook', { timeout: 60_000 }, () => {
  let hook: Loose;
  let secret: string;
  let productId: string;

  it('is told, signed, what changes in the same transaction, and nothing else', async () => {
    const made = await mutate(
      trade,
      'webhookCreate',
      'secret webhook { id state events revision }',
      {
        ...{ name: 'Sàn', url: post.url },
        events: [
          'PRODUCT_PUBLISHED',
          'PRODUCT_CHANGED',
          'PRODUCT_WITHDRAWN',
          'CERTIFICATE_EXPIRED',
        ],
      },
    );
    hook = made.webhook;
    secret = made.secret as string;
    expect(secret).toMatch(/^ocopw_[\w-]{43}$/);
    const { rows: kept } = await api.db.owner.query<Loose>('SELECT * FROM webhook');
    expect(JSON.stringify(kept)).not.toContain(secret.slice(6));
    productId = await insertProduct(api.db.owner, {
      slug: 'mien',
      communeId: COMMUNE,
      status: 'DRAFT',
    });
    const id = gid('Product', productId);
    await mutate(office, 'productUpdate', 'product { id }', { baseRevision: 1, summary: 'x' }, id);
    await mutate(office, 'productPublish', 'product { id }', { baseRevision: 2 }, id);
    expect(await until(1)).toBe(1);
    const [{ headers, body }] = post.received as [Loose];
    const signature = headers['ocop-signature'] as string;
    const message = readWebhook(secret, signature, body as string)!;
    expect(message).toMatchObject({
      ...{ id: headers['ocop-event-id'], sequence: 1, event: 'PRODUCT_PUBLISHED' },
      ...{ subject: { type: 'Product', id }, data: { slug: 'mien', name: 'mien', revision: 3 } },
    });
    expect(readWebhook(secret, signature, `${body} `)).toBe(null);
    expect(readWebhook(`${secret}x`, signature, body as string)).toBe(null);
    const later = new Date(Date.now() + 400_000);
    expect(readWebhook(secret, signature, body as string, later)).toBe(null);
    // A change that is refused leaves no event.
    await mutate(office, 'productUpdate', 'product { id }', { baseRevision: 1, summary: 'y' }, id);
    expect((await log(hook.id as string)).length).toBe(1);
  });

  it('is told again after an error, under the same id, and on demand', async () => {
    post.answers.push(500);
    const id = gid('Product', productId);
    await mutate(office, 'productUpdate', 'product { id }', { baseRevision: 3, summary: 'z' }, id);
    expect(await until(2)).toBe(2);
    expect((await log(hook.id as string))[0]).toMatchObject({
      ...{ state: 'PENDING', attempts: 1, status: 500, failure: 'STATUS' },
    });
    await due();
    expect(await until(3)).toBe(3);
    const [first] = await log(hook.id as string);
    expect(first).toMatchObject({ state: 'DELIVERED', attempts: 2, status: 200, failure: null });
    const ids = post.received.map(({ headers }) => headers['ocop-event-id']);
    expect(ids[1]).toBe(ids[2]);
    expect(post.received[1]!.body).toBe(post.received[2]!.body);
    await mutate(
      trade,
      'webhookReplay',
      'delivery { id }',
      { operationId: op() },
      first.id as string,
    );
    expect(await until(4)).toBe(4);
    expect(post.received[3]!.headers['ocop-event-id']).toBe(ids[1]);
    const denied = office.run(
      'mutation ($id: ID!, $input: WebhookReplayInput!) { webhookReplay(id: $id, input: $input) { userErrors { code } } }',
      { id: first.id, input: { operationId: op() } },
    );
    expect((await denied).codes).toEqual(['FORBIDDEN']);
  });

  it('does not follow redirects, and stops after ten failures with a notice; then it goes on', async () => {
    post.answers.push(...Array.from({ length: 10 }, () => 302));
    const before = post.received.length;
    await mutate(trade, 'webhookTest', 'delivery { id }', { operationId: op() }, hook.id as string);
    await mutate(
      office,
      'productArchive',
      'product { id }',
      { baseRevision: 4 },
      gid('Product', productId),
    );
    for (let count = 1; count <= 10; count += 2) {
      await until(before + Math.min(count + 1, 10));
      await due();
    }
    await until(before + 10);
    const state = async () =>
      (await trade.ok('{ webhooks(first: 5) { nodes { state failures revision } } }')).webhooks
        .nodes;
    expect(await state()).toEqual([{ state: 'FAILING', failures: 10, revision: 2 }]);
    expect(post.received.length).toBe(before + 10);
    const { rows } = await api.db.owner.query<Loose>(
      `SELECT e.event, n.person_id FROM notice n JOIN notice_event e ON e.id = n.event_id`,
    );
    expect(rows).toEqual([{ event: 'webhook.failing', person_id: trade.actor.personId }]);
    post.answers.length = 0;
    await api.db.owner.query(`UPDATE webhook_delivery SET next_at = now()`);
    await mutate(
      trade,
      'webhookUpdate',
      'webhook { id }',
      { baseRevision: 2, active: true },
      hook.id as string,
    );
    expect(await until(before + 12)).toBe(before + 12);
    const last = post.received.slice(-2).map(({ body }) => JSON.parse(body));
    expect(last.map(({ event, data }) => [event, data])).toEqual([
      ['PING', {}],
      ['PRODUCT_WITHDRAWN', { slug: 'mien' }],
    ]);
    expect(await state()).toEqual([{ state: 'ACTIVE', failures: 0, revision: 3 }]);
  });

  it('hears once that a certificate is past its last day', async () => {
    const { owner } = api.db;
    await recognise(owner, productId, '2026-11-21');
    const count = async () =>
      (await log(hook.id as string)).filter((one) => one.event.event === 'CERTIFICATE_EXPIRED')
        .length;
    for (const [day, seen] of [
      ['2026-11-21', 0],
      ['2026-11-22', 1],
      ['2026-11-23', 1],
    ] as const) {
      const now = new Date(`${day}T03:00:00Z`);
      await api.db.source.transaction((em) => tellOfExpiry(em, now));
      expect([day, await count()]).toEqual([day, seen]);
    }
  });

  it('ends, and is told nothing any more', async () => {
    const ended = await mutate(
      trade,
      'webhookEnd',
      'webhook { state }',
      { operationId: op() },
      hook.id as string,
    );
    expect(ended.webhook.state).toBe('ENDED');
    const again = await mutate(
      trade,
      'webhookTest',
      'delivery { id }',
      { operationId: op() },
      hook.id as string,
    );
    expect(again.userErrors).toEqual([{ code: 'ENDED' }]);
  });
});

it('is listed by as many statements whether one is asked for or fifty', async () => {
  await jobs.stop();
  const { webhooks } = await trade.ok('{ webhooks(first: 1) { nodes { id } } }');
  const { id } = webhooks.nodes[0];
  const many = (first: number) =>
    statementsOf(() =>
      trade.ok(
        `query ($id: ID!, $first: Int!) { webhooks(first: $first) { nodes { state } }
           webhookDeliveries(webhookId: $id, first: $first) { nodes { state event { sequence } } } }`,
        { id, first },
      ),
    );
  const few = await many(1);
  expect(await many(50)).toHaveLength(few.length);
  expect((await log(id as string)).length).toBeGreaterThan(3);
});

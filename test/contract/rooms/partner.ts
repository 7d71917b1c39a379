import { Role } from '../../../src/identity/identity.enums.ts';
import type { Actor } from '../../../src/platform/graphql/actor.ts';
import { op } from '../../support/rating.ts';
import { gid, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

const OWNERS = [Role.COORDINATION_OFFICE, Role.TRADE_PROMOTION];

interface Hook {
  readonly webhook: string;
  readonly delivery: string;
}

/** A webhook with a telling, of everybody who may have one. */
async function hooksOf(world: World): Promise<(actor: Actor) => Hook> {
  const { owner } = world.api.db;
  const all = new Map<string | null, Hook>();
  for (const role of OWNERS) {
    for (const { personId } of Object.values(world.communal[role]) as Actor[]) {
      const { rows } = await owner.query<{ webhook: string; delivery: string }>(
        `WITH hook AS (
           INSERT INTO webhook (person_id, name, url, events)
           VALUES ($1, 'Sàn', 'https://example.vn/', '{PING}') RETURNING id),
         event AS (
           INSERT INTO partner_event (event, subject_type, subject_id, occasion, payload)
           SELECT 'PING', 'Webhook', id, 'x', '{}' FROM hook RETURNING id)
         INSERT INTO webhook_delivery (webhook_id, event_id, state, next_at)
         SELECT hook.id, event.id, 'DELIVERED', now() FROM hook, event
         RETURNING webhook_id AS webhook, id AS delivery`,
        [personId],
      );
      all.set(personId, {
        webhook: gid('Webhook', rows[0]!.webhook),
        delivery: gid('WebhookDelivery', rows[0]!.delivery),
      });
    }
  }
  const any = [...all.values()][0]!;
  return (actor) => all.get(actor.personId) ?? any;
}

export async function partnerFixtures(world: World): Promise<Fixtures> {
  const of = await hooksOf(world);
  const step = (which: keyof Hook) => ({
    args: (actor: Actor) => ({ id: of(actor)[which], input: { operationId: op() } }),
  });
  return {
    webhookCreate: {
      args: () => ({ input: { name: 'Mới', url: 'https://example.vn/a', events: ['PING'] } }),
    },
    webhookUpdate: {
      args: (actor) => ({ id: of(actor).webhook, input: { baseRevision: 1, name: 'Khác' } }),
    },
    webhookRotate: {
      args: (actor) => ({ id: of(actor).webhook, input: { baseRevision: 1 } }),
    },
    webhookEnd: step('webhook'),
    webhookTest: step('webhook'),
    webhookReplay: step('delivery'),
    partnerExport: { args: () => ({ input: { format: 'CSV', operationId: op() } }) },
  };
}

export async function partnerReads(world: World): Promise<Reads> {
  const of = await hooksOf(world);
  const thing = (actor: Actor) => of(actor).webhook;
  return {
    webhooks: { document: '{ answer: webhooks(first: 100) { nodes { id } } }', thing },
    webhookDeliveries: {
      document: `query ($id: ID!) {
        answer: webhookDeliveries(webhookId: $id, first: 1) { nodes { id: webhookId } } }`,
      ...{ thing, byId: 'other' },
    },
  };
}

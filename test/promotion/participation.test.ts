import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import { ELSEWHERE, call, documentOf, operationId, promotionWorld, type World } from './world.ts';

let api: World['api'];
let productId: World['productId'];
let foreignId: World['foreignId'];
let own: World['own'];
let rival: World['rival'];
let officer: World['officer'];
let trade: World['trade'];
let newEvent: World['newEvent'];
let registration: World['registration'];
beforeAll(async () => {
  ({ api, productId, foreignId, own, rival, officer, trade, newEvent, registration } =
    await promotionWorld());
});
afterAll(() => api.close());

describe('taking part', () => {
  it('from registration to figures, seen by those it concerns', async () => {
    const eventId = await newEvent();
    const first = await call(own, 'participationRecord', registration(eventId));
    expect(first.participation).toMatchObject({
      state: 'REGISTERED',
      booth: null,
      revision: 1,
      producer: { slug: 'htx-mien' },
      products: [{ slug: 'mien' }],
    });
    const chosen = { state: 'ACCEPTED', booth: 'A12', baseRevision: 1 };
    const accepted = await call(trade, 'participationRecord', registration(eventId, chosen));
    expect(accepted.participation).toMatchObject({ state: 'ACCEPTED', booth: 'A12', revision: 2 });
    const late = await call(trade, 'participationRecord', registration(eventId, chosen));
    expect(late.userErrors).toEqual([{ code: 'STALE', field: ['input', 'baseRevision'] }]);
    const came = { state: 'ATTENDED', baseRevision: 2 };
    const { participation } = await call(trade, 'participationRecord', registration(eventId, came));
    expect(participation).toMatchObject({ state: 'ATTENDED', booth: 'A12', revision: 3 });

    const figures = { eventId, participationId: participation.id, salesAmount: 12_500_000 };
    const told = await call(own, 'eventOutcomeRecord', {
      ...figures,
      source: 'PRODUCER',
      visitors: 300,
    });
    expect(told.outcome).toMatchObject({
      source: 'PRODUCER',
      visitors: 300,
      salesAmount: 12500000,
      contractsSigned: null,
      revision: 1,
      participation: { id: participation.id },
    });
    const signed = { contractsSigned: 2, memorandaSigned: 1, signedValueAmount: 90_000_000 };
    await call(trade, 'eventOutcomeRecord', { ...figures, ...signed, source: 'CONTRACT' });
    const whole = { eventId, source: 'ESTIMATE', visitors: 12_000 };
    expect((await call(trade, 'eventOutcomeRecord', whole)).outcome.participation).toBeNull();
    const again = await call(trade, 'eventOutcomeRecord', { ...whole, visitors: 13_000 });
    expect(again).toMatchObject({ outcome: { visitors: 12000 }, userErrors: [{ code: 'STALE' }] });
    const mended = { ...whole, visitors: 13_000, baseRevision: 1 };
    expect((await call(trade, 'eventOutcomeRecord', mended)).outcome).toMatchObject({
      visitors: 13000,
    });
    await isSeen(participation.id);
  });

  async function isSeen(id: string): Promise<void> {
    const SEEN = `query($id: ID!, $product: ID!) {
      node(id: $id) { ... on Participation { state outcomes { source salesAmount } } }
      product: node(id: $product) { ... on Product { participations { state } producer { participations { booth } } } } }`;
    const variables = { id, product: toGlobalId('Product', productId) };
    const all = {
      node: {
        state: 'ATTENDED',
        outcomes: [
          { source: 'CONTRACT', salesAmount: 12500000 },
          { source: 'PRODUCER', salesAmount: 12500000 },
        ],
      },
      product: {
        participations: [{ state: 'ATTENDED' }],
        producer: { participations: [{ booth: 'A12' }] },
      },
    };
    for (const who of [own, officer, trade]) expect(await who.ok(SEEN, variables)).toEqual(all);
    const none = { node: null, product: { participations: [], producer: { participations: [] } } };
    const there = api.as(actorOf(Role.COMMUNE_OFFICER, { units: [ELSEWHERE] }));
    for (const who of [rival, there]) expect(await who.ok(SEEN, variables)).toEqual(none);
    expect((await api.anonymous.run(SEEN, variables)).data).toEqual({
      node: null,
      product: { participations: null, producer: { participations: null } },
    });
  }

  it.each([
    ['a product of another producer', {}, 'FOREIGN_PRODUCT', ['input', 'productIds', '1'], {}],
    [
      'an event that is over',
      {},
      'CLOSED',
      ['input', 'eventId'],
      { startsOn: '2026-11-01', endsOn: '2026-11-21' },
    ],
    ['an event called off', {}, 'CANCELLED', ['input', 'eventId'], { status: 'CANCELLED' }],
    ['an event that is only planned', {}, 'NOT_FOUND', ['input', 'eventId'], { status: 'PLANNED' }],
    ['a withdrawal of nothing', { state: 'WITHDRAWN' }, 'WRONG_STATE', ['input', 'state'], {}],
  ])('is refused for %s', async (what, more, code, field, event) => {
    const eventId = await newEvent(event);
    const productIds = [productId, foreignId].map((id) => toGlobalId('Product', id));
    const input = registration(eventId, what.startsWith('a product') ? { productIds } : more);
    const { participation, userErrors } = await call(own, 'participationRecord', input);
    expect([participation, userErrors]).toEqual([null, [{ code, field }]]);
  });

  it('leaves choosing and booths to the organiser', async () => {
    const eventId = await newEvent();
    for (const more of [{ state: 'ACCEPTED' }, { booth: 'A1' }]) {
      const input = { operationId: operationId(), ...registration(eventId, more) };
      expect((await own.run(documentOf('participationRecord'), { input })).codes).toEqual([
        'FORBIDDEN',
      ]);
    }
  });

  it('has figures only once the event has begun, at least one, and of its own event', async () => {
    const eventId = await newEvent({ startsOn: '2026-11-23' });
    const base = { eventId, source: 'ESTIMATE' };
    const early = await call(trade, 'eventOutcomeRecord', { ...base, visitors: 1 });
    expect(early.userErrors).toEqual([{ code: 'NOT_YET', field: ['input', 'eventId'] }]);
    const empty = await call(trade, 'eventOutcomeRecord', base);
    expect(empty.userErrors).toEqual([{ code: 'INVALID', field: ['input'] }]);
    const other = await newEvent();
    const { participation } = await call(own, 'participationRecord', registration(other));
    const mixed = {
      ...base,
      eventId: await newEvent(),
      participationId: participation.id,
      visitors: 1,
    };
    const answer = await call(trade, 'eventOutcomeRecord', mixed);
    expect(answer.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'participationId'] }]);
    const vouch = {
      eventId: other,
      participationId: participation.id,
      source: 'CONTRACT',
      visitors: 1,
    };
    const input = { operationId: operationId(), ...vouch };
    expect((await own.run(documentOf('eventOutcomeRecord'), { input })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});

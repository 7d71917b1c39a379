import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { promotionAccess } from '../../src/promotion/promotion.access.ts';
import { actorOf, everybody } from '../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';
import { statementsOf } from '../support/sql-counter.ts';

const HERE = unitId('01273', '2025-07-01');
const ELSEWHERE = unitId('01279', '2025-07-01');

let api: TestApi;
let [producerId, rivalId, productId, foreignId] = ['', '', '', ''];
let own: Caller;
let rival: Caller;
let officer: Caller;
const trade = () => api.as(actorOf(Role.TRADE_PROMOTION));

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const { owner } = api.db;
  producerId = await insertProducer(owner, { slug: 'htx-mien', communeId: HERE });
  rivalId = await insertProducer(owner, { slug: 'htx-khac', communeId: ELSEWHERE });
  productId = await insertProduct(owner, { slug: 'mien', communeId: HERE, producerId });
  foreignId = await insertProduct(owner, {
    slug: 'che',
    communeId: ELSEWHERE,
    producerId: rivalId,
  });
  own = api.as(actorOf(Role.PRODUCER, { units: [], producerId }));
  rival = api.as(actorOf(Role.PRODUCER, { units: [], producerId: rivalId }));
  officer = api.as(actorOf(Role.COMMUNE_OFFICER, { units: [HERE] }));
});
afterAll(() => api.close());

let sent = 0;
const operationId = () => `operation-${++sent}`;
const BODY: Record<string, string> = {
  promotionEventCreate: `event { id kind name organiser place startsOn endsOn scope status boothsTotal
    boothsOwn budgetAmount provincesTakingPart unitsTakingPart revision commune { name } }`,
  promotionEventUpdate: 'event { name status place boothsOwn revision }',
  participationRecord: `participation { id state booth note revision producer { slug }
    products { slug } event { name } }`,
  eventOutcomeRecord: `outcome { id source visitors salesAmount contractsSigned memorandaSigned
    signedValueAmount revision participation { id } }`,
};
function documentOf(name: string): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const [head, args] = name.endsWith('Update')
    ? [`$id: ID!, $input: ${type}`, 'id: $id, input: $input']
    : [`$input: ${type}`, 'input: $input'];
  return `mutation(${head}) { ${name}(${args}) { ${BODY[name]} userErrors { code field } } }`;
}
async function call(who: Caller, name: string, input: object, id?: string) {
  const answer = await who.ok(documentOf(name), {
    id,
    input: { operationId: operationId(), ...input },
  });
  return answer[name];
}
const fair = (more: object = {}) => ({
  kind: 'FAIR',
  name: 'Hội chợ OCOP',
  organiser: 'Sở Công Thương',
  startsOn: '2026-11-20',
  endsOn: '2026-11-25',
  scope: 'REGION',
  status: 'ANNOUNCED',
  ...more,
});
const newEvent = async (more: object = {}): Promise<string> =>
  (await call(trade(), 'promotionEventCreate', fair(more))).event.id;
const registration = (eventId: string, more: object = {}) => ({
  eventId,
  producerId: toGlobalId('Producer', producerId),
  productIds: [toGlobalId('Product', productId)],
  ...more,
});

describe('events', () => {
  it('are entered with all their facts', async () => {
    const facts = fair({
      place: 'Km5, Đề Thám',
      communeId: toGlobalId('Commune', HERE),
      boothsTotal: 120,
      boothsOwn: 50,
      budgetAmount: 5_400_000_000,
      provincesTakingPart: 25,
      unitsTakingPart: 32,
    });
    const { event, userErrors } = await call(trade(), 'promotionEventCreate', facts);
    const { communeId: _, ...rest } = facts as Record<string, unknown>;
    expect(userErrors).toEqual([]);
    expect(event).toEqual({ ...rest, id: event.id, revision: 1, commune: { name: 'Thục Phán' } });
  });

  it.each([
    ['an end before the beginning', { endsOn: '2026-11-19' }, 'PERIOD', ['input', 'endsOn']],
    [
      'more own booths than booths',
      { boothsTotal: 5, boothsOwn: 6 },
      'BOOTHS',
      ['input', 'boothsOwn'],
    ],
    ['a negative number', { boothsTotal: -1 }, 'INVALID', ['input', 'boothsTotal']],
    ['an empty name', { name: ' ' }, 'INVALID', ['input', 'name']],
  ])('are refused with %s', async (_, more, code, field) => {
    const { event, userErrors } = await call(trade(), 'promotionEventCreate', fair(more));
    expect([event, userErrors]).toEqual([null, [{ code, field }]]);
  });

  it('change by revision, and their status by its table', async () => {
    const id = await newEvent({ boothsTotal: 10, boothsOwn: 10, place: 'Đề Thám' });
    const moved = await call(
      trade(),
      'promotionEventUpdate',
      { baseRevision: 1, status: 'HELD', place: null },
      id,
    );
    expect(moved.event).toMatchObject({ status: 'HELD', place: null, boothsOwn: 10, revision: 2 });
    const late = await call(trade(), 'promotionEventUpdate', { baseRevision: 1, name: 'X' }, id);
    expect(late.userErrors).toEqual([{ code: 'STALE', field: ['input', 'baseRevision'] }]);
    expect(late.event).toMatchObject({ name: 'Hội chợ OCOP', revision: 2 });
    const back = await call(
      trade(),
      'promotionEventUpdate',
      { baseRevision: 2, status: 'PLANNED' },
      id,
    );
    expect(back.userErrors).toEqual([{ code: 'WRONG_STATUS', field: ['input', 'status'] }]);
    const fewer = await call(
      trade(),
      'promotionEventUpdate',
      { baseRevision: 2, boothsTotal: 9 },
      id,
    );
    expect(fewer.userErrors).toEqual([{ code: 'BOOTHS', field: ['input', 'boothsOwn'] }]);
  });

  it('are public with their basic facts once announced', async () => {
    const [secret, open] = [await newEvent({ status: 'PLANNED' }), await newEvent()];
    const ONE = `query($id: ID!) { promotionEvent(id: $id) { status } }`;
    expect(await api.anonymous.ok(ONE, { id: secret })).toEqual({ promotionEvent: null });
    expect(await own.ok(ONE, { id: secret })).toEqual({ promotionEvent: null });
    expect(await trade().ok(ONE, { id: secret })).toEqual({
      promotionEvent: { status: 'PLANNED' },
    });
    const INSIDE = `query($id: ID!) { promotionEvent(id: $id) { status budgetAmount participations { id } } }`;
    const answer = await api.anonymous.run(INSIDE, { id: open });
    expect(answer.codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(answer.data).toEqual({
      promotionEvent: { status: 'ANNOUNCED', budgetAmount: null, participations: null },
    });
    expect((await own.run(INSIDE, { id: open })).codes).toEqual(['FORBIDDEN']);
  });

  it('are listed by period and kind, the latest first', async () => {
    const LIST = `query($filter: PromotionEventFilter) { promotionEvents(first: 50, filter: $filter) {
      totalCount nodes { name startsOn } } }`;
    const days = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });
    await newEvent({ name: 'Tuần A', kind: 'TRADE_WEEK', ...days('2031-01-10', '2031-01-20') });
    await newEvent({ name: 'Tuần B', kind: 'TRADE_WEEK', ...days('2031-02-01', '2031-02-02') });
    await newEvent({
      name: 'Phiên C',
      kind: 'ONLINE_SESSION',
      ...days('2031-01-20', '2031-01-20'),
    });
    const names = async (filter: object) =>
      (await api.anonymous.ok(LIST, { filter })).promotionEvents.nodes.map(
        (one: { name: string }) => one.name,
      );
    expect(await names({ from: '2031-01-20' })).toEqual(['Tuần B', 'Phiên C', 'Tuần A']);
    expect(await names({ from: '2031-01-20', until: '2031-01-31' })).toEqual(['Phiên C', 'Tuần A']);
    expect(await names({ from: '2031-01-21', until: '2031-01-31' })).toEqual([]);
    expect(await names({ from: '2031-01-01', kind: ['TRADE_WEEK'] })).toEqual(['Tuần B', 'Tuần A']);
    expect(await names({ from: '2031-01-01', kind: [] })).toEqual([]);
  });
});

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
    const accepted = await call(trade(), 'participationRecord', registration(eventId, chosen));
    expect(accepted.participation).toMatchObject({ state: 'ACCEPTED', booth: 'A12', revision: 2 });
    const late = await call(trade(), 'participationRecord', registration(eventId, chosen));
    expect(late.userErrors).toEqual([{ code: 'STALE', field: ['input', 'baseRevision'] }]);
    const came = { state: 'ATTENDED', baseRevision: 2 };
    const { participation } = await call(
      trade(),
      'participationRecord',
      registration(eventId, came),
    );
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
    await call(trade(), 'eventOutcomeRecord', { ...figures, ...signed, source: 'CONTRACT' });
    const whole = { eventId, source: 'ESTIMATE', visitors: 12_000 };
    expect((await call(trade(), 'eventOutcomeRecord', whole)).outcome.participation).toBeNull();
    const again = await call(trade(), 'eventOutcomeRecord', { ...whole, visitors: 13_000 });
    expect(again).toMatchObject({ outcome: { visitors: 12000 }, userErrors: [{ code: 'STALE' }] });
    const mended = { ...whole, visitors: 13_000, baseRevision: 1 };
    expect((await call(trade(), 'eventOutcomeRecord', mended)).outcome).toMatchObject({
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
    for (const who of [own, officer, trade()]) expect(await who.ok(SEEN, variables)).toEqual(all);
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
    const early = await call(trade(), 'eventOutcomeRecord', { ...base, visitors: 1 });
    expect(early.userErrors).toEqual([{ code: 'NOT_YET', field: ['input', 'eventId'] }]);
    const empty = await call(trade(), 'eventOutcomeRecord', base);
    expect(empty.userErrors).toEqual([{ code: 'INVALID', field: ['input'] }]);
    const other = await newEvent();
    const { participation } = await call(own, 'participationRecord', registration(other));
    const mixed = {
      ...base,
      eventId: await newEvent(),
      participationId: participation.id,
      visitors: 1,
    };
    const answer = await call(trade(), 'eventOutcomeRecord', mixed);
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

describe('who may', () => {
  it.each(Object.keys(BODY))(
    '%s: by role and place, and a refusal changes nothing',
    async (name) => {
      const eventId = await newEvent();
      const { participation } = await call(own, 'participationRecord', registration(eventId));
      const before = await state();
      const roles: Readonly<Record<string, string>> =
        promotionAccess[name as keyof typeof promotionAccess].roles;
      const inside = { unitId: HERE, producerId };
      const outside = { unitId: ELSEWHERE, producerId: rivalId };
      for (const { role, where, actor } of everybody(inside, outside)) {
        const scope = role === null ? undefined : roles[role];
        if (scope === 'anywhere' || (scope && where === 'inside')) continue;
        const inputs: Record<string, object> = {
          promotionEventCreate: fair(),
          promotionEventUpdate: { baseRevision: 1, name: 'X' },
          participationRecord: registration(eventId, { baseRevision: 1, state: 'WITHDRAWN' }),
          eventOutcomeRecord: {
            eventId,
            participationId: participation.id,
            source: 'PRODUCER',
            visitors: 1,
          },
        };
        const input = { operationId: operationId(), ...inputs[name] };
        const answer = await api.as(actor).run(documentOf(name), { id: eventId, input });
        const code = actor.via === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expect([role, where, answer.codes]).toEqual([role, where, [code]]);
      }
      expect(await state()).toEqual(before);
    },
  );

  async function state(): Promise<unknown> {
    const tables = ['promotion_event', 'participation', 'event_outcome', 'audit_entry'];
    const sums = tables.map(
      (one) => `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${one} t)`,
    );
    return (await api.db.owner.query(`SELECT concat_ws(' ', ${sums.join(', ')}) AS state`)).rows;
  }
});

describe('lists', () => {
  it('of events take as many statements for fifty as for one', async () => {
    await api.db.owner.query(
      `WITH made AS (
         INSERT INTO promotion_event (kind, name, organiser, starts_on, ends_on, scope, status, commune_id)
         SELECT 'FORUM', 'Diễn đàn ' || n, 'Sở', DATE '2027-01-01' + n, DATE '2027-01-01' + n, 'PROVINCE',
                'HELD', $1 FROM generate_series(1, 60) n RETURNING id),
       joined AS (
         INSERT INTO participation (event_id, producer_id, state)
         SELECT id, $2, 'ATTENDED' FROM made RETURNING id, event_id)
       INSERT INTO participation_product (participation_id, product_id) SELECT id, $3 FROM joined`,
      [HERE, producerId, productId],
    );
    const ask = (first: number) =>
      trade().ok(
        `query($first: Int) { promotionEvents(first: $first, filter: { kind: [FORUM] }) { totalCount
          nodes { name budgetAmount commune { name } outcomes { visitors }
            participations { state producer { name } products { slug } outcomes { source } } } } }`,
        { first },
      );
    const one = await statementsOf(() => ask(1));
    const many = await statementsOf(() => ask(50));
    expect(many.length).toBe(one.length);
    const { promotionEvents } = await ask(50);
    expect(promotionEvents.totalCount).toBe(60);
    expect(promotionEvents.nodes).toHaveLength(50);
    expect(promotionEvents.nodes[0]).toMatchObject({
      name: 'Diễn đàn 60',
      participations: [{ state: 'ATTENDED', products: [{ slug: 'mien' }] }],
    });
  });

  it('know nothing of what does not exist', async () => {
    const id = toGlobalId('PromotionEvent', uuidv7());
    expect(await trade().ok(`query($id: ID!) { promotionEvent(id: $id) { id } }`, { id })).toEqual({
      promotionEvent: null,
    });
    const gone = await call(trade(), 'promotionEventUpdate', { baseRevision: 1 }, id);
    expect(gone.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
  });
});

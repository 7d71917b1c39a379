import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { HERE, call, fair, promotionWorld, type World } from './world.ts';

let api: World['api'];
let producerId: World['producerId'];
let productId: World['productId'];
let own: World['own'];
let trade: World['trade'];
let newEvent: World['newEvent'];
beforeAll(async () => {
  ({ api, producerId, productId, own, trade, newEvent } = await promotionWorld());
});
afterAll(() => api.close());

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
    const { event, userErrors } = await call(trade, 'promotionEventCreate', facts);
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
    const { event, userErrors } = await call(trade, 'promotionEventCreate', fair(more));
    expect([event, userErrors]).toEqual([null, [{ code, field }]]);
  });

  it('change by revision, and their status by its table', async () => {
    const id = await newEvent({ boothsTotal: 10, boothsOwn: 10, place: 'Đề Thám' });
    const moved = await call(
      trade,
      'promotionEventUpdate',
      { baseRevision: 1, status: 'HELD', place: null },
      id,
    );
    expect(moved.event).toMatchObject({ status: 'HELD', place: null, boothsOwn: 10, revision: 2 });
    const late = await call(trade, 'promotionEventUpdate', { baseRevision: 1, name: 'X' }, id);
    expect(late.userErrors).toEqual([{ code: 'STALE', field: ['input', 'baseRevision'] }]);
    expect(late.event).toMatchObject({ name: 'Hội chợ OCOP', revision: 2 });
    const back = await call(
      trade,
      'promotionEventUpdate',
      { baseRevision: 2, status: 'PLANNED' },
      id,
    );
    expect(back.userErrors).toEqual([{ code: 'WRONG_STATUS', field: ['input', 'status'] }]);
    const fewer = await call(
      trade,
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
    expect(await trade.ok(ONE, { id: secret })).toEqual({
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
      trade.ok(
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
    expect(await trade.ok(`query($id: ID!) { promotionEvent(id: $id) { id } }`, { id })).toEqual({
      promotionEvent: null,
    });
    const gone = await call(trade, 'promotionEventUpdate', { baseRevision: 1 }, id);
    expect(gone.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor } from '../support/actors.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { call, promotionWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await promotionWorld();
});
afterAll(() => world.api.close());

/** An event whose call is open today. */
async function openEvent(more: object = {}, days: object = {}): Promise<string> {
  const eventId = await world.newEvent({ startsOn: '2026-12-10', endsOn: '2026-12-15', ...more });
  const terms = { opensOn: '2026-11-01', closesOn: '2026-11-30', conditions: 'Có sản phẩm OCOP' };
  const input = { eventId, ...terms, places: 1, leastStars: 3, ...days };
  const { userErrors } = await call(world.trade, 'eventCallSave', input);
  expect(userErrors).toEqual([]);
  return eventId;
}
const wish = (eventId: string, more: object = {}) => ({
  ...{ eventId, producerId: toGlobalId('Producer', world.producerId), needsBooth: true },
  ...{ productIds: [toGlobalId('Product', world.productId)], samples: '10 gói', ...more },
});
const apply = (eventId: string, more: object = {}, who = world.own) =>
  call(who, 'eventApply', wish(eventId, more));
const decide = (id: string, baseRevision: number, state: string, more: object = {}) =>
  call(world.trade, 'eventApplicationDecide', { state, baseRevision, ...more }, id);
const answer = (id: string, baseRevision: number, state: string, who = world.own) =>
  call(who, 'eventApplicationAnswer', { state, baseRevision }, id);

describe('a call', () => {
  it('says for whom and until when; the world sees it', async () => {
    const id = await openEvent();
    const { promotionEvent } = await world.api.anonymous.ok(
      `query ($id: ID!) { promotionEvent(id: $id) { call { opensOn closesOn conditions places whoMayApply
        leastStars isOpen revision } } }`,
      { id },
    );
    expect(promotionEvent.call).toEqual({
      ...{ opensOn: '2026-11-01', closesOn: '2026-11-30', conditions: 'Có sản phẩm OCOP' },
      ...{ places: 1, whoMayApply: null, leastStars: 3, isOpen: true, revision: 1 },
    });
    const base = { eventId: id, opensOn: '2026-11-01', conditions: 'X' };
    const late = { ...base, closesOn: '2026-12-16', baseRevision: 1 };
    expect((await call(world.trade, 'eventCallSave', late)).userErrors).toEqual([
      { code: 'PERIOD', field: ['input', 'closesOn'] },
    ]);
    const blind = await call(world.trade, 'eventCallSave', { ...base, closesOn: '2026-11-29' });
    expect(blind.userErrors).toEqual([{ code: 'STALE', field: ['input', 'baseRevision'] }]);
  });
});

describe('an application', () => {
  it('is selected, confirmed and then a participation with its products', async () => {
    const eventId = await openEvent({ name: 'Hội chợ chọn' });
    const sent = await apply(eventId);
    expect(sent).toMatchObject({
      userErrors: [],
      application: {
        ...{ state: 'APPLIED', needsBooth: true, samples: '10 gói', appliedOn: '2026-11-22' },
        products: [{ slug: 'mien' }],
      },
    });
    const { id } = sent.application;
    const waiting = await decide(id, 1, 'WAITING');
    expect(waiting.application).toMatchObject({ state: 'WAITING', revision: 2 });
    await decide(id, 2, 'SELECTED', { reason: 'Có chỗ trống' });
    const confirmed = await answer(id, 3, 'CONFIRMED');
    expect(confirmed.application).toMatchObject({ state: 'CONFIRMED', reason: 'Có chỗ trống' });
    const PARTS = `query ($id: ID!) { promotionEvent(id: $id) { participations { state products { slug } } } }`;
    const before = await world.own.ok(PARTS, { id: eventId });
    expect(before.promotionEvent.participations).toEqual([
      { state: 'ACCEPTED', products: [{ slug: 'mien' }] },
    ]);
    await answer(id, 4, 'CANCELLED');
    const after = await world.own.ok(PARTS, { id: eventId });
    expect(after.promotionEvent.participations).toEqual([
      { state: 'WITHDRAWN', products: [{ slug: 'mien' }] },
    ]);
  });

  it('is turned down with a reason only, which the producer is told', async () => {
    const eventId = await openEvent({ name: 'Hội chợ hẹp' });
    const { personId } = await persistActor(world.api.db, Role.PRODUCER, {
      producerId: world.producerId,
    });
    await world.api.db.owner.query(
      `UPDATE role_grant SET valid_from = '2020-01-01' WHERE person_id = $1`,
      [personId],
    );
    const { id } = (await apply(eventId)).application;
    const mute = await decide(id, 1, 'DECLINED');
    expect(mute.userErrors).toEqual([{ code: 'REASON_NEEDED', field: ['input', 'reason'] }]);
    expect(mute.application).toMatchObject({ state: 'APPLIED', revision: 1 });
    await decide(id, 1, 'DECLINED', { reason: 'Đã đủ gian' });
    const { rows } = await world.api.db.owner.query(
      `SELECT e.title_vi, e.detail FROM notice n JOIN notice_event e ON e.id = n.event_id
        WHERE n.person_id = $1`,
      [personId],
    );
    expect(rows).toEqual([
      { title_vi: 'Không được chọn tham gia: Hội chợ hẹp', detail: 'Đã đủ gian' },
    ]);
    const jump = await answer(id, 2, 'CONFIRMED');
    expect(jump.userErrors).toEqual([{ code: 'WRONG_STATE', field: ['input', 'state'] }]);
    const stale = await decide(id, 1, 'SELECTED');
    expect(stale.userErrors).toEqual([{ code: 'STALE', field: ['input', 'baseRevision'] }]);
  });

  it('is taken while the call is open, for products of one’s own', async () => {
    const closed = await openEvent({}, { closesOn: '2026-11-21' });
    expect((await apply(closed)).userErrors).toEqual([
      { code: 'NO_CALL', field: ['input', 'eventId'] },
    ]);
    const none = await world.newEvent();
    expect((await apply(none)).userErrors).toEqual([
      { code: 'NO_CALL', field: ['input', 'eventId'] },
    ]);
    const eventId = await openEvent();
    const foreign = { productIds: [toGlobalId('Product', world.foreignId)] };
    expect((await apply(eventId, foreign)).userErrors).toEqual([
      { code: 'FOREIGN_PRODUCT', field: ['input', 'productIds', '0'] },
    ]);
    const variables = { input: { ...wish(eventId), operationId: 'cua-nguoi-khac' } };
    const rival = await world.rival.run(
      'mutation ($input: EventApplyInput!) { eventApply(input: $input) { application { id } } }',
      variables,
    );
    expect(rival.codes).toEqual(['FORBIDDEN']);
    const { rows } = await world.api.db.owner.query(
      `SELECT count(*)::int AS count FROM event_application WHERE event_id = ANY($1)`,
      [[closed, none, eventId].map((id) => Buffer.from(id, 'base64url').toString().split(':')[1])],
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('shows staff what may be looked at, and never a score', async () => {
    const eventId = await openEvent();
    await apply(eventId);
    await world.api.db.owner.query(
      `UPDATE product SET stars = 4, certified_from = '2025-01-01', certified_until = '2027-12-31',
              capacity_amount = 2, capacity_unit = 'tấn' WHERE id = $1`,
      [world.productId],
    );
    await world.api.db.owner.query(
      `WITH past AS (INSERT INTO promotion_event (kind, name, organiser, starts_on, ends_on, scope, status)
         VALUES ('FAIR', 'Cũ', 'Sở', '2025-05-01', '2025-05-03', 'PROVINCE', 'HELD'),
                ('FAIR', 'Rất cũ', 'Sở', '2023-05-01', '2023-05-03', 'PROVINCE', 'HELD') RETURNING id)
       INSERT INTO participation (event_id, producer_id, state)
       SELECT id, $1, 'ATTENDED' FROM past`,
      [world.producerId],
    );
    const ASK = `query ($id: ID!) { promotionEvent(id: $id) { applications { state producer { slug } criteria {
      products validProducts mostStars withCapacity lastTookPartOn recentEvents } } } }`;
    const { promotionEvent } = await world.trade.ok(ASK, { id: eventId });
    expect(promotionEvent.applications).toEqual([
      {
        ...{ state: 'APPLIED', producer: { slug: 'htx-mien' } },
        criteria: {
          ...{ products: 1, validProducts: 1, mostStars: 4, withCapacity: 1 },
          ...{ lastTookPartOn: '2025-05-01', recentEvents: 1 },
        },
      },
    ]);
    expect((await world.own.run(ASK, { id: eventId })).codes).toEqual(['FORBIDDEN']);
    const seen = `query ($id: ID!) { promotionEvent(id: $id) { applications { state } } }`;
    expect((await world.rival.ok(seen, { id: eventId })).promotionEvent.applications).toEqual([]);
    expect((await world.officer.ok(seen, { id: eventId })).promotionEvent.applications).toEqual([
      { state: 'APPLIED' },
    ]);
    const ALL = `query ($first: Int) { promotionEvents(first: $first) { nodes { call { isOpen } applications {
      criteria { products } products { slug } producer { name } } } } }`;
    const many = await statementsOf(() => world.trade.ok(ALL, { first: 50 }));
    for (let n = 0; n < 3; n++) await apply(await openEvent());
    const more = await statementsOf(() => world.trade.ok(ALL, { first: 50 }));
    expect(more.length).toBe(many.length);
  });
});

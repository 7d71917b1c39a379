import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/node.ts';
import { BoothPlan } from '../../src/web/shared/plots/booth-plan.tsx';
import { persistActor } from '../support/actors.ts';
import { call, promotionWorld, type World } from './world.ts';

let world: World;
let eventId: string;
let mine: string;
beforeAll(async () => {
  world = await promotionWorld();
  eventId = await world.newEvent({ status: 'ANNOUNCED' });
  mine = (await call(world.own, 'participationRecord', world.registration(eventId))).participation
    .id;
});
afterAll(() => world.api.close());

const booth = (code: string, row: number, column: number, more: object = {}) => ({
  ...{ eventId, code, kind: 'STANDARD', rowNumber: row, columnNumber: column, ...more },
});
const failure = async (name: string, input: object) =>
  (await call(world.trade, name, input)).userErrors[0];

describe('booths', () => {
  it('stand at one place each, and hold one producer each', async () => {
    const size = { sizeM2: '9.00', participationId: mine };
    const { booth: first } = await call(world.trade, 'boothSave', booth('A1', 1, 1, size));
    expect(first).toMatchObject({ code: 'A1', sizeM2: '9', participation: { id: mine } });
    const { booth: free } = await call(world.trade, 'boothSave', booth('A2', 1, 2));
    expect(free.participation).toBeNull();
    expect(await failure('boothSave', booth('A1', 2, 2))).toEqual({
      ...{ code: 'CODE_TAKEN', field: ['input', 'code'] },
    });
    expect(await failure('boothSave', booth('B1', 1, 2))).toEqual({
      ...{ code: 'PLACE_TAKEN', field: ['input', 'rowNumber'] },
    });
    const twice = booth('A2', 1, 2, { id: free.id, baseRevision: 1, participationId: mine });
    expect(await failure('boothSave', twice)).toEqual({
      ...{ code: 'HOLDER_TAKEN', field: ['input', 'participationId'] },
    });
    const other = await world.newEvent();
    const abroad = { ...booth('Z', 1, 1, { participationId: mine }), eventId: other };
    expect(await failure('boothSave', abroad)).toEqual({
      ...{ code: 'NOT_FOUND', field: ['input', 'participationId'] },
    });
    const { rows } = await world.api.db.owner.query(
      'SELECT code, participation_id IS NOT NULL AS held, revision FROM booth ORDER BY code',
    );
    expect(rows).toEqual([
      { code: 'A1', held: true, revision: 1 },
      { code: 'A2', held: false, revision: 1 },
    ]);
    const seen = `query ($id: ID!) { node(id: $id) { ... on Participation { boothOnPlan { code } } } }`;
    expect((await world.own.ok(seen, { id: mine })).node.boothOnPlan).toEqual({ code: 'A1' });
  });

  it('are changed by one of two at once; the other is shown what that one made', async () => {
    const { booth: made } = await call(world.trade, 'boothSave', booth('C1', 5, 1));
    const rename = (code: string) =>
      call(world.trade, 'boothSave', booth(code, 5, 1, { id: made.id, baseRevision: 1 }));
    const answers = await Promise.all([rename('C2'), rename('C3')]);
    const won = answers.find(({ userErrors }) => userErrors.length === 0);
    const lost = answers.find(({ userErrors }) => userErrors.length > 0);
    expect(lost.userErrors[0].code).toBe('STALE');
    expect(won.booth.code).toMatch(/^C[23]$/);
    expect(lost.booth.code).toBe(won.booth.code);
    await world.api.db.owner.query(`DELETE FROM booth WHERE id = $1`, [
      fromGlobalId(made.id)!.uuid,
    ]);
  });

  it('are kept apart by the database too', async () => {
    const twice = world.api.db.owner.query(
      `UPDATE booth SET participation_id = (SELECT participation_id FROM booth WHERE code = 'A1')
        WHERE code = 'A2'`,
    );
    await expect(twice).rejects.toMatchObject({ constraint: 'booth_holder' });
  });

  it('are drawn as a plan with the same as a table', () => {
    const html = renderToStaticMarkup(
      createElement(BoothPlan, {
        ...{ eventName: 'Hội chợ OCOP', language: 'vi', source: 'Sở Công Thương' },
        booths: [
          { code: 'A2', row: 1, column: 2, kind: 'STANDARD', holder: null },
          { code: 'A1', row: 1, column: 1, kind: 'CORNER', holder: 'HTX Miến dong' },
        ],
      }),
    );
    expect(html).toContain('<figcaption>Hội chợ OCOP: đã xếp 1 trong 2 gian hàng</figcaption>');
    expect(html).toContain('viewBox="0 0 290 90"');
    expect(html).toContain('<tr><td>A1</td><td>1, 1</td><td>HTX Miến dong</td></tr>');
    expect(html).toContain('<tr><td>A2</td><td>1, 2</td><td>còn trống</td></tr>');
    expect(html.indexOf('A1')).toBeLessThan(html.indexOf('A2'));
  });
});

describe('samples', () => {
  const samples = (more: object) => ({
    ...{ eventId, productId: toGlobalId('Product', world.productId), quantity: '12' },
    ...{ quantityUnit: 'gói', state: 'PLANNED', ...more },
  });

  it('go and come back step by step, each with its day', async () => {
    const { consignment } = await call(world.trade, 'sampleConsignmentSave', samples({}));
    const at = (baseRevision: number, more: object) =>
      samples({ id: consignment.id, baseRevision, ...more });
    const save = (input: object) => call(world.trade, 'sampleConsignmentSave', input);
    expect(await failure('sampleConsignmentSave', at(1, { state: 'ARRIVED' }))).toEqual({
      ...{ code: 'WRONG_STATE', field: ['input', 'state'] },
    });
    expect(await failure('sampleConsignmentSave', at(1, { state: 'HANDED_OVER' }))).toEqual({
      ...{ code: 'DAYS', field: ['input', 'handedOverOn'] },
    });
    const left = { handedOverOn: '2026-11-18', handedOverBy: 'Chị Lan' };
    await save(at(1, { state: 'HANDED_OVER', ...left }));
    const early = at(2, { state: 'ARRIVED', arrivedOn: '2026-11-17' });
    expect(await failure('sampleConsignmentSave', early)).toEqual({
      ...{ code: 'DAYS', field: ['input', 'arrivedOn'] },
    });
    const { consignment: there } = await save(at(2, { state: 'ARRIVED', arrivedOn: '2026-11-19' }));
    expect(there).toMatchObject({
      state: 'ARRIVED',
      ...left,
      arrivedOn: '2026-11-19',
      revision: 3,
    });
    const SEEN = `query ($id: ID!) { promotionEvent(id: $id) { consignments { quantity product { slug } } } }`;
    const { promotionEvent } = await world.own.ok(SEEN, { id: eventId });
    expect(promotionEvent.consignments).toEqual([{ quantity: '12', product: { slug: 'mien' } }]);
    const none = await world.rival.ok(SEEN, { id: eventId });
    expect(none.promotionEvent.consignments).toEqual([]);
  });
});

describe('pictures', () => {
  it('are private until they are published with a note of consent', async () => {
    const { personId } = await persistActor(world.api.db, Role.TRADE_PROMOTION);
    const { rows } = await world.api.db.owner.query<{ id: string }>(
      `INSERT INTO stored_file (sha256, bytes, media_type, name, purpose, state, created_by)
       VALUES (sha256('p'), 1, 'image/jpeg', 'anh.jpg', 'EVENT_PHOTO', 'STORED', $1) RETURNING id`,
      [personId],
    );
    const staff = world.api.as({ ...world.trade.actor, personId });
    const fileId = toGlobalId('File', rows[0]!.id);
    const added = await call(staff, 'eventPhotoAdd', { eventId, fileId, caption: 'Gian hàng' });
    expect(added.userErrors).toEqual([]);
    const { id } = added.photo;
    const SEEN = `query ($id: ID!) { promotionEvent(id: $id) { photos { caption file { name } } } }`;
    const photos = async () =>
      (await world.api.anonymous.ok(SEEN, { id: eventId })).promotionEvent.photos;
    expect(await photos()).toEqual([]);
    const show = { isPublic: true, baseRevision: 1 };
    const bare = await call(staff, 'eventPhotoPublish', show, id);
    expect(bare.userErrors).toEqual([{ code: 'CONSENT_NEEDED', field: ['input', 'consentNote'] }]);
    expect(await photos()).toEqual([]);
    const consentNote = 'Ba người trong ảnh đồng ý bằng lời ngày 20/11';
    await call(staff, 'eventPhotoPublish', { ...show, consentNote }, id);
    expect(await photos()).toEqual([{ caption: 'Gian hàng', file: { name: 'anh.jpg' } }]);
    await call(staff, 'eventPhotoPublish', { isPublic: false, baseRevision: 2 }, id);
    expect(await photos()).toEqual([]);
  });
});

describe('the report of an event', () => {
  it('adds up what the event lists', async () => {
    const lines = [
      ['SPACE', 'Thuê mặt bằng', 120_000_000, 118_500_000],
      ['TRANSPORT', 'Xe tải', 30_000_000, null],
    ] as const;
    for (const [kind, label, plannedAmount, spentAmount] of lines) {
      const money = { plannedAmount, spentAmount, source: 'Ngân sách tỉnh' };
      await call(world.trade, 'eventBudgetLineSave', { eventId, kind, label, ...money });
    }
    await call(world.trade, 'participationRecord', {
      ...{ eventId, producerId: toGlobalId('Producer', world.rivalId), state: 'ATTENDED' },
      productIds: [toGlobalId('Product', world.foreignId)],
    });
    const outcome = (who: World['own'], input: object) =>
      call(who, 'eventOutcomeRecord', { eventId, ...input });
    await outcome(world.own, {
      ...{ participationId: mine, source: 'PRODUCER', visitors: 40, salesAmount: 12_500_000 },
    });
    await outcome(world.trade, { source: 'ESTIMATE', salesAmount: 900_000_000, visitors: 5000 });
    await outcome(world.trade, { source: 'PRODUCER', salesAmount: 13_000_000 });
    const ASK = `query ($id: ID!) { promotionEvent(id: $id) { report { participations byState { state count }
      products applications booths boothsAssigned plannedAmount spentAmount consignments consignmentsOpen
      outcomes { source reports visitors salesAmount contractsSigned memorandaSigned signedValueAmount
        wholeSalesAmount } } budgetLines { label plannedAmount spentAmount spentBasisPoints }
      participations { state } } }`;
    const { promotionEvent } = await world.trade.ok(ASK, { id: eventId });
    expect(promotionEvent.report).toEqual({
      ...{ participations: 2, products: 1, applications: 0, booths: 2, boothsAssigned: 1 },
      byState: [
        { state: 'ATTENDED', count: 1 },
        { state: 'REGISTERED', count: 1 },
      ],
      ...{ plannedAmount: 150_000_000, spentAmount: 118_500_000 },
      ...{ consignments: 1, consignmentsOpen: 1 },
      outcomes: [
        {
          ...{ source: 'ESTIMATE', reports: 0, visitors: 0, salesAmount: 0, contractsSigned: 0 },
          ...{ memorandaSigned: 0, signedValueAmount: 0, wholeSalesAmount: 900_000_000 },
        },
        {
          ...{ source: 'PRODUCER', reports: 1, visitors: 40, salesAmount: 12_500_000 },
          ...{ contractsSigned: 0, memorandaSigned: 0, signedValueAmount: 0 },
          wholeSalesAmount: 13_000_000,
        },
      ],
    });
    expect(promotionEvent.budgetLines).toEqual([
      {
        ...{ label: 'Thuê mặt bằng', plannedAmount: 120_000_000, spentAmount: 118_500_000 },
        spentBasisPoints: 9_875,
      },
      { label: 'Xe tải', plannedAmount: 30_000_000, spentAmount: null, spentBasisPoints: 0 },
    ]);
    expect(promotionEvent.participations).toHaveLength(promotionEvent.report.participations);
    expect((await world.own.run(ASK, { id: eventId })).codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

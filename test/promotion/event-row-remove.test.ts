import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { call, promotionWorld, type World } from './world.ts';

let world: World;
let eventId: string;
beforeAll(async () => {
  world = await promotionWorld();
  eventId = await world.newEvent({ status: 'ANNOUNCED' });
});
afterAll(() => world.api.close());

const booth = (code: string, row: number, column: number) => ({
  ...{ eventId, code, kind: 'STANDARD', rowNumber: row, columnNumber: column },
});

describe('rows of an event that should not be there', () => {
  const remove = (name: string, id: string, baseRevision: number, more: object = {}) =>
    call(world.trade, name, { baseRevision, ...more }, id);
  const trail = async (subjectType: string, action: string) =>
    (
      await world.api.db.owner.query<{ before: object }>(
        `SELECT before FROM audit_entry WHERE subject_type = $1 AND action = $2`,
        [subjectType, action],
      )
    ).rows;

  it('go once, and the trail keeps what they said', async () => {
    const { booth: free } = await call(world.trade, 'boothSave', booth('X1', 8, 1));
    const once = { operationId: 'gian-thua-1' };
    const [one, other] = await Promise.all([
      remove('boothRemove', free.id as string, 1, once),
      remove('boothRemove', free.id as string, 1, once),
    ]);
    expect(one).toEqual(other);
    expect(one).toMatchObject({ booth: null, userErrors: [] });
    expect(one.event.booths).not.toContainEqual({ code: 'X1' });
    expect(await trail('Booth', 'booth.remove')).toMatchObject([{ before: { code: 'X1' } }]);
    const again = await remove('boothRemove', free.id as string, 1);
    expect(again.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
    const { booth: anew } = await call(world.trade, 'boothSave', booth('X1', 8, 1));
    expect(anew.code).toBe('X1');
  });

  it('stay while something depends on them, or when somebody has changed them', async () => {
    const code = async (name: string, id: string, baseRevision: number) =>
      (await remove(name, id, baseRevision)).userErrors[0]?.code as string | undefined;
    const own = { ...booth('X2', 8, 2), eventId: await world.newEvent() };
    const registered = await call(
      ...([world.own, 'participationRecord', world.registration(own.eventId)] as const),
    );
    const held = { ...own, participationId: registered.participation.id };
    const { booth: taken } = await call(world.trade, 'boothSave', held);
    expect(await code('boothRemove', taken.id as string, 1)).toBe('HELD');
    const freed = { ...own, id: taken.id, baseRevision: 1, participationId: null };
    await call(world.trade, 'boothSave', freed);
    expect(await remove('boothRemove', taken.id as string, 1)).toMatchObject({
      ...{ event: null, booth: { revision: 2 }, userErrors: [{ code: 'STALE' }] },
    });
    expect(await code('boothRemove', taken.id as string, 2)).toBeUndefined();

    const { eventId } = own;
    const money = { eventId, kind: 'OTHER', label: 'In ấn', source: 'Sở', spentAmount: '500000' };
    const { line } = await call(world.trade, 'eventBudgetLineSave', money);
    expect(await code('eventBudgetLineRemove', line.id as string, 1)).toBe('SPENT');
    const unspent = { ...money, id: line.id, baseRevision: 1, spentAmount: null };
    await call(world.trade, 'eventBudgetLineSave', unspent);
    expect((await remove('eventBudgetLineRemove', line.id as string, 2)).event).toEqual({
      budgetLines: [],
    });

    const samples = {
      ...{ eventId, productId: toGlobalId('Product', world.productId), quantity: '2' },
      ...{ quantityUnit: 'gói', state: 'HANDED_OVER', handedOverOn: '2026-11-18' },
    };
    const away = await call(world.trade, 'sampleConsignmentSave', { ...samples, state: 'PLANNED' });
    const id = away.consignment.id as string;
    expect((await remove('sampleConsignmentRemove', id, 1)).event).toEqual({ consignments: [] });
    const planned = { ...samples, state: 'PLANNED', handedOverOn: null };
    const { consignment } = await call(world.trade, 'sampleConsignmentSave', planned);
    const left = { ...samples, id: consignment.id, baseRevision: 1 };
    await call(world.trade, 'sampleConsignmentSave', left);
    const late = consignment.id as string;
    expect(await code('sampleConsignmentRemove', late, 2)).toBe('ON_THE_WAY');
    const { rows } = await world.api.db.owner.query('SELECT state FROM sample_consignment');
    expect(rows).toContainEqual({ state: 'HANDED_OVER' });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { gid, HUNG_DAO, neighbour, office, officer } from './support.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
});
afterAll(() => api.close());
beforeEach(() => api.db.owner.query('DELETE FROM income_figure'));

const RECORD = `mutation($input: IncomeFigureRecordInput!) { incomeFigureRecord(input: $input) {
  figure { id year amount method status source revision commune { code } }
  userErrors { code field } } }`;
const FIGURES = `query { incomeFigures(communeCode: "01705") { year amount status commune { name } } }`;

let sent = 0;
function input(more: Record<string, unknown> = {}) {
  return {
    input: {
      communeId: gid('Commune', HUNG_DAO),
      year: 2021,
      method: 'QD_1245_2022',
      amount: 46600,
      source: 'Báo cáo của xã, số liệu thử nghiệm',
      status: 'SUMMARISED',
      operationId: `operation-${++sent}`,
      ...more,
    },
  };
}
async function record(who: Caller, more?: Record<string, unknown>) {
  return (await who.ok(RECORD, input(more))).incomeFigureRecord;
}
const stored = async () =>
  (await api.db.owner.query('SELECT amount, status, revision FROM income_figure'))
    .rows as unknown[];

describe('income figures', () => {
  it('are recorded in thousand VND and public once confirmed', async () => {
    const { figure } = await record(api.as(officer));
    expect(figure).toMatchObject({ amount: 46600, status: 'SUMMARISED', revision: 1 });
    expect(await api.anonymous.ok(FIGURES)).toEqual({ incomeFigures: [] });
    expect(await api.as(neighbour).ok(FIGURES)).toEqual({ incomeFigures: [] });
    const mine = [
      { year: 2021, amount: 46600, status: 'SUMMARISED', commune: { name: 'Hưng Đạo' } },
    ];
    expect(await api.as(officer).ok(FIGURES)).toEqual({ incomeFigures: mine });
    await record(api.as(office), { status: 'CONFIRMED', baseRevision: 1 });
    const public_ = [{ ...mine[0], status: 'CONFIRMED' }];
    expect(await api.anonymous.ok(FIGURES)).toEqual({ incomeFigures: public_ });
  });

  it.each([
    ['million instead of thousand', { amount: 46 }, 'INVALID', ['input', 'amount']],
    ['VND instead of thousand', { amount: 46600000 }, 'INVALID', ['input', 'amount']],
    ['no source', { source: '' }, 'INVALID', ['input', 'source']],
    ['no amount in a summary', { amount: null }, 'INVALID', ['input', 'amount']],
    ['a unit that had ended', { year: 2026 }, 'NOT_IN_YEAR', ['input', 'communeId']],
    ['a year ahead', { year: 2030 }, 'YEAR_AHEAD', ['input', 'year']],
  ])('refuses %s', async (_, more, code, field) => {
    const { figure, userErrors } = await record(api.as(officer), more);
    expect([figure, userErrors]).toMatchObject([null, [{ code, field }]]);
    expect(await stored()).toEqual([]);
  });

  it('leaves acceptance to the office, and other communes alone', async () => {
    expect((await api.as(officer).run(RECORD, input({ status: 'CONFIRMED' }))).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect((await api.as(neighbour).run(RECORD, input())).codes).toEqual(['FORBIDDEN']);
    expect((await api.anonymous.run(RECORD, input())).codes).toEqual(['UNAUTHENTICATED']);
    expect(await stored()).toEqual([]);
  });

  it('only go forward, and stand once confirmed', async () => {
    await record(api.as(office), { status: 'CONFIRMED' });
    const back = await record(api.as(office), { status: 'ACCEPTED', baseRevision: 1 });
    expect(back.userErrors).toMatchObject([{ code: 'BACKWARDS' }]);
    const other = await record(api.as(office), {
      status: 'CONFIRMED',
      amount: 50000,
      baseRevision: 1,
    });
    expect(other.userErrors).toMatchObject([{ code: 'CONFIRMED_STANDS' }]);
    const late = await record(api.as(office), { status: 'USED_IN_DOSSIER', baseRevision: 7 });
    expect(late.userErrors).toMatchObject([{ code: 'STALE' }]);
    expect(await stored()).toEqual([{ amount: '46600', status: 'CONFIRMED', revision: 1 }]);
  });

  it('are read with as many statements for fifty as for one', async () => {
    await record(api.as(office), { status: 'CONFIRMED' });
    const one = await statementsOf(() => api.anonymous.ok(FIGURES));
    await api.db.owner.query(
      `INSERT INTO income_figure (commune_id, year, amount, method, source, status)
       SELECT $1, y, 20000, 'GUIDANCE_2014', 'thử nghiệm', 'CONFIRMED' FROM generate_series(2000, 2020) y`,
      [HUNG_DAO],
    );
    const many = await statementsOf(() => api.anonymous.ok(FIGURES));
    expect(many.length).toBe(one.length);
  });
});

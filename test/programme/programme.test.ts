import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedProgramme } from '../../seeds/demo/programme.ts';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { ALL_ROLES, actorOf, persistActor } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { insertProduct } from '../support/products.ts';
import { statementsOf } from '../support/sql-counter.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  office = await persistActor(api.db, Role.COORDINATION_OFFICE, { unitId: unitId('04', null) });
  expect(await seedProgramme(api.db.owner)).toBe(15);
  expect(await seedProgramme(api.db.owner)).toBe(15);
});
afterAll(() => api.close());

let office: Actor;
const TARGETS = `query($first: Int, $after: String, $filter: ProgrammeTargetFilter) {
  targets(first: $first, after: $after, filter: $filter) { totalCount
    pageInfo { hasNextPage endCursor }
    nodes { code text goal unit due owner document { number }
      place { ... on Commune { name } ... on District { fullName(language: VI) } }
      progress { value source met overdue } } } }`;

describe('the targets of the city', () => {
  it('are those of the two documents, by due day', async () => {
    const { targets } = await api.anonymous.ok(TARGETS, { first: 50 });
    const facts = targets.nodes.map((one: Record<string, string>) => [
      one['code'],
      `${one['goal']} ${one['unit']}`,
      one['due'],
    ]);
    expect(Object.fromEntries(facts.map(([code, ...rest]: string[]) => [code, rest]))).toEqual({
      'TPCB-OCOP-3SAO-2023': ['10 sản phẩm', '2023-12-31'],
      'TPCB-NTM-2024': ['1 thành phố', '2024-12-31'],
      'HUNG-DAO-NANG-CAO-2024': ['1 xã', '2024-12-31'],
      'TPCB-XA-NANG-CAO-2025': ['2 xã', '2025-12-31'],
      'VINH-QUANG-NANG-CAO-2025': ['1 xã', '2025-12-31'],
      'HUNG-DAO-KIEU-MAU-2025': ['1 xã', '2025-12-31'],
      'TPCB-XOM-NTM-2025': ['100 %', '2025-12-31'],
      'TPCB-XOM-KIEU-MAU-2025': ['50 %', '2025-12-31'],
    });
    expect(targets.nodes[0]).toMatchObject({
      owner: 'Phòng Kinh tế thành phố Cao Bằng',
      document: { number: '725/UBND-KT' },
      place: { fullName: 'Thành phố Cao Bằng' },
      progress: { value: '0', source: 'LIVE', met: false, overdue: true },
    });
    expect(targets.nodes[1].progress).toEqual({
      value: null,
      source: 'NONE',
      met: null,
      overdue: true,
    });
  });

  it('count products once, in their time and place, also under the ward of today', async () => {
    const place = unitId('01273', '2025-07-01');
    const elsewhere = unitId('01351', '2025-07-01');
    await insertCertificates([
      ['a', place, 3, '2023-02-20'],
      ['a', place, 4, '2023-11-01'],
      ['b', place, 3, '2023-12-31'],
      ['c', place, 3, '2024-01-01'],
      ['d', elsewhere, 5, '2023-05-05'],
    ]);
    const { targets } = await api.anonymous.ok(TARGETS, { first: 1 });
    expect(targets.nodes[0].progress).toMatchObject({ value: '2', source: 'LIVE', met: false });
  });

  it('are paged and filtered', async () => {
    const one = await api.anonymous.ok(TARGETS, { first: 3 });
    expect(one.targets).toMatchObject({ totalCount: 8, pageInfo: { hasNextPage: true } });
    const after = one.targets.pageInfo.endCursor;
    const two = await api.anonymous.ok(TARGETS, { first: 50, after });
    expect(two.targets.nodes).toHaveLength(5);
    const filter = { unitCode: '01705', dueUntil: '2024-12-31' };
    const some = await api.anonymous.ok(TARGETS, { first: 50, filter });
    expect(some.targets.nodes).toMatchObject([{ code: 'HUNG-DAO-NANG-CAO-2024' }]);
  });

  it('take as many statements for fifty as for one', async () => {
    // One about products, counted from certificates, and one about a standard.
    const one = await statementsOf(() => api.anonymous.ok(TARGETS, { first: 2 }));
    const many = await statementsOf(() => api.anonymous.ok(TARGETS, { first: 50 }));
    expect(many.length).toBe(one.length);
  });
});

describe('official documents', () => {
  it('name what they are based on and how much of them was seen', async () => {
    const { officialDocuments } = await api.anonymous.ok(`{ officialDocuments(first: 50) {
      nodes { number issuedOn issuer kind seen basedOn { number } targets { code } } } }`);
    expect(officialDocuments.nodes.map((one: { number: string }) => one.number)).toEqual([
      '725/UBND-KT',
      '561/BCĐ-NTM',
      '18/NQ-HĐND',
      '345/KH-UBND',
      '313/KH-UBND',
      '2452/KH-UBND',
      '867/QĐ-UBND',
    ]);
    expect(officialDocuments.nodes[0]).toEqual({
      number: '725/UBND-KT',
      issuedOn: '2023-04-05',
      issuer: 'Ủy ban nhân dân thành phố Cao Bằng',
      kind: 'LETTER',
      seen: 'REPORT',
      basedOn: [
        { number: '867/QĐ-UBND' },
        { number: '313/KH-UBND' },
        { number: '345/KH-UBND' },
        { number: '18/NQ-HĐND' },
        { number: '561/BCĐ-NTM' },
      ],
      targets: [{ code: 'TPCB-OCOP-3SAO-2023' }],
    });
  });

  it('take as many statements for fifty as for one', async () => {
    const ask = (first: number) =>
      api.anonymous.ok(
        `query($first: Int) { officialDocuments(first: $first) { nodes { number
        unit { id } basedOn { number } targets { code } } } }`,
        { first },
      );
    const one = await statementsOf(() => ask(1));
    const many = await statementsOf(() => ask(50));
    expect(many.length).toBe(one.length);
  });
});

describe('programmeTargetSet', () => {
  const SET = `mutation($input: ProgrammeTargetSetInput!) { programmeTargetSet(input: $input) {
    target { code goal revision progress { value source met } } userErrors { code field } } }`;
  let sent = 0;
  const input = (more: object = {}) => ({
    input: {
      code: 'TPCB-XOM-NTM-2026',
      text: 'Chỉ tiêu thử nghiệm',
      metric: 'HAMLETS_AT_STANDARD_SHARE',
      metricStandard: 'NTM',
      goal: '90',
      unit: '%',
      due: '2026-12-31',
      unitId: toGlobalId('District', unitId('040', null)),
      operationId: `operation-${++sent}`,
      ...more,
    },
  });
  const count = async () =>
    (await api.db.owner.query('SELECT count(*)::int AS n FROM programme_target')).rows[0] as {
      n: number;
    };

  it('makes a target, then reports how far it has come', async () => {
    const made = await api.as(office).ok(SET, input());
    expect(made.programmeTargetSet).toEqual({
      target: {
        code: 'TPCB-XOM-NTM-2026',
        goal: '90',
        revision: 1,
        progress: { value: null, source: 'NONE', met: null },
      },
      userErrors: [],
    });
    const report = {
      reportedValue: '91.5',
      reportedOn: '2026-06-30',
      reportedSource: 'Báo cáo 6 tháng, thử nghiệm',
    };
    const late = await api.as(office).ok(SET, input(report));
    expect(late.programmeTargetSet).toMatchObject({
      target: { revision: 1 },
      userErrors: [{ code: 'STALE', field: ['input', 'baseRevision'] }],
    });
    const done = await api.as(office).ok(SET, input({ ...report, baseRevision: 1 }));
    expect(done.programmeTargetSet.target).toMatchObject({
      revision: 2,
      progress: { value: '91.5', source: 'REPORTED', met: true },
    });
    const HISTORY = `query($code: String!) { target(code: $code) {
      history { value day source } forecast { value goalMet points gap } } }`;
    const code = 'TPCB-XOM-NTM-2026';
    const one = await api.anonymous.ok(HISTORY, { code });
    expect(one.target.forecast).toEqual({
      ...{ value: null, goalMet: null, points: 1, gap: 'TOO_FEW_POINTS' },
    });
    const later = { ...report, reportedValue: '85.5', reportedOn: '2026-09-30' };
    await api.as(office).ok(SET, input({ ...later, text: 'Đổi tên', baseRevision: 2 }));
    await api.as(office).ok(SET, input({ ...later, text: 'Đổi tên nữa', baseRevision: 3 }));
    const two = await api.anonymous.ok(HISTORY, { code });
    // 92 days cost 6 points; by 31 December, 92 days later, it would be 79.5.
    expect(two.target).toEqual({
      history: [
        { value: '91.5', day: '2026-06-30', source: 'Báo cáo 6 tháng, thử nghiệm' },
        { value: '85.5', day: '2026-09-30', source: 'Báo cáo 6 tháng, thử nghiệm' },
      ],
      forecast: { value: '79.5', goalMet: false, points: 2, gap: null },
    });
    const update = `UPDATE programme_target_report SET value = 1`;
    await expect(api.db.pool.query(update)).rejects.toThrow('denied');
  });

  it.each([
    ['a value without its source', { reportedValue: '5' }, ['input', 'reportedValue']],
    ['products without stars', { metric: 'PRODUCTS_RECOGNISED' }, ['input', 'metric']],
    ['a due day before the first', { startsOn: '2027-01-01' }, ['input', 'due']],
    ['a code in small letters', { code: 'abc' }, ['input', 'code']],
    [
      'a unit that is none',
      { unitId: toGlobalId('Product', unitId('040', null)) },
      ['input', 'unitId'],
    ],
  ])('refuses %s', async (_, more, field) => {
    const before = await count();
    const answer = await api.as(office).ok(SET, input({ code: 'NEW-1', ...more }));
    expect(answer.programmeTargetSet.userErrors).toMatchObject([{ code: 'INVALID', field }]);
    expect(await count()).toEqual(before);
  });

  it.each(ALL_ROLES.filter((role) => role !== Role.COORDINATION_OFFICE))(
    'is not for %s',
    async (role) => {
      const before = await count();
      const answer = await api.as(actorOf(role)).run(SET, input({ code: 'NEW-2' }));
      expect(answer.codes).toEqual(['FORBIDDEN']);
      expect(await count()).toEqual(before);
    },
  );
});

type CertificateRow = readonly [product: string, unit: string, stars: number, issuedOn: string];

async function insertCertificates(rows: readonly CertificateRow[]): Promise<void> {
  const { owner } = api.db;
  for (const [index, [product, unit, stars, issuedOn]] of rows.entries()) {
    await insertProduct(owner, { slug: product, communeId: unit });
    await owner.query(
      `INSERT INTO recognition_decision (number, decided_on, issuer, level)
       VALUES ($1, $2, 'thử nghiệm', 'PROVINCE')`,
      [`QĐ-${index}`, issuedOn],
    );
    await owner.query(
      `INSERT INTO certificate (number, decision_id, product_id, product_name, producer_name, stars,
                                issued_on, valid_until, verification_code)
       SELECT $1, d.id, p.id, p.name, p.name, $3, $4::date, $4::date + 1095, 'ABCDEFG' || $5
         FROM recognition_decision d, product p WHERE d.number = $1 AND p.slug = $2`,
      [`QĐ-${index}`, product, stars, issuedOn, String(index + 2)],
    );
  }
}

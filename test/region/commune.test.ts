import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedUnits, unitId } from '../../seeds/reference/units.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
});
afterAll(() => api.close());

const ask = (document: string, variables?: Record<string, unknown>) =>
  api.anonymous.ok(document, variables);

describe('the official lists', () => {
  it('hold one province, 10 districts, 161 units before and 56 since 1 July 2025', async () => {
    const { rows } = await api.db.pool.query(
      `SELECT level, kind, valid_to IS NULL AS current, count(*)::int AS count
         FROM unit GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    );
    expect(rows).toEqual([
      { level: 'COMMUNE', kind: 'COMMUNE', current: false, count: 139 },
      { level: 'COMMUNE', kind: 'COMMUNE', current: true, count: 53 },
      { level: 'COMMUNE', kind: 'TOWNSHIP', current: false, count: 14 },
      { level: 'COMMUNE', kind: 'WARD', current: false, count: 8 },
      { level: 'COMMUNE', kind: 'WARD', current: true, count: 3 },
      { level: 'DISTRICT', kind: 'CITY', current: false, count: 1 },
      { level: 'DISTRICT', kind: 'DISTRICT', current: false, count: 9 },
      { level: 'PROVINCE', kind: 'PROVINCE', current: true, count: 1 },
    ]);
  });

  it('give each former unit one successor, and can be loaded again without a change', async () => {
    const count = 'SELECT count(*)::int AS n, max(updated_at) AS at FROM unit';
    const before = await api.db.owner.query(count);
    await seedUnits({ ...api.db, pool: api.db.owner });
    expect((await api.db.owner.query(count)).rows).toEqual(before.rows);
    const { rows } = await api.db.pool.query(
      `SELECT count(*)::int AS steps, count(DISTINCT predecessor_id)::int AS olds,
              count(DISTINCT successor_id)::int AS news FROM unit_succession`,
    );
    expect(rows).toEqual([{ steps: 161, olds: 161, news: 56 }]);
  });
});

describe('commune(code, on)', () => {
  const QUERY = `query ($code: String!, $on: LocalDate) {
    commune(code: $code, on: $on) {
      kind code name fullName validFrom validUntil population
      district { code fullName } province { code name }
      predecessors { code fullName(language: VI) } successors { code } now { code name }
    }
  }`;

  it('is another unit on another day, since codes are given again', async () => {
    const now = await ask(QUERY, { code: '01273' });
    expect(now.commune).toEqual({
      kind: 'WARD',
      code: '01273',
      name: 'Thục Phán',
      fullName: 'Thuc Phan Ward',
      validFrom: '2025-07-01',
      validUntil: null,
      population: 41157,
      district: null,
      province: { code: '04', name: 'Cao Bằng' },
      predecessors: [
        { code: '01267', fullName: 'Phường Sông Hiến' },
        { code: '01273', fullName: 'Phường Hợp Giang' },
        { code: '01282', fullName: 'Phường Đề Thám' },
        { code: '01696', fullName: 'Xã Hoàng Tung' },
        { code: '01705', fullName: 'Xã Hưng Đạo' },
      ],
      successors: [],
      now: [{ code: '01273', name: 'Thục Phán' }],
    });
    const before = await ask(QUERY, { code: '01273', on: '2025-06-30' });
    expect(before.commune).toMatchObject({
      kind: 'WARD',
      name: 'Hợp Giang',
      validFrom: null,
      validUntil: '2025-06-30',
      district: { code: '040', fullName: 'Cao Bang City' },
      province: { code: '04', name: 'Cao Bằng' },
      predecessors: [],
      successors: [{ code: '01273' }],
      now: [{ code: '01273', name: 'Thục Phán' }],
    });
    expect((await ask(QUERY, { code: '01273', on: '2025-07-01' })).commune.name).toBe('Thục Phán');
  });

  it('is null for a code of another tier, an unknown one, and one not in force that day', async () => {
    expect(await ask(QUERY, { code: '04' })).toEqual({ commune: null });
    expect(await ask(QUERY, { code: '99999' })).toEqual({ commune: null });
    expect(await ask(QUERY, { code: '01705' })).toEqual({ commune: null });
  });

  it('follows successors through several reorganisations', async () => {
    const later = unitId('01273', '2031-01-01');
    await api.db.owner.query(`UPDATE unit SET valid_to = '2030-12-31' WHERE id = $1`, [
      unitId('01273', '2025-07-01'),
    ]);
    await api.db.owner.query(
      `INSERT INTO unit (id, level, kind, code, name, full_name, full_name_en, slug, parent_id, valid_from)
       VALUES ($1, 'COMMUNE', 'WARD', '01273', 'Cao Bằng', 'Phường Cao Bằng', 'Cao Bang Ward',
               'cao-bang', $2, '2031-01-01')`,
      [later, unitId('04', null)],
    );
    await api.db.owner.query(`INSERT INTO unit_succession VALUES ($1, $2)`, [
      unitId('01273', '2025-07-01'),
      later,
    ]);
    const before = api.now;
    api.now = new Date('2031-06-01T03:00:00Z');
    const answer = await ask(QUERY, { code: '01705', on: '2024-01-01' });
    expect(answer.commune.now).toEqual([{ code: '01273', name: 'Cao Bằng' }]);
    api.now = before;
    await api.db.owner.query(`DELETE FROM unit_succession WHERE successor_id = $1`, [later]);
    await api.db.owner.query(`DELETE FROM unit WHERE id = $1`, [later]);
    await api.db.owner.query(`UPDATE unit SET valid_to = NULL WHERE valid_to = '2030-12-31'`);
  });
});

/** Chu Trinh, Duyệt Trung, Đề Thám, Hoà Chung, Hợp Giang, Hưng Đạo, Ngọc Xuân, Sông Bằng … */
const CITY_IN_VIETNAMESE_ORDER =
  '01720 01288 01282 01285 01273 01705 01279 01270 01267 01276 01693'.split(' ');

describe('node(id)', () => {
  it('finds units of each tier under their own type only', async () => {
    const id = unitId('01273', '2025-07-01');
    const answer = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
         ... on Commune { name } ... on District { name communes { code } } ... on Province { fullName } } }`,
      {
        ids: [
          toGlobalId('Commune', id),
          toGlobalId('District', unitId('040', null)),
          toGlobalId('Province', unitId('04', null)),
          toGlobalId('Province', id),
        ],
      },
    );
    expect(answer.nodes).toEqual([
      { __typename: 'Commune', id: toGlobalId('Commune', id), name: 'Thục Phán' },
      {
        __typename: 'District',
        id: toGlobalId('District', unitId('040', null)),
        name: 'Cao Bằng',
        communes: CITY_IN_VIETNAMESE_ORDER.map((code) => ({ code })),
      },
      {
        __typename: 'Province',
        id: toGlobalId('Province', unitId('04', null)),
        fullName: 'Cao Bang Province',
      },
      null,
    ]);
  });
});

describe('communeSearch', () => {
  const QUERY = `query ($text: String!, $limit: Int) {
    communeSearch(text: $text, limit: $limit) { commune { code name } matched { code fullName(language: VI) } } }`;
  const codes = async (text: string) =>
    (await ask(QUERY, { text })).communeSearch.map(
      (match: { commune: { code: string }; matched: { code: string } }) =>
        `${match.commune.code} < ${match.matched.code}`,
    ) as string[];

  it('finds today’s unit by an old name, the present bearer of the name first', async () => {
    expect((await codes('xã Hưng Đạo')).slice(0, 3)).toEqual([
      '01351 < 01351',
      '01774 < 01783',
      '01273 < 01705',
    ]);
  });

  it.each([
    ['thuc phan', '01273 < 01273'],
    ['THỤC PHÁN', '01273 < 01273'],
    ['Thục Phán'.normalize('NFD'), '01273 < 01273'],
    ['phuong thuc phan', '01273 < 01273'],
    ['thuc pan', '01273 < 01273'],
    ['hoang tung', '01273 < 01696'],
    ['nung tri cao', '01279 < 01279'],
  ])('%s → %s', async (text, first) => {
    expect((await codes(text))[0]).toBe(first);
  });

  it('takes signs as they are and answers nothing with nothing', async () => {
    expect(await codes('%')).toEqual([]);
    expect(await codes('___')).toEqual([]);
    expect(await codes('   ')).toEqual([]);
  });
});

describe('statements', () => {
  it('do not grow with the number of units', async () => {
    const document = `query ($text: String!, $limit: Int!) {
      communeSearch(text: $text, limit: $limit) { commune { fullName predecessors { code } district { code } now { code } } } }`;
    const count = async (limit: number) =>
      (await statementsOf(() => ask(document, { text: 'xã', limit }))).length;
    expect(await count(1)).toBe(await count(50));
  });
});

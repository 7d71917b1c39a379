import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';
import {
  call,
  collecting,
  gid,
  household,
  HOUSEHOLDS,
  HUNG_DAO,
  planInput,
  save,
  step,
  surveyPeople,
} from './support.ts';

let api: TestApi;
let people: Awaited<ReturnType<typeof surveyPeople>>;
let surveyId: string;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  people = await surveyPeople(api);
  const { officer, reviewer } = people;
  const started = await collecting(officer);
  surveyId = started.id as string;
  const forms = [
    [4, 140_000],
    [2, 50_000],
    [1, 30_000],
    [3, 100_000],
    [1, 31_000],
  ] as const;
  const households = forms.map(([members, wage], index) =>
    household(index + 1, { members, wage, areaCode: index < 3 ? 'A' : 'B' }),
  );
  await save(officer, surveyId, households);
  const summed = await step(officer, 'Advance', started, 'SUMMARISE');
  const reopened = await step(reviewer, 'Review', summed, 'REOPEN', { reason: 'Xem lại phiếu 1' });
  const again = await step(officer, 'Advance', reopened, 'SUMMARISE');
  const accepted = await step(reviewer, 'Review', again, 'ACCEPT');
  await step(reviewer, 'Review', accepted, 'CONFIRM');
});
afterAll(() => api.close());

describe('what households said', () => {
  const MEMBERS = `query ($id: ID!) { node(id: $id) { ... on IncomeHousehold { headName net } } }`;

  it('is seen by the officers of the commune and the reviewer, and by nobody else', async () => {
    const own = (await people.officer.ok(HOUSEHOLDS, { id: surveyId })).surveyHouseholds;
    expect(own.totalCount).toBe(5);
    expect(own.nodes[0]).toMatchObject({ headName: 'Chủ hộ MẬT 1', net: 140_000 });
    const householdId = own.nodes[0].id as string;
    expect(
      (await people.reviewer.ok(HOUSEHOLDS, { id: surveyId })).surveyHouseholds.totalCount,
    ).toBe(5);
    const { officer, reviewer, neighbour, otherReviewer, ...rest } = people;
    for (const insider of [officer, reviewer]) {
      expect((await insider.ok(MEMBERS, { id: householdId })).node.net).toBe(140_000);
    }
    for (const outsider of [neighbour, otherReviewer]) {
      const seen = await outsider.ok(HOUSEHOLDS, { id: surveyId });
      expect(seen.surveyHouseholds).toEqual({ totalCount: 0, nodes: [] });
    }
    for (const other of [...Object.values(rest), api.anonymous]) {
      const { codes: refused } = await other.run(HOUSEHOLDS, { id: surveyId });
      expect([other.actor.name, refused]).toEqual([
        ...[other.actor.name, [other === api.anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN']],
      ]);
    }
    for (const other of [neighbour, otherReviewer, ...Object.values(rest), api.anonymous]) {
      expect((await other.ok(MEMBERS, { id: householdId })).node).toBeNull();
    }
  });

  it('is kept by the database too, from its owner and from whoever has no grant', async () => {
    const tables = ['income_household', 'income_member', 'income_line'];
    const count = async (person: string | null) => {
      const client = await api.db.pool.connect();
      try {
        await client.query('BEGIN');
        await client.query(`SELECT set_config('app.person_id', $1, true)`, [person ?? '']);
        const counts = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
        const { rows } = await client.query<Record<string, number>>(`SELECT ${counts.join(', ')}`);
        return Object.values(rows[0]!);
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    };
    expect(await count(people.officer.actor.personId)).toEqual([5, 11, 5]);
    for (const person of [
      null,
      people.office.actor.personId,
      people.otherReviewer.actor.personId,
      uuidv7(),
    ]) {
      expect([person, await count(person)]).toEqual([person, [0, 0, 0]]);
    }
    for (const table of tables) {
      const { rows } = await api.db.owner.query(`SELECT FROM ${table}`);
      expect(rows).toEqual([]);
    }
  });

  it('leaves no name and no amount in the audit trail and beside the secret tables', async () => {
    const { rows } = await api.db.owner.query<{ line: string }>(
      `SELECT to_jsonb(a)::text AS line FROM audit_entry a
        UNION ALL SELECT outcome::text FROM client_operation
        UNION ALL SELECT to_jsonb(s)::text FROM income_survey s
        UNION ALL SELECT to_jsonb(e)::text FROM income_survey_event e`,
    );
    const text = rows.map(({ line }) => line).join('\n');
    expect(text).toContain('incomeHousehold.save');
    expect(text).not.toMatch(/MẬT|\b(140000|120000|60000000)\b/);
  });

  it('shows others the confirmed result without small groups, and no reason', async () => {
    const document = `{ incomeSurveys(first: 1, filter: { year: 2023 }) { nodes { events { reason }
      result { amount groups { kind key } } } } }`;
    const of = async (who: typeof people.office) => (await who.ok(document)).incomeSurveys.nodes[0];
    const office = await of(people.office);
    expect(office.result.amount).toBe(31_909);
    expect(office.result.groups.filter((one: Loose) => one.kind === 'AREA')).toEqual([]);
    expect(office.events.every((one: Loose) => one.reason === null)).toBe(true);
    const reviewer = await of(people.reviewer);
    expect(reviewer.result.groups.filter((one: Loose) => one.kind === 'AREA')).toHaveLength(2);
    expect(reviewer.events.some((one: Loose) => one.reason)).toBe(true);
  });
});

describe('the line of five years', () => {
  const LINE = `query ($code: String!, $until: Int) { communeIncomeLine(communeCode: $code, until: $until) {
    year boundaryBreak places { commune { code name } figures { figure { amount }
      result { households } distances { setCode threshold distance } } } } }`;

  it('stays with the old unit under its successor, with the break marked', async () => {
    await api.db.owner.query(
      `INSERT INTO income_figure (commune_id, year, amount, method, source, status)
       VALUES ($1, 2020, 36500, 'GUIDANCE_2014', 'thử nghiệm', 'CONFIRMED')`,
      [HUNG_DAO],
    );
    const { communeIncomeLine: line } = await api.anonymous.ok(LINE, {
      code: '01273',
      until: 2026,
    });
    expect(line.map((one: Loose) => [one.year, one.boundaryBreak])).toEqual([
      ...[
        [2022, false],
        [2023, false],
        [2024, false],
        [2025, true],
        [2026, true],
      ],
    ]);
    const places = (year: number) => line.find((one: Loose) => one.year === year).places as Loose[];
    expect(places(2026).map(({ commune }) => commune.name)).toEqual(['Thục Phán']);
    const old = places(2023).find(({ commune }) => commune.code === '01705');
    expect(old.figures).toMatchObject([{ figure: { amount: 31_909 }, result: { households: 5 } }]);
    // The thresholds of 2021–2025 were not found.
    expect(old.figures[0].distances).toEqual([
      { setCode: 'ntm-commune-2021-2025', threshold: null, distance: null },
      { setCode: 'ntm-commune-advanced-2021-2025', threshold: null, distance: null },
    ]);
    const before = await api.anonymous.ok(LINE, { code: '01705', until: 2020 });
    const [last] = before.communeIncomeLine.at(-1).places;
    expect(last.figures[0].distances).toMatchObject([{ threshold: '36', distance: '-0.5' }]);
  });

  it('has beside it what products brought, with few producers held back, and never mixed in', async () => {
    const ECONOMY = `query ($id: ID!) { communeEconomy(communeId: $id, year: 2025) {
      label validProducts producers contractValue sales jobs suppressed } }`;
    const producer = await insertProducer(api.db.owner, { slug: 'htx-hd', communeId: HUNG_DAO });
    const product = await insertProduct(api.db.owner, {
      ...{ slug: 'mien-hd', communeId: HUNG_DAO, producerId: producer },
    });
    await api.db.owner.query(
      `INSERT INTO sales_record (product_id, period_kind, period_start, channel, source, amount)
       VALUES ($1, 'YEAR', '2025-01-01', 'FAIR', 'PRODUCER', 9000000),
              ($1, 'QUARTER', '2025-01-01', 'FAIR', 'PRODUCER', 3000000),
              ($1, 'YEAR', '2025-01-01', 'RETAIL', 'ESTIMATE', 500000)`,
      [product],
    );
    const id = gid('Commune', HUNG_DAO);
    const label = 'không phải thu nhập bình quân';
    const office = await people.office.ok(ECONOMY, { id });
    expect(office.communeEconomy).toEqual({
      ...{ label, validProducts: 0, producers: 1, contractValue: null, sales: 3_500_000 },
      ...{ jobs: null, suppressed: false },
    });
    const officer = await people.officer.ok(ECONOMY, { id });
    expect(officer.communeEconomy).toMatchObject({ sales: null, suppressed: true, label });
    expect((await people.neighbour.ok(ECONOMY, { id })).communeEconomy).toBeNull();
  });
});

describe('plans', () => {
  it.each([
    ['a year ahead', { year: 2030 }, 'YEAR_AHEAD'],
    [
      'a unit that had ended',
      { year: 2026, windowFrom: '2026-08-01', windowTo: '2026-08-02' },
      'NOT_IN_YEAR',
    ],
    ['a window of another year', { windowFrom: '2019-01-01' }, 'WINDOW'],
    ['a method of later', { method: 'QD_2545_2026' }, 'METHOD_NOT_IN_FORCE'],
    ['the same survey again', { year: 2023 }, 'ALREADY_PLANNED'],
    ['another method than these two', { method: 'GUIDANCE_2014' }, 'INVALID'],
  ])('are refused for %s', async (_, more, code) => {
    const { userErrors } = await call(people.officer, 'incomeSurveyPlan', {
      input: planInput(more),
    });
    expect(userErrors).toMatchObject([{ code }]);
  });
});

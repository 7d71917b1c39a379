import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { tellLapses } from '../../src/commune-criteria/criteria-lapse.service.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { act, paper } from '../support/certificates.ts';
import { insertProduct } from '../support/products.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { ADVANCED, gid, HAMLETS, HUNG_DAO, MODEL, OCOP, office } from './support.ts';

const THUC_PHAN = unitId('01273', '2025-07-01');

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  // Otherwise no criterion can be called met: its indicators are not known in full.
  await api.db.owner.query(
    `UPDATE criteria_set_criterion SET indicators_complete = true
      WHERE id IN (SELECT criterion_id FROM indicator WHERE id = ANY($1))`,
    [[HAMLETS, OCOP]],
  );
});
afterAll(() => api.close());

/** An approved result, straight into the table. */
async function approved(
  communeId: string,
  year: number,
  more: { indicatorId?: string; value?: number; yesNo?: boolean; kind?: string; met?: boolean },
): Promise<void> {
  const { indicatorId = HAMLETS, value = null, yesNo = null, kind = 'YEAR_END' } = more;
  await api.db.owner.query(
    `INSERT INTO indicator_assessment (commune_id, year, period_kind, indicator_id, value, yes_no,
                                       met, threshold_id, status)
     SELECT $1, $2, $3, $4, $5, $6, $7, t.id, 'APPROVED' FROM indicator_threshold t
      WHERE t.indicator_id = $4 AND t.superseded_at IS NULL`,
    [communeId, year, kind, indicatorId, value, yesNo, more.met ?? yesNo ?? (value ?? 0) >= 1],
  );
}

async function criterion(who: Caller, number: number, fields: string, more: object = {}) {
  const ASK = `query($code: String!, $year: Int!, $set: String!, $kind: AssessmentPeriodKind) {
    communeAssessment(communeCode: $code, year: $year, setCode: $set, periodKind: $kind) {
      criteria { criterion { number } ${fields} } } }`;
  const asked = { code: '01705', year: 2024, set: MODEL, kind: 'YEAR_END', ...more };
  const { communeAssessment } = await who.ok(ASK, asked);
  return communeAssessment.criteria.find((one: Loose) => one.criterion.number === number);
}

describe('priorities of the city', () => {
  it('are data with their letter, for its communes and from its day on', async () => {
    const of = async (code: string, year: number) => {
      const { communeAssessment } = await api.anonymous.ok(
        `query($code: String!, $year: Int!) {
           communeAssessment(communeCode: $code, year: $year, setCode: "${ADVANCED}") {
             criteria { criterion { number } priority { source validFrom } } } }`,
        { code, year },
      );
      return communeAssessment.criteria.filter(({ priority }: Loose) => priority);
    };
    const found = await of('01705', 2024);
    expect(found.map((one: Loose) => one.criterion.number)).toEqual([10, 13, 17, 18]);
    expect(found[0].priority).toMatchObject({ validFrom: '2023-04-05' });
    expect(found[0].priority.source).toMatch(/725\/UBND-KT/);
    expect([await of('01705', 2022), await of('01747', 2024)]).toEqual([[], []]);
  });
});

describe('what has changed, and what is to come', () => {
  it('is held against the end of the year before, and ends at a change of boundaries', async () => {
    await approved(HUNG_DAO, 2022, { value: 0 });
    await approved(HUNG_DAO, 2023, { value: 0.5 });
    await approved(HUNG_DAO, 2024, { value: 2 });
    const CHANGES = `query($code: String!, $year: Int!, $since: Int) {
      communeAssessment(communeCode: $code, year: $year, setCode: "${MODEL}") {
        changes(sinceYear: $since) { year periodKind boundaryBreak { on legalBasis predecessors { name } }
          changes { kind indicator { code } before { value } after { value } } } } }`;
    const ask = async (code: string, year: number, since?: number) =>
      (await api.anonymous.ok(CHANGES, { code, year, since })).communeAssessment.changes;
    const hamlets = { indicator: { code: '3' }, after: { value: '2' } };
    expect(await ask('01705', 2024)).toEqual({
      ...{ year: 2023, periodKind: 'YEAR_END', boundaryBreak: null },
      changes: [{ kind: 'NOW_MET', ...hamlets, before: { value: '0.5' } }],
    });
    expect((await ask('01705', 2024, 2021)).changes).toEqual([
      { kind: 'RECORDED', ...hamlets, before: null },
    ]);
    const ward = await ask('01273', 2025);
    expect(ward).toMatchObject({ changes: [], boundaryBreak: { on: '2025-07-01' } });
    expect(ward.boundaryBreak.predecessors.map(({ name }: Loose) => name).sort()).toEqual(
      ['Hoàng Tung', 'Hưng Đạo', 'Hợp Giang', 'Sông Hiến', 'Đề Thám'].sort(),
    );
  });

  it('is projected from approved periods, and labelled so', async () => {
    const FORECAST = `forecast { date reason label indicators { indicator { code } date reason periods } }`;
    const of = (year: number, who = api.anonymous) => criterion(who, 3, FORECAST, { year });
    const next = (await of(2023)).forecast;
    expect(next).toEqual({
      ...{ date: '2024-12-30', reason: null },
      label: 'Forecast: a straight line through 2 approved periods, not a result',
      indicators: [{ indicator: { code: '3' }, date: '2024-12-30', reason: null, periods: 2 }],
    });
    expect((await of(2022)).forecast).toMatchObject({ date: null, reason: 'TOO_FEW_PERIODS' });
    expect((await of(2024)).forecast).toMatchObject({ date: null, reason: 'ALREADY_MET' });
  });
});

describe('boundaries', () => {
  const SERIES = `query($from: Int!, $to: Int!) {
    communeCriteriaSeries(communeCode: "01273", fromYear: $from, toYear: $to, setCode: "${MODEL}") {
      commune { fullName(language: VI) }
      years { year boundaryBreak { on predecessors { code } }
        units { commune { code name } criteria { assessments { value } } } } } }`;

  it('show a place under the units it had, with the break marked', async () => {
    await approved(THUC_PHAN, 2025, { value: 3 });
    const ask = (from: number, to: number) => api.anonymous.ok(SERIES, { from, to });
    const { commune, years } = (await ask(2021, 2026)).communeCriteriaSeries;
    expect(commune.fullName).toBe('Phường Thục Phán');
    const values = ({ units }: Loose) =>
      units.map((unit: Loose) => [
        unit.commune.code,
        unit.criteria.flatMap(({ assessments }: Loose) =>
          assessments.map(({ value }: Loose) => value),
        ),
      ]);
    const before = ['01267', '01273', '01282', '01696', '01705'];
    expect(values(years[3])).toEqual(before.map((code) => [code, code === '01705' ? ['2'] : []]));
    expect(values(years[4])).toEqual([['01273', ['3']]]);
    const breaks = years.map((one: Loose) => one.boundaryBreak?.on ?? '');
    expect(breaks).toEqual(['', '', '', '', '2025-07-01', '']);
    expect(years[4].boundaryBreak.predecessors.map(({ code }: Loose) => code)).toEqual(before);
    const short = await statementsOf(() => ask(2024, 2025));
    const long = await statementsOf(() => ask(2017, 2026));
    expect(long.length).toBe(short.length);
  });

  it('never let a place count twice in sums over the province', async () => {
    const TOTALS = `query($year: Int!, $kind: AssessmentPeriodKind) {
      criteriaTotals(year: $year, setCode: "${MODEL}", periodKind: $kind) {
        all { communes withResults metCounts { metCriteria communes }
          criteria { criterion { number } met notMet incomplete } }
        groups { communeGroup communes } } }`;
    const ask = async (year: number, kind: string) =>
      (await api.anonymous.ok(TOTALS, { year, kind })).criteriaTotals;
    const { rows: old } = await api.db.owner.query<{ id: string }>(
      `SELECT id FROM unit WHERE level = 'COMMUNE' AND valid_to = '2025-06-30'`,
    );
    for (const { id } of old) await approved(id, 2025, { value: 1, kind: 'MID_YEAR' });
    // Older figures may have been recorded for a whole year that the unit did not see the end of.
    await approved(HUNG_DAO, 2025, { value: 5 });
    const third = (totals: Loose) =>
      totals.all.criteria.find((one: Loose) => one.criterion.number === 3);
    const mid = await ask(2025, 'MID_YEAR');
    expect(mid.all).toMatchObject({ communes: 161, withResults: 161 });
    expect(third(mid)).toMatchObject({ met: 161, notMet: 0, incomplete: 0 });
    expect(mid.all.metCounts).toEqual([{ metCriteria: 1, communes: 161 }]);
    const end = await ask(2025, 'YEAR_END');
    expect(end.all).toMatchObject({ communes: 56, withResults: 1 });
    expect(third(end)).toMatchObject({ met: 1, notMet: 0, incomplete: 55 });
    expect(end.groups).toEqual([]);
    await api.db.owner.query(
      `INSERT INTO unit_classification (unit_id, kind, code, source)
       VALUES ($1, 'COMMUNE_GROUP', 'GROUP_1', 'Thử')`,
      [THUC_PHAN],
    );
    const grouped = (await ask(2025, 'YEAR_END')).groups;
    expect(grouped).toMatchObject([
      { communeGroup: 'GROUP_1', communes: 1 },
      { communeGroup: null, communes: 55 },
    ]);
  });
});

describe('what OCOP proves', () => {
  const COMPUTED = `computed { indicator { code } computedFrom on value yesNo met holdsUntil
    certificates { number } contractCount contracts { number } recorded { yesNo } differs }`;
  const of = async (more: object, who = api.anonymous): Promise<Loose[]> =>
    (await criterion(who, 13, COMPUTED, { set: ADVANCED, ...more })).computed;
  let productId: string;

  it('is worked out on the day of assessment, beside what is recorded', async () => {
    productId = await insertProduct(api.db.owner, { slug: 'mien-hung-dao', communeId: HUNG_DAO });
    const clerk = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE));
    const input = paper(gid('Product', productId));
    const made = await act(clerk, 'certificateRegister', null, input);
    expect(made.userErrors).toEqual([]);
    await approved(HUNG_DAO, 2024, { indicatorId: OCOP, yesNo: false, met: false });
    expect(await of({ year: 2024 })).toEqual([
      {
        ...{ indicator: { code: '13.2' }, computedFrom: 'OCOP_VALID_PRODUCT', on: '2024-12-31' },
        ...{ value: null, yesNo: true, met: true, holdsUntil: made.certificate.validUntil },
        ...{ certificates: [{ number: '12/GCN' }], contractCount: null, contracts: [] },
        ...{ recorded: { yesNo: false }, differs: true },
      },
    ]);
    // Nothing was written over.
    expect((await of({ year: 2024 }))[0].recorded).toEqual({ yesNo: false });
    const none = { yesNo: false, met: false, certificates: [], recorded: null, differs: false };
    expect(await of({ year: 2023 })).toMatchObject([{ on: '2023-12-31', ...none }]);
    // The successor has what the old commune's products have, until it is revoked.
    const ward = { code: '01273', year: 2026 };
    expect(await of(ward)).toMatchObject([{ on: '2026-11-22', yesNo: true }]);
    await api.db.owner.query(
      `INSERT INTO certificate_revocation (certificate_id, revoked_on, ground, reason, decision_number,
                                           decided_on)
       VALUES ($1, '2026-05-01', 'PRODUCTION_STOPPED', 'Thử', '1/QĐ', '2026-05-01')`,
      [fromGlobalId(made.certificate.id)!.uuid],
    );
    expect(await of(ward)).toMatchObject([{ on: '2026-11-22', ...none }]);
    expect(await of({ year: 2024 })).toMatchObject([{ yesNo: true }]);
  });

  it('counts linkage contracts where an indicator asks for them, for who may know', async () => {
    await api.db.owner.query(
      `INSERT INTO indicator (id, criterion_id, code, name, value_kind, unit, comparator, confidence,
                              position, computed_from)
       SELECT uuid_v7(), criterion_id, '13.9', 'Thử: hợp đồng liên kết', 'NUMBER', 'hợp đồng', 'GTE',
              'INFERRED', 9, 'LINKAGE_CONTRACT' FROM indicator WHERE id = $1`,
      [OCOP],
    );
    await api.db.owner.query(
      `WITH chain AS (INSERT INTO value_chain (product_id, name) VALUES ($1, 'Chuỗi') RETURNING id)
       INSERT INTO linkage_contract (chain_id, form, number, signed_on, valid_from, valid_until)
       SELECT id, 'FULL_CYCLE', n::text, '2024-01-01', '2024-01-01',
              CASE n WHEN 1 THEN date '2026-12-31' ELSE '2024-06-30' END
         FROM chain, generate_series(1, 2) AS n`,
      [productId],
    );
    const linkage = { computedFrom: 'LINKAGE_CONTRACT', value: '1', met: null, contractCount: 1 };
    const seen = (await of({ year: 2024 }, api.as(office)))[1];
    expect(seen).toMatchObject({ ...linkage, contracts: [{ number: '1' }] });
    expect(await of({ year: 2024 })).toHaveLength(1);
  });

  it('tells the officers early when it is about to lapse, each time once', async () => {
    const id = await insertProduct(api.db.owner, { slug: 'mien-thuc-phan', communeId: THUC_PHAN });
    const clerk = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE));
    const input = { number: '13/GCN', issuedOn: '2024-03-15', decidedOn: '2024-03-15' };
    await act(clerk, 'certificateRegister', null, paper(gid('Product', id), input));
    const { personId } = await persistActor(api.db, Role.COMMUNE_OFFICER, { unitId: THUC_PHAN });
    await persistActor(api.db, Role.COMMUNE_OFFICER, { unitId: unitId('01279', '2025-07-01') });
    const run = (day: string) =>
      api.db.source.transaction((em) => tellLapses(em, day, [180, 90, 30]));
    expect(await run('2026-08-01')).toBe(0);
    const told = [await run('2026-11-22'), await run('2026-11-23'), await run('2027-01-01')];
    expect(told).toEqual([1, 0, 1]);
    const { rows } = await api.db.owner.query<{ person: string; title: string; body: string }>(
      `SELECT n.person_id AS person, e.title_en AS title, e.body_en AS body
         FROM notice n JOIN notice_event e ON e.id = n.event_id
        WHERE e.event = 'criteria.ocop-lapsing' ORDER BY e.id`,
    );
    expect(rows.map(({ person, title }) => [person, title])).toEqual([
      [personId, 'Indicator 13.2 about to lapse: Thuc Phan Ward'],
      [personId, 'Indicator 13.2 about to lapse: Thuc Phan Ward'],
    ]);
    expect(rows[1]!.body).toMatch(/at most 90 more days/);
  });
});

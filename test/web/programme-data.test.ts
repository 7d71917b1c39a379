import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedProgramme } from '../../seeds/demo/programme.ts';
import { ENTITIES } from '../../src/schema.ts';
import { readCsv } from '../../src/platform/text/csv.ts';
import { PROGRAMME_SETS } from '../../src/web/public/open-data/programme-sets.ts';
import { RESULTS } from '../../src/web/public/open-data/results.data.ts';
import { HUNG_DAO, INCOME } from '../commune-criteria/support.ts';
import { insertSet, setResult } from '../recognition/support.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { visitor, type Visitor } from './visitor.ts';

let db: TestDatabase;
let server: TestServer;
let visit: Visitor;

/** What nobody may find in any file. */
const HIDDEN = 'KHONG-CONG-KHAI';

beforeAll(async () => {
  db = await testDatabase({ entities: [...ENTITIES] });
  await seedProgramme(db.owner);
  await insertSet(db);
  for (const [number, status] of [
    [1, 'APPROVED'],
    [2, 'DRAFT'],
    [3, 'SUBMITTED'],
  ] as const) {
    await setResult(db, HUNG_DAO, number, true, status);
  }
  await db.owner.query(
    `UPDATE indicator_assessment SET note = $1,
    evidence = CASE WHEN status = 'APPROVED' THEN 'Số liệu minh họa, không có thật' END`,
    [HIDDEN],
  );
  await db.owner.query(
    `INSERT INTO threshold_proposal (indicator_id, comparator, value, source, confidence, proposed_by)
     VALUES ($2, 'GTE', 98765.5, $1, 'SECONDARY', uuid_v7())`,
    [HIDDEN, INCOME],
  );
  const recognition = (year: number, state: string, more: object = {}) =>
    db.owner.query(
      `INSERT INTO recognition (unit_id, standard, year, state, recognised_on, decision_number,
         revoked_on, revocation_number, earlier_source, hamlet)
       SELECT $1, 'NTM', $2, $3, recognised_on, decision_number, revoked_on, revocation_number,
              earlier_source, hamlet FROM jsonb_populate_record(NULL::recognition, $4)`,
      [HUNG_DAO, year, state, more],
    );
  const decided = { recognised_on: '2019-12-30', decision_number: '2019/QĐ-UBND' };
  await recognition(2019, 'RECOGNISED', { ...decided, earlier_source: 'Báo cáo của tỉnh' });
  await recognition(2021, 'REVOKED', {
    ...{ ...decided, revoked_on: '2023-01-02', revocation_number: '7/QĐ' },
    earlier_source: 'Số liệu minh họa, không có thật',
  });
  await recognition(2023, 'APPRAISED', { earlier_source: HIDDEN });
  await recognition(2022, 'RECOGNISED', { ...decided, hamlet: HIDDEN });
  server = await testServer({
    ...{ db, now: () => new Date('2026-11-22T03:00:00Z') },
    environment: { RATE_LIMIT_POINTS: '0' },
  });
  visit = visitor(server);
}, 60_000);
afterAll(async () => {
  await server.close();
  await db.close();
});

type Value = string | number | boolean | null | readonly string[];
type Json = { dictionary: string; asOf: string; licence: string; rows: Record<string, Value>[] };
const file = async (name: string, path = '/du-lieu/chuong-trinh') => {
  const csv = await visit(`${path}/${name}.csv`);
  expect(csv.status).toBe(200);
  expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="ntm-cao-bang-/);
  const json = JSON.parse((await visit(`${path}/${name}.json`)).html) as Json;
  const [head, ...rows] = readCsv(csv.html).rows;
  const written = (value: Value) => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));
  // What one form says the other says too, cell by cell.
  expect(json.rows.map((row) => Object.values(row).map(written))).toEqual(rows);
  if (rows.length > 0) expect(Object.keys(json.rows[0]!)).toEqual(head);
  expect(csv.html + JSON.stringify(json)).not.toMatch(/KHONG-CONG-KHAI|98765/);
  return { head: head!, json, rows: json.rows };
};

describe('open data of the programme', () => {
  it('is on a page in both languages, with every file, its basis and its dictionary', async () => {
    for (const [lang, path, results] of [
      ['vi', '/du-lieu/chuong-trinh', '/du-lieu/ket-qua'],
      ['en', '/en/open-data/programme', '/en/open-data/results'],
    ] as const) {
      const { html, status } = await visit(path);
      expect(status).toBe(200);
      for (const set of [...PROGRAMME_SETS, RESULTS]) {
        expect(html).toContain(set.basis[lang]);
        const place = set === RESULTS ? `${results}/thu-nang-cao` : `${path}/${set.file[lang]}`;
        for (const format of ['csv', 'json']) {
          expect(html).toContain(`href="${place}.${format}"`);
          expect((await visit(`${place}.${format}`)).status).toBe(200);
        }
        for (const { name, meaning } of set.dictionary) {
          expect(meaning.vi && meaning.en && name).toMatch(/^[a-z0-9_]+$/);
        }
      }
      expect(html).not.toContain('thu-nang-cao-district');
    }
    expect((await visit('/du-lieu/chuong-trinh/ho-dan.csv')).status).toBe(404);
    expect((await visit('/du-lieu/ket-qua/khong-co.csv')).status).toBe(404);
  });

  it('has units of every time with what became of them', async () => {
    const { rows, json } = await file('don-vi-hanh-chinh');
    expect(json).toMatchObject({ asOf: '2026-11-22' });
    expect(json.dictionary).toMatch(/\/du-lieu\/chuong-trinh$/);
    const at = (code: string) => rows.filter((row) => row['code'] === code);
    expect(
      at('01273').map((row) => [row['name_vi'], row['valid_from'], row['valid_until']]),
    ).toEqual(
      expect.arrayContaining([
        ['Phường Thục Phán', '2025-07-01', null],
        ['Phường Hợp Giang', null, '2025-06-30'],
      ]),
    );
    expect(at('01705')[0]).toMatchObject({ valid_until: '2025-06-30', district_code: '040' });
    expect(rows.filter((row) => row['valid_until'] === null)).toHaveLength(56);
    const { rows: units } = await db.owner.query(`SELECT id FROM unit WHERE level = 'COMMUNE'`);
    expect(rows).toHaveLength(units.length);
  });

  it('has confirmed thresholds and says where there is none', async () => {
    const { rows } = await file('tieu-chi');
    const own = rows.filter((row) => row['set_code'] === 'thu-nang-cao');
    expect(own).toHaveLength(4);
    expect(own[0]).toMatchObject({
      ...{ indicator_code: '1.1', threshold_status: 'KNOWN', yes_no: true, value: null },
      ...{ legal_basis: 'Không phải luật', source: 'Thử' },
    });
    const { rows: known } = await db.owner.query(
      `SELECT id FROM indicator_threshold WHERE superseded_at IS NULL AND thresholds_status = 'KNOWN'`,
    );
    expect(rows.filter((row) => row['threshold_status'] === 'KNOWN')).toHaveLength(known.length);
    expect(rows.every((row) => row['source'] !== '')).toBe(true);
  });

  it('has decisions on communes once each, and no file without one', async () => {
    const { rows } = await file('xa-dat-chuan');
    const base = { commune_code: '01705', commune_until: '2025-06-30', decision: '2019/QĐ-UBND' };
    expect(rows).toMatchObject([
      {
        ...base,
        year: 2019,
        revoked_on: null,
        source: 'Báo cáo của tỉnh',
        is_demonstration: false,
      },
      { ...base, year: 2021, revoked_on: '2023-01-02', is_demonstration: true },
    ]);
  });

  it('has targets with their document, and approved results without words', async () => {
    const targets = (await file('chi-tieu-ke-hoach')).rows;
    expect(targets.find(({ code }) => code === 'TPCB-OCOP-3SAO-2023')).toMatchObject({
      ...{ goal: '10', unit: 'sản phẩm', progress: '0', progress_source: 'LIVE', met: false },
    });
    const { head, rows } = await file('thu-nang-cao', '/du-lieu/ket-qua');
    expect(rows).toEqual([
      {
        ...{ commune_code: '01705', commune: 'Hưng Đạo', commune_from: null, year: 2024 },
        ...{ period: 'YEAR_END', criterion_number: 1, indicator_code: '1.1', value: null },
        ...{ unit: null, yes_no: true, met: true, is_demonstration: true },
      },
    ]);
    expect(head).toEqual(RESULTS.dictionary.map(({ name }) => name));
    expect((await file('ntm-commune-2021-2025', '/du-lieu/ket-qua')).rows).toEqual([]);
  });
});

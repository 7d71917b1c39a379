import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedCommuneCriteria } from '../../seeds/reference/commune-criteria.ts';
import { openOwnerDatabase } from '../../src/platform/db/data-source.ts';
import { Language } from '../../src/platform/graphql/language.ts';
import { testApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

describe('criteria sets', () => {
  it('are listed with what was found of them', async () => {
    const { criteriaSets } = await api.anonymous.ok(`{ criteriaSets {
      code criteriaCount complete criteria { number indicators { thresholdsStatus } } } }`);
    const facts = criteriaSets.map((set: Record<string, never[]>) => [
      set['code'],
      set['criteria']?.length,
    ]);
    expect(Object.fromEntries(facts)).toEqual({
      'ntm-commune-2026-2030': 10,
      'ntm-city-completion-2021-2025': 1,
      'ntm-commune-2021-2025': 19,
      'ntm-commune-advanced-2021-2025': 5,
      'ntm-commune-model-2021-2025': 4,
      'ntm-district-2021-2025': 5,
      'ntm-province-completion-2021-2025': 8,
      'ntm-commune-2016-2020': 1,
      'ntm-commune-before-2016': 1,
    });
  });

  it('say that an income threshold was not found instead of giving one', async () => {
    const { criteriaSet } = await api.anonymous.ok(`{ criteriaSet(code: "ntm-commune-2021-2025") {
      name(language: VI) legalBasis validFrom divisions(kind: REGION) { code name(language: EN) }
      criteria { number name(language: VI) part { name(language: VI) }
        indicators { code unit unitName comparator thresholdBy thresholdsStatus
          thresholds { value thresholdsStatus source confidence }
          thresholdOn(day: "2023-12-31", regionCode: "TDMNPB") { value } } } } }`);
    expect(criteriaSet).toMatchObject({
      name: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025',
      legalBasis: 'Quyết định 318/QĐ-TTg, 08/03/2022 (first criteria set)',
      validFrom: '2022-03-08',
    });
    expect(criteriaSet.divisions).toHaveLength(7);
    expect(criteriaSet.criteria[9]).toEqual({
      number: 10,
      name: 'Thu nhập',
      part: { name: 'Kinh tế và tổ chức sản xuất' },
      indicators: [
        {
          code: '10.1',
          unit: 'million VND/person/year',
          unitName: 'million VND/person/year',
          comparator: 'GTE',
          thresholdBy: ['REGION', 'YEAR'],
          thresholdsStatus: 'NOT_FOUND',
          thresholds: [
            {
              value: null,
              thresholdsStatus: 'NOT_FOUND',
              source:
                'Quyết định 318/QĐ-TTg, 08/03/2022 (first criteria set): chưa đọc được phụ lục có con số này',
              confidence: 'NOT_FOUND',
            },
          ],
          thresholdOn: null,
        },
      ],
    });
  });

  it.each([
    ['ntm-commune-2016-2020', '2020-12-31', 'TDMNPB', '36', 'SECONDARY'],
    ['ntm-commune-2016-2020', '2020-12-31', 'DNB', '59', 'SECONDARY'],
    ['ntm-commune-2016-2020', '2020-12-31', null, '45', 'SECONDARY'],
    ['ntm-commune-before-2016', '2013-06-01', 'TDMNPB', '14', 'PRIMARY'],
    ['ntm-commune-before-2016', '2014-06-01', 'TDMNPB', '16', 'PRIMARY'],
    ['ntm-commune-before-2016', '2014-06-01', 'DBSH', '26', 'PRIMARY'],
  ])('historic income: %s on %s in %s = %s', async (code, day, regionCode, value, confidence) => {
    const { criteriaSet } = await api.anonymous.ok(
      `query($code: String!, $day: LocalDate!, $regionCode: String) { criteriaSet(code: $code) {
        criteria { indicators { thresholdOn(day: $day, regionCode: $regionCode) { value confidence } } } } }`,
      { code, day, regionCode },
    );
    expect(criteriaSet.criteria[0].indicators[0].thresholdOn).toEqual({ value, confidence });
  });

  it('are in force for years only', async () => {
    const { criteriaSet } = await api.anonymous.ok(`{ criteriaSet(code: "ntm-commune-2016-2020") {
      criteria { indicators { thresholdOn(day: "2019-12-31", regionCode: "TDMNPB") { value } } } } }`);
    expect(criteriaSet.criteria[0].indicators[0].thresholdOn).toBeNull();
  });

  it('are seeded again without a change, and never over a threshold of the office', async () => {
    const owner = await openOwnerDatabase({ url: api.db.ownerUrl });
    try {
      const state = `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS state FROM (
        SELECT s::text FROM criteria_set s UNION ALL SELECT i::text FROM indicator i
        UNION ALL SELECT h::text FROM indicator_threshold h
        UNION ALL SELECT k::text FROM unit_classification k) AS t`;
      const before = (await owner.pool.query(state)).rows;
      expect(await seedCommuneCriteria(owner)).toBeGreaterThan(150);
      expect((await owner.pool.query(state)).rows).toEqual(before);
    } finally {
      await owner.close();
    }
  });
});

it('names units in the language of the request', async () => {
  api.language = Language.VI;
  const { criteriaSet } = await api.anonymous.ok(
    `{ criteriaSet(code: "ntm-commune-2021-2025") { criteria { number indicators { unitName } } } }`,
  );
  api.language = Language.EN;
  expect(criteriaSet.criteria[9].indicators).toEqual([{ unitName: 'triệu đồng/người/năm' }]);
});

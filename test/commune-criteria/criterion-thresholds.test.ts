import { afterAll, beforeAll, expect, it } from 'vitest';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { ADVANCED, HUNG_DAO } from './support.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const ask = async (): Promise<Loose> =>
  (
    await api.anonymous
      .ok(`{ communeAssessment(communeCode: "01705", year: 2024, setCode: "${ADVANCED}") {
      communeGroup criteria { criterion { number } thresholds { indicator { code } threshold { yesNo value source } } } } }`)
  ).communeAssessment;

it('says what a commune has to reach for each indicator, also where nothing was recorded', async () => {
  const { criteria } = await ask();
  const thresholds = (number: number): Loose[] =>
    criteria.find((one: Loose) => one.criterion.number === number).thresholds;
  expect(thresholds(13)).toMatchObject([
    { indicator: { code: '13.2' }, threshold: { yesNo: true, value: null } },
  ]);
  expect(thresholds(13)[0].threshold.source).toMatch(/318/);
  // Its threshold was not found, and no other takes its place.
  expect(thresholds(10)).toMatchObject([{ threshold: null }]);
});

it('says the group that the commune was in', async () => {
  expect((await ask()).communeGroup).toBeNull();
  await api.db.owner.query(
    `INSERT INTO unit_classification (unit_id, kind, code, source)
     VALUES ($1, 'COMMUNE_GROUP', 'GROUP_2', 'Thử')`,
    [HUNG_DAO],
  );
  expect((await ask()).communeGroup).toBe('GROUP_2');
});

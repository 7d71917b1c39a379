import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedProgramme } from '../../seeds/demo/programme.ts';
import { unitId } from '../../seeds/reference/units.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { HUNG_DAO, VINH_QUANG } from '../commune-criteria/support.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { people, register, send, type People } from './support.ts';

const CHU_TRINH = unitId('01720', null);
const SHARE = `{ target(code: "TPCB-XOM-NTM-2025") { progress { value source met } } }`;
let api: TestApi;
let who: People;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  await seedProgramme(api.db.owner);
  who = await people(api);
});
afterAll(() => api.close());

it('a share of hamlets is counted over the number that is known of every commune', async () => {
  const share = async (): Promise<Loose> => (await api.anonymous.ok(SHARE)).target.progress;
  const hamlet = { hamlet: 'Nam Phong 2', standard: 'NTM' };
  const made = (await register(who.officer, HUNG_DAO, hamlet)).recognition;
  expect(made).toMatchObject({ hamlet: 'Nam Phong 2', periodKind: null, set: null });
  expect(made.conditions.map((one: Loose) => one.gap)).toEqual([
    ...['NOT_RECORDED_HERE', 'RULE_NOT_FOUND'],
  ]);
  await api.db.owner.query(
    `UPDATE recognition SET state = 'RECOGNISED', recognised_on = '2024-12-01', decision_number = '9'
        WHERE hamlet IS NOT NULL`,
  );
  const count = (unit: string, hamlets: number) =>
    send(
      who.first,
      'hamletCountRecord',
      {
        ...{ communeId: toGlobalId('Commune', unit), hamlets, day: '2024-12-31', source: 'Thử' },
      },
      null,
      'count { hamlets } userErrors { code }',
    );
  for (const [unit, hamlets] of [
    [HUNG_DAO, 9],
    [VINH_QUANG, 3],
  ] as const) {
    await count(unit, hamlets);
  }
  expect(await share()).toEqual({ value: null, source: 'NONE', met: null });
  await count(CHU_TRINH, 3);
  await count(HUNG_DAO, 1);
  expect(await share()).toEqual({ value: '14.28', source: 'LIVE', met: false });
});

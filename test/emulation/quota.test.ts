import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Loose } from '../support/api.ts';
import {
  api,
  award,
  call,
  campaign,
  codes,
  commune,
  communes,
  judged,
  office,
  on,
  openEmulation,
  ranking,
  registered,
} from './world.ts';

let campaignId: string;
beforeAll(async () => {
  await openEmulation();
  on('2026-02-01');
  campaignId = (await call(office, 'emulationCampaignSave', campaign())).campaign.id;
});
afterAll(() => api.close());

/** Decisions by which communes hold a standard. */
async function recognise(unitIds: readonly string[], standard: string, day: string): Promise<void> {
  await api.db.owner.query(
    `INSERT INTO recognition (unit_id, standard, year, period_kind, state, earlier_source,
                              recognised_by, recognised_on, decision_number)
     SELECT u, $2, extract(year FROM $3::date), 'YEAR_END', 'RECOGNISED', 'Thử', p.id, $3::date, 'QĐ'
       FROM unnest($1::uuid[]) u, (SELECT id FROM person LIMIT 1) p`,
    [unitIds, standard, day],
  );
}

const shares = {
  ...{ quota: 'PERCENT', quotaValue: '5', quotaBase: 'RECOGNISED', quotaStandard: 'NTM' },
  rounding: 'UP',
};

it('refuses rules that are not whole, and what belongs to another rule', async () => {
  const save = (more: object) => codes(call(office, 'emulationAwardSave', award(campaignId, more)));
  for (const wrong of [
    { quota: 'COUNT' },
    { quota: 'COUNT', quotaValue: '1.5' },
    { quotaValue: '3' },
    { ...shares, quotaValue: '101' },
    { ...shares, rounding: null },
    { ...shares, quotaStandard: null },
    { ...shares, quotaStandard: 'NTM_CITY_COMPLETION' },
    { ...shares, subject: 'HOUSEHOLD' },
    { ...shares, quotaBase: 'STATED', quotaStandard: null },
    { ...shares, quotaBase: 'STATED', quotaStandard: null, baseCount: 40 },
    { requiredStandard: 'NTM', subject: 'UNIT' },
    { minPoints: '50' },
    { criteria: [{ text: 'Không điểm', maxPoints: '0' }] },
  ]) {
    expect([wrong, await save(wrong)]).toEqual([wrong, ['INVALID']]);
  }
});

it('counts 5 % of the NTM communes, those with a higher standard too, each once', async () => {
  const [first, second, third] = communes as [string, string, string];
  await recognise(communes.slice(0, 21), 'NTM', '2025-12-01');
  await recognise([first, communes[30]!], 'NTM_ADVANCED', '2025-12-02');
  await recognise([second, communes[31]!], 'NTM', '2026-06-01');
  const rule = { ...shares, requiredStandard: 'NTM', name: '5 %' };
  const saved = (await call(office, 'emulationAwardSave', award(campaignId, rule))).award;
  const rows: Loose[] = [];
  for (const id of [first, third, communes[40]!]) {
    rows.push(await judged(await registered(office, saved.id, { communeId: commune(id) }), []));
  }
  const early = await ranking(office, saved.id);
  // 22 communes on this day: the decisions of June have not come yet.
  expect(early).toMatchObject({ limit: 2, baseCount: 22, tieOpen: false });
  expect(early.limitText).toContain('5 % of 22');
  expect(early.lines.map((line: Loose) => line.reason)).toEqual([
    ...['CHOSEN', 'CHOSEN', 'STANDARD_MISSING'],
  ]);
  on('2027-03-01');
  expect(await ranking(office, saved.id)).toMatchObject({ baseCount: 23, limit: 2 });
  const fresh = { ...shares, quotaBase: 'NEWLY_RECOGNISED', quotaValue: '100', name: 'Mới' };
  const { award: newly } = await call(office, 'emulationAwardSave', award(campaignId, fresh));
  expect(await ranking(office, newly.id)).toMatchObject({ baseCount: 2, limit: 2, lines: [] });
  const stated = { ...shares, quotaBase: 'STATED', quotaStandard: null, name: 'Nêu rõ' };
  const source = { baseCount: 41, baseSource: 'Công văn thử', rounding: 'DOWN' };
  const told = await call(
    office,
    'emulationAwardSave',
    award(campaignId, { ...stated, ...source }),
  );
  expect(await ranking(office, told.award.id)).toMatchObject({ baseCount: 41, limit: 2 });
});

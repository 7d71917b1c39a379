import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, print, refusal, VERIFY } from '../document/printing.ts';
import { readPdf } from '../document/pdf.ts';
import type { Loose } from '../support/api.ts';
import {
  ELSEWHERE,
  WARD,
  api,
  auditor,
  award,
  call,
  campaign,
  codes,
  commune,
  entries,
  judged,
  list,
  neighbour,
  office,
  officer,
  on,
  openEmulation,
  ranking,
  register,
  registered,
} from './world.ts';

let campaignId: string;
beforeAll(async () => {
  await openEmulation();
  on('2026-01-10');
  campaignId = (await call(office, 'emulationCampaignSave', campaign())).campaign.id;
});
afterAll(() => api.close());

/** Proposes registrations, and enters the decision about them a year later. */
async function commended(awardId: string, rows: Loose[], decisionNumber: string): Promise<Loose[]> {
  const proposed = await call(office, 'emulationPropose', { awardId, entries: entries(...rows) });
  on('2026-12-21');
  const decision = { decisionNumber, decidedOn: '2026-12-20', authority: 'Chủ tịch UBND tỉnh' };
  const answer = await call(office, 'emulationCommend', {
    ...{ awardId, entries: entries(...(proposed.registrations as Loose[])), ...decision },
  });
  expect(answer.userErrors).toEqual([]);
  return answer.registrations as Loose[];
}

describe('who was rewarded before', () => {
  it('is kept out by rules that say so, until the line of the register is taken back', async () => {
    on('2026-02-01');
    const first = (await call(office, 'emulationAwardSave', award(campaignId))).award;
    const winner = await registered(officer, first.id, { communeId: commune(WARD) });
    const rewarded = await commended(first.id, [await judged(winner, [])], '99/QĐ-UBND');
    on('2026-12-22');
    const ruled = (exclusion: string) =>
      call(office, 'emulationAwardSave', award(campaignId, { name: exclusion, exclusion }));
    const reasons: Record<string, string> = {};
    for (const exclusion of ['NONE', 'CAMPAIGN', 'EVER']) {
      const awardId = (await ruled(exclusion)).award.id as string;
      for (const id of [WARD, ELSEWHERE]) {
        await judged(await registered(office, awardId, { communeId: commune(id) }), []);
      }
      if (exclusion === 'NONE') {
        const earlier = {
          ...{ subject: 'COMMUNE', communeId: commune(ELSEWHERE), award: 'Xã tiêu biểu 2025' },
          ...{ form: 'COMMENDATION_LETTER', decisionNumber: '7/QĐ-UBND', decidedOn: '2025-12-01' },
          ...{ authority: 'UBND tỉnh', source: 'Lưu trữ thử' },
        };
        const kept = await call(office, 'emulationCommendationRecord', earlier);
        expect(kept).toMatchObject({ userErrors: [], commendation: { decidedOn: '2025-12-01' } });
        const twice = call(office, 'emulationCommendationRecord', earlier);
        expect(await codes(twice)).toEqual(['ALREADY_RECORDED']);
        const before = { ...earlier, decidedOn: '2024-01-01' };
        expect(await codes(call(office, 'emulationCommendationRecord', before))).toEqual([
          'NOT_IN_FORCE',
        ]);
      }
      const { lines } = await ranking(office, awardId);
      for (const { registration, reason } of lines as Loose[]) {
        reasons[`${exclusion} ${registration.commune.code}`] = reason;
      }
    }
    expect(reasons).toEqual({
      ...{ 'NONE 01273': 'CHOSEN', 'NONE 01351': 'CHOSEN' },
      ...{ 'CAMPAIGN 01273': 'EARLIER_REWARD', 'CAMPAIGN 01351': 'CHOSEN' },
      ...{ 'EVER 01273': 'EARLIER_REWARD', 'EVER 01351': 'EARLIER_REWARD' },
    });
    const [line] = await register(office, { unitCode: '01273' });
    const back = { reason: 'Ghi nhầm số quyết định', baseRevision: 1 };
    await call(office, 'emulationCommendationWithdraw', back, line!.id);
    expect(await register(office, { unitCode: '01273' })).toEqual([]);
    expect(await list(office, { state: ['COMMENDED'] })).toEqual([]);
    const [stands] = await list(office, { state: ['PROPOSED'], unitCode: '01273' });
    expect(stands!.id).toBe(rewarded[0]!.id);
  });
});

describe('the name of a household', () => {
  it('is for its commune and the office; the public reads it where the household agreed', async () => {
    on('2026-02-01');
    const rule = { name: 'Hộ tiêu biểu', subject: 'HOUSEHOLD', form: 'COMMENDATION_LETTER' };
    const awardId = (await call(office, 'emulationAwardSave', award(campaignId, rule))).award.id;
    const own = { communeId: commune(WARD) };
    const rows: Loose[] = [];
    for (const [name, consent] of [
      ['Hộ ông CANARY-KÍN', false],
      ['Hộ bà CANARY-MỞ', true],
    ]) {
      const made = await registered(officer, awardId, { ...own, name, consent, pledge: 'CANARY' });
      rows.push(await judged(made, []));
    }
    const twice = { awardId, ...own, name: 'hộ ông canary-kín', registeredOn: '2026-02-01' };
    expect(await codes(call(officer, 'emulationRegister', twice))).toEqual(['ALREADY_REGISTERED']);
    const names = (all: Loose[]) => all.map((one) => one.name as string | null).sort();
    const both = ['Hộ bà CANARY-MỞ', 'Hộ ông CANARY-KÍN'];
    expect(names(await list(officer, { awardId }))).toEqual(both);
    expect(await list(neighbour, { awardId })).toEqual([]);
    const audited = await list(auditor, { awardId });
    expect(audited.map(({ name, steps }) => [name, steps])).toEqual([
      [null, []],
      [null, []],
    ]);
    await commended(awardId, rows, '5/QĐ-UBND');
    const seen = async (who: typeof office) =>
      names(await register(who, { subject: ['HOUSEHOLD'] }));
    const hidden = ['Hộ bà CANARY-MỞ', null];
    expect(await seen(api.anonymous)).toEqual(hidden);
    expect(await seen(neighbour)).toEqual(hidden);
    expect(await seen(auditor)).toEqual(hidden);
    expect(await seen(officer)).toEqual(both);
    const { rows: trail } = await api.db.owner.query(
      `SELECT 1 FROM audit_entry a WHERE a::text LIKE '%CANARY%'`,
    );
    expect(trail).toEqual([]);
  });
});

describe('a certificate', () => {
  it('is printed to be signed, for the office and the commune, and its code can be checked', async () => {
    const kind = 'EMULATION_CERTIFICATE';
    on('2026-12-23');
    const rows = await register(officer, { subject: ['HOUSEHOLD'] });
    const line = rows.find(({ name }) => name === 'Hộ ông CANARY-KÍN')!;
    const printed = await print(officer, kind, line.id as string);
    expect(printed.document).toMatchObject({ draft: true, number: '5/QĐ-UBND' });
    const pages = await readPdf(await bytesOf(api, printed));
    const text = pages.map((page) => page.text).join('\n');
    for (const words of [
      ...['GIẤY KHEN', 'BẢN TRÌNH KÝ', 'CHỦ TỊCH UBND TỈNH', 'Hộ ông CANARY-KÍN, Phường Thục Phán'],
      ...['Hộ tiêu biểu', 'hệ thống không ký thay', '5/QĐ-UBND'],
    ]) {
      expect(text).toContain(words);
    }
    const { verifyDocument } = await api.anonymous.ok(VERIFY, { code: printed.document.code });
    expect(verifyDocument).toMatchObject({ standing: 'DRAFT', kind, number: '5/QĐ-UBND' });
    for (const who of [neighbour, auditor]) {
      expect(await refusal(who, kind, line.id as string)).toBe('NOT_FOUND');
    }
    const [waiting] = await list(office, { state: ['CONFIRMED'] });
    expect(await refusal(office, kind, waiting!.id as string)).toBe('NOT_FOUND');
    const [proposed] = await list(office, { state: ['PROPOSED'] });
    const draft = await print(office, kind, proposed!.id as string);
    const [page] = await readPdf(await bytesOf(api, draft));
    expect(page!.text).toContain('BẰNG KHEN');
    expect(page!.text).toContain('CHƯA CÓ QUYẾT ĐỊNH');
  });
});

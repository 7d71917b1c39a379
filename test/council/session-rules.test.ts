import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { act, codesIn, everybodyScores } from '../support/day.ts';
import {
  answersWith,
  FOUR_STARS,
  op,
  score,
  sheetCriteria,
  uuidIn,
  type SheetCriterion,
} from '../support/rating.ts';
import { openSession, type Rating } from '../support/sessions.ts';
import { readPdf, solid } from '../document/pdf.ts';
import { bytesOf, print } from '../document/printing.ts';

let api: TestApi;
let criteria: SheetCriterion[];
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
});
afterAll(() => api.close());

/** 75 points, or 64: further apart than ten. */
const LOW = { '4.1': 0, '7': 1, '9': 0, '5.3': 0 };
const points = (change: object = {}) => answersWith(criteria, { ...FOUR_STARS, ...change });

async function lowCriterion(): Promise<Record<string, number>> {
  const low: Record<string, number> = {};
  for (const { key, options } of criteria) {
    const wanted = (LOW as Record<string, number>)[key];
    if (wanted !== undefined) low[key] = Math.min(...options.map((one) => one.points));
  }
  return low;
}

describe('other rules for a session that is open', () => {
  const set = async (rating: Rating, rule: object) => {
    const { councilRuleSet } = await rating.secretary.ok(
      `mutation ($id: ID!, $input: CouncilRuleSetInput!) {
         councilRuleSet(id: $id, input: $input) { rule { version } userErrors { code } } }`,
      { id: rating.councilId, input: { reason: 'Sửa quy chế', operationId: op(), ...rule } },
    );
    expect(councilRuleSet.userErrors).toEqual([]);
    return councilRuleSet.rule.version as number;
  };

  it('need a reason, stand beside the session, and count closed products again', async () => {
    const rating = await openSession(api, { products: ['Thạch đen', 'Hạt dẻ'] });
    const [item] = rating.itemIds as [string];
    await everybodyScores(criteria, rating.members.slice(0, 6), item);
    await score(rating.members[6]!, item, points(await lowCriterion()));
    await act(rating.secretary, 'sessionItemClose', item);
    const version = await set(rating, { spreadLimit: '30', remarkCriteria: ['5.1'] });
    const reason = 'Nghị quyết phiên họp';
    const change = { version, reason };
    const changed = await act(rating.chair, 'councilSessionRuleChange', rating.sessionId, change);
    expect(changed).toMatchObject({ session: { rule: { version } }, userErrors: [] });
    const { councilSession } = await rating.chair.ok(
      `query ($id: ID!) { councilSession(id: $id) { ruleChanges { reason from { version }
         to { version } changedBy { name } } items { round spreadAlarm rounds { kind } } } }`,
      { id: rating.sessionId },
    );
    expect(councilSession.ruleChanges).toEqual([
      { reason, from: { version: version - 1 }, to: { version }, changedBy: { name: 'Chủ tịch' } },
    ]);
    expect(councilSession.items).toEqual([
      { round: 2, spreadAlarm: false, rounds: [{ kind: 'SCORING' }, { kind: 'RECOUNT' }] },
      { round: 1, spreadAlarm: null, rounds: [{ kind: 'SCORING' }] },
    ]);
    const twice = await act(rating.chair, 'councilSessionRuleChange', rating.sessionId, change);
    expect(codesIn(twice)).toEqual(['SAME_RULE']);
    const minutes = await print(rating.secretary, 'MINUTES', rating.sessionId);
    const pages = await readPdf(await bytesOf(api, minutes));
    const text = solid(pages.map((page) => page.text).join(' '));
    for (const line of [
      `quy chế chuyển từ bản ${version - 1} sang bản ${version}. Lý do: ${reason}`,
      'trên 30,00 điểm thì thảo luận, chấm lại tối đa 1 lần',
      'Trước khi công bố không ai xem được kết quả; thành viên xem kết quả khi công bố từng sản phẩm',
      'Phiếu giấy: được nhập, người thứ hai đối chiếu từng phiếu',
      'Nhận xét của người chấm: luôn bắt buộc ở tiêu chí 5.1',
    ]) {
      expect(text).toContain(solid(line));
    }
  });

  it.each([
    { namesAfterRelease: true },
    { resultsAtClose: true },
    { sheetsAfterRelease: 'COUNCIL_AND_STAFF' },
    { discussionData: 'LEADERS' },
  ])('never show more than was promised: %o', async (rule) => {
    const rating = await openSession(api, { products: [`Gạo ${Object.keys(rule)[0]}`] });
    const version = await set(rating, rule);
    const change = { version, reason: 'Muốn xem điểm' };
    const refused = await act(rating.chair, 'councilSessionRuleChange', rating.sessionId, change);
    expect(codesIn(refused)).toEqual(['SECRECY_WIDENED']);
  });

  it("keep the producer's own score from members until a product is closed", async () => {
    const rating = await openSession(api, {
      products: ['Miến khô'],
      rule: { selfScoreShown: false },
    });
    const [first] = criteria;
    await api.db.owner.query(
      `INSERT INTO dossier_self_score (dossier_id, criterion_id, option_id, rubric_sheet_id)
       SELECT d.id, $2, $3, d.rubric_sheet_id FROM dossier d WHERE d.id = $1`,
      [uuidIn(rating.dossierIds[0]!), uuidIn(first!.id), uuidIn(first!.options[0]!.id)],
    );
    const SELF = `query ($id: ID!) { dossier(id: $id) { selfScores { claim } } }`;
    const asked = async (caller: Caller) =>
      (await caller.ok(SELF, { id: rating.dossierIds[0] })).dossier.selfScores.length as number;
    expect(await asked(rating.members[2]!)).toBe(0);
    await everybodyScores(criteria, rating.members, rating.itemIds[0]!);
    await act(rating.secretary, 'sessionItemClose', rating.itemIds[0]!);
    expect(await asked(rating.members[2]!)).toBe(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { act, attend, codesIn, everybodyScores, secretRows } from '../support/day.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  personGlobalId,
  SAVE,
  score,
  sheetCriteria,
  SUBMIT,
  totalOf,
  uuidIn,
  type SheetCriterion,
} from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';

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
const submit = async (member: Caller, itemId: string, total: number) => {
  const input = { total: String(total), operationId: op() };
  return (await member.ok(SUBMIT, { id: itemId, input })).scoreSheetSubmit;
};
const save = async (member: Caller, itemId: string, answers: Loose[]) => {
  const input = { answers, operationId: op() };
  return (await member.ok(SAVE, { id: itemId, input })).scoreSheetSave;
};

const MINE = `query ($id: ID!) { councilSession(id: $id) { items { phase round
  mySheet { id version state totals { points } changes { reason criterion { key } } } } } }`;
const SEEN = `query ($id: ID!) { councilSession(id: $id) { items { phase round spreadAlarm spreadReason
  rounds { round kind reason spreadAlarm spreadReason returnedTo { name } }
  obstacles { code } result { totalSum } sheets { total }
  discussion { spread criterion { key } levels { points sheets } } } } }`;

async function lowCriterion(): Promise<Record<string, number>> {
  const low: Record<string, number> = {};
  for (const { key, options } of criteria) {
    const wanted = (LOW as Record<string, number>)[key];
    if (wanted !== undefined) low[key] = Math.min(...options.map((one) => one.points));
  }
  return low;
}

describe('sheets too far apart', () => {
  let rating: Rating;
  let item: string;
  let low: Record<string, number>;
  beforeAll(async () => {
    low = await lowCriterion();
    expect(totalOf(points()) - totalOf(points(low))).toBeGreaterThan(10);
    rating = await openSession(api, { products: ['Miến dong'] });
    item = rating.itemIds[0]!;
    await everybodyScores(criteria, rating.members.slice(0, 6), item);
    await score(rating.members[6]!, item, points(low));
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
  });
  const seen = async (caller: Caller) =>
    (await caller.ok(SEEN, { id: rating.sessionId })).councilSession.items[0];

  it('force a choice before the release', async () => {
    expect(await seen(rating.chair)).toMatchObject({
      spreadAlarm: true,
      obstacles: [{ code: 'SPREAD_UNSETTLED' }],
      result: null,
      discussion: [],
    });
    expect(await seen(rating.members[3]!)).toMatchObject({ spreadAlarm: null, obstacles: null });
    expect(codesIn(await act(rating.chair, 'sessionItemRelease', item))).toEqual([
      'SPREAD_UNSETTLED',
    ]);
    const whole = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(codesIn(whole)).toEqual(['SPREAD_UNSETTLED']);
  });

  it('only the chair opens a product again, with the session that had closed', async () => {
    const memberIds = [personGlobalId(rating.members[6]!), personGlobalId(rating.members[1]!)];
    const reason = 'Thảo luận tiêu chí 4.1';
    const input = { reason, memberIds, operationId: op() };
    const document = `mutation ($id: ID!, $input: SessionItemReopenInput!) {
      sessionItemReopen(id: $id, input: $input) { item { id } userErrors { code } } }`;
    const refused = await rating.secretary.run(document, { id: item, input });
    expect(refused.codes).toEqual(['FORBIDDEN']);
    const strangers = await rating.members[2]!.run(document, { id: item, input });
    expect(strangers.codes).toEqual(['FORBIDDEN']);
    const opened = await act(rating.chair, 'sessionItemReopen', item, { reason, memberIds });
    expect(opened).toMatchObject({
      item: { phase: 'OPEN', round: 2 },
      session: { phase: 'OPEN' },
      userErrors: [],
    });
  });

  it('hands the named sheets back as a draft copied from the first; the others stay', async () => {
    const mine = async (member: Caller) =>
      (await member.ok(MINE, { id: rating.sessionId })).councilSession.items[0].mySheet;
    const first = totalOf(points(low));
    expect(await mine(rating.members[6]!)).toMatchObject({
      version: 2,
      state: 'DRAFT',
      totals: { points: first },
      changes: [],
    });
    expect(await mine(rating.members[1]!)).toMatchObject({ version: 2, state: 'DRAFT' });
    expect(await mine(rating.members[2]!)).toMatchObject({ version: 1, state: 'SUBMITTED' });
    expect((await save(rating.members[2]!, item, inputOf(points()))).userErrors).toMatchObject([
      { code: 'SUBMITTED' },
    ]);
    const close = await act(rating.secretary, 'sessionItemClose', item);
    expect(close.obstacles).toMatchObject([{ code: 'NOT_SUBMITTED', present: 5 }]);
  });

  it('hides what came of the round before while it is scored again', async () => {
    for (const caller of [rating.chair, rating.secretary, rating.members[6]!]) {
      expect(await seen(caller)).toMatchObject({
        result: null,
        sheets: null,
        discussion: [],
        spreadAlarm: null,
      });
    }
    expect((await seen(rating.members[3]!)).rounds).toEqual([
      {
        round: 1,
        kind: 'SCORING',
        reason: null,
        spreadAlarm: null,
        spreadReason: null,
        returnedTo: [],
      },
      {
        round: 2,
        kind: 'RESCORING',
        reason: 'Thảo luận tiêu chí 4.1',
        spreadAlarm: null,
        spreadReason: null,
        returnedTo: expect.any(Array),
      },
    ]);
  });

  it('asks one line for each criterion that changes', async () => {
    const member = rating.members[6]!;
    const changed = inputOf(points({ ...low, '4.1': 3 })).filter(
      ({ criterionId }) => criterionId === criteria.find((one) => one.key === '4.1')!.id,
    );
    expect((await save(member, item, changed)).userErrors).toEqual([]);
    const total = totalOf(points({ ...low, '4.1': 3 }));
    const refused = await submit(member, item, total);
    expect(codesIn(refused)).toEqual(['REASON_NEEDED']);
    expect(refused.criterionIds).toEqual(changed.map((one) => one.criterionId));
    const other = criteria.find((one) => one.key === '1.1')!.id;
    const wrong = await act(member, 'scoreSheetExplain', item, {
      reasons: [{ criterionId: other, reason: 'Không đổi' }],
    });
    expect(codesIn(wrong)).toEqual(['NOT_CHANGED']);
    const explained = await act(member, 'scoreSheetExplain', item, {
      reasons: [{ criterionId: changed[0]!.criterionId, reason: 'Có hợp đồng ngoài tỉnh' }],
    });
    expect(explained.sheet.changes).toEqual([
      {
        reason: 'Có hợp đồng ngoài tỉnh',
        criterion: { key: '4.1' },
        before: { points: low['4.1'] },
      },
    ]);
    expect(codesIn(await submit(member, item, total))).toEqual([]);
    const nobody = await secretRows(api, `SELECT reason FROM score_change_reason`);
    expect(nobody).toHaveLength(1);
    const { rows } = await api.db.pool.query(`SELECT reason FROM score_change_reason`);
    expect(rows).toEqual([]);
  });

  it('counts the newest version of each and keeps both results', async () => {
    // The other one named confirms what they had.
    expect(codesIn(await submit(rating.members[1]!, item, 75))).toEqual([]);
    const closed = await act(rating.secretary, 'sessionItemClose', item);
    expect(closed).toMatchObject({ item: { phase: 'CLOSED', round: 2 }, userErrors: [] });
    const results = await secretRows(
      api,
      `SELECT round, sheet_count AS n, total_sum AS sum FROM item_result WHERE item_id = $1
        ORDER BY round`,
      [uuidIn(item)],
    );
    const [first, second] = [totalOf(points(low)), totalOf(points({ ...low, '4.1': 3 }))];
    expect(results).toEqual([
      { round: 1, n: 7, sum: 450 + first },
      { round: 2, n: 7, sum: 450 + second },
    ]);
    const versions = await secretRows(
      api,
      `SELECT version, state, count(*)::int AS n FROM score_sheet WHERE item_id = $1
        GROUP BY version, state ORDER BY version`,
      [uuidIn(item)],
    );
    expect(versions).toEqual([
      { version: 1, state: 'SUBMITTED', n: 7 },
      { version: 2, state: 'SUBMITTED', n: 2 },
    ]);
  });

  it('allows as many rounds as the rules say, then a reason', async () => {
    const again = await act(rating.chair, 'sessionItemReopen', item, { reason: 'Lần nữa' });
    expect(codesIn(again)).toEqual(['NO_ROUND_LEFT']);
    if ((await seen(rating.chair)).spreadAlarm) {
      const kept = await act(rating.secretary, 'sessionItemSpreadKeep', item, {
        reason: 'Đã thảo luận',
      });
      expect(codesIn(kept)).toEqual([]);
      expect((await seen(rating.members[3]!)).spreadReason).toBeNull();
    }
    const released = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(codesIn(released)).toEqual([]);
    const { sheets, result, rounds } = await seen(rating.members[3]!);
    expect(sheets).toHaveLength(7);
    const sum = sheets.reduce((all: number, one: { total: number }) => all + one.total, 0);
    expect(sum).toBe(result.totalSum);
    expect(rounds[0].spreadAlarm).toBe(true);
    expect(codesIn(await act(rating.chair, 'sessionItemReopen', item, { reason: 'x' }))).toEqual([
      'WRONG_PHASE',
    ]);
  });
});

describe('a mistaken close', () => {
  it('is opened again by the chair without handing a sheet back', async () => {
    const rating = await openSession(api, {
      products: ['Chè Kolia'],
      rule: { rescoringRounds: 0 },
    });
    const [item] = rating.itemIds as [string];
    await attend(rating, rating.members[6]!, 'ABSENT');
    await everybodyScores(criteria, rating.members.slice(0, 6), item);
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
    const none = await act(rating.chair, 'sessionItemReopen', item, { reason: 'Chấm lại' });
    expect(codesIn(none)).toEqual(['NO_ROUND_LEFT']);
    const opened = await act(rating.chair, 'sessionItemReopen', item, {
      reason: 'Đóng nhầm, còn một thành viên',
      kind: 'CORRECTION',
      memberIds: [],
    });
    expect(opened).toMatchObject({ item: { phase: 'OPEN', round: 2 }, userErrors: [] });
    expect(codesIn(await attend(rating, rating.members[6]!, 'PRESENT'))).toEqual([]);
    await everybodyScores(criteria, [rating.members[6]!], item);
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
    const results = await secretRows(
      api,
      `SELECT round, sheet_count AS n FROM item_result WHERE item_id = $1 ORDER BY round`,
      [uuidIn(item)],
    );
    expect(results).toEqual([
      { round: 1, n: 6 },
      { round: 2, n: 7 },
    ]);
  });
});

describe('one sheet', () => {
  it('is handed back while the product is open, and nobody else sees it', async () => {
    const rating = await openSession(api, {
      products: ['Lạp sườn'],
      rule: { changeReasons: false },
    });
    const [item] = rating.itemIds as [string];
    const member = rating.members[2]!;
    const personId = personGlobalId(member);
    const early = await act(rating.secretary, 'sessionItemSheetReturn', item, {
      personId,
      reason: 'Nhầm',
    });
    expect(codesIn(early)).toEqual(['NOT_HANDED_IN']);
    await everybodyScores(criteria, rating.members, item);
    const back = await act(rating.secretary, 'sessionItemSheetReturn', item, {
      personId,
      reason: 'Bấm nhầm nút nộp',
    });
    expect(codesIn(back)).toEqual([]);
    const close = await act(rating.secretary, 'sessionItemClose', item);
    expect(close.obstacles).toMatchObject([
      { code: 'NOT_SUBMITTED', people: [{ name: 'Thành viên 2' }] },
    ]);
    const cell = async () => {
      const { sessionProgress } = await rating.secretary.ok(
        `query ($id: ID!) { sessionProgress(id: $id) { members { person { name }
           cells { state answered } } } }`,
        { id: rating.sessionId },
      );
      const own = sessionProgress.members.find((one: Loose) => one.person.name === 'Thành viên 2');
      return own.cells[0];
    };
    expect(await cell()).toEqual({ state: 'REOPENED', answered: criteria.length });
    await score(member, item, points({ '1.1': 1 }));
    expect(await cell()).toEqual({ state: 'SUBMITTED', answered: criteria.length });
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
    const results = await secretRows(
      api,
      `SELECT total_sum AS sum FROM item_result WHERE item_id = $1`,
      [uuidIn(item)],
    );
    expect(results).toEqual([{ sum: 7 * 75 - 1 }]);
  });

  it('cannot become another version by anything else', async () => {
    const rating = await openSession(api, { products: ['Mật ong'] });
    const [item] = rating.itemIds as [string];
    await everybodyScores(criteria, rating.members, item);
    const client = await api.db.pool.connect();
    try {
      const me = rating.members[1]!.actor.personId;
      for (const scope of ['', 'reopen']) {
        await client.query('BEGIN');
        await client.query(
          `SELECT set_config('app.person_id', $1, true), set_config('app.score_scope', $2, true)`,
          [me, scope],
        );
        const forged = client.query(
          `INSERT INTO score_sheet (item_id, person_id, rubric_sheet_id, version)
           SELECT id, $2, rubric_sheet_id, 2 FROM session_item WHERE id = $1`,
          [uuidIn(item), me],
        );
        await expect(forged).rejects.toMatchObject({ code: 'OC003' });
        await client.query('ROLLBACK');
      }
    } finally {
      client.release();
    }
  });
});

describe('the discussion of a product', () => {
  let rating: Rating;
  let item: string;
  beforeAll(async () => {
    rating = await openSession(api, {
      products: ['Bánh khảo'],
      rule: { discussionData: 'COUNCIL' },
    });
    item = rating.itemIds[0]!;
    const others = rating.members.slice(0, 5);
    await everybodyScores(criteria, others, item);
    await score(rating.members[5]!, item, points({ '1.1': 1 }));
    const tie = { reason: 'Họ hàng' };
    expect(codesIn(await act(rating.members[6]!, 'conflictDeclare', item, tie))).toEqual([]);
  });
  const discussion = async (caller: Caller) => {
    const { councilSession } = await caller.ok(SEEN, { id: rating.sessionId });
    return councilSession.items[0].discussion as Loose[];
  };

  it('shows nothing while it is scored for the first time', async () => {
    for (const caller of [rating.chair, rating.secretary, rating.members[1]!]) {
      expect(await discussion(caller)).toEqual([]);
    }
    const early = await act(rating.chair, 'sessionItemDiscussionOpen', item);
    expect(codesIn(early)).toEqual(['WRONG_PHASE']);
  });

  it('shows leaders, and members once the chair opens it, how often each level was chosen', async () => {
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
    const [first] = await discussion(rating.chair);
    expect(first).toEqual({
      spread: 1,
      criterion: { key: '1.1' },
      levels: [
        { points: 1, sheets: 1 },
        { points: 2, sheets: 5 },
      ],
    });
    expect(await discussion(rating.members[1]!)).toEqual([]);
    expect(codesIn(await act(rating.chair, 'sessionItemDiscussionOpen', item))).toEqual([]);
    expect(await discussion(rating.members[1]!)).toHaveLength(criteria.length);
    expect(await discussion(rating.members[6]!)).toEqual([]);
    const { councilSession } = await rating.members[1]!.ok(SEEN, { id: rating.sessionId });
    expect(councilSession.items[0]).toMatchObject({ result: null, sheets: null });
  });

  it('goes on while it is scored again, as the rules allow', async () => {
    const opened = await act(rating.chair, 'sessionItemReopen', item, { reason: 'Chấm lại 1.1' });
    expect(codesIn(opened)).toEqual([]);
    expect(await discussion(rating.members[1]!)).toHaveLength(criteria.length);
    expect(await discussion(rating.members[6]!)).toEqual([]);
  });
});

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
    const version = await set(rating, { spreadLimit: '30' });
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
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

const ITEM = `query ($id: ID!) { councilSession(id: $id) { phase items {
  position phase round productName quorum { members present needed ledBy met }
  obstacles { code people { name } } attendance { person { name } presence }
  result { sheetCount totalSum round median aboveBound { bound distanceSum distance close }
    toNextStar { bound distanceSum close } } } } }`;
const EVENTS = `query ($id: ID!) { councilSession(id: $id) { events {
  kind position round reason person { name } details { name value } } } }`;

describe('a session product by product', () => {
  let rating: Rating;
  let items: readonly string[];
  beforeAll(async () => {
    rating = await openSession(api, {
      products: ['Miến dong', 'Chè Kolia', 'Lạp sườn', 'Mật ong'],
      rule: { opening: 'ITEM_BY_ITEM', resultsAtClose: true },
    });
    items = rating.itemIds;
  });

  it('opens the session, and no product yet', async () => {
    const { councilSession } = await rating.secretary.ok(ITEM, { id: rating.sessionId });
    expect(councilSession.phase).toBe('OPEN');
    expect(councilSession.items.map((one: Loose) => one.phase)).toEqual(Array(4).fill('PENDING'));
    const input = { answers: inputOf(answersWith(criteria)).slice(0, 1), operationId: op() };
    const { scoreSheetSave } = await rating.members[1]!.ok(SAVE, { id: items[0], input });
    expect(codesIn(scoreSheetSave)).toEqual(['NOT_OPEN']);
  });

  it('changes the order of what is not opened, and takes a product off', async () => {
    const moved = await act(rating.secretary, 'sessionItemMove', items[3]!, { position: 2 });
    expect(codesIn(moved)).toEqual([]);
    expect(moved.session.items.map((one: Loose) => one.productName)).toEqual([
      'Miến dong',
      'Mật ong',
      'Chè Kolia',
      'Lạp sườn',
    ]);
    const declared = await act(rating.members[2]!, 'conflictDeclare', items[3]!, {
      reason: 'Họ hàng',
    });
    expect(codesIn(declared)).toEqual([]);
    const removed = await act(rating.secretary, 'sessionItemRemove', items[3]!, {
      reason: 'Chủ thể xin hoãn',
    });
    expect(codesIn(removed)).toEqual([]);
    expect(removed.session.items).toEqual([
      { position: 1, productName: 'Miến dong' },
      { position: 2, productName: 'Chè Kolia' },
      { position: 3, productName: 'Lạp sườn' },
    ]);
    const { rows } = await api.db.owner.query<{ state: string }>(
      `SELECT state FROM dossier WHERE id = $1`,
      [uuidIn(rating.dossierIds[3]!)],
    );
    expect(rows).toEqual([{ state: 'ACCEPTED' }]);
  });

  it('opens one, and its place is then fixed', async () => {
    const opened = await act(rating.secretary, 'sessionItemOpen', items[0]!);
    expect(opened).toMatchObject({ item: { phase: 'OPEN' }, userErrors: [] });
    const again = await act(rating.secretary, 'sessionItemOpen', items[0]!);
    expect(codesIn(again)).toEqual(['WRONG_PHASE']);
    expect(again.userErrors[0].message).toMatch(/by Thư ký at \d\d:\d\d/);
    for (const [id, position] of [
      [items[0], 3],
      [items[2], 1],
    ] as const) {
      const moved = await act(rating.secretary, 'sessionItemMove', id!, { position });
      expect(codesIn(moved)[0]).toMatch(/^(OPENED|WRONG_PHASE)$/);
    }
    expect(
      codesIn(await act(rating.secretary, 'sessionItemRemove', items[0]!, { reason: 'x' })),
    ).toEqual(['WRONG_PHASE']);
  });

  it('reminds those whose sheets are missing, at most once in two minutes', async () => {
    await everybodyScores(criteria, rating.members.slice(0, 5), items[0]!);
    const missing = rating.members.slice(5).map(personGlobalId);
    const reminded = await act(rating.secretary, 'sessionRemind', rating.sessionId);
    expect(reminded.personIds.sort()).toEqual([...missing].sort());
    const again = await act(rating.chair, 'sessionRemind', rating.sessionId, { itemId: items[0] });
    expect(again).toMatchObject({ personIds: [], userErrors: [] });
    const { rows } = await api.db.owner.query(
      `SELECT n.person_id FROM notice n JOIN notice_event e ON e.id = n.event_id
        WHERE e.event = 'session-item.reminder' AND e.subject_id = $1`,
      [uuidIn(items[0]!)],
    );
    expect(rows).toHaveLength(2);
    await api.db.owner.query(`UPDATE session_reminder SET sent_at = now() - interval '3 minutes'`);
    const later = await act(rating.secretary, 'sessionRemind', rating.sessionId);
    expect(later.personIds).toHaveLength(2);
  });

  it('names what stands in the way of a close', async () => {
    const refused = await act(rating.secretary, 'sessionItemClose', items[0]!);
    expect(codesIn(refused)).toEqual(['NOT_READY']);
    expect(refused.obstacles).toEqual([
      {
        code: 'NOT_SUBMITTED',
        present: 5,
        needed: 6,
        people: [{ name: 'Thành viên 5' }, { name: 'Thành viên 6' }],
      },
    ]);
    const { councilSession } = await rating.secretary.ok(ITEM, { id: rating.sessionId });
    expect(councilSession.items[0].obstacles.map((one: Loose) => one.code)).toEqual([
      'NOT_SUBMITTED',
    ]);
    expect(councilSession.items[1].obstacles.map((one: Loose) => one.code)).toEqual(['NOT_OPENED']);
    const whole = await step(rating.secretary, 'councilSessionClose', rating.sessionId);
    expect(whole.obstacles.map((one: Loose) => one.code)).toEqual([
      'NOT_SUBMITTED',
      'NOT_OPENED',
      'NOT_OPENED',
    ]);
  });

  it('excludes who is absent for one product, and closes it', async () => {
    expect(codesIn(await attend(rating, rating.members[6]!, 'ABSENT'))).toEqual([]);
    await everybodyScores(criteria, [rating.members[5]!], items[0]!);
    const closed = await act(rating.secretary, 'sessionItemClose', items[0]!);
    expect(closed).toMatchObject({
      item: { phase: 'CLOSED', round: 1 },
      session: { phase: 'OPEN' },
      userErrors: [],
    });
    const { councilSession } = await rating.secretary.ok(ITEM, { id: rating.sessionId });
    expect(councilSession.items[0]).toMatchObject({
      quorum: { members: 7, present: 6, needed: 6, ledBy: 'CHAIR', met: true },
      obstacles: [],
      result: {
        sheetCount: 6,
        totalSum: 450,
        round: 1,
        median: '75.0',
        aboveBound: { bound: 70, distanceSum: 30, distance: '5.00', close: false },
        toNextStar: { bound: 90, distanceSum: 90, close: false },
      },
    });
    const member = await rating.members[3]!.ok(ITEM, { id: rating.sessionId });
    expect(member.councilSession.items[0]).toMatchObject({
      quorum: null,
      obstacles: null,
      attendance: null,
      result: null,
    });
  });

  it('gives a late member no sheet for what is closed', async () => {
    const late = rating.members[6]!;
    expect(codesIn(await attend(rating, late, 'LATE'))).toEqual([]);
    const answers = inputOf(answersWith(criteria, FOUR_STARS));
    const { scoreSheetSave } = await late.ok(SAVE, {
      id: items[0],
      input: { answers, operationId: op() },
    });
    expect(codesIn(scoreSheetSave).join()).toMatch(/^(LOCKED|ABSENT)$/);
    await act(rating.secretary, 'sessionItemOpen', items[1]!);
    await score(late, items[1]!, answersWith(criteria, FOUR_STARS));
    const { councilSession } = await rating.secretary.ok(ITEM, { id: rating.sessionId });
    const presences = councilSession.items.map(
      (item: Loose) =>
        item.attendance.find((one: Loose) => one.person.name === 'Thành viên 6').presence,
    );
    expect(presences).toEqual(['LATE', 'PRESENT', 'PRESENT']);
    const early = await attend(rating, late, 'PRESENT', { absentForItemIds: [items[0]] });
    expect(codesIn(early)).toEqual(['ITEM_CLOSED']);
  });

  it('lets a member leave early: what was handed in counts, nothing after', async () => {
    const gone = rating.members[5]!;
    await everybodyScores(criteria, [gone], items[1]!);
    expect(codesIn(await attend(rating, gone, 'ABSENT'))).toEqual(['HANDED_IN']);
    expect(codesIn(await attend(rating, gone, 'LEFT', { reason: 'Họp gấp' }))).toEqual([]);
    await everybodyScores(criteria, rating.members.slice(0, 5), items[1]!);
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', items[1]!))).toEqual([]);
    await act(rating.secretary, 'sessionItemOpen', items[2]!);
    const answers = inputOf(answersWith(criteria, FOUR_STARS));
    const { scoreSheetSave } = await gone.ok(SAVE, {
      id: items[2],
      input: { answers, operationId: op() },
    });
    expect(codesIn(scoreSheetSave)).toEqual(['ABSENT']);
    const { councilSession } = await rating.secretary.ok(ITEM, { id: rating.sessionId });
    expect(councilSession.items[1].result.sheetCount).toBe(7);
  });

  it('releases one product to its members only', async () => {
    const released = await act(rating.chair, 'sessionItemRelease', items[0]!);
    expect(released).toMatchObject({ item: { phase: 'RELEASED' }, userErrors: [] });
    const RESULTS = `query ($id: ID!) { councilSession(id: $id) { items { result { totalSum }
      sheets { total } } } }`;
    const member = await rating.members[3]!.ok(RESULTS, { id: rating.sessionId });
    expect(member.councilSession.items).toEqual([
      { result: { totalSum: 450 }, sheets: null },
      { result: null, sheets: null },
      { result: null, sheets: null },
    ]);
    const { rows } = await api.db.owner.query<{ state: string }>(
      `SELECT state FROM dossier WHERE id = $1`,
      [uuidIn(rating.dossierIds[0]!)],
    );
    expect(rows).toEqual([{ state: 'IN_SESSION' }]);
  });

  it('closes the session with its last product, and releases the rest with it', async () => {
    const here = [...rating.members.slice(0, 5), rating.members[6]!];
    await everybodyScores(criteria, here, items[2]!);
    const closed = await act(rating.secretary, 'sessionItemClose', items[2]!);
    expect(closed).toMatchObject({ session: { phase: 'CLOSED' }, userErrors: [] });
    const twice = await step(rating.chair, 'councilSessionClose', rating.sessionId);
    expect(codesIn(twice)).toEqual(['WRONG_PHASE']);
    expect(twice.userErrors[0].message).toMatch(/closed \(by Thư ký at \d\d:\d\d\)/);
    const released = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(released).toMatchObject({ session: { phase: 'RELEASED' }, userErrors: [] });
    const { councilSession } = await rating.members[5]!.ok(ITEM, { id: rating.sessionId });
    expect(councilSession.items.map((one: Loose) => one.result.sheetCount)).toEqual([6, 7, 6]);
  });

  it('tells the course of the day in order, whatever the clock said', async () => {
    const { councilSession } = await rating.secretary.ok(EVENTS, { id: rating.sessionId });
    const kinds = councilSession.events.map((one: Loose) => one.kind);
    expect(kinds).toEqual([
      ...['SESSION_OPENED', 'ITEM_MOVED', 'RECUSED', 'ITEM_REMOVED', 'ITEM_OPENED', 'REMINDED'],
      ...['REMINDED', 'ATTENDANCE', 'ITEM_CLOSED', 'ATTENDANCE', 'ITEM_OPENED', 'ATTENDANCE'],
      ...['ITEM_CLOSED', 'ITEM_OPENED', 'ITEM_RELEASED', 'ITEM_CLOSED', 'SESSION_CLOSED'],
      ...['ITEM_RELEASED', 'ITEM_RELEASED', 'SESSION_RELEASED'],
    ]);
    const closed = councilSession.events.find((one: Loose) => one.kind === 'ITEM_CLOSED');
    expect(closed.details).toEqual([
      { name: 'absent', value: '1' },
      { name: 'members', value: '7' },
      { name: 'recused', value: '0' },
      { name: 'sheets', value: '6' },
    ]);
    const member = await rating.members[3]!.ok(EVENTS, { id: rating.sessionId });
    expect(member.councilSession.events).toBeNull();
    await expect(api.db.pool.query(`DELETE FROM session_event`)).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('plans another like it', async () => {
    const cloned = await act(rating.secretary, 'councilSessionClone', rating.sessionId, {
      number: '06/2026',
      heldOn: '2026-12-10',
    });
    expect(cloned).toMatchObject({
      session: { number: '06/2026', place: 'Hội trường A', phase: 'PLANNED', items: [] },
      userErrors: [],
    });
    expect(cloned.session.members).toHaveLength(8);
    const twice = await act(rating.secretary, 'councilSessionClone', rating.sessionId, {
      number: '06/2026',
      heldOn: '2026-12-10',
    });
    expect(codesIn(twice)).toEqual(['NUMBER_TAKEN']);
  });
});

describe('who turns out to have a tie', () => {
  let rating: Rating;
  let item: string;
  beforeAll(async () => {
    rating = await openSession(api, {
      members: 8,
      products: ['Bánh khảo'],
      rule: { resultsAtClose: true },
    });
    item = rating.itemIds[0]!;
    await everybodyScores(criteria, rating.members.slice(0, 7), item);
    await everybodyScores(criteria, [rating.members[7]!], item, { '1.1': 1 });
    expect(codesIn(await act(rating.secretary, 'sessionItemClose', item))).toEqual([]);
  });

  const result = async () => {
    const { councilSession } = await rating.secretary.ok(ITEM, { id: rating.sessionId });
    const { round, sheetCount, totalSum } = councilSession.items[0].result;
    return { round, sheetCount, totalSum };
  };
  const tied = () => ({ personId: personGlobalId(rating.members[7]!), reason: 'Vợ là giám đốc' });

  it('is taken out after the close: the sheet is kept, the average counted again', async () => {
    expect(await result()).toEqual({ round: 1, sheetCount: 8, totalSum: 599 });
    const recused = await act(rating.secretary, 'memberRecuse', item, tied());
    expect(recused).toMatchObject({ item: { phase: 'CLOSED', round: 2 }, userErrors: [] });
    expect(await result()).toEqual({ round: 2, sheetCount: 7, totalSum: 525 });
    const kept = await secretRows(
      api,
      `SELECT count(*)::int AS n FROM score_sheet WHERE item_id = $1 AND state = 'SUBMITTED'`,
      [uuidIn(item)],
    );
    expect(kept).toEqual([{ n: 8 }]);
    const rounds = await secretRows(
      api,
      `SELECT round, total_sum FROM item_result WHERE item_id = $1 ORDER BY round`,
      [uuidIn(item)],
    );
    expect(rounds).toEqual([
      { round: 1, total_sum: 599 },
      { round: 2, total_sum: 525 },
    ]);
  });

  it('counts again when that was a mistake', async () => {
    const back = await act(rating.secretary, 'memberRecusalEnd', item, {
      ...tied(),
      reason: 'Nhầm người',
    });
    expect(back).toMatchObject({ item: { round: 3 }, userErrors: [] });
    expect(await result()).toEqual({ round: 3, sheetCount: 8, totalSum: 599 });
    const twice = await act(rating.secretary, 'memberRecusalEnd', item, {
      ...tied(),
      reason: 'Nhầm',
    });
    expect(codesIn(twice)).toEqual(['NOT_FOUND']);
    const { rows } = await api.db.owner.query(
      `SELECT reason, ended_reason FROM item_recusal_ended WHERE item_id = $1`,
      [uuidIn(item)],
    );
    expect(rows).toEqual([{ reason: 'Vợ là giám đốc', ended_reason: 'Nhầm người' }]);
  });

  it('cannot undo the quorum unseen: the release asks for a reason', async () => {
    for (const member of rating.members.slice(5)) {
      const tie = { personId: personGlobalId(member), reason: 'Cổ đông' };
      expect(codesIn(await act(rating.secretary, 'memberRecuse', item, tie))).toEqual([]);
    }
    const { councilSession } = await rating.secretary.ok(ITEM, { id: rating.sessionId });
    expect(councilSession.items[0]).toMatchObject({
      quorum: { members: 8, present: 5, needed: 6, met: false },
      obstacles: [{ code: 'QUORUM_MEMBERS' }],
    });
    const whole = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(codesIn(whole)).toEqual(['QUORUM_LOST']);
    const refused = await act(rating.chair, 'sessionItemRelease', item);
    expect(codesIn(refused)).toEqual(['QUORUM_LOST']);
    const quorumReason = 'Hội đồng thống nhất giữ kết quả';
    const released = await act(rating.chair, 'sessionItemRelease', item, { quorumReason });
    expect(released).toMatchObject({ item: { phase: 'RELEASED' }, userErrors: [] });
    const late = await act(rating.members[4]!, 'conflictDeclare', item, { reason: 'Bạn' });
    expect(codesIn(late)).toEqual(['CLOSED']);
  });
});

describe('two secretaries at once', () => {
  it('one closes the product, the other is told who did', async () => {
    const rating = await openSession(api, { products: ['Thạch đen', 'Hạt dẻ'] });
    for (const item of rating.itemIds) await everybodyScores(criteria, rating.members, item);
    const [item] = rating.itemIds as [string];
    const both = await Promise.all([
      act(rating.secretary, 'sessionItemClose', item),
      act(rating.chair, 'sessionItemClose', item),
    ]);
    expect(both.map((one) => codesIn(one).join()).sort()).toEqual(['', 'WRONG_PHASE']);
    const loser = both.find((one) => one.userErrors.length > 0);
    expect(loser.item.phase).toBe('CLOSED');
    expect(loser.userErrors[0].message).toMatch(/closed \(by (Thư ký|Chủ tịch) at \d\d:\d\d\)/);
    const results = await secretRows(api, `SELECT round FROM item_result WHERE item_id = $1`, [
      uuidIn(item),
    ]);
    expect(results).toEqual([{ round: 1 }]);
    // The last product and the whole session at once: never both, never twice.
    const last = await Promise.all([
      act(rating.secretary, 'sessionItemClose', rating.itemIds[1]!),
      step(rating.chair, 'councilSessionClose', rating.sessionId),
    ]);
    expect(last.map((one) => codesIn(one).join()).sort()).toEqual(['', 'WRONG_PHASE']);
    expect(last.map((one) => one.session?.phase ?? 'CLOSED')).toEqual(['CLOSED', 'CLOSED']);
  });

  it('a repeat of one close has one effect', async () => {
    const rating = await openSession(api, { products: ['Gạo nếp'] });
    const [item] = rating.itemIds as [string];
    await everybodyScores(criteria, rating.members, item);
    const input = { operationId: op() };
    const sends = await Promise.all(
      Array.from({ length: 10 }, () => act(rating.secretary, 'sessionItemClose', item, input)),
    );
    for (const one of sends) expect(one).toEqual(sends[0]);
    expect(codesIn(sends[0])).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { act, attend, codesIn, everybodyScores } from '../support/day.ts';
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
  result { sheetCount totalSum round median aboveBound { bound distanceSum distance close } } } } }`;
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
        median: '75.0',
        aboveBound: { bound: 70, distanceSum: 30, distance: '5.00', close: false },
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
      ...['ATTENDANCE', 'ITEM_CLOSED', 'ATTENDANCE', 'ITEM_OPENED', 'ATTENDANCE'],
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
});

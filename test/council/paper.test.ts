import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { actorWith, grantOf } from '../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  person,
  personGlobalId,
  SAVE,
  score,
  sheetCriteria,
  uuidIn,
  type GivenAnswer,
  type SheetCriterion,
} from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';
import { call, codes, CONFIRM, ENTER, REFUSE, setRule, sessionOn, TAKE } from './ballot-session.ts';

let api: TestApi;
let criteria: SheetCriterion[];
let four: GivenAnswer[];
let rating: Rating;
let office: Caller;
let advisor: Caller;

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-20T03:00:00Z');
  criteria = await sheetCriteria(api);
  four = answersWith(criteria, FOUR_STARS);
  rating = await sessionOn(api, { sheets: [6, 6, 6], members: 4 });
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
  advisor = await person(api, Role.ADVISORY_TEAM, 'Tổ tư vấn');
}, 120_000);
afterAll(() => api.close());

const paperOf = (member: Caller, change: object = {}) => ({
  personId: personGlobalId(member),
  answers: inputOf(four),
  total: 75,
  ...change,
});

const CONTENT = `query ($id: ID!) { node(id: $id) { ... on PaperSheet { state
  member { name } enteredBy { name } checker { name }
  content { total opinion answers { criterion { key } option { points } remark } } } } }`;
const contentOf = async (by: Caller, id: string) => (await by.ok(CONTENT, { id })).node;
const MINE = `query ($id: ID!) { node(id: $id) { ... on SessionItem { mySheet {
  version state source totals { points } receipt { total source number } } } } }`;

describe('a sheet filled in on paper', () => {
  it('counts once a second person has confirmed it, and is the member’s from then on', async () => {
    const [, member] = rating.members as [Caller, Caller];
    const [item] = rating.itemIds as [string];
    const entered = await call(rating.secretary, ENTER, item, paperOf(member, { opinion: 'Tốt' }));
    expect(entered).toMatchObject({ paper: { state: 'ENTERED', checkMethod: 'VIEW' }, userErrors: [] }); // prettier-ignore
    const id = entered.paper.id as string;
    expect((await contentOf(rating.secretary, id)).content).toMatchObject({ total: 75 });
    expect(await contentOf(office, id)).toMatchObject({ state: 'ENTERED', content: null });
    expect(codes(await call(office, CONFIRM, id, { total: 75 }))).toEqual(['NOT_TAKEN']);
    expect(codes(await call(rating.secretary, TAKE, id))).toEqual(['SAME_PERSON']);
    expect(codes(await call(office, TAKE, id))).toEqual([]);
    expect(codes(await call(advisor, TAKE, id))).toEqual(['TAKEN']);
    const shown = await contentOf(office, id);
    expect(shown.content.answers).toHaveLength(criteria.length);
    expect(shown.content).toMatchObject({ total: 75, opinion: 'Tốt' });
    expect((await contentOf(advisor, id)).content).toBeNull();
    const other = await call(office, CONFIRM, id, { total: 74 });
    expect(other).toMatchObject({ paper: { state: 'ENTERED' }, totalDiffers: true, differingCriterionIds: [] }); // prettier-ignore
    const input = { total: 75, operationId: op() };
    const confirmed = await call(office, CONFIRM, id, input);
    expect(confirmed).toMatchObject({ paper: { state: 'CONFIRMED' }, totalDiffers: null, userErrors: [] }); // prettier-ignore
    expect(await call(office, CONFIRM, id, input)).toEqual(confirmed);
    for (const one of [rating.secretary, office, advisor, rating.chair]) {
      expect((await one.run(CONTENT, { id })).data?.node?.content ?? null).toBeNull();
    }
    const { node } = await member.ok(MINE, { id: item });
    expect(node.mySheet).toMatchObject({
      ...{ version: 1, state: 'SUBMITTED', source: 'PAPER', totals: { points: 75 } },
      receipt: { total: 75, source: 'PAPER', number: '05/2026-01-03' },
    });
    const late = { answers: inputOf(four).slice(0, 1), operationId: op() };
    expect(codes((await member.ok(SAVE, { id: item, input: late })).scoreSheetSave)).toEqual(['SUBMITTED']); // prettier-ignore
  });

  it('puts aside a draft on a device, which is kept', async () => {
    const [, , member] = rating.members as [Caller, Caller, Caller];
    const [item] = rating.itemIds as [string];
    const draft = { answers: inputOf(four).slice(0, 4), operationId: op() };
    await member.ok(SAVE, { id: item, input: draft });
    const { paper } = await call(rating.secretary, ENTER, item, paperOf(member));
    await call(advisor, TAKE, paper.id);
    expect(codes(await call(advisor, CONFIRM, paper.id, { total: 75 }))).toEqual([]);
    const { node } = await member.ok(MINE, { id: item });
    expect(node.mySheet).toMatchObject({ version: 2, source: 'PAPER', totals: { points: 75 } });
    const sheets = await member.context().db.source.transaction(async (em) => {
      await em.query(`SELECT set_config('app.person_id', $1, true)`, [member.actor.personId]);
      return em.query<object[]>(
        `SELECT version, state, source FROM score_sheet WHERE item_id = $1 ORDER BY version`,
        [uuidIn(item)],
      );
    });
    expect(sheets).toEqual([
      { version: 1, state: 'DRAFT', source: 'SCREEN' },
      { version: 2, state: 'SUBMITTED', source: 'PAPER' },
    ]);
  });

  it('is refused and corrected, with both entries kept', async () => {
    const [, , , member] = rating.members as [Caller, Caller, Caller, Caller];
    const [item] = rating.itemIds as [string];
    const first = await call(rating.secretary, ENTER, item, paperOf(member));
    await call(office, TAKE, first.paper.id);
    const refused = await call(office, REFUSE, first.paper.id, {
      reason: 'Tiêu chí 1.1 nhập nhầm',
    });
    expect(refused).toMatchObject({ paper: { state: 'REFUSED' }, userErrors: [] });
    expect(codes(await call(office, CONFIRM, first.paper.id, { total: 75 }))).toEqual(['DECIDED']);
    const REASON = `query ($id: ID!) { node(id: $id) { ... on PaperSheet { refusalReason } } }`;
    const reasonFor = async (by: Caller) => (await by.ok(REASON, { id: first.paper.id })).node;
    expect(await reasonFor(rating.secretary)).toEqual({ refusalReason: 'Tiêu chí 1.1 nhập nhầm' });
    expect(await reasonFor(advisor)).toEqual({ refusalReason: null });
    expect((await contentOf(rating.secretary, first.paper.id)).content).toBeNull();
    const second = await call(rating.secretary, ENTER, item, paperOf(member));
    const third = await call(rating.secretary, ENTER, item, paperOf(member));
    expect(codes(third)).toEqual([]);
    const { node } = await rating.secretary.ok(
      `query ($id: ID!) { node(id: $id) { ... on SessionItem { paperSheets { id state } } } }`,
      { id: item },
    );
    const mine = node.paperSheets.slice(-3);
    expect(mine).toEqual([
      { id: first.paper.id, state: 'REFUSED' },
      { id: second.paper.id, state: 'REPLACED' },
      { id: third.paper.id, state: 'ENTERED' },
    ]);
    // Handed in on a device meanwhile: the paper comes too late.
    await score(member, item, four);
    await call(office, TAKE, third.paper.id).then((taken) =>
      expect(codes(taken)).toEqual(['SUBMITTED']),
    );
  });

  it.each<[string, () => Promise<object>, string[]]>([
    ['a total that is not the sum', () => Promise.resolve({ total: 74 }), ['TOTAL_DIFFERS']],
    ['a criterion missing', () => Promise.resolve({ answers: inputOf(four).slice(1) }), ['INCOMPLETE']], // prettier-ignore
    ['a criterion twice', () => Promise.resolve({ answers: [...inputOf(four), inputOf(four)[0]] }), ['NOT_ON_SHEET']], // prettier-ignore
    [
      'a level of another sheet',
      async () => {
        const [foreign] = await sheetCriteria(api, 26);
        return {
          answers: [{ criterionId: foreign!.id, optionId: foreign!.options[0]!.id }],
        };
      },
      ['NOT_ON_SHEET'],
    ],
    ['a file that is not there', () => Promise.resolve({ fileId: Buffer.from('File:01890000-0000-7000-8000-000000000000').toString('base64url') }), ['FILE_NOT_FOUND']], // prettier-ignore
    ['a stranger', () => Promise.resolve({ personId: personGlobalId(office) }), ['NOT_A_MEMBER']],
  ])('%s is not taken in', async (_, change, expected) => {
    const item = rating.itemIds[1]!;
    const input = paperOf(rating.members[1]!, await change());
    expect(codes(await call(rating.secretary, ENTER, item, input))).toEqual(expected);
    const { rows } = await api.db.owner.query(`SELECT FROM paper_sheet WHERE item_id = $1`, [
      uuidIn(item),
    ]);
    expect(rows).toEqual([]);
  });

  it('never passes through its own member, a scorer of the session or somebody with a tie', async () => {
    const item = rating.itemIds[1]!;
    const [, member, other] = rating.members as [Caller, Caller, Caller];
    const { rows } = await api.db.owner.query<{ id: string }>(
      `SELECT d.producer_id AS id FROM session_item i JOIN dossier d ON d.id = i.dossier_id
        WHERE i.id = $1`,
      [uuidIn(item)],
    );
    const secretary = grantOf(Role.COUNCIL_SECRETARY);
    const asSecretary = (caller: Caller) =>
      api.as(actorWith([secretary, ...caller.actor.grants], { personId: caller.actor.personId! }));
    const tiedPerson = await person(api, Role.PRODUCER, 'Người nhà', { producerId: rows[0]!.id });
    const input = paperOf(member);
    expect(codes(await call(asSecretary(member), ENTER, item, input))).toEqual(['OWN_SHEET']);
    expect(codes(await call(asSecretary(other), ENTER, item, input))).toEqual(['SCORES_HERE']);
    expect(codes(await call(asSecretary(tiedPerson), ENTER, item, input))).toEqual(['TIED']);
    const { paper } = await call(rating.secretary, ENTER, item, input);
    expect(codes(await call(asSecretary(member), TAKE, paper.id))).toEqual(['OWN_SHEET']);
    expect(codes(await call(asSecretary(other), TAKE, paper.id))).toEqual(['SCORES_HERE']);
    expect(codes(await call(asSecretary(tiedPerson), TAKE, paper.id))).toEqual(['TIED']);
  });

  it('is typed in again unseen where the rules ask for that', async () => {
    const again = await openSession(api, {
      products: ['Miến giấy'],
      rule: { paperCheck: 'RE_ENTER' },
    });
    const [item] = again.itemIds as [string];
    const member = again.members[1]!;
    const { paper } = await call(again.secretary, ENTER, item, paperOf(member));
    expect(paper.checkMethod).toBe('RE_ENTER');
    await call(office, TAKE, paper.id);
    expect((await contentOf(office, paper.id)).content).toBeNull();
    expect(codes(await call(office, CONFIRM, paper.id, { total: 75 }))).toEqual(['ANSWERS_NEEDED']);
    const top = answersWith(criteria, { ...FOUR_STARS, '1.1': 3, '1.2': 0 });
    const differs = await call(office, CONFIRM, paper.id, { total: 75, answers: inputOf(top) });
    const ids = criteria.filter((one) => ['1.1', '1.2'].includes(one.key)).map((one) => one.id);
    expect(differs).toMatchObject({ paper: { state: 'ENTERED' }, totalDiffers: false, userErrors: [] }); // prettier-ignore
    expect([...differs.differingCriterionIds].sort()).toEqual([...ids].sort());
    const equal = await call(office, CONFIRM, paper.id, { total: 75, answers: inputOf(four) });
    expect(equal).toMatchObject({ paper: { state: 'CONFIRMED' }, userErrors: [] });
  });

  it('comes in neither where the rules forbid it, nor after the close', async () => {
    const closed = await sessionOn(api, { sheets: [6], members: 1 });
    const [item] = closed.itemIds as [string];
    const member = closed.chair;
    const { paper } = await call(closed.secretary, ENTER, item, paperOf(member));
    await call(office, TAKE, paper.id);
    await score(member, item, four);
    expect(codes(await call(office, CONFIRM, paper.id, { total: 75 }))).toEqual(['SUBMITTED']);
    expect(codes(await step(closed.secretary, 'councilSessionClose', closed.sessionId))).toEqual(
      [],
    );
    expect(codes(await call(office, CONFIRM, paper.id, { total: 75 }))).toEqual(['LOCKED']);
    expect((await contentOf(closed.secretary, paper.id)).content).toBeNull();
    expect(codes(await call(closed.secretary, ENTER, item, paperOf(member)))).toEqual(['LOCKED']);
    const forbidden = await sessionOn(api, { sheets: [6], rule: { paperBallots: false } });
    const input = paperOf(forbidden.members[1]!);
    const refused = await call(forbidden.secretary, ENTER, forbidden.itemIds[0]!, input);
    expect(codes(refused)).toEqual(['PAPER_NOT_ALLOWED']);
    await setRule(forbidden.secretary, forbidden.councilId, { paperBallots: true });
    const kept = await call(forbidden.secretary, ENTER, forbidden.itemIds[0]!, input);
    expect(codes(kept)).toEqual(['PAPER_NOT_ALLOWED']);
  });
});

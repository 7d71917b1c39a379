import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  person,
  personGlobalId,
  SAVE,
  sheetCriteria,
  SUBMIT,
  type GivenAnswer,
} from '../support/rating.ts';
import { step } from '../support/sessions.ts';
import { call, codes, conditionsOf, CONFIRM, ENTER, sessionOn, TAKE } from './ballot-session.ts';

let api: TestApi;
let four: GivenAnswer[];
let conditions: Loose[];

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-20T03:00:00Z');
  four = answersWith(await sheetCriteria(api), FOUR_STARS);
  conditions = await conditionsOf(api, 6);
}, 120_000);
afterAll(() => api.close());

const MINE = `query ($id: ID!) { node(id: $id) { ... on SessionItem { mySheet {
  version state source totals { points } receipt { version source }
  conditionMarks { remark } } } } }`;
const mine = async (by: Caller, id: string) => (await by.ok(MINE, { id })).node.mySheet;

describe('a sheet handed back for another round', () => {
  it('keeps its marks; a paper may take the place of the new draft', async () => {
    const rating = await sessionOn(api, { sheets: [6], members: 3 });
    const [item] = rating.itemIds as [string];
    const [, member, writer] = rating.members as [Caller, Caller, Caller];
    const mark = { conditionId: conditions[0].id, marked: true, remark: 'Giấy phép hết hạn' };
    for (const one of rating.members) {
      const input = { answers: inputOf(four), conditions: [mark], operationId: op() };
      expect(codes((await one.ok(SAVE, { id: item, input })).scoreSheetSave)).toEqual([]);
      const handed = await one.ok(SUBMIT, { id: item, input: { total: '75', operationId: op() } });
      expect(codes(handed.scoreSheetSubmit)).toEqual([]);
    }
    expect(codes(await step(rating.secretary, 'councilSessionClose', rating.sessionId))).toEqual(
      [],
    );
    const reopened = await step(
      rating.chair,
      'sessionItemReopen',
      item,
      { kind: 'RESCORING', reason: 'Thảo luận' },
      'SessionItem',
    );
    expect(codes(reopened)).toEqual([]);
    expect(await mine(member, item)).toMatchObject({
      ...{ version: 2, state: 'DRAFT', source: 'SCREEN', receipt: null },
      conditionMarks: [{ remark: 'Giấy phép hết hạn' }],
    });
    const office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
    const entered = await call(rating.secretary, ENTER, item, {
      ...{ personId: personGlobalId(writer), answers: inputOf(four), total: 75 },
    });
    expect(codes(entered)).toEqual([]);
    expect(codes(await call(office, TAKE, entered.paper.id))).toEqual([]);
    expect(codes(await call(office, CONFIRM, entered.paper.id, { total: 75 }))).toEqual([]);
    expect(await mine(writer, item)).toMatchObject({
      ...{ version: 3, state: 'SUBMITTED', source: 'PAPER', conditionMarks: [] },
      receipt: { version: 3, source: 'PAPER' },
    });
    for (const one of [rating.chair, member]) {
      const handed = await one.ok(SUBMIT, { id: item, input: { total: '75', operationId: op() } });
      expect(codes(handed.scoreSheetSubmit)).toEqual([]);
    }
    expect(codes(await step(rating.secretary, 'councilSessionClose', rating.sessionId))).toEqual(
      [],
    );
    const released = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(codes(released)).toEqual([]);
    const { councilSession } = await member.ok(
      `query ($id: ID!) { councilSession(id: $id) { items { conditionMarks { sheets }
         result { sheetCount totalSum } } } }`,
      { id: rating.sessionId },
    );
    expect(councilSession.items).toEqual([
      { conditionMarks: [{ sheets: 2 }], result: { sheetCount: 3, totalSum: 225 } },
    ]);
  }, 60_000);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
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
  uuidIn,
  type GivenAnswer,
} from '../support/rating.ts';
import { call, codes, CONFIRM, ENTER, sessionOn, TAKE } from './ballot-session.ts';

let api: TestApi;
let four: GivenAnswer[];
let office: Caller;
let advisor: Caller;

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-20T03:00:00Z');
  four = answersWith(await sheetCriteria(api), FOUR_STARS);
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
  advisor = await person(api, Role.ADVISORY_TEAM, 'Tổ tư vấn');
}, 120_000);
afterAll(() => api.close());

const paperOf = (member: Caller) => ({
  personId: personGlobalId(member),
  answers: inputOf(four),
  total: 75,
});

describe('races', () => {
  it('of a paper and a device: exactly one sheet is handed in', async () => {
    const race = await sessionOn(api, { sheets: [6, 6, 6, 6], members: 2 });
    const [, member] = race.members as [Caller, Caller];
    for (const item of race.itemIds) {
      const { paper } = await call(race.secretary, ENTER, item, paperOf(member));
      await call(office, TAKE, paper.id);
      await member.ok(SAVE, { id: item, input: { answers: inputOf(four), operationId: op() } });
      const [confirmed, submitted] = await Promise.all([
        call(office, CONFIRM, paper.id, { total: 75 }),
        member.ok(SUBMIT, { id: item, input: { total: '75', operationId: op() } }),
      ]);
      const outcome = [codes(confirmed), codes(submitted.scoreSheetSubmit)];
      expect([
        [[], ['SUBMITTED']],
        [['SUBMITTED'], []],
      ]).toContainEqual(outcome);
      const { rows } = await api.db.owner.query(
        `SELECT FROM score_submission WHERE item_id = $1 AND person_id = $2`,
        [uuidIn(item), member.actor.personId],
      );
      expect(rows).toHaveLength(1);
    }
  }, 60_000);

  it('of two second persons: one takes it, the other is told; of two sends: one entry', async () => {
    const race = await sessionOn(api, { sheets: [6], members: 3 });
    const [item] = race.itemIds as [string];
    const input = { ...paperOf(race.members[1]!), operationId: op() };
    const [one, two] = await Promise.all([
      call(race.secretary, ENTER, item, input),
      call(race.secretary, ENTER, item, input),
    ]);
    expect(one).toEqual(two);
    const taken = await Promise.all([
      call(office, TAKE, one.paper.id),
      call(advisor, TAKE, one.paper.id),
    ]);
    expect(taken.map(codes).sort()).toEqual([['TAKEN'], []].sort());
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import {
  answersWith,
  FOUR_STARS,
  op,
  person,
  score,
  sheetCriteria,
  uuidIn,
  type GivenAnswer,
} from '../support/rating.ts';
import { step, type Rating } from '../support/sessions.ts';
import { call, codes, conditionsOf, DISQUALIFY, sessionOn, WITHDRAW } from './ballot-session.ts';

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

describe('a disqualification', () => {
  let rating: Rating;
  const OUTCOME = `query ($id: ID!) { councilSession(id: $id) { phase items { phase
    result { proposedStar } disqualifications { reason explanation condition { id } } } } }`;
  const outcome = async (by: Caller) =>
    (await by.ok(OUTCOME, { id: rating.sessionId })).councilSession;
  beforeAll(async () => {
    rating = await sessionOn(api, { sheets: [6, 6, 6], members: 3 });
  });

  it('is recorded by those who lead, under a condition of the sheet', async () => {
    const [item] = rating.itemIds as [string];
    const why = { conditionId: conditions[0].id, reason: 'Hồ sơ giả mạo, biên bản số 3' };
    for (const one of [rating.members[1]!, await person(api, Role.ADMINISTRATOR, 'Quản trị')]) {
      const { codes: found } = await one.run(DISQUALIFY, {
        id: item,
        input: { ...why, operationId: op() },
      });
      expect(found).toEqual(['FORBIDDEN']);
    }
    const [foreign] = await conditionsOf(api, 21);
    const wrong = { ...why, conditionId: foreign.id };
    expect(codes(await call(rating.chair, DISQUALIFY, item, wrong))).toEqual([
      'CONDITION_NOT_ON_SHEET',
    ]);
    const input = { ...why, operationId: op() };
    const done = await call(rating.secretary, DISQUALIFY, item, input);
    expect(done).toMatchObject({ item: { disqualifications: [{ reason: why.reason }] } });
    expect(await call(rating.secretary, DISQUALIFY, item, input)).toEqual(done);
    expect(codes(await call(rating.chair, DISQUALIFY, item, why))).toEqual([
      'ALREADY_DISQUALIFIED',
    ]);
    expect((await outcome(rating.members[1]!)).items[0].disqualifications).toBeNull();
  });

  it('can be taken back while the product is open, and stays on record', async () => {
    const [, item] = rating.itemIds as [string, string];
    const why = { conditionId: conditions[0].id, reason: 'Nhầm hồ sơ' };
    await call(rating.secretary, DISQUALIFY, item, why);
    expect(codes(await call(rating.secretary, WITHDRAW, item, why))).toEqual([]);
    expect(codes(await call(rating.secretary, WITHDRAW, item, why))).toEqual(['NOT_FOUND']);
    const { rows } = await api.db.owner.query(
      `SELECT withdrawn_reason FROM item_disqualification WHERE item_id = $1`,
      [uuidIn(item)],
    );
    expect(rows).toEqual([{ withdrawn_reason: 'Nhầm hồ sơ' }]);
  });

  it('closes without its sheets, has no star, and ends the dossier with the reason', async () => {
    const [out, , later] = rating.itemIds as [string, string, string];
    for (const member of rating.members) {
      for (const item of rating.itemIds.slice(1)) await score(member, item, four);
    }
    expect(codes(await step(rating.secretary, 'councilSessionClose', rating.sessionId))).toEqual(
      [],
    );
    const why = { conditionId: conditions[0].id, reason: 'Phát hiện sau khi chấm' };
    const first = await call(rating.secretary, WITHDRAW, out, why);
    expect(codes(first)).toEqual(['REOPEN_FIRST']);
    expect(codes(await call(rating.chair, DISQUALIFY, later, why))).toEqual([]);
    const released = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(codes(released)).toEqual([]);
    const { items } = await outcome(rating.members[1]!);
    expect(items[0]).toMatchObject({
      ...{ phase: 'RELEASED', result: null },
      disqualifications: [{ reason: 'Hồ sơ giả mạo, biên bản số 3' }],
    });
    expect(items[0].disqualifications[0].explanation).toContain('26/2026/QĐ-TTg');
    expect(items[1]).toMatchObject({ result: { proposedStar: 4 }, disqualifications: [] });
    expect(items[2]).toMatchObject({ disqualifications: [{ reason: why.reason }] });
    const states = await Promise.all(
      rating.dossierIds.map(async (id) => {
        const { dossier } = await rating.secretary.ok(
          `query ($id: ID!) { dossier(id: $id) { state disqualifications { reason } } }`,
          { id },
        );
        return [dossier.state, dossier.disqualifications.length];
      }),
    );
    expect(states).toEqual([
      ['DISQUALIFIED', 1],
      ['RATED', 0],
      ['DISQUALIFIED', 1],
    ]);
    expect(codes(await call(rating.chair, WITHDRAW, later, why))).toEqual(['WRONG_PHASE']);
    const star = await step(
      rating.secretary,
      'sessionItemStarRecord',
      later,
      { star: 4, reason: 'Vẫn cho 4 sao' },
      'SessionItem',
    );
    expect(codes(star)).toEqual(['DISQUALIFIED']);
    await expect(
      api.db.owner.query(
        `UPDATE session_item SET final_star = 4, final_reason = 'x' WHERE id = $1`,
        [uuidIn(later)],
      ),
    ).rejects.toMatchObject({ code: '23000' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { changedPaths, crawl, type Crawl } from '../support/crawl.ts';
import { act, codesIn, secretRows } from '../support/day.ts';
import { onlookersOf, opinion, remark, type Onlooker } from '../support/onlookers.ts';
import { scoreAgain, scoredAgain } from '../support/score-again.ts';
import { CLOSED, HANDED_IN, REOPENED, runs, WATCHERS } from '../support/secret-paths.ts';
import {
  inputOf,
  op,
  SAVE,
  sheetCriteria,
  SUBMIT,
  totalOf,
  uuidIn,
  type SheetCriterion,
} from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';
import { NEAR } from '../secrecy/look.ts';
import { canariesIn, distinctSheet, mine, named } from './secret-sheets.ts';

let api: TestApi;
let rating: Rating;
let onlookers: Onlooker[];
let criteria: SheetCriterion[];
let before: Map<string, Crawl>;
let ids: { type: string; id: string }[];
let args: Record<string, unknown>;

const sheetOf = (member: number) => distinctSheet(criteria, member);

async function look(names?: ReadonlySet<string>): Promise<Map<string, Crawl>> {
  const seen = new Map<string, Crawl>();
  for (const { name, caller } of onlookers) {
    if (names && !names.has(name)) continue;
    seen.set(name, await crawl(api.schema, caller, ids, args, (root) => NEAR.test(root)));
  }
  return seen;
}

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
  rating = await openSession(api, { products: ['Bánh khảo', 'Thạch đen'] });
  const { rows } = await api.db.owner.query<{ producerId: string; slug: string; id: string }>(
    `SELECT d.producer_id AS "producerId", p.slug, p.id
       FROM dossier d JOIN product p ON p.id = d.product_id WHERE d.id = $1`,
    [uuidIn(rating.dossierIds[0]!)],
  );
  const { producerId, slug, id: productId } = rows[0]!;
  ids = [
    ...rating.itemIds.map((id) => ({ type: 'SessionItem', id })),
    ...rating.dossierIds.map((id) => ({ type: 'Dossier', id })),
    { type: 'CouncilSession', id: rating.sessionId },
    { type: 'Council', id: rating.councilId },
    { type: 'Product', id: toGlobalId('Product', productId) },
  ];
  args = {
    'councilSession.id': rating.sessionId,
    'sessionProgress.id': rating.sessionId,
    'dossier.id': rating.dossierIds[0],
    'product.slug': slug,
  };
  onlookers = await onlookersOf(api, rating, producerId);
  before = await look();
}, 240_000);
afterAll(() => api.close());

async function everybodyScores(): Promise<void> {
  for (const [index, member] of rating.members.entries()) {
    for (const itemId of rating.itemIds) {
      const answers = inputOf(sheetOf(index)).map((one) => ({ ...one, remark: remark(index) }));
      const input = { answers, opinion: opinion(index), operationId: op() };
      const { scoreSheetSave } = await member.ok(SAVE, { id: itemId, input });
      expect(scoreSheetSave.userErrors).toEqual([]);
      const total = String(totalOf(sheetOf(index)));
      const handed = await member.ok(SUBMIT, { id: itemId, input: { total, operationId: op() } });
      expect(handed.scoreSheetSubmit.userErrors).toEqual([]);
    }
  }
  const rows = await secretRows(api, 'SELECT id FROM score_sheet');
  expect(rows).toHaveLength(14);
  ids.push(...named('ScoreSheet', rows));
}

function expectNoCanary(name: string, own: readonly string[], seen: Crawl): void {
  const found = canariesIn(rating.members.length, own, seen);
  expect({ name, found }).toEqual({ name, found: [] });
}

describe('before the release nobody but its owner sees anything of a sheet', () => {
  it('asks enough for that to mean something', () => {
    for (const { name } of onlookers) {
      expect(before.get(name)!.queries).toBeGreaterThan(20);
    }
    expect(api.hidden).toEqual([]);
    const chair = before.get('the chair')!;
    expect([...chair.leaves.keys()].some((path) => path.includes('items[1].productName'))).toBe(
      true,
    );
  });

  it('while members score and hand in', async () => {
    await everybodyScores();
    const after = await look();
    for (const { name, own } of onlookers) {
      const seen = after.get(name)!;
      expectNoCanary(name, own, seen);
      const changed = changedPaths(before.get(name)!, seen).filter(
        (path) => !HANDED_IN.test(path) && !mine(path, own) && !runs(name, path),
      );
      expect({ name, changed }).toEqual({ name, changed: [] });
      // An owner sees the canaries of their own sheet: the looking works.
      for (const word of own) expect(seen.text).toContain(word);
    }
    before = after;
  }, 240_000);

  it('after the close', async () => {
    const closed = await step(rating.secretary, 'councilSessionClose', rating.sessionId);
    expect(closed.userErrors).toEqual([]);
    const rows = await secretRows(api, 'SELECT id FROM item_result');
    expect(rows).toHaveLength(2);
    ids.push(...named('ItemResult', rows));
    const after = await look();
    for (const { name, own } of onlookers) {
      const seen = after.get(name)!;
      expectNoCanary(name, own, seen);
      const changed = changedPaths(before.get(name)!, seen).filter(
        (path) =>
          !HANDED_IN.test(path) &&
          !CLOSED.test(path) &&
          !runs(name, path) &&
          !/^node\.ItemResult\./.test(path),
      );
      expect({ name, changed }).toEqual({ name, changed: [] });
      const results = [...seen.leaves].filter(
        ([path, value]) =>
          /\.(result|sheets|totalSum|proposedStar)\b/.test(path) && value !== 'null',
      );
      expect({ name, results }).toEqual({ name, results: [] });
    }
  }, 240_000);

  it('and while a member scores again, when nobody sees what came of the round before', async () => {
    const [itemId] = rating.itemIds as [string];
    const index = 5;
    const member = rating.members[index]!;
    const names = WATCHERS;
    const closed = await look(names);
    await scoreAgain(rating, {
      itemId,
      member,
      answers: scoredAgain(criteria),
      words: { remark: remark(index), opinion: opinion(index) },
    });
    const open = await look(names);
    const shut = await act(rating.secretary, 'sessionItemClose', itemId);
    expect(codesIn(shut)).toEqual([]);
    const again = await look(names);
    for (const { name, own } of onlookers.filter((one) => names.has(one.name))) {
      for (const [before, after] of [
        [closed, open],
        [open, again],
      ] as const) {
        const seen = after.get(name)!;
        expectNoCanary(name, own, seen);
        const changed = changedPaths(before.get(name)!, seen).filter(
          (path) =>
            !HANDED_IN.test(path) &&
            !CLOSED.test(path) &&
            !REOPENED.test(path) &&
            !runs(name, path) &&
            !/^node\.ItemResult\./.test(path),
        );
        expect({ name, changed }).toEqual({ name, changed: [] });
        const results = [...seen.leaves].filter(
          ([path, value]) =>
            /\.(result|sheets|totalSum|proposedStar|discussion)\b/.test(path) &&
            !['null', '[]'].includes(value),
        );
        expect({ name, results }).toEqual({ name, results: [] });
      }
    }
  }, 240_000);

  it('and the spread alarm is for chair and secretary only', async () => {
    const ALARM = `query ($id: ID!) { councilSession(id: $id) { items { spreadAlarm } } }`;
    const asked = async (caller: Caller) =>
      (await caller.ok(ALARM, { id: rating.sessionId })).councilSession.items;
    expect(await asked(rating.secretary)).toEqual([{ spreadAlarm: false }, { spreadAlarm: false }]);
    expect(await asked(rating.chair)).toEqual([{ spreadAlarm: false }, { spreadAlarm: false }]);
    expect(await asked(rating.members[1]!)).toEqual([{ spreadAlarm: null }, { spreadAlarm: null }]);
  });
});

describe('strangers cannot tell what there is from what there is not', () => {
  it.each([
    Role.ADMINISTRATOR,
    Role.AUDITOR,
    Role.PRODUCER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_CHAIR,
  ])('%s gets one answer for a real product and an unknown one', async (role) => {
    const { caller } = onlookers.find(({ name }) => name === String(role))!;
    const unknown = toGlobalId('SessionItem', '01890000-0000-7000-8000-000000000000');
    const answers = [];
    for (const id of [rating.itemIds[0], unknown]) {
      const save = { answers: [], operationId: op() };
      answers.push(await caller.run(SAVE, { id, input: save }));
      const submit = { total: '75', operationId: op() };
      answers.push(await caller.run(SUBMIT, { id, input: submit }));
    }
    const [saved, submitted, savedUnknown, submittedUnknown] = answers;
    expect(saved).toEqual(savedUnknown);
    expect(submitted).toEqual(submittedUnknown);
    expect(saved!.codes).toEqual(['FORBIDDEN']);
  });
});

describe('after the release the rules of the council decide', () => {
  const SHEETS = `query ($id: ID!) { councilSession(id: $id) { items { result { totalSum }
    sheets { number total opinion member { name } answers { remark points } } } } }`;

  it('results for all who see the session, sheets without names for its members', async () => {
    const released = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(released.userErrors).toEqual([]);
    const handedIn = rating.members.map((_, index) => totalOf(sheetOf(index)));
    const second = handedIn.reduce((sum, one) => sum + one, 0);
    const first = second - handedIn[5]! + totalOf(scoredAgain(criteria));
    const { councilSession } = await rating.members[4]!.ok(SHEETS, { id: rating.sessionId });
    for (const [index, item] of councilSession.items.entries()) {
      const total = index === 0 ? first : second;
      expect(item.result).toEqual({ totalSum: total });
      expect(item.sheets).toHaveLength(7);
      for (const sheet of item.sheets) expect(sheet.member).toBeNull();
      const totals = item.sheets.map((sheet: { total: number }) => sheet.total);
      expect(totals.reduce((sum: number, one: number) => sum + one, 0)).toBe(total);
    }
    const auditor = onlookers.find(({ name }) => name === String(Role.AUDITOR))!.caller;
    const seen = await auditor.ok(SHEETS, { id: rating.sessionId });
    expect(seen.councilSession.items).toEqual([
      { result: { totalSum: first }, sheets: null },
      { result: { totalSum: second }, sheets: null },
    ]);
  });
});

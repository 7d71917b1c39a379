import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { act, attend, codesIn, everybodyScores } from '../support/day.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  SAVE,
  sheetCriteria,
  type SheetCriterion,
} from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { POLL } from './session-documents.ts';

let api: TestApi;
let criteria: SheetCriterion[];
let small: Rating;
let large: Rating;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
  small = await openSession(api, { products: ['Miến dong', 'Chè Kolia'] });
  const products = Array.from({ length: 6 }, (_, index) => `Sản phẩm ${index + 1}`);
  large = await openSession(api, { members: 12, products });
  for (const rating of [small, large]) {
    for (const item of rating.itemIds) {
      await everybodyScores(criteria, rating.members.slice(1), item);
      const input = { answers: inputOf(answersWith(criteria, FOUR_STARS)), operationId: op() };
      await rating.chair.ok(SAVE, { id: item, input });
    }
  }
}, 240_000);
afterAll(() => api.close());

describe('the poll of a control room', () => {
  const poll = async (rating: Rating, since: string | null, caller: Caller = rating.secretary) =>
    (await caller.ok(POLL, { id: rating.sessionId, since })).sessionProgress;

  it('that finds nothing new is one read by indexes and less than 300 bytes', async () => {
    const { revision } = await poll(large, null);
    let answer: Loose;
    const statements = await statementsOf(async () => {
      answer = await large.secretary.run(POLL, { id: large.sessionId, since: revision });
    });
    expect(statements).toHaveLength(1);
    expect(JSON.stringify({ data: answer.data }).length).toBeLessThanOrEqual(300);
    expect(answer.data.sessionProgress).toEqual({
      revision,
      phase: 'OPEN',
      items: null,
      members: null,
    });
    const plan = await api.db.owner.query<{ 'QUERY PLAN': string }>(
      `SET enable_seqscan = off; EXPLAIN ${statements[0]!
        .replace('$1', `'${crypto.randomUUID()}'`)
        .replace('$2', `'${crypto.randomUUID()}'`)
        .replace('$3', 'false')
        .replace('$4', `'{}'::uuid[]`)}`,
    );
    const lines = (plan as unknown as { rows: { 'QUERY PLAN': string }[] }[])[1]!.rows;
    expect(lines.map((row) => row['QUERY PLAN']).join('\n')).not.toContain('Seq Scan');
  });

  it('tells how far every member is, and no score', async () => {
    const { items, members } = await poll(small, null);
    expect(items[0]).toEqual({
      position: 1,
      phase: 'OPEN',
      round: 1,
      submitted: 6,
      expected: 7,
      recused: 0,
      absent: 0,
      criteria: criteria.length,
      quorum: { present: 6, needed: 6, ledBy: 'CHAIR', met: true },
    });
    const chair = members.find((one: Loose) => one.role === 'CHAIR');
    expect(chair.cells).toEqual([
      { position: 1, state: 'DRAFT', answered: criteria.length, lastSeenAt: expect.any(String) },
      { position: 2, state: 'DRAFT', answered: criteria.length, lastSeenAt: expect.any(String) },
    ]);
  });

  it('notices every answer, tie, absence and step', async () => {
    let { revision } = await poll(small, null);
    const moves = async (change: () => Promise<unknown>) => {
      await change();
      const next = await poll(small, revision);
      expect(next.items).not.toBeNull();
      expect(next.revision).not.toBe(revision);
      revision = next.revision as string;
    };
    const answers = [{ criterionId: criteria[0]!.id, remark: 'Nhận xét' }];
    await moves(() =>
      small.chair.ok(SAVE, { id: small.itemIds[0], input: { answers, operationId: op() } }),
    );
    await moves(() =>
      act(small.members[1]!, 'conflictDeclare', small.itemIds[1]!, { reason: 'Bạn' }),
    );
    await moves(() => attend(small, small.chair, 'PRESENT'));
    await moves(() => everybodyScores(criteria, [small.chair], small.itemIds[0]!));
    await moves(() => act(small.secretary, 'sessionItemClose', small.itemIds[0]!));
    const { members } = await poll(small, null);
    expect(members[1].cells[1].state).toBe('RECUSED');
  });

  it('is for those who run the session', async () => {
    expect(await poll(small, null, small.members[2])).toBeNull();
    expect(await poll(small, null, large.secretary)).not.toBeNull();
    expect(await poll(small, null, large.chair)).toBeNull();
  });
});

describe('a session ends with so many statements, whatever its size', () => {
  const RELEASED = `query ($id: ID!) { councilSession(id: $id) { items {
    sheets { total answers { points criterion { key } } } finalStar
    result { totalSum average parts { pointsSum } minima { star sheets met }
      explanation { text values { name value } } } } } }`;

  /** Statements of a whole request; asked twice, because official sheets are read once and kept. */
  const count = async (caller: Caller, document: string, id: string) => {
    await caller.ok(document, { id });
    return statementsOf(() => caller.ok(document, { id }));
  };

  it('closing, releasing, released sheets and results', async () => {
    const closes: string[][] = [];
    const releases: string[][] = [];
    for (const rating of [small, large]) {
      for (const item of rating.itemIds.slice(rating === small ? 1 : 0)) {
        await everybodyScores(criteria, [rating.chair], item);
      }
      const close = () => step(rating.secretary, 'councilSessionClose', rating.sessionId);
      closes.push(
        await statementsOf(async () => {
          expect(codesIn(await close())).toEqual([]);
        }),
      );
      const end = { spreadReasons: [] };
      releases.push(
        await statementsOf(async () => {
          const release = step(rating.chair, 'councilSessionRelease', rating.sessionId, end);
          expect(codesIn(await release)).toEqual([]);
        }),
      );
    }
    expect(releases[1]).toHaveLength(releases[0]!.length);
    expect(releases[1]!.length).toBeLessThan(50);
    expect(closes[1]).toHaveLength(closes[0]!.length);
    expect(closes[1]!.length).toBeLessThan(40);
    const few = await count(small.members[2]!, RELEASED, small.sessionId);
    const many = await count(large.members[2]!, RELEASED, large.sessionId);
    // Criteria are asked for by answers and by minima: in one batch or in two, as both come back.
    const kinds = (texts: readonly string[]) => [
      ...new Set(texts.map((text) => text.replace(/\$\d+(, \$\d+)+/g, '$n'))),
    ];
    expect(kinds(many).sort()).toEqual(kinds(few).sort());
    expect(Math.abs(many.length - few.length)).toBeLessThanOrEqual(1);
    expect(many.length).toBeLessThan(60);
  });
});

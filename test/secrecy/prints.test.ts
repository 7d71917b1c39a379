import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes } from '../council/ballot-session.ts';
import { print, storedBytes, VERIFY } from '../document/printing.ts';
import { readPdf } from '../document/pdf.ts';
import type { Caller } from '../support/api.ts';
import { act, codesIn } from '../support/day.ts';
import { step } from '../support/sessions.ts';
import {
  canary,
  everybodyFills,
  everybodyHandsIn,
  secretWorld,
  type SecretWorld,
} from './world.ts';

let world: SecretWorld;
beforeAll(async () => {
  world = await secretWorld();
  const { rating } = world;
  await step(rating.secretary, 'councilSessionOpen', rating.sessionId);
  await everybodyFills(world);
  await everybodyHandsIn(world);
}, 240_000);
afterAll(() => world.api.close());

/** All that might hold a score, of the session and of one product. */
const WANTED: readonly (readonly [kind: string, more: object])[] = [
  ['SCORE_SHEET', {}],
  ['SCORE_SHEET', { options: { allMembers: true } }],
  ['MINUTES', {}],
  ['RESULT_SUMMARY', {}],
  ['RESULT_SUMMARY', { format: 'XLSX' }],
  ['SESSION_EXPORT', { format: 'JSON' }],
  ['SESSION_EXPORT', { format: 'XLSX' }],
  ['CERTIFICATE', {}],
];

/** What somebody gets of all that: the kinds that were made, and every word on them. */
async function printsOf(
  caller: Caller,
  subjects: readonly string[],
): Promise<{ made: string[]; text: string }> {
  const made: string[] = [];
  const texts: string[] = [];
  for (const subject of subjects) {
    for (const [kind, more] of WANTED) {
      const { document, userErrors } = await print(caller, kind, subject, more);
      if (!document) {
        expect(codes({ userErrors })[0]).toMatch(/^(NOT_FOUND|NOT_RELEASED|NOT_THIS_WAY|NOTHING)$/);
        continue;
      }
      made.push(kind);
      const bytes = await storedBytes(world.api, document.file.sha256 as string);
      texts.push((await readPdf(bytes)).map((page) => page.text).join('\n'));
    }
  }
  return { made, text: texts.join('\n') };
}

/** Who may print the draft of the minutes. */
const RUNS = new Set(['the secretary', 'the chair', 'COUNCIL_SECRETARY']);

/** Words of sheets that are not the member's own. */
const othersIn = (text: string, own?: number) =>
  world.rating.members.flatMap((_, index) =>
    index === own
      ? []
      : ['REMARK', 'OPINION', 'PAPER']
          .map((kind) => canary(kind, index))
          .filter((word) => text.includes(word)),
  );

async function expectNothingOfOthers(whole: boolean): Promise<void> {
  const { sessionId, itemIds } = world.rating;
  const subjects = [itemIds[0]!, ...(whole ? [sessionId] : [])];
  for (const { name, caller, member } of world.onlookers) {
    if (!caller.actor.personId) continue;
    const { made, text } = await printsOf(caller, subjects);
    const kinds = [
      ...(member === undefined ? [] : subjects.map(() => 'SCORE_SHEET')),
      // Without a figure of any product.
      ...(whole && RUNS.has(name) ? ['MINUTES'] : []),
    ];
    expect([name, made.sort()]).toEqual([name, kinds.sort()]);
    expect([name, othersIn(text, member)]).toEqual([name, []]);
    if (member !== undefined) expect(text).toContain(canary('OPINION', member));
    // Averages and totals of the council; the totals of the members' sheets are 75 and less.
    if (member === undefined) expect(text).not.toMatch(/\b7[0-9][.,]\d/);
  }
}

describe('nothing printed before the release tells of a sheet', () => {
  it('while it is scored', () => expectNothingOfOthers(false), 240_000);

  it('when it is closed', async () => {
    const { secretary, sessionId } = world.rating;
    expect(codes(await step(secretary, 'councilSessionClose', sessionId))).toEqual([]);
    await expectNothingOfOthers(true);
  }, 240_000);

  it('and a member’s own print is out of reach for everybody else', async () => {
    const [chair] = world.rating.members as [Caller];
    const { document } = await print(chair, 'SCORE_SHEET', world.rating.sessionId);
    const own = await chair.ok(
      `query ($id: ID!) { node(id: $id) { ... on PrintedDocument { file { id sha256 } } } }`,
      { id: document.id },
    );
    const fileId = own.node.file.id as string;
    const { verifyDocument } = await world.api.anonymous.ok(VERIFY, { code: document.code });
    expect(verifyDocument).toMatchObject({ standing: 'CURRENT', kind: 'SCORE_SHEET' });
    for (const { name, caller, member } of world.onlookers) {
      if (member === 0) continue;
      const { data } = await caller.run(
        `query ($ids: [ID!]!) { a: nodes(ids: $ids) { id } b: nodes(ids: $ids) { __typename } }`,
        { ids: [document.id, fileId, document.id] },
      );
      const nothing = [null, null, null];
      expect([name, data]).toEqual([name, { a: nothing, b: nothing }]);
    }
    // By its code anybody gets a fingerprint of the data: whoever reads the trail must not have it.
    const { rows } = await world.api.db.owner.query<{ line: string }>(
      `SELECT to_jsonb(e)::text AS line FROM audit_entry e WHERE action = 'document.print'`,
    );
    expect(rows.length).toBeGreaterThan(2);
    const told = rows.filter(
      ({ line }) => line.includes(document.code) || line.includes(document.dataHash),
    );
    expect(told).toEqual([]);
  }, 60_000);
});

describe('the star of a product', () => {
  it('is recorded by nobody who may not see its result yet, and tells them nothing', async () => {
    const { rating, onlookers, api } = world;
    const [item, second] = rating.itemIds as [string, string];
    const away = onlookers.find((one) => one.name === 'COUNCIL_SECRETARY')!.caller;
    expect(codesIn(await act(rating.chair, 'sessionItemRelease', item))).toEqual([]);
    const answers = [];
    for (const star of [1, 3, 4, 5]) {
      const input = { star, reason: 'Thử' };
      answers.push(codesIn(await act(away, 'sessionItemStarRecord', item, input)).join());
    }
    expect(answers).toEqual(['NOT_SHOWN', 'NOT_SHOWN', 'NOT_SHOWN', 'NOT_SHOWN']);
    expect(api.hidden).toEqual([]);

    // A chair with a tie leads the session and still decides nothing about that product.
    const declared = await act(rating.chair, 'conflictDeclare', second, { reason: 'Họ hàng' });
    expect(codesIn(declared)).toEqual([]);
    const quorumReason = 'Đủ người sau khi rút';
    expect(
      codesIn(await act(rating.secretary, 'sessionItemRelease', second, { quorumReason })),
    ).toEqual([]);
    for (const star of [1, 5]) {
      const input = { star, reason: 'Thử' };
      const told = await act(rating.chair, 'sessionItemStarRecord', second, input);
      expect(codesIn(told)).toEqual(['NOT_SHOWN']);
    }
    const above = { star: 5, reason: 'Thử' };
    expect(codesIn(await act(rating.chair, 'sessionItemStarRecord', item, above))).toEqual([
      'ABOVE_POINTS',
    ]);
    const kept = { star: 3, reason: 'Hội đồng thống nhất' };
    expect(codesIn(await act(rating.chair, 'sessionItemStarRecord', item, kept))).toEqual([]);
    const { rows } = await api.db.owner.query(
      `SELECT after FROM audit_entry WHERE action = 'session-item.final-star'`,
    );
    expect(rows).toEqual([{ after: { finalStar: 3, finalReason: 'Hội đồng thống nhất' } }]);
  });
});

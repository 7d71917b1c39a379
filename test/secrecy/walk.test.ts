import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes } from '../council/ballot-session.ts';
import { rehearsals, type Rehearsals } from '../contract/rehearsal.ts';
import { changedPaths } from '../support/crawl.ts';
import { step } from '../support/sessions.ts';
import { look, normal, tryChanges, type Look, type LookOptions } from './look.ts';
import { becomeTwin } from './twin.ts';
import {
  alsoLookUp,
  canary,
  everybodyFills,
  everybodyHandsIn,
  secretWorld,
  type Onlooker,
  type SecretWorld,
} from './world.ts';

type Looks = ReadonlyMap<string, Look>;
type Tries = ReadonlyMap<string, ReadonlyMap<string, string>>;

let world: SecretWorld;
let stage: Rehearsals;
let before: Looks;
const shapeless = new Set<string>();
beforeAll(async () => {
  world = await secretWorld();
  stage = rehearsals(world.api);
}, 240_000);
afterAll(() => world.api.close());

/** Whom the session concerns, and whom it does not. */
interface Circle {
  readonly who?: 'all' | 'insiders' | 'outsiders';
}
const within = (insider: boolean, who: Circle['who'] = 'all') =>
  who === 'all' || insider === (who === 'insiders');

async function looks(options: LookOptions & Circle = {}): Promise<Looks> {
  const seen = new Map<string, Look>();
  for (const { name, caller, insider } of world.onlookers) {
    if (!within(insider, options.who)) continue;
    seen.set(name, await look(world, caller, options));
  }
  return seen;
}

/** Whatever a person tries to change is answered, and taken back. */
async function tries({ who = 'all' }: Circle = {}): Promise<Tries> {
  const answers = new Map<string, ReadonlyMap<string, string>>();
  for (const { name, caller, insider } of world.onlookers) {
    if (!within(insider, who)) continue;
    answers.set(name, await tryChanges(world, caller, stage.rehearse, shapeless));
  }
  return answers;
}

/** Words of sheets that are not the onlooker's own. */
function canariesIn(text: string, { member }: Onlooker): string[] {
  return world.rating.members.flatMap((_, index) =>
    index === member
      ? []
      : ['REMARK', 'MARK', 'OPINION', 'PAPER']
          .map((kind) => canary(kind, index))
          .filter((word) => text.includes(word)),
  );
}

function expectNoCanary(seen: Looks, but: readonly string[] = []): void {
  for (const onlooker of world.onlookers) {
    const one = seen.get(onlooker.name);
    if (!one || but.includes(onlooker.name)) continue;
    const text = [one.crawled.text, ...one.tried.values()].join('\n');
    const found = canariesIn(text, onlooker);
    expect({ name: onlooker.name, found }).toEqual({ name: onlooker.name, found: [] });
  }
}

/**
 * The same questions get the same answers, byte for byte, whatever is on the sheets of others.
 * @param known paths that somebody may know, by name
 */
function expectTwins(one: Looks, other: Looks, known: Readonly<Record<string, RegExp>> = {}): void {
  for (const [name, b] of other) {
    const a = one.get(name)!;
    const mayKnow = known[name];
    const moved = changedPaths(a.crawled, b.crawled);
    const changed = moved.filter((path) => !CLOCK.test(path) && !mayKnow?.test(path));
    const lists = [...a.tried].filter(([document, text]) => b.tried.get(document) !== text);
    expect({ name, changed, lists }).toEqual({ name, changed: [], lists: [] });
    if (mayKnow) continue;
    const texts = [normal(a.crawled.steady), normal(b.crawled.steady)] as const;
    expect({ name, differs: firstDifference(...texts) }).toEqual({ name, differs: null });
  }
}

function expectSameTries(one: Tries, other: Tries): void {
  expect([...other.values()].flatMap((tried) => [...tried]).length).toBeGreaterThan(100);
  for (const [name, answers] of one) {
    const again = other.get(name)!;
    const changed = [...again].filter(([document, text]) => answers.get(document) !== text);
    expect({ name, changed }).toEqual({ name, changed: [] });
    const onlooker = world.onlookers.find((who) => who.name === name)!;
    const found = canariesIn([...answers.values()].join('\n'), onlooker);
    expect({ name, found }).toEqual({ name, found: [] });
  }
}

/** Those whom the session does not concern do not even notice that anything happens. */
function expectOutsidersUnmoved(one: Looks, other: Looks): void {
  for (const { name, insider } of world.onlookers) {
    if (insider) continue;
    const changed = changedPaths(one.get(name)!.crawled, other.get(name)!.crawled).filter(
      (path) => !/^node\.(ScoreSheet|PaperSheet|ItemResult)\./.test(path),
    );
    expect({ name, changed }).toEqual({ name, changed: [] });
  }
}

/** Where two texts part, with what stands around it in each; null when they are the same. */
function firstDifference(one: string, other: string): readonly string[] | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at++;
  return [one, other].map((text) => text.slice(Math.max(0, at - 200), at + 200));
}

/** What tells the time of the answer itself. */
const CLOCK = /\.serverTime$/;

/** The chair may know how many flagged what, once it is closed. */
const FLAGS = { 'the chair': /\.flagCounts\b/ };

describe('nobody but its owner sees anything of a sheet', () => {
  it('while the session is planned and when it opens', async () => {
    before = await looks();
    for (const { name } of world.onlookers) {
      expect(before.get(name)!.crawled.queries).toBeGreaterThan(20);
    }
    const { rating } = world;
    expect(codes(await step(rating.secretary, 'councilSessionOpen', rating.sessionId))).toEqual([]);
  }, 900_000);

  it('while members fill in, on devices and on paper', async () => {
    await everybodyFills(world);
    await alsoLookUp(world, 'ScoreSheet', 'score_sheet');
    const seen = await looks();
    expectOutsidersUnmoved(before, seen);
    // The secretary typed the paper in and sees that one while it waits, and no other.
    expectNoCanary(seen, ['the secretary']);
    const own = world.onlookers.find((one) => one.name === 'the secretary')!;
    const last = world.rating.members.length - 1;
    const found = canariesIn(seen.get(own.name)!.crawled.text, own);
    expect(found).toEqual([canary('REMARK', last), canary('PAPER', last)]);
    expect(await becomeTwin(world)).toBeGreaterThan(0);
    const twin = await looks({ who: 'insiders' });
    expectTwins(seen, twin, { 'the secretary': /\.content\b/ });
  }, 900_000);

  it('when all have handed in, whatever they gave and whatever is tried', async () => {
    await everybodyHandsIn(world);
    const inside = { who: 'insiders', lists: true } as const;
    const [seen, tried] = [await looks(inside), await tries(inside)];
    expectNoCanary(seen);
    await becomeTwin(world);
    expectTwins(seen, await looks(inside));
    expectSameTries(tried, await tries(inside));
  }, 900_000);

  it('when one product is closed', async () => {
    const [item] = world.rating.itemIds as [string];
    const closed = await step(world.rating.secretary, 'sessionItemClose', item, {}, 'SessionItem');
    expect(codes(closed)).toEqual([]);
    await alsoLookUp(world, 'ItemResult', 'item_result');
    const seen = await looks({ who: 'insiders' });
    expectNoCanary(seen);
    await becomeTwin(world);
    expectTwins(seen, await looks({ who: 'insiders' }), FLAGS);
  }, 900_000);

  it('when the session is closed, whatever is tried', async () => {
    const { secretary, sessionId } = world.rating;
    expect(codes(await step(secretary, 'councilSessionClose', sessionId))).toEqual([]);
    // Here everything is there to be told, so that whatever can be asked is asked, also far away.
    const everything = { roots: /./, lists: true } as const;
    const [seen, tried] = [await looks(everything), await tries()];
    for (const { name } of world.onlookers) {
      expect(seen.get(name)!.crawled.queries).toBeGreaterThan(40);
      expect(seen.get(name)!.tried.size).toBeGreaterThan(5);
    }
    expectNoCanary(seen);
    expectOutsidersUnmoved(before, await looks({ who: 'outsiders' }));
    await becomeTwin(world);
    expectTwins(seen, await looks(everything), FLAGS);
    expectSameTries(tried, await tries());
  }, 900_000);

  it('when a product is opened again and scored anew', async () => {
    const { rating } = world;
    const reopened = await step(
      rating.chair,
      'sessionItemReopen',
      rating.itemIds[0]!,
      { kind: 'RESCORING', reason: 'Thảo luận' },
      'SessionItem',
    );
    expect(codes(reopened)).toEqual([]);
    const seen = await looks({ who: 'insiders' });
    expectNoCanary(seen);
    await becomeTwin(world);
    expectTwins(seen, await looks({ who: 'insiders' }), FLAGS);
    await everybodyHandsIn(world);
    expect(codes(await step(rating.secretary, 'councilSessionClose', rating.sessionId))).toEqual(
      [],
    );
  }, 900_000);

  it('after the release only as the rules of the council say', async () => {
    const { rating } = world;
    const released = await step(rating.chair, 'councilSessionRelease', rating.sessionId, {
      spreadReasons: [],
    });
    expect(codes(released)).toEqual([]);
    const seen = await looks();
    const readers = world.onlookers.filter(
      (one) => canariesIn(seen.get(one.name)!.crawled.text, one).length > 0,
    );
    // By default the members of the session: the secretary is one of them.
    const names = ['a fellow member', 'the chair', 'the secretary'];
    expect(readers.map(({ name }) => name).sort()).toEqual(names);
    for (const { name } of readers) {
      // What somebody marked as a condition stays with them; only its count is told.
      expect(seen.get(name)!.crawled.text).not.toContain(canary('MARK', 2));
    }
  }, 900_000);
});

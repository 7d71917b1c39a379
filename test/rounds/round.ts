import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../src/identity/identity.enums.ts';
import type { Caller, Loose } from '../support/api.ts';
import { op, person, SAVE, type SheetCriterion } from '../support/rating.ts';
import { openSession, STEP } from '../support/sessions.ts';
import type { Chance } from './chance.ts';
import { checkItem, fingerprint } from './check.ts';
import type { House, Victim } from './house.ts';
import { repeat, scoreAll, type Memory } from './member.ts';
import type { Stage } from './stage.ts';
import { uploadThrough } from './upload.ts';

export const MEMBERS = 15;

/** `scoring`: killed while members score. `closing`: killed while two secretaries close at once. */
export type RoundKind = 'scoring' | 'closing';

export interface RoundPlan {
  readonly number: number;
  readonly kind: RoundKind;
  readonly victim: Victim;
  /** Milliseconds after the beginning. */
  readonly moment: number;
}

export interface RoundOutcome {
  readonly itemId: string;
  readonly fingerprint: string;
  readonly recoveryMs: number;
  readonly scoringMs: number;
}

/** How long members score without being disturbed; measured, so that kills fall into it. */
export interface Pace {
  scoringMs: number;
}

export function planRound(number: number, pace: Pace, chance: Chance): RoundPlan {
  const kind = number % 5 === 0 ? 'closing' : 'scoring';
  const victim = chance.one<Victim>(['server', 'server', 'database', 'both']);
  const span = kind === 'closing' ? 400 : Math.max(pace.scoringMs * 0.9, 300);
  return { number, kind, victim, moment: Math.round(chance.below(span)) };
}

/** One session with one product, scored by fifteen people while something is killed and a file comes. */
export async function playRound(
  house: House,
  stage: Stage,
  criteria: readonly SheetCriterion[],
  plan: RoundPlan,
  chance: Chance,
): Promise<RoundOutcome> {
  const product = `Sản phẩm vòng ${plan.number}`;
  const rating = await openSession(stage.api, { members: MEMBERS, products: [product] });
  const itemId = rating.itemIds[0]!;
  const other = await person(stage.api, Role.COUNCIL_SECRETARY, 'Thư ký thứ hai');
  await stage.letIn([...rating.members, other]);
  const started = performance.now();
  let scoringMs = 0;
  const scoring = Promise.all(
    rating.members.map((member, index) =>
      scoreAll(member, itemId, criteria, chance.child(`member ${index}`)),
    ),
  ).finally(() => (scoringMs = performance.now() - started));
  const sending = uploadThrough(house, other, plan.number);
  sending.catch(() => undefined);
  let recoveryMs = 0;
  if (plan.kind === 'scoring') recoveryMs = await disturb(house, plan, scoring);
  const memories = await scoring;
  const closing = closeTwice(rating.sessionId, [rating.secretary, other]);
  if (plan.kind === 'closing') recoveryMs = await disturb(house, plan, closing);
  await closing;
  await sending;
  await repeatSome(memories, chance);
  await refuseLate(memories[0]!, itemId);
  await checkItem(house, itemId, memories);
  return { itemId, fingerprint: await fingerprint(house, itemId), recoveryMs, scoringMs };
}

/** Kills at the moment of the plan and brings everything back; returns how long that took. */
async function disturb(house: House, plan: RoundPlan, work: Promise<unknown>): Promise<number> {
  // A failure of the work is thrown where it is awaited.
  work.catch(() => undefined);
  await sleep(plan.moment);
  const killed = performance.now();
  await house.dropConnections();
  await house.kill(plan.victim);
  if (plan.victim === 'database') {
    // The server notices by itself and starts it again.
    await sleep(1_200);
    await house.ready();
  } else {
    await house.start();
  }
  return performance.now() - killed;
}

/** Two secretaries close the session at once: one closes it, the other is told that it is closed. */
async function closeTwice(sessionId: string, secretaries: readonly Caller[]): Promise<void> {
  const both = secretaries.map((by) => ({
    by,
    variables: { id: sessionId, input: { operationId: op() } },
  }));
  const close = async ({ by, variables }: (typeof both)[number]): Promise<Loose> =>
    (await by.ok(STEP('councilSessionClose'), variables)).councilSessionClose;
  const codesOf = async () =>
    (await Promise.all(both.map(close))).map((answer) =>
      answer.userErrors.map((error: Loose) => String(error.code)).join(),
    );
  const codes = await codesOf();
  const won = codes.filter((code) => code === '').length;
  if (won !== 1)
    throw new Error(`${won} secretaries have closed the session: ${codes.join(' | ')}`);
  const again = await codesOf();
  if (again.join() !== codes.join()) {
    throw new Error(`Closing again says ${again.join(' | ')}, at first ${codes.join(' | ')}`);
  }
}

async function repeatSome(memories: readonly Memory[], chance: Chance): Promise<void> {
  for (const memory of memories) {
    const { sent } = memory;
    const some = [sent.at(-1)!, sent[0]!, chance.one(sent), chance.one(sent)];
    for (const one of some) await repeat(memory, one);
  }
}

/** After the close nothing more is taken. */
async function refuseLate({ caller, sent }: Memory, itemId: string): Promise<void> {
  const { answers } = (sent[0]!.variables as { input: { answers: object[] } }).input;
  const variables = { id: itemId, input: { answers, operationId: op() } };
  const { scoreSheetSave } = await caller.ok(SAVE, variables);
  if (scoreSheetSave.userErrors.length === 0) throw new Error('Scored after the close');
}

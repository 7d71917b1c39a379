import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { sheetCriteria } from '../support/rating.ts';
import { chance, type Chance } from './chance.ts';
import { fingerprint } from './check.ts';
import { House } from './house.ts';
import { planRound, playRound, type Pace, type RoundOutcome } from './round.ts';
import { stage, type Stage } from './stage.ts';

const USAGE = `Never lost, never doubled: fifteen members score over HTTP while the server or its PostgreSQL is
killed at random moments. After every round everything that was answered must be there exactly once.

  npm run rounds -- --rounds 200          the whole run
  npm run rounds -- --rounds 10 --seed 7  a short one that can be had again

--keep leaves the data folder behind for looking at.`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const rounds = Number(values.rounds);
  const seed = Number(values.seed);
  if (values.help || !(rounds >= 1 && rounds <= 10_000) || !Number.isInteger(seed)) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  console.log(`${rounds} rounds, seed ${seed}`);
  const house = await House.build();
  const on = stage(house);
  const outcomes: RoundOutcome[] = [];
  const started = performance.now();
  const stop = () => {
    report(on, outcomes, performance.now() - started);
    void house.tearDown(values.keep).finally(() => process.exit(130));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    await house.start();
    await play(house, on, rounds, chance(seed), outcomes);
    report(on, outcomes, performance.now() - started);
    console.log('Every answer that was acknowledged is there exactly once.');
  } finally {
    await house.tearDown(values.keep);
    if (values.keep) console.log(`Data folder: ${house.dataDir}`);
  }
}

/** Plays the rounds, each one looked through before it is added to the outcomes. */
async function play(
  house: House,
  on: Stage,
  rounds: number,
  luck: Chance,
  outcomes: RoundOutcome[],
): Promise<void> {
  const criteria = await sheetCriteria(on.api);
  const pace: Pace = { scoringMs: 2_000 };
  let head: string | undefined;
  for (let number = 1; number <= rounds; number++) {
    const plan = planRound(number, pace, luck);
    const name = `round ${number} (${plan.kind}, ${plan.victim} killed after ${plan.moment} ms)`;
    try {
      const outcome = await playRound(house, on, criteria, plan, luck.child(`round ${number}`));
      head = await verifyTrail(house, head);
      outcomes.push(outcome);
      if (plan.kind === 'closing') pace.scoringMs = outcome.scoringMs;
      console.log(`${name}: back after ${Math.round(outcome.recoveryMs)} ms`);
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
    }
  }
  for (const { itemId, fingerprint: before } of outcomes) {
    const now = await fingerprint(house, itemId);
    if (now !== before) throw new Error(`The scores of an earlier round were altered: ${itemId}`);
  }
  await verifyTrail(house);
}

/** The whole chain, or what came after the end noted last; returns the new end. */
async function verifyTrail(house: House, head?: string): Promise<string> {
  const since = head ? ['--from', head.split(':')[0]!, '--head', head] : [];
  const { code, out } = await house.command('audit', 'verify', ...since);
  const end = /machine: (\d+:[\da-f]{64})/.exec(out)?.[1];
  if (code !== 0 || !end) throw new Error(`The audit trail is not sound: ${out}`);
  return end;
}

function report({ tally }: Stage, outcomes: readonly RoundOutcome[], milliseconds: number): void {
  const sorted = outcomes.map(({ recoveryMs }) => recoveryMs).sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  console.log(
    `${outcomes.length} rounds in ${Math.round(milliseconds / 1000)} s: ` +
      `${tally.answered} answers, none lost, none doubled, ${tally.repeated} sends without one that were sent again; ` +
      `back after a kill: median ${at(0.5)} ms, longest ${at(1)} ms.`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

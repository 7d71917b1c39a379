import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { createLogger } from '../../src/platform/observe/logger.ts';
import { codes } from '../council/ballot-session.ts';
import { persistGrant, persistSignIn } from '../support/actors.ts';
import { testServer } from '../support/server.ts';
import { step } from '../support/sessions.ts';
import { op, SAVE, SUBMIT, totalOf, uuidIn } from '../support/rating.ts';
import { SECRET } from './twin.ts';
import {
  answersOf,
  canary,
  everybodyFills,
  everybodyHandsIn,
  secretWorld,
  sheetOf,
  type SecretWorld,
} from './world.ts';

/** Everything that lies outside the secret tables, row by row, as text. */
async function openRows({ api }: SecretWorld): Promise<Map<string, string[]>> {
  const { rows } = await api.db.owner.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
        AND tablename NOT LIKE 'rubric%' AND tablename <> ALL($1) ORDER BY 1`,
    // Counts of changes lie in slots by connection.
    [[...SECRET, 'client_operation', 'product_count_version']],
  );
  const found = new Map<string, string[]>();
  for (const { name } of rows) {
    const lines = await api.db.owner.query<{ line: string }>(
      `SELECT to_jsonb(t)::text AS line FROM ${name} t ORDER BY ctid`,
    );
    found.set(
      name,
      lines.rows.map((row) => row.line),
    );
  }
  return found;
}

const canaries = (world: SecretWorld) =>
  world.rating.members.flatMap((_, index) =>
    ['REMARK', 'MARK', 'OPINION', 'PAPER'].map((kind) => canary(kind, index)),
  );

describe('what scoring leaves outside the secret tables', () => {
  let high: SecretWorld;
  let low: SecretWorld;
  beforeAll(async () => {
    [high, low] = [await secretWorld(), await secretWorld({ low: true })];
    for (const world of [high, low]) {
      const { rating } = world;
      await step(rating.secretary, 'councilSessionOpen', rating.sessionId);
      await everybodyFills(world);
      await everybodyHandsIn(world);
      const closed = await step(rating.secretary, 'councilSessionClose', rating.sessionId);
      expect(codes(closed)).toEqual([]);
    }
  }, 240_000);
  afterAll(() => Promise.all([high.api.close(), low.api.close()]));

  it('holds no word of a sheet', async () => {
    const words = canaries(high);
    for (const [table, lines] of await openRows(high)) {
      const found = lines.filter((line) => words.some((word) => line.includes(word)));
      expect([table, found]).toEqual([table, []]);
    }
  });

  it('is the same whether the sheets are high or low', async () => {
    const [one, other] = [await openRows(high), await openRows(low)];
    const differ = [...one].flatMap(([table, lines]) => {
      const [a, b] = [lines, other.get(table)!].map((list) => list.map(faceless).sort());
      const odd = a!.filter((line, index) => line !== b![index]);
      return odd.length > 0 || a!.length !== b!.length
        ? [[table, odd, b!.filter((line, index) => line !== a![index])]]
        : [];
    });
    expect(differ).toEqual([]);
  });
});

/** Ids, moments, hashes and running numbers of two databases differ by themselves. */
function faceless(line: string): string {
  return line
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(\+[\d:]+|Z)?/g, 'MOMENT')
    .replace(/[0-9a-f]{12,}/g, 'HEX')
    .replace(/(?<=[a-z0-9]-)[0-9a-f]{6}\b/g, 'SUFFIX')
    .replace(/\d+\/QĐ-UBND/g, 'NUMBER');
}

/** A save that the database refuses with the row in its hands: neither answer nor log quotes it. */
async function expectSilentFailure(
  world: SecretWorld,
  send: (query: string, input: object, id?: string) => Promise<{ readonly text: string }>,
  { base, lines }: { readonly base: { readonly answers: object[] }; readonly lines: string[] },
): Promise<void> {
  const { owner } = world.api.db;
  await owner.query(
    `ALTER TABLE score_event ADD CONSTRAINT broken CHECK (created_at < '2020-01-01') NOT VALID`,
  );
  try {
    const [first] = base.answers;
    const remark = `${canary('REMARK', 2)} khác`;
    const answers = [{ ...first, remark }];
    const answer = await send(SAVE, { answers, operationId: op() }, world.rating.itemIds[1]);
    expect(answer.text).toContain('INTERNAL_SERVER_ERROR');
    const told = [answer.text, ...lines].join('\n');
    expect(told).toContain('23514');
    for (const word of canaries(world)) expect(told).not.toContain(word);
    expect(told).not.toContain((first as { optionId: string }).optionId);
  } finally {
    await owner.query(`ALTER TABLE score_event DROP CONSTRAINT broken`);
  }
}

describe('over HTTP', () => {
  it('neither a log line nor a metric tells what is on a sheet', async () => {
    const world = await secretWorld();
    const { rating, api } = world;
    await step(rating.secretary, 'councilSessionOpen', rating.sessionId);
    const lines: string[] = [];
    const destination = { write: (line: string) => void lines.push(line) };
    const server = await testServer({
      db: api.db,
      log: createLogger({ level: 'debug', destination }),
    });
    try {
      const [item] = rating.itemIds;
      const { rows } = await api.db.owner.query<{ unitId: string }>(
        `SELECT unit_id AS "unitId" FROM council WHERE id = $1`,
        [uuidIn(rating.councilId)],
      );
      const { unitId } = rows[0]!;
      const member = rating.members[2]!;
      await persistGrant(api.db, member.actor.personId!, Role.COUNCIL_MEMBER, { unitId });
      const token = await persistSignIn(api.db, member.actor.personId!);
      const headers = { authorization: `Bearer ${token}` };
      const send = (query: string, input: object, id = item) =>
        server.post({ query, variables: { id, input } }, headers);
      const answers = answersOf(world, 2);
      const marks = [{ conditionId: world.conditionId, marked: true, remark: canary('MARK', 2) }];
      const base = { answers, opinion: canary('OPINION', 2), conditions: marks };
      const statuses = [
        await send(SAVE, { ...base, operationId: op() }),
        await send(SAVE, { ...base, answers: [...answers, answers[0]], operationId: op() }),
        await send(SAVE, {
          ...base,
          answers: [{ ...answers[0], optionId: 'x' }],
          operationId: op(),
        }),
        await send(SUBMIT, { total: '99', operationId: op() }),
        await send(SUBMIT, { total: String(totalOf(sheetOf(world, 2))), operationId: op() }),
        await send(SAVE, { ...base, operationId: op() }),
        await server.post({ query: `{ broken ${canary('REMARK', 2)} }` }, headers),
      ].map((answer) => answer.status);
      expect(statuses.slice(0, 6)).toEqual([200, 200, 200, 200, 200, 200]);
      const metrics = await fetch(new URL('/metrics', server.url));
      const told = [...lines, await metrics.text()].join('\n');
      expect(metrics.status).toBe(200);
      expect(lines.length).toBeGreaterThan(3);
      for (const word of canaries(world)) expect(told).not.toContain(word);
      for (const { optionId } of answers) expect(told).not.toContain(optionId);
      await expectSilentFailure(world, send, { base, lines });
    } finally {
      await server.close();
      await api.close();
    }
  }, 240_000);
});

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileRead } from '../../src/platform/read/compile.ts';
import { createReadRegistry } from '../../src/platform/read/registry.ts';
import { ROOMS } from '../../src/schema.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { call, fair, HERE, promotionWorld, type World } from './world.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';

let world: World;
let engine: TestApi;
const OPERATION = 'schema/operations/public/UpcomingEvents.graphql';

beforeAll(async () => {
  world = await promotionWorld();
  const registry = createReadRegistry(ROOMS.flatMap((room) => [...(room.reads ?? [])]));
  engine = await testApi({
    db: world.api.db,
    planner: (schema) => (document, name) => {
      const compiled = compileRead(registry, schema, document, name);
      if (compiled.kind === 'uncovered') throw new Error(compiled.reason);
      return compiled.plan;
    },
  });
  engine.now = world.api.now;
  const days = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });
  for (const more of [
    { name: 'Đang diễn ra', ...days('2026-11-01', '2026-11-22') },
    { name: 'Đã xong hôm qua', ...days('2026-11-01', '2026-11-21') },
    {
      ...{ name: 'Tháng sau', communeId: toGlobalId('Commune', HERE) },
      ...days('2026-12-20', '2026-12-25'),
    },
    { name: 'Tuần sau', ...days('2026-11-30', '2026-12-02') },
    { name: 'Còn là dự kiến', status: 'PLANNED', ...days('2026-11-25', '2026-11-26') },
  ]) {
    await call(world.trade, 'promotionEventCreate', fair(more));
  }
  const off = await world.newEvent({ name: 'Đã hủy', ...days('2026-11-26', '2026-11-27') });
  await call(world.trade, 'promotionEventUpdate', { baseRevision: 1, status: 'CANCELLED' }, off);
});
afterAll(() => world.api.close());

describe('upcoming events', () => {
  const NAMES = `query ($first: Int, $after: String) { upcomingEvents(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { name } } }`;

  it('are what is announced and not over, the soonest first, page by page', async () => {
    const first = await world.api.anonymous.ok(NAMES, { first: 2 });
    expect(first.upcomingEvents).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [{ name: 'Đang diễn ra' }, { name: 'Tuần sau' }],
    });
    const after = first.upcomingEvents.pageInfo.endCursor as string;
    const second = await world.api.anonymous.ok(NAMES, { first: 2, after });
    expect(second.upcomingEvents.nodes).toEqual([{ name: 'Tháng sau' }]);
  });

  it('are the same for trade staff, who also know of plans', async () => {
    const { upcomingEvents } = await world.trade.ok(NAMES, { first: 10 });
    expect(upcomingEvents.nodes).toEqual([
      { name: 'Đang diễn ra' },
      { name: 'Tuần sau' },
      { name: 'Tháng sau' },
    ]);
  });

  it('read the same through both doors, in one statement', async () => {
    const document = await readFile(OPERATION, 'utf8');
    const [one, other] = [
      await engine.anonymous.ok(document, { first: 10 }),
      await world.api.anonymous.ok(document, { first: 10 }),
    ];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(one.upcomingEvents.nodes[2]).toMatchObject({
      name: 'Tháng sau',
      commune: { code: '01273', name: 'Thục Phán' },
    });
    expect(await statementsOf(() => engine.anonymous.ok(document, { first: 10 }))).toHaveLength(1);
    expect(await statementsOf(() => engine.anonymous.ok(document, { first: 1 }))).toHaveLength(1);
  });
});

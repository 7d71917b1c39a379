import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMarket } from '../../seeds/demo/load-market.ts';
import { CANNA_NOODLES, FLOWER_TEA, HONEY } from '../../seeds/demo/made-up.ts';
import type { DemoWork } from '../../seeds/demo/pieces.ts';
import { loadProgramme } from '../../seeds/demo/programme.ts';
import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { insertProduct } from '../support/products.ts';

let api: TestApi;
const ids: Record<string, string> = {};
const place = { communeId: unitId('01273', '2025-07-01') };

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const made = { 'mien-dong': CANNA_NOODLES, 'mat-ong': HONEY, 'tra-hoa': FLOWER_TEA };
  for (const [slug, { name }] of Object.entries(made)) {
    ids[slug] = await insertProduct(api.db.owner, { slug, ...place });
    await api.db.owner.query('UPDATE product SET name = $2, demonstration = true WHERE id = $1', [
      ids[slug],
      name,
    ]);
  }
  const work = { database: api.db, today: '2026-11-22' } as unknown as DemoWork;
  // Twice: an interrupted start begins a piece again.
  for (const piece of [loadMarket, loadMarket, loadProgramme, loadProgramme])
    await piece.load(work);
});
afterAll(() => api.close());

describe('chains and events of the demonstration', () => {
  it('are labelled, and reach from the flowers and the bees to the tea', async () => {
    const { node } = await api.anonymous.ok(
      `query($id: ID!) { node(id: $id) { ... on Product {
        valueChains { demonstration name } upstream { distance participant { name } product { slug } } } } }`,
      { id: toGlobalId('Product', ids['tra-hoa'] ?? '') },
    );
    expect(node.valueChains).toEqual([
      { demonstration: true, name: 'Chuỗi trà hoa rừng (minh họa)' },
    ]);
    expect(node.upstream.map((one: { distance: number }) => one.distance)).toEqual([1, 2, 2, 2, 3]);
    expect(node.upstream).toContainEqual({
      distance: 2,
      participant: null,
      product: { slug: 'mat-ong' },
    });
  });

  it('have a contract that counts as evidence', async () => {
    const office = api.as(actorOf(Role.COORDINATION_OFFICE));
    const { node } = await office.ok(
      `query($id: ID!) { node(id: $id) { ... on Product {
        contractedShare(year: 2026, shareOf: MATERIAL) { basisPoints contractCount } } } }`,
      { id: toGlobalId('Product', ids['mien-dong'] ?? '') },
    );
    expect(node.contractedShare).toEqual({ basisPoints: 7500, contractCount: 1 });
  });

  it('show what the press tells of events, and made-up ones around today', async () => {
    const { promotionEvents } = await api.anonymous.ok(
      `{ promotionEvents(first: 10) { nodes { startsOn endsOn boothsTotal provincesTakingPart demonstration } } }`,
    );
    const rows = promotionEvents.nodes.map((one: Record<string, unknown>) => Object.values(one));
    expect(rows).toEqual([
      ['2026-12-22', '2026-12-28', 40, null, true],
      ['2026-10-13', '2026-10-14', 30, null, true],
      ['2025-05-15', '2025-05-18', null, null, true],
      ['2024-11-01', '2024-11-01', 120, 25, true],
    ]);
  });

  it('leave a line in the audit trail each time', async () => {
    const { rows } = await api.db.owner.query(
      `SELECT action, count(*)::int AS n FROM audit_entry WHERE action LIKE 'demo.%' GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { action: 'demo.market', n: 2 },
      { action: 'demo.programme', n: 2 },
    ]);
  });
});

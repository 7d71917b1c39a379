import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../src/audit/audit-chain.service.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { verifyPassword } from '../../src/identity/password.service.ts';
import { HONEY, MADE_UP_LABEL } from '../../seeds/demo/made-up.ts';
import { PEOPLE } from '../../seeds/demo/people.ts';
import { PRESS_LABEL } from '../../seeds/demo/press.ts';
import { demoState, seedDemo } from '../../seeds/demo/index.ts';
import { Language } from '../../src/platform/graphql/language.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';

const password = 'only-for-this-test-run';
const SLOW = 180_000;
let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  api.language = Language.VI;
  expect(await demoState(api.db)).toBe('NONE');
  // As a first start that was ended in the middle, and the next one.
  await seedDemo(api.db, { password, schema: api.schema, only: ['people', 'press'] });
  expect(await demoState(api.db)).toBe('PART');
  await seedDemo(api.db, { password, schema: api.schema });
}, SLOW);
afterAll(() => api?.close());

const PRODUCTS = `{
  products(filter: { validity: ANY }, first: 50, orderBy: NAME) {
    totalCount
    nodes { name source isDemonstration stars validity summary
            producer { name source isDemonstration } }
  }
}`;

interface Listed {
  readonly name: string;
  readonly source: string | null;
  readonly summary: string | null;
  readonly isDemonstration: boolean;
  readonly stars: number | null;
  readonly validity: 'VALID' | 'EXPIRED' | 'NONE';
  readonly producer: { name: string; source: string | null; isDemonstration: boolean };
}

const listed = async (): Promise<Listed[]> => (await api.anonymous.ok(PRODUCTS)).products.nodes;

async function counts(): Promise<unknown> {
  const { rows } = await api.db.pool.query(
    `SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM producer) AS producers,
            (SELECT count(*) FROM product) AS products, (SELECT count(*) FROM dossier) AS dossiers,
            (SELECT count(*) FROM certificate) AS certificates,
            (SELECT count(*) FROM audit_entry) AS entries`,
  );
  return rows[0];
}

describe('the demonstration', () => {
  it('is whole, and loading it again changes nothing', async () => {
    expect(await demoState(api.db)).toBe('WHOLE');
    const before = await counts();
    expect(await seedDemo(api.db, { password: 'another one', schema: api.schema })).toEqual([]);
    expect(await counts()).toEqual(before);
  });

  it('says of every product and producer that it is a demonstration, and whence it comes', async () => {
    const products = await listed();
    expect(products).toHaveLength(43);
    for (const { name, source, summary, isDemonstration, producer } of products) {
      expect({ name, isDemonstration }).toEqual({ name, isDemonstration: true });
      expect(producer).toMatchObject({ isDemonstration: true });
      const label = name.includes('(minh họa)') ? MADE_UP_LABEL : PRESS_LABEL;
      for (const text of [source, summary, producer.source]) {
        expect(text).toContain(label);
        expect(text).not.toMatch(/\b(by|list|round|reported|article|page|inferred)\b /);
      }
    }
  });

  it('has no valid certificate of a product that the press names', async () => {
    const products = await listed();
    const press = products.filter(({ name }) => !name.includes('(minh họa)'));
    expect(press).toHaveLength(38);
    expect(press.filter(({ stars, validity }) => stars !== null || validity === 'VALID')).toEqual(
      [],
    );
    const expired = press.filter(({ validity }) => validity === 'EXPIRED');
    expect(expired.map(({ name }) => name)).toEqual(['Nấm hương Việt Trúc Mai']);
  });

  it('shows stars of made-up products in the catalogue', async () => {
    const { products } = await api.anonymous.ok(`{ products(first: 20) { nodes { name stars } } }`);
    const stars = (products.nodes as { name: string; stars: number }[]).map((one) => one.stars);
    expect(stars.sort()).toEqual([3, 4, 4]);
  });

  it('has people with every role, who get in with the one password', async () => {
    const { rows } = await api.db.pool.query<{ login: string; hash: string; must: boolean }>(
      `SELECT login, password_hash AS hash, must_change AS must
         FROM person JOIN credential ON person_id = person.id ORDER BY login`,
    );
    expect(rows.map(({ login }) => login)).toEqual(PEOPLE.map(({ login }) => login).sort());
    expect(rows.filter(({ must }) => must)).toEqual([]);
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(rows.length);
    expect(await verifyPassword(rows[0]!.hash, password)).toBe(true);
    expect(new Set(PEOPLE.map(({ role }) => role)).size).toBe(11);
  });

  it('has a released session, one in which members are scoring, and dossiers on their way', async () => {
    const { rows } = await api.db.pool.query<{ phase: string; items: string }>(
      `SELECT s.phase, count(*) AS items FROM council_session s
         JOIN session_item i ON i.session_id = s.id GROUP BY s.id ORDER BY s.phase`,
    );
    expect(rows).toMatchObject([{ phase: 'OPEN' }, { phase: 'RELEASED', items: '3' }]);
    const dossiers = await api.db.pool.query<{ state: string }>(
      `SELECT DISTINCT state FROM dossier ORDER BY state`,
    );
    const states = dossiers.rows.map(({ state }) => state);
    expect(states).toEqual(['IN_SESSION', 'RATED', 'SUBMITTED']);
  });

  it('shows what the press tells of events, and made-up ones around today', async () => {
    const { promotionEvents } = await api.anonymous.ok(
      `{ promotionEvents(first: 10) { nodes { name startsOn boothsTotal demonstration } } }`,
    );
    const rows = promotionEvents.nodes as { name: string; demonstration: boolean }[];
    expect(rows.map(({ demonstration }) => demonstration)).toEqual(Array(5).fill(true));
    expect(rows.slice(3)).toMatchObject([
      { startsOn: '2025-05-15', boothsTotal: null },
      { startsOn: '2024-11-01', boothsTotal: 120 },
    ]);
    const { rows: sources } = await api.db.pool.query<{ source: string }>(
      `SELECT source FROM promotion_event WHERE name NOT LIKE '%(minh họa)'`,
    );
    for (const { source } of sources) expect(source).toContain('theo báo chí, chưa đối chiếu');
  });

  it('has a contract, sales and a list of trade promotion, all labelled', async () => {
    const trade = api.as(actorOf(Role.TRADE_PROMOTION));
    const seen = await trade.ok(
      `{ buyers(first: 9) { nodes { name demonstration } }
         tradeContracts(first: 9) { nodes { demonstration source lines { product { name } } } }
         salesRecords(first: 9) { nodes { demonstration amount } }
         curatedLists(first: 9) { nodes { demonstration title itemCount } } }`,
    );
    const all = Object.values(seen as Record<string, { nodes: { demonstration: boolean }[] }>);
    expect(all.map(({ nodes }) => nodes.length)).toEqual([1, 1, 4, 1]);
    expect(all.flatMap(({ nodes }) => nodes).every((one) => one.demonstration)).toBe(true);
    expect(seen.curatedLists.nodes[0]).toMatchObject({ itemCount: 3 });
    expect(seen.buyers.nodes[0].name).toContain('(minh họa)');
  });

  it('has a fair with an open call, an application and a plan of booths, and lots to trace', async () => {
    const office = api.as(actorOf(Role.COORDINATION_OFFICE));
    const { upcomingEvents } = await office.ok(
      `{ upcomingEvents(first: 5) { nodes { name call { places isOpen } applications { state needsBooth }
           report { booths boothsAssigned plannedAmount spentAmount } } } }`,
    );
    const fair = upcomingEvents.nodes.find((one: { call: unknown }) => one.call);
    expect(fair).toEqual({
      ...{ name: 'Hội chợ xuân OCOP (minh họa)', call: { places: 6, isOpen: true } },
      applications: [{ state: 'APPLIED', needsBooth: true }],
      report: {
        ...{ booths: 6, boothsAssigned: 0, plannedAmount: 117_000_000, spentAmount: 58_000_000 },
      },
    });
    const { products } = await api.anonymous.ok(
      `{ products(filter: { query: "mien dong ban chang" }, first: 1) { nodes { lots(first: 5) { nodes {
           code demonstration note upstream { lot { code } } } } } } }`,
    );
    const lot = { demonstration: true, note: MADE_UP_LABEL };
    expect(products.nodes[0].lots.nodes).toEqual([
      { ...lot, code: 'MH-2026-02', upstream: [{ lot: { code: 'MH-2026-01' } }] },
      { ...lot, code: 'MH-2026-01', upstream: [] },
    ]);
  });

  it('has chains that reach from the flowers and the bees to the tea, and a contract', async () => {
    const { products } = await api.anonymous.ok(
      `{ products(filter: { query: "trà hoa rừng", validity: ANY }, first: 1) { nodes {
           valueChains { demonstration name } upstream { distance product { name } } } } }`,
    );
    const [tea] = products.nodes;
    expect(tea.valueChains).toEqual([
      { demonstration: true, name: 'Chuỗi trà hoa rừng (minh họa)' },
    ]);
    expect(tea.upstream).toContainEqual({ distance: 2, product: { name: HONEY.name } });
    const office = api.as(actorOf(Role.COORDINATION_OFFICE));
    const noodles = await office.ok(
      `{ products(filter: { query: "mien dong ban chang" }, first: 1) { nodes {
           contractedShare(year: 2026, shareOf: MATERIAL) { basisPoints contractCount } } } }`,
    );
    expect(noodles.products.nodes).toEqual([
      { contractedShare: { basisPoints: 7500, contractCount: 1 } },
    ]);
  });

  it('leaves an unbroken audit trail', async () => {
    expect(await verifyChain(api.db, {})).toMatchObject({ firstBreak: null });
  });
});

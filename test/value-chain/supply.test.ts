import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { HERE, insertChain, type ChainOfTest } from './support.ts';

let api: TestApi;
let starch: ChainOfTest;
let noodles: ChainOfTest;
let meal: ChainOfTest;
let secret: ChainOfTest;

/** Seed → growers → starch maker → trader; the starch goes into noodles, these into a meal. */
beforeAll(async () => {
  api = await testApi();
  const { owner } = api.db;
  starch = await insertChain(
    owner,
    'tinh-bot',
    { seed: 'INPUTS', growers: 'GROWING', mill: 'PROCESSING', trader: 'TRADING' },
    [
      ['seed', 'growers'],
      ['growers', 'mill'],
      ['mill', 'trader'],
    ],
  );
  noodles = await insertChain(
    owner,
    'mien-dong',
    { supplier: 'INPUTS', maker: 'PROCESSING', shop: 'TRADING', people: 'CONSUMPTION' },
    [
      ['supplier', 'maker', starch.productId],
      ['maker', 'shop'],
      ['shop', 'people'],
      // By-products go back to where the material came from: a circle.
      ['maker', 'supplier'],
    ],
  );
  meal = await insertChain(
    owner,
    'suat-an',
    { kitchen: 'PROCESSING', canteen: 'CONSUMPTION', noodler: 'INPUTS' },
    [
      ['noodler', 'kitchen', noodles.productId],
      ['kitchen', 'canteen'],
    ],
  );
  secret = await insertChain(
    owner,
    'cong-thuc-moi',
    { lab: 'PROCESSING', source: 'INPUTS' },
    [['source', 'lab', noodles.productId]],
    { status: 'DRAFT' },
  );
});
afterAll(() => api.close());

const NODE = `query($id: ID!, $depth: Int) { node(id: $id) { ... on Product {
  upstream(depth: $depth) { ...step } downstream(depth: $depth) { ...step } } } }
  fragment step on SupplyNode { kind distance path product { slug } participant { name stage }
    link { flow } }`;

interface Step {
  distance: number;
  path: string[];
  product: { slug: string } | null;
  participant: { name: string } | null;
  link: { flow: string } | null;
}
const name = (step: Step) => `${step.distance} ${step.product?.slug ?? step.participant?.name}`;

async function walk(who: Caller, chain: ChainOfTest, depth?: number) {
  const id = toGlobalId('Product', chain.productId);
  const { node } = await who.ok<{ node: { upstream: Step[]; downstream: Step[] } }>(NODE, {
    id,
    depth,
  });
  return { up: node.upstream.map(name).sort(), down: node.downstream.map(name).sort(), node };
}

describe('what a product comes from', () => {
  it('goes through makers, links and products to the first seed', async () => {
    const { up } = await walk(api.anonymous, meal);
    expect(up).toEqual(
      [
        '1 kitchen',
        '2 mien-dong',
        '2 noodler',
        '3 maker',
        '4 supplier',
        '4 tinh-bot',
        '5 mill',
        '6 growers',
        '7 seed',
      ].sort(),
    );
  });

  it('stops after as many steps as asked', async () => {
    expect((await walk(api.anonymous, meal, 2)).up).toEqual([
      '1 kitchen',
      '2 mien-dong',
      '2 noodler',
    ]);
    expect((await walk(api.anonymous, meal, 0)).up).toEqual([]);
    const id = toGlobalId('Product', meal.productId);
    expect((await api.anonymous.run(NODE, { id, depth: -1 })).codes).toContain('BAD_USER_INPUT');
  });

  it('gives one shortest path, from the product to the place', async () => {
    const { node } = await walk(api.anonymous, meal);
    const mill = node.upstream.find((step) => step.participant?.name === 'mill');
    expect(mill?.path).toEqual([
      toGlobalId('Product', meal.productId),
      toGlobalId('ChainParticipant', meal.who['kitchen'] ?? ''),
      toGlobalId('Product', noodles.productId),
      toGlobalId('ChainParticipant', noodles.who['maker'] ?? ''),
      toGlobalId('Product', starch.productId),
      toGlobalId('ChainParticipant', starch.who['mill'] ?? ''),
    ]);
    expect(mill?.link).toBeNull();
    const growers = node.upstream.find((step) => step.participant?.name === 'growers');
    expect(growers?.link).toEqual({ flow: 'hàng' });
  });
});

describe('where a product goes', () => {
  it('goes to buyers and into other products, circles included once', async () => {
    const { down } = await walk(api.anonymous, starch);
    expect(down).toEqual(
      [
        '1 maker',
        '1 trader',
        '2 mien-dong',
        '2 shop',
        '2 supplier',
        '3 kitchen',
        '3 people',
        '4 canteen',
        '4 suat-an',
      ].sort(),
    );
  });

  it('does not pass through products that may not be seen', async () => {
    const open = (await walk(api.anonymous, noodles)).down;
    expect(open.some((one) => one.includes('cong-thuc-moi') || one.includes('lab'))).toBe(false);
    const office = api.as(actorOf(Role.COORDINATION_OFFICE));
    expect((await walk(office, noodles)).down).toEqual(
      expect.arrayContaining(['1 lab', '2 cong-thuc-moi']),
    );
    const officer = api.as(actorOf(Role.COMMUNE_OFFICER, { units: [HERE] }));
    expect((await walk(officer, noodles)).down).toContain('1 lab');
    const id = toGlobalId('ValueChain', secret.chainId);
    const CHAIN = `query($id: ID!) { valueChain(id: $id) { name } }`;
    expect(await api.anonymous.ok(CHAIN, { id })).toEqual({ valueChain: null });
    expect(await office.ok(CHAIN, { id })).toEqual({ valueChain: { name: 'cong-thuc-moi' } });
  });
});

describe('circles', () => {
  it('of products that need each other end, each once', async () => {
    const { owner } = api.db;
    const one = await insertChain(owner, 'vong-mot', { a: 'INPUTS', b: 'PROCESSING' }, []);
    const two = await insertChain(owner, 'vong-hai', { c: 'INPUTS', d: 'PROCESSING' }, [
      ['c', 'd', one.productId],
    ]);
    await owner.query(
      `INSERT INTO chain_link (chain_id, from_participant_id, to_participant_id, flow, input_product_id)
       VALUES ($1, $2, $3, 'hàng', $4)`,
      [one.chainId, one.who['a'], one.who['b'], two.productId],
    );
    const found = await walk(api.anonymous, one);
    expect(found.up).toEqual(['1 b', '2 a', '2 vong-hai', '3 d', '4 c']);
    expect(found.down).toEqual(['1 d', '2 vong-hai', '3 b']);
  });

  it('of a whole chain keep their product', async () => {
    const round = await insertChain(
      api.db.owner,
      'vong-tron',
      { x: 'GROWING', y: 'PROCESSING', z: 'TRADING' },
      [
        ['x', 'y'],
        ['y', 'z'],
        ['z', 'x'],
      ],
    );
    const found = await walk(api.anonymous, round);
    expect(found.up).toEqual(['1 y', '2 x', '3 z']);
    expect(found.down).toEqual(['1 z', '2 x', '3 y']);
  });

  it('of a ladder with 2^20 ways are walked in one statement, quickly', async () => {
    const people = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`p${n}`, n < 38 ? 'GROWING' : 'PROCESSING']),
    );
    const links = Array.from({ length: 19 }, (_, rung) =>
      [0, 1].flatMap((a) =>
        [0, 1].map((b) => [`p${rung * 2 + a}`, `p${rung * 2 + 2 + b}`] as const),
      ),
    ).flat();
    const ladder = await insertChain(api.db.owner, 'cai-thang', people, links);
    const { up } = await walk(api.anonymous, ladder);
    expect(up).toHaveLength(40);
    expect(up.filter((one) => one.startsWith('20 '))).toHaveLength(2);
  });
});

describe('one statement', () => {
  it('for one product and for many', async () => {
    const NODES = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Product {
      upstream { distance participant { stage } product { slug } } } } }`;
    const ids = [meal, noodles, starch].map(({ productId }) => toGlobalId('Product', productId));
    const one = await statementsOf(() => api.anonymous.ok(NODES, { ids: ids.slice(0, 1) }));
    const many = await statementsOf(() => api.anonymous.ok(NODES, { ids }));
    expect(many.filter((sql) => sql.includes('RECURSIVE level'))).toHaveLength(1);
    expect(many.length).toBeLessThanOrEqual(one.length);
  });
});

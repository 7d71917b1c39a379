import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { whatFalls } from '../../src/value-chain/chain-break.rules.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { insertChain, type ChainOfTest } from './support.ts';

describe('what falls', () => {
  const way = (from: string, to: string, flow: string) => ({ from, to, flow, linkId: null });

  it('is what has no other source for one of the things it needs', () => {
    const ways = [
      ...[way('a', 'mill', 'củ'), way('b', 'mill', 'củ'), way('mill', 'shop', 'bột')],
      ...[way('a', 'press', 'bã'), way('press', 'farm', 'phân')],
    ];
    const { fallen, standing } = whatFalls('a', ways);
    expect([...fallen].sort()).toEqual(['a', 'farm', 'press']);
    expect([...standing].sort()).toEqual(['mill', 'shop']);
  });

  it('ends in circles, and a circle is no source of its own', () => {
    const ways = [way('a', 'b', 'x'), way('b', 'c', 'y'), way('c', 'b', 'z'), way('c', 'a', 'w')];
    expect([...whatFalls('a', ways).fallen].sort()).toEqual(['a', 'b', 'c']);
  });
});

let api: TestApi;
let noodles: ChainOfTest;
let meal: ChainOfTest;
beforeAll(async () => {
  api = await testApi();
  noodles = await insertChain(
    api.db.owner,
    'mien-dong',
    { seed: 'INPUTS', north: 'GROWING', south: 'GROWING', maker: 'PROCESSING', shop: 'TRADING' },
    [
      ['seed', 'north'],
      ['north', 'maker'],
      ['south', 'maker'],
      ['maker', 'shop'],
    ],
  );
  meal = await insertChain(api.db.owner, 'suat-an', { noodler: 'INPUTS', kitchen: 'PROCESSING' }, [
    ['noodler', 'kitchen', noodles.productId],
  ]);
  const contract = await api.db.owner.query<{ id: string }>(
    `INSERT INTO linkage_contract (chain_id, form, number, signed_on, valid_from, share_of, share_basis_points)
     VALUES ($1, 'FULL_CYCLE', '1', '2026-01-01', '2026-01-01', 'MATERIAL', 6000) RETURNING id`,
    [noodles.chainId],
  );
  for (const name of ['north', 'maker']) {
    await api.db.owner.query(
      `INSERT INTO linkage_contract_party (contract_id, chain_id, participant_id) VALUES ($1, $2, $3)`,
      [contract.rows[0]!.id, noodles.chainId, noodles.who[name]],
    );
  }
});
afterAll(() => api.close());

const ASK = `query ($id: ID!) { chainWhatBreaks(participantId: $id) { participant { name }
  products { product { slug } hasOtherSource distance }
  participants { participant { name } hasOtherSource distance }
  links { from { name } to { name } } contracts { number }
  outputShareBasisPoints materialShareBasisPoints } }`;
const ask = async (name: string, chain = noodles) => {
  const office = api.as(actorOf(Role.COORDINATION_OFFICE));
  const id = toGlobalId('ChainParticipant', chain.who[name]!);
  return (await office.ok(ASK, { id })).chainWhatBreaks;
};

describe('a participant that stops', () => {
  it('takes with it what only it supplies; what has another source is marked', async () => {
    expect(await ask('north')).toEqual({
      participant: { name: 'north' },
      products: [
        { product: { slug: 'mien-dong' }, hasOtherSource: true, distance: 2 },
        { product: { slug: 'suat-an' }, hasOtherSource: true, distance: 4 },
      ],
      participants: [
        { participant: { name: 'maker' }, hasOtherSource: true, distance: 1 },
        { participant: { name: 'shop' }, hasOtherSource: true, distance: 2 },
        { participant: { name: 'kitchen' }, hasOtherSource: true, distance: 3 },
      ],
      links: [{ from: { name: 'north' }, to: { name: 'maker' } }],
      contracts: [{ number: '1' }],
      ...{ outputShareBasisPoints: 0, materialShareBasisPoints: 6_000 },
    });
  });

  it('takes everything where there is nobody else', async () => {
    const { products, participants, links } = await ask('maker');
    expect(products).toEqual([
      { product: { slug: 'mien-dong' }, hasOtherSource: false, distance: 1 },
      { product: { slug: 'suat-an' }, hasOtherSource: false, distance: 3 },
    ]);
    expect(participants.map((one: { hasOtherSource: boolean }) => one.hasOtherSource)).toEqual([
      ...[false, false],
    ]);
    expect(links).toContainEqual({ from: { name: 'maker' }, to: { name: 'shop' } });
  });

  it('is worked out in one statement of the walk', async () => {
    const walks = await statementsOf(() => ask('seed'));
    expect(walks.filter((one) => one.includes('WITH RECURSIVE'))).toHaveLength(1);
  });

  it('is nobody else’s business', async () => {
    const id = toGlobalId('ChainParticipant', noodles.who['north']!);
    expect((await api.anonymous.run(ASK, { id })).codes).toEqual(['UNAUTHENTICATED']);
    const alien = api.as(actorOf(Role.PRODUCER, { units: [], producerId: meal.productId }));
    expect(await alien.ok(ASK, { id })).toEqual({ chainWhatBreaks: null });
  });
});

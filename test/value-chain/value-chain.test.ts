import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import { insertProduct } from '../support/products.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { ELSEWHERE, HERE } from './support.ts';
import { chainWorld, call, type World } from './world.ts';

let api: World['api'];
let productId: World['productId'];
let producerId: World['producerId'];
let owner: World['owner'];
let grower: World['grower'];
let stranger: World['stranger'];
let office: World['office'];
let freshChain: World['freshChain'];
let freshPair: World['freshPair'];
beforeAll(async () => {
  ({ api, productId, producerId, owner, grower, stranger, office, freshChain, freshPair } =
    await chainWorld());
});
afterAll(() => api.close());

describe('a chain from its first participant to its contract', () => {
  it('is kept by the producer, and the world sees names and stages only', async () => {
    const chainId = await freshChain();
    const [from, to] = await freshPair(chainId);
    const outside = await call(owner, 'chainParticipantAdd', {
      chainId,
      stage: 'TRADING',
      partyName: 'Chợ Xanh',
      partyKind: 'MARKET',
    });
    expect(outside.participant).toMatchObject({ name: 'Chợ Xanh', producer: null, revision: 1 });
    const { link } = await call(owner, 'chainLinkAdd', {
      fromId: from,
      toId: to,
      flow: 'củ dong riềng',
      volume: { amount: '12.5', unit: 'tấn' },
      valueAmount: 25_000_000,
    });
    expect(link).toMatchObject({
      flow: 'củ dong riềng',
      volume: { amount: '12.5', unit: 'tấn' },
      valueAmount: 25000000,
      from: { name: 'to-trong-dong' },
      to: { name: 'htx-mien' },
    });
    const { contract } = await call(owner, 'linkageContractRecord', {
      chainId,
      form: 'INPUTS_PRODUCTION_SALE',
      number: '01/2026/HĐLK',
      signedOn: '2026-01-10',
      validFrom: '2026-01-15',
      validUntil: '2027-01-14',
      valueAmount: 300_000_000,
      areaHa: '3.25',
      share: { of: 'OUTPUT', basisPoints: 6250 },
      parties: [
        { participantId: to, isLead: true },
        { participantId: from, isLead: false },
      ],
    });
    expect(contract).toEqual({
      id: contract.id,
      number: '01/2026/HĐLK',
      form: 'INPUTS_PRODUCTION_SALE',
      formText:
        'Liên kết cung ứng vật tư, dịch vụ đầu vào, tổ chức sản xuất, thu hoạch gắn với tiêu thụ sản phẩm nông nghiệp',
      signedOn: '2026-01-10',
      validFrom: '2026-01-15',
      validUntil: '2027-01-14',
      valueAmount: 300000000,
      areaHa: '3.25',
      shareOf: 'OUTPUT',
      shareBasisPoints: 6250,
      volume: null,
      revision: 1,
      parties: [
        { isLead: true, participant: { name: 'htx-mien' } },
        { isLead: false, participant: { name: 'to-trong-dong' } },
      ],
    });

    const PUBLIC = `query($id: ID!) { valueChain(id: $id) { name
      participants { name stage } links { flow from { name } to { name } } } }`;
    expect(await api.anonymous.ok(PUBLIC, { id: chainId })).toEqual({
      valueChain: {
        name: 'Chuỗi miến dong',
        participants: [
          { name: 'to-trong-dong', stage: 'GROWING' },
          { name: 'htx-mien', stage: 'PROCESSING' },
          { name: 'Chợ Xanh', stage: 'TRADING' },
        ],
        links: [
          { flow: 'củ dong riềng', from: { name: 'to-trong-dong' }, to: { name: 'htx-mien' } },
        ],
      },
    });
    await seesTerms(chainId, contract.id);
  });

  async function seesTerms(chainId: string, contractId: string): Promise<void> {
    const TERMS = `query($id: ID!, $contract: ID!) {
      valueChain(id: $id) { contracts { number } links { volume { amount } valueAmount } }
      node(id: $contract) { ... on LinkageContract { valueAmount } } }`;
    const variables = { id: chainId, contract: contractId };
    const all = {
      valueChain: {
        contracts: [{ number: '01/2026/HĐLK' }],
        links: [{ volume: { amount: '12.5' }, valueAmount: 25000000 }],
      },
      node: { valueAmount: 300000000 },
    };
    const trade = api.as(actorOf(Role.TRADE_PROMOTION, { units: [ELSEWHERE] }));
    for (const who of [owner, grower, office, trade])
      expect(await who.ok(TERMS, variables)).toEqual(all);
    const other = await stranger.run(TERMS, variables);
    expect(other.codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(other.data).toEqual({
      valueChain: { contracts: [], links: [{ volume: null, valueAmount: null }] },
      node: null,
    });
    const nobody = await api.anonymous.run(TERMS, variables);
    expect(new Set(nobody.codes)).toEqual(new Set(['UNAUTHENTICATED']));
    expect(nobody.data).toEqual({
      valueChain: { contracts: null, links: [{ volume: null, valueAmount: null }] },
      node: null,
    });
  }

  it('counts the share of a year under contract, for the council too', async () => {
    const SHARE = `query($id: ID!) { node(id: $id) { ... on Product { contractedShare(year: 2026) {
      basisPoints contractCount contractsWithoutShare exceedsOutput } } } }`;
    const id = toGlobalId('Product', productId);
    const share = {
      basisPoints: 6250,
      contractCount: 1,
      contractsWithoutShare: 0,
      exceedsOutput: false,
    };
    const council = api.as(actorOf(Role.COUNCIL_MEMBER, { units: [HERE] }));
    const there = api.as(actorOf(Role.COUNCIL_MEMBER, { units: [ELSEWHERE] }));
    expect(await council.ok(SHARE, { id })).toEqual({ node: { contractedShare: share } });
    expect(await owner.ok(SHARE, { id })).toEqual({ node: { contractedShare: share } });
    for (const who of [there, grower])
      expect((await who.run(SHARE, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await api.anonymous.run(SHARE, { id })).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('lists', () => {
  it('of chains take as many statements for fifty products as for one', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 50; n++) {
      const id = await insertProduct(api.db.owner, {
        slug: `hang-${n}`,
        communeId: HERE,
        producerId,
      });
      ids.push(toGlobalId('Product', id));
      const { rows } = await api.db.owner.query<{ id: string }>(
        `INSERT INTO value_chain (product_id, name) VALUES ($1, 'chuỗi') RETURNING id`,
        [id],
      );
      await api.db.owner.query(
        `INSERT INTO chain_participant (chain_id, stage, producer_id) VALUES ($1, 'PROCESSING', $2)`,
        [rows[0]?.id, producerId],
      );
    }
    const ask = (some: string[]) =>
      owner.ok(
        `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { contractedShare(year: 2026) { basisPoints }
          valueChains { name participants { name commune { name } } links { flow volume { unit } }
            contracts { number parties { isLead } } } } } }`,
        { ids: some },
      );
    const one = await statementsOf(() => ask(ids.slice(0, 1)));
    const many = await statementsOf(() => ask(ids));
    expect(many.length).toBe(one.length);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { valueChainAccess } from '../../src/value-chain/value-chain.access.ts';
import { actorOf, everybody } from '../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { ELSEWHERE, HERE } from './support.ts';

let api: TestApi;
let productId: string;
let producerId: string;
let growerId: string;
let owner: Caller;
let grower: Caller;
let stranger: Caller;
const office = () => api.as(actorOf(Role.COORDINATION_OFFICE));

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  producerId = await insertProducer(api.db.owner, { slug: 'htx-mien', communeId: HERE });
  growerId = await insertProducer(api.db.owner, { slug: 'to-trong-dong', communeId: ELSEWHERE });
  const strangerId = await insertProducer(api.db.owner, { slug: 'nguoi-la', communeId: ELSEWHERE });
  productId = await insertProduct(api.db.owner, { slug: 'mien', communeId: HERE, producerId });
  const as = (id: string) => api.as(actorOf(Role.PRODUCER, { units: [], producerId: id }));
  [owner, grower, stranger] = [as(producerId), as(growerId), as(strangerId)];
});
afterAll(() => api.close());

let sent = 0;
const operationId = () => `operation-${++sent}`;
const BODY: Record<string, string> = {
  valueChainCreate: 'chain { id name description revision product { slug } }',
  valueChainUpdate: 'chain { name description revision }',
  valueChainRemove: 'product { slug } chain { name }',
  chainParticipantAdd: 'participant { id name stage partyKind revision producer { slug } }',
  chainParticipantUpdate: 'participant { name stage note revision }',
  chainParticipantRemove: 'chain { participants { id } } participant { id }',
  chainLinkAdd: `link { id flow revision volume { amount unit } valueAmount inputProduct { slug }
    from { name } to { name } }`,
  chainLinkUpdate: 'link { flow revision volume { amount unit } valueAmount validFrom }',
  chainLinkRemove: 'chain { links { id } } link { id }',
  linkageContractRecord: `contract { id number form formText signedOn validFrom validUntil valueAmount
    areaHa shareOf shareBasisPoints volume { amount unit } revision
    parties { isLead participant { name } } }`,
  linkageContractUpdate:
    'contract { number validUntil shareBasisPoints areaHa revision parties { isLead } }',
  linkageContractEnd: 'contract { endedOn revision }',
};
const byId = (name: string) => !/Create|Add|Record/.test(name);
function documentOf(name: string): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const [head, args] = byId(name)
    ? [`$id: ID!, $input: ${type}`, 'id: $id, input: $input']
    : [`$input: ${type}`, 'input: $input'];
  return `mutation(${head}) { ${name}(${args}) { ${BODY[name]} userErrors { code field } } }`;
}
async function call(who: Caller, name: string, input: object, id?: string) {
  const answer = await who.ok(documentOf(name), {
    id,
    input: { operationId: operationId(), ...input },
  });
  return answer[name];
}
const count = async (table: string) =>
  (await api.db.owner.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n as number;

async function freshChain(): Promise<string> {
  const { chain } = await call(owner, 'valueChainCreate', {
    productId: toGlobalId('Product', productId),
    name: 'Chuỗi miến dong',
  });
  return chain.id;
}
async function freshPair(chainId: string): Promise<[string, string]> {
  const from = await call(owner, 'chainParticipantAdd', {
    chainId,
    stage: 'GROWING',
    producerId: toGlobalId('Producer', growerId),
  });
  const to = await call(owner, 'chainParticipantAdd', {
    chainId,
    stage: 'PROCESSING',
    producerId: toGlobalId('Producer', producerId),
  });
  return [from.participant.id, to.participant.id];
}

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
    for (const who of [owner, grower, office(), trade])
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

describe('changing', () => {
  it('a chain: absent keeps, null clears, a stale one is shown the present', async () => {
    const chainId = await freshChain();
    const told = await call(
      owner,
      'valueChainUpdate',
      { baseRevision: 1, description: 'Truyền thống' },
      chainId,
    );
    expect(told.chain).toEqual({
      name: 'Chuỗi miến dong',
      description: 'Truyền thống',
      revision: 2,
    });
    const late = await call(owner, 'valueChainUpdate', { baseRevision: 1, name: 'Khác' }, chainId);
    expect(late).toEqual({
      chain: told.chain,
      userErrors: [{ code: 'STALE', field: ['input', 'baseRevision'] }],
    });
    const cleared = await call(
      owner,
      'valueChainUpdate',
      { baseRevision: 2, description: null },
      chainId,
    );
    expect(cleared.chain).toMatchObject({
      name: 'Chuỗi miến dong',
      description: null,
      revision: 3,
    });
  });

  it('participants and links, and removing them in order', async () => {
    const chainId = await freshChain();
    const [from, to] = await freshPair(chainId);
    const twice = await call(owner, 'chainParticipantAdd', {
      chainId,
      stage: 'GROWING',
      producerId: toGlobalId('Producer', growerId),
    });
    expect(twice.userErrors).toEqual([{ code: 'ALREADY_THERE', field: ['input', 'producerId'] }]);
    const named = await call(
      owner,
      'chainParticipantUpdate',
      { baseRevision: 1, partyName: 'X' },
      from,
    );
    expect(named.userErrors).toEqual([{ code: 'REGISTERED', field: ['input', 'partyName'] }]);
    const moved = await call(
      owner,
      'chainParticipantUpdate',
      { baseRevision: 1, stage: 'INPUTS', note: 'giống' },
      from,
    );
    expect(moved.participant).toMatchObject({ stage: 'INPUTS', note: 'giống', revision: 2 });

    const { link } = await call(owner, 'chainLinkAdd', { fromId: from, toId: to, flow: 'củ' });
    const itself = await call(owner, 'chainLinkAdd', { fromId: from, toId: from, flow: 'củ' });
    expect(itself.userErrors).toEqual([{ code: 'SAME_PARTICIPANT', field: ['input', 'toId'] }]);
    const days = {
      baseRevision: 1,
      validFrom: '2026-02-01',
      volume: { amount: '1.001', unit: 'kg' },
    };
    const dated = await call(owner, 'chainLinkUpdate', days, link.id);
    expect(dated.link).toMatchObject({
      validFrom: '2026-02-01',
      volume: { amount: '1.001', unit: 'kg' },
    });
    const wrong = await call(
      owner,
      'chainLinkUpdate',
      { baseRevision: 2, validUntil: '2026-01-31' },
      link.id,
    );
    expect(wrong.userErrors).toEqual([{ code: 'PERIOD', field: ['input', 'validUntil'] }]);

    const held = await call(owner, 'chainParticipantRemove', { baseRevision: 2 }, from);
    expect(held.userErrors).toEqual([{ code: 'IN_USE', field: ['id'] }]);
    const unlinked = await call(owner, 'chainLinkRemove', { baseRevision: 2 }, link.id);
    expect(unlinked).toMatchObject({ chain: { links: [] }, link: null, userErrors: [] });
    const gone = await call(owner, 'chainParticipantRemove', { baseRevision: 2 }, from);
    expect(gone.chain.participants).toEqual([{ id: to }]);
    const removed = await call(owner, 'valueChainRemove', { baseRevision: 1 }, chainId);
    expect(removed).toEqual({ product: { slug: 'mien' }, chain: null, userErrors: [] });
  });

  it('contracts: numbers once, two parties, ended and kept', async () => {
    const chainId = await freshChain();
    const [from, to] = await freshPair(chainId);
    const base = {
      chainId,
      form: 'PROCESSING_SALE',
      number: 'HĐ-1',
      signedOn: '2026-01-10',
      validFrom: '2026-01-10',
      parties: [
        { participantId: from, isLead: false },
        { participantId: to, isLead: false },
      ],
    };
    const before = await count('linkage_contract');
    const refused = async (more: object, code: string, field: string[]) => {
      const { contract, userErrors } = await call(owner, 'linkageContractRecord', {
        ...base,
        ...more,
      });
      expect([contract, userErrors]).toEqual([null, [{ code, field }]]);
    };
    const [first, second] = base.parties;
    await refused({ parties: [first] }, 'INVALID', ['input', 'parties']);
    await refused({ parties: [first, first] }, 'INVALID', ['input', 'parties']);
    const leads = base.parties.map((party) => ({ ...party, isLead: true }));
    await refused({ parties: leads }, 'INVALID', ['input', 'parties']);
    await refused({ signedOn: '2026-11-23' }, 'SIGNED_AHEAD', ['input', 'signedOn']);
    await refused({ validUntil: '2026-01-09' }, 'PERIOD', ['input', 'validUntil']);
    await refused({ share: { of: 'OUTPUT', basisPoints: 10_001 } }, 'INVALID', [
      ...['input', 'share', 'basisPoints'],
    ]);
    const alien = { participantId: toGlobalId('ChainParticipant', uuidv7()), isLead: false };
    await refused({ parties: [second, alien] }, 'NOT_FOUND', [
      'input',
      'parties',
      '1',
      'participantId',
    ]);
    expect(await count('linkage_contract')).toBe(before);

    const { contract } = await call(owner, 'linkageContractRecord', base);
    await refused({}, 'NUMBER_TAKEN', ['input', 'number']);
    const share = { baseRevision: 1, share: { of: 'OUTPUT', basisPoints: 500 }, areaHa: '0.5' };
    const changed = await call(owner, 'linkageContractUpdate', share, contract.id);
    expect(changed.contract).toMatchObject({ shareBasisPoints: 500, areaHa: '0.5', revision: 2 });
    const silent = await call(
      owner,
      'linkageContractUpdate',
      { baseRevision: 2, share: null },
      contract.id,
    );
    expect(silent.contract).toMatchObject({ shareBasisPoints: null, areaHa: '0.5', revision: 3 });
    const ahead = await call(
      owner,
      'linkageContractEnd',
      { baseRevision: 3, endedOn: '2027-01-01' },
      contract.id,
    );
    expect(ahead.userErrors).toEqual([{ code: 'WRONG_DAY', field: ['input', 'endedOn'] }]);
    const ended = await call(
      owner,
      'linkageContractEnd',
      { baseRevision: 3, endedOn: '2026-06-30' },
      contract.id,
    );
    expect(ended.contract).toEqual({ endedOn: '2026-06-30', revision: 4 });
    const kept = await call(owner, 'valueChainRemove', { baseRevision: 1 }, chainId);
    expect(kept.userErrors).toEqual([{ code: 'HAS_CONTRACTS', field: ['id'] }]);
  });
});

describe('who may', () => {
  const MUTATIONS = Object.keys(BODY);

  it.each(MUTATIONS)('%s: by role and place, and a refusal changes nothing', async (name) => {
    const [chain, from, to] = await prepared();
    const rows = await counts();
    const roles = valueChainAccess[name as keyof typeof valueChainAccess].roles;
    const inside = { unitId: HERE, producerId };
    const outside = { unitId: ELSEWHERE, producerId: growerId };
    for (const { role, where, actor } of everybody(inside, outside)) {
      const scope = role === null ? undefined : roles[role];
      const may = scope === 'anywhere' || (scope !== undefined && where === 'inside');
      if (may) continue;
      const { id, input } = argumentsOf(name, { chain, from, to });
      const answer = await api.as(actor).run(documentOf(name), { id, input });
      const code = actor.via === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect([name, role, where, answer.codes]).toEqual([name, role, where, [code]]);
    }
    expect(await counts()).toEqual(rows);
  });

  it.each(MUTATIONS)('%s: on what does not exist nobody learns anything', async (name) => {
    const nothing = (type: string) => toGlobalId(type, uuidv7());
    const ids = {
      chain: nothing('ValueChain'),
      from: nothing('ChainParticipant'),
      to: nothing('ChainParticipant'),
    };
    const { id, input } = argumentsOf(name, ids, nothing);
    expect((await owner.run(documentOf(name), { id, input })).codes).toEqual(['FORBIDDEN']);
    const answer = (await office().ok(documentOf(name), { id, input }))[name];
    expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  let fixture: [string, string, string] | undefined;
  async function prepared(): Promise<[string, string, string]> {
    if (!fixture) {
      const chain = await freshChain();
      fixture = [chain, ...(await freshPair(chain))];
      const [, fromId, toId] = fixture;
      links.id = (await call(owner, 'chainLinkAdd', { fromId, toId, flow: 'củ' })).link.id;
      const { input } = argumentsOf('linkageContractRecord', { chain, from: fromId, to: toId });
      links.contract = (await call(owner, 'linkageContractRecord', input)).contract.id;
    }
    return fixture;
  }
  const links = { id: '', contract: '' };

  async function counts(): Promise<string> {
    const tables = [
      'value_chain',
      'chain_participant',
      'chain_link',
      'linkage_contract',
      'audit_entry',
    ];
    const states = tables.map(
      (table) => `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${table} t)`,
    );
    const { rows } = await api.db.owner.query(
      `SELECT concat_ws(' ', ${states.join(', ')}) AS state`,
    );
    return rows[0]?.state as string;
  }

  function argumentsOf(
    name: string,
    { chain, from, to }: { chain: string; from: string; to: string },
    nothing?: (type: string) => string,
  ): { id?: string; input: object } {
    const base = { operationId: operationId() };
    const edited = { ...base, baseRevision: 1 };
    const link = nothing?.('ChainLink') ?? links.id;
    const contract = nothing?.('LinkageContract') ?? links.contract;
    const product = nothing?.('Product') ?? toGlobalId('Product', productId);
    const days = { signedOn: '2026-01-10', validFrom: '2026-01-10' };
    const parties = [from, to].map((participantId) => ({ participantId, isLead: false }));
    const all: Record<string, { id?: string; input: object }> = {
      valueChainCreate: { input: { ...base, productId: product, name: 'X' } },
      valueChainUpdate: { id: chain, input: { ...edited, name: 'X' } },
      valueChainRemove: { id: chain, input: edited },
      chainParticipantAdd: {
        input: { ...base, chainId: chain, stage: 'TRADING', partyName: 'X', partyKind: 'SHOP' },
      },
      chainParticipantUpdate: { id: from, input: { ...edited, note: 'X' } },
      chainParticipantRemove: { id: from, input: edited },
      chainLinkAdd: { input: { ...base, fromId: from, toId: to, flow: 'X' } },
      chainLinkUpdate: { id: link, input: { ...edited, flow: 'X' } },
      chainLinkRemove: { id: link, input: edited },
      linkageContractRecord: {
        input: { ...base, chainId: chain, form: 'FULL_CYCLE', number: 'X', ...days, parties },
      },
      linkageContractUpdate: { id: contract, input: { ...edited, note: 'X' } },
      linkageContractEnd: { id: contract, input: { ...edited, endedOn: '2026-06-30' } },
    };
    return all[name]!;
  }
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

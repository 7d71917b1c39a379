import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { valueChainAccess } from '../../src/value-chain/value-chain.access.ts';
import { everybody } from '../support/actors.ts';
import { ELSEWHERE, HERE } from './support.ts';
import { chainWorld, BODY, call, documentOf, operationId, type World } from './world.ts';

let api: World['api'];
let productId: World['productId'];
let producerId: World['producerId'];
let growerId: World['growerId'];
let owner: World['owner'];
let office: World['office'];
let freshChain: World['freshChain'];
let freshPair: World['freshPair'];
beforeAll(async () => {
  ({ api, productId, producerId, growerId, owner, office, freshChain, freshPair } =
    await chainWorld());
});
afterAll(() => api.close());

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
    const answer = (await office.ok(documentOf(name), { id, input }))[name];
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
      const made = { productId: toGlobalId('Product', productId), code: 'L', madeOn: '2026-01-01' };
      links.lot = (await call(owner, 'lotCreate', made)).lot.id;
      links.contract = (await call(owner, 'linkageContractRecord', input)).contract.id;
    }
    return fixture;
  }
  const links = { id: '', contract: '', lot: '' };

  async function counts(): Promise<string> {
    const tables = [
      'value_chain',
      'chain_participant',
      'chain_link',
      'linkage_contract',
      'audit_entry',
      'product_lot',
      'linkage_contract_file',
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
    const lot = nothing?.('ProductLot') ?? links.lot;
    const fileId = toGlobalId('File', uuidv7());
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
      linkageContractFileAdd: { id: contract, input: { ...base, fileId } },
      linkageContractFileRemove: { id: contract, input: { ...base, fileId } },
      lotCreate: { input: { ...base, productId: product, code: 'X', madeOn: '2026-01-01' } },
      lotUpdate: { id: lot, input: { ...edited, note: 'X' } },
      lotPublish: { id: lot, input: edited },
      lotWithdraw: { id: lot, input: { ...edited, reason: 'X' } },
      linkageContractEnd: { id: contract, input: { ...edited, endedOn: '2026-06-30' } },
    };
    return all[name]!;
  }
});

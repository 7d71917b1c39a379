import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { chainWorld, call, type World } from './world.ts';

let api: World['api'];
let growerId: World['growerId'];
let owner: World['owner'];
let freshChain: World['freshChain'];
let freshPair: World['freshPair'];
beforeAll(async () => {
  ({ api, growerId, owner, freshChain, freshPair } = await chainWorld());
});
afterAll(() => api.close());

const count = async (table: string) =>
  (await api.db.owner.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n as number;

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

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId, fromGlobalId } from '../../src/platform/graphql/node.ts';
import { remindOfContracts } from '../../src/value-chain/contract-reminder.service.ts';
import { actorOf, persistActor } from '../support/actors.ts';
import { insertProduct } from '../support/products.ts';
import { rubricVersionId } from '../support/sessions.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { HERE } from './support.ts';
import { call, chainWorld, type World } from './world.ts';

let world: World;
let chainId: string;
let parties: { participantId: string }[];
beforeAll(async () => {
  world = await chainWorld();
  await rubricVersionId(world.api);
  chainId = await world.freshChain();
  parties = (await world.freshPair(chainId)).map((participantId) => ({ participantId }));
});
afterAll(() => world.api.close());

const ASK = `query ($id: ID!, $on: LocalDate, $of: ContractShareOf!) { node(id: $id) { ... on Product {
  linkageShare(on: $on, of: $of) { on shareOf basisPoints exceeds basis gaps contractCount uncountedCount
    yearly { amount unit } contracts { number } }
  linkageEvidence(on: $on) { isProposal remark share { basisPoints } criterion { key name }
    option { label points } starMinima { star points reached } contracts { number } } } } }`;
const ask = async (who = world.owner, on = '2026-11-22', of = 'OUTPUT') =>
  (await who.ok(ASK, { id: toGlobalId('Product', world.productId), on, of })).node;

async function contract(number: string, more: object): Promise<string> {
  const agreed = { form: 'FULL_CYCLE', signedOn: '2024-01-02', validFrom: '2026-01-01', parties };
  const input = { chainId, number, ...agreed, ...more };
  const { contract: made, userErrors } = await call(world.owner, 'linkageContractRecord', input);
  expect(userErrors).toEqual([]);
  return made.id;
}

describe('the share of output under contract', () => {
  it('is not known without contracts, and says so', async () => {
    const { linkageShare, linkageEvidence } = await ask();
    expect(linkageShare).toEqual({
      ...{ on: '2026-11-22', shareOf: 'OUTPUT', basisPoints: null, exceeds: false, basis: null },
      ...{
        gaps: ['NO_CONTRACT'],
        contractCount: 0,
        uncountedCount: 0,
        yearly: null,
        contracts: [],
      },
    });
    expect(linkageEvidence).toMatchObject({
      ...{ isProposal: true, remark: 'SHARE_UNKNOWN', option: null, contracts: [] },
      criterion: { key: '1.5', name: 'Liên kết sản xuất' },
      starMinima: [
        { star: 4, points: 2, reached: null },
        { star: 5, points: 3, reached: null },
      ],
    });
  });

  it('adds stated shares and volumes against the year, and names what it cannot count', async () => {
    await contract('1', { share: { of: 'OUTPUT', basisPoints: 4_000 } });
    await contract('2', { volume: { amount: '3.6', unit: 'tấn/năm' }, volumeOf: 'OUTPUT' });
    await contract('3', { share: { of: 'MATERIAL', basisPoints: 9_000 } });
    await contract('4', { volume: { amount: '2', unit: 'tấn' } });
    const before = (await ask()).linkageShare;
    expect(before).toMatchObject({ basisPoints: 4_000, basis: 'STATED', uncountedCount: 2 });
    expect(before.gaps).toEqual(['CONTRACT_WITHOUT_SHARE', 'YEARLY_AMOUNT_UNKNOWN']);
    await world.api.db.owner.query(
      `UPDATE product SET capacity_amount = 1.5, capacity_unit = 'tấn', season_months = '{1,2,9,10,11,12}'
        WHERE id = $1`,
      [world.productId],
    );
    const { linkageShare, linkageEvidence } = await ask();
    expect(linkageShare).toEqual({
      ...{ on: '2026-11-22', shareOf: 'OUTPUT', basisPoints: 8_000, exceeds: false },
      ...{ basis: 'MIXED', gaps: ['CONTRACT_WITHOUT_SHARE'], contractCount: 2, uncountedCount: 1 },
      ...{ yearly: { amount: '9', unit: 'tấn' }, contracts: [{ number: '1' }, { number: '2' }] },
    });
    expect(linkageEvidence).toMatchObject({
      ...{ remark: null, share: { basisPoints: 8_000 } },
      option: { label: 'Có hợp đồng liên kết trên 75% sản lượng tiêu thụ', points: 2 },
      starMinima: [
        { star: 4, points: 2, reached: true },
        { star: 5, points: 3, reached: false },
      ],
      contracts: [{ number: '1' }, { number: '2' }],
    });
    expect((await ask(world.owner, '2026-11-22', 'MATERIAL')).linkageShare).toMatchObject({
      ...{ basisPoints: 9_000, basis: 'STATED', contracts: [{ number: '3' }] },
    });
    expect((await ask(world.owner, '2025-12-31')).linkageShare.gaps).toEqual(['NO_CONTRACT']);
  });

  it('reaches the highest level after 12 months, and flags more than everything', async () => {
    await contract('5', { validFrom: '2025-11-22', share: { of: 'OUTPUT', basisPoints: 7_600 } });
    const { linkageShare, linkageEvidence } = await ask();
    expect(linkageShare).toMatchObject({ basisPoints: 15_600, exceeds: true });
    expect(linkageEvidence).toMatchObject({
      remark: 'CARRYING_OUT_TO_BE_SHOWN',
      option: { points: 3 },
    });
    expect((await ask(world.owner, '2026-11-21')).linkageEvidence.option.points).toBe(2);
  });

  it('opens no contract to those who only weigh it, and is for them alone', async () => {
    const chair = world.api.as(actorOf(Role.COUNCIL_CHAIR, { units: [HERE] }));
    const { linkageShare } = await ask(chair);
    expect(linkageShare).toMatchObject({ basisPoints: 15_600, contractCount: 3, contracts: [] });
    const variables = { id: toGlobalId('Product', world.productId), of: 'OUTPUT' };
    const other = await world.stranger.run(ASK, variables);
    expect(other.codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(other.data.node).toEqual({ linkageShare: null, linkageEvidence: null });
  });

  it('takes as many statements for fifty products as for one', async () => {
    for (let n = 1; n <= 50; n++) {
      const slug = `nhieu-${n}`;
      const id = await insertProduct(world.api.db.owner, { slug, communeId: HERE });
      await world.api.db.owner.query(
        `WITH chain AS (INSERT INTO value_chain (product_id, name) VALUES ($1, 'Chuỗi') RETURNING id),
              lot AS (INSERT INTO product_lot (product_id, code, made_on, state, published_on)
                      VALUES ($1, 'L', '2026-01-01', 'PUBLISHED', '2026-01-02'))
         INSERT INTO linkage_contract (chain_id, form, number, signed_on, valid_from, share_of,
                                       share_basis_points)
         SELECT id, 'FULL_CYCLE', '1', '2026-01-01', '2026-01-01', 'OUTPUT', 5000 FROM chain`,
        [id],
      );
    }
    const LIST = `query ($first: Int) { productListings(first: $first) { nodes {
      linkageShare { basisPoints contracts { number } } linkageEvidence { option { points } }
      chainGraph { nodes { id } } lots(first: 2) { totalCount nodes { code upstream { distance } } } } } }`;
    const one = await statementsOf(() => world.office.ok(LIST, { first: 1 }));
    const many = await statementsOf(() => world.office.ok(LIST, { first: 50 }));
    expect(many.length).toBe(one.length);
    const { productListings } = await world.office.ok(LIST, { first: 50 });
    expect(productListings.nodes).toHaveLength(50);
    expect(productListings.nodes[0]).toMatchObject({
      linkageShare: { basisPoints: 5_000, contracts: [{ number: '1' }] },
      linkageEvidence: { option: { points: 1 } },
      lots: { totalCount: 1, nodes: [{ code: 'L' }] },
    });
  });
});

describe('terms and papers of a contract', () => {
  const CONTRACT = `query ($id: ID!) { node(id: $id) { ... on LinkageContract { priceTerms support volumeOf
    files { name mediaType link { url } } } } }`;

  it('are kept for those who may see it', async () => {
    const terms = { priceTerms: 'Theo giá thị trường', support: 'Ứng trước giống' };
    const id = await contract('20', {
      ...terms,
      validFrom: '2020-01-01',
      validUntil: '2020-12-31',
    });
    const { personId } = await persistActor(world.api.db, null);
    const { rows } = await world.api.db.owner.query<{ id: string }>(
      `INSERT INTO stored_file (sha256, bytes, media_type, name, purpose, state, created_by)
       VALUES (sha256('x'), 1, 'application/pdf', 'hop-dong.pdf', 'LINKAGE_CONTRACT', 'STORED', $1)
       RETURNING id`,
      [personId],
    );
    const keeper = world.api.as({ ...world.owner.actor, personId });
    const input = { fileId: toGlobalId('File', rows[0]!.id) };
    const alien = await call(world.owner, 'linkageContractFileAdd', input, id);
    expect(alien.userErrors).toEqual([{ code: 'FILE_NOT_FOUND', field: ['input', 'fileId'] }]);
    const added = await call(keeper, 'linkageContractFileAdd', input, id);
    expect(added).toEqual({ contract: { files: [{ name: 'hop-dong.pdf' }] }, userErrors: [] });
    const { node } = await world.grower.ok(CONTRACT, { id });
    expect(node).toMatchObject({ ...terms, volumeOf: null });
    expect(node.files).toMatchObject([{ mediaType: 'application/pdf' }]);
    expect(await world.stranger.ok(CONTRACT, { id })).toEqual({ node: null });
    const removed = await call(keeper, 'linkageContractFileRemove', input, id);
    expect(removed).toEqual({ contract: { files: [] }, userErrors: [] });
    const twice = await call(keeper, 'linkageContractFileRemove', input, id);
    expect(twice.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'fileId'] }]);
  });

  it('are reminded of 60 and 30 days before the end, each once', async () => {
    const id = await contract('30', { validUntil: '2027-03-31' });
    const run = (day: string) =>
      world.api.db.source.transaction((em) => remindOfContracts(em, day));
    const told = async () => {
      const { rows } = await world.api.db.owner.query<{ kind: string }>(
        'SELECT kind FROM linkage_contract_reminder WHERE contract_id = $1 ORDER BY told_at',
        [fromGlobalId(id)!.uuid],
      );
      return rows.map(({ kind }) => kind);
    };
    const trade = await persistActor(world.api.db, Role.TRADE_PROMOTION);
    await world.api.db.owner.query(
      `UPDATE role_grant SET valid_from = '2020-01-01' WHERE person_id = $1`,
      [trade.personId],
    );
    expect(await run('2027-01-29')).toBe(0);
    expect(await run('2027-01-30')).toBe(1);
    expect(await run('2027-01-31')).toBe(0);
    expect(await run('2027-03-01')).toBe(1);
    expect(await run('2027-04-01')).toBe(0);
    expect(await told()).toEqual(['2027-03-31:60', '2027-03-31:30']);
    const { rows } = await world.api.db.owner.query<{ title_vi: string }>(
      `SELECT e.title_vi FROM notice n JOIN notice_event e ON e.id = n.event_id
        WHERE n.person_id = $1 AND e.event = 'linkage-contract.ending'`,
      [trade.personId],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]!.title_vi).toBe('Hợp đồng liên kết sắp hết hạn: mien');
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId, uuidOf } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import type { Caller, Loose } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { MINH_TAM, move, openDesk, THUC_PHAN, UPDATE, type Desk } from './entry.ts';

let desk: Desk;
let id: string;
let sends = 0;
const operationId = () => `change-test-${++sends}`;
beforeAll(async () => {
  desk = await openDesk();
});
beforeEach(async () => {
  ({ id } = await desk.create({ name: 'Miến đề nghị', summary: 'Cũ', english: { name: 'Old' } }));
  await desk.officer.ok(move('ProductPublish'), { id, input: { baseRevision: 1 } });
});
afterAll(() => desk.api.close());

const CHANGE = `listingChange { id state reason baseVersion revision differences { field before proposed current moved } }
  userErrors { code field }`;
const PRODUCT = `product { name(language: VI) english: name(language: EN) summary revision claims { kind text } }`;
const PROPOSE = `mutation ($input: ListingChangeProposeInput!) { answer: listingChangePropose(input: $input) { ${CHANGE} ${PRODUCT} } }`;
const decision = (name: string, more = '') =>
  `mutation ($id: ID!, $input: ListingChange${name}Input!) { answer: listingChange${name}(id: $id, input: $input) { ${CHANGE} ${more} } }`;

const propose = async (values: Record<string, unknown>, by: Caller = desk.producer) =>
  (
    await by.ok(PROPOSE, {
      input: { productId: id, baseRevision: 2, operationId: operationId(), ...values },
    })
  ).answer;
const decide = async (name: string, change: string, input: object = {}, by = desk.officer) =>
  (
    await by.ok(decision(name, name === 'Accept' ? PRODUCT : ''), {
      id: change,
      input: { operationId: operationId(), ...input },
    })
  ).answer;
const shown = async () =>
  (
    await desk.officer.ok(
      `query ($id: ID!) { node(id: $id) { ... on Product { ${PRODUCT.slice(9, -1)} } } }`,
      { id },
    )
  ).node;
const CLAIMS = [{ kind: 'HEALTH', text: 'Dễ tiêu', evidence: 'Phiếu 3/2026' }];

describe('a proposed change', () => {
  it('is seen by the world only after it was accepted, side by side before', async () => {
    const before = await shown();
    const { listingChange, userErrors } = await propose({
      name: 'Miến mới',
      summary: null,
      claims: CLAIMS,
      english: { name: 'New' },
    });
    expect(userErrors).toEqual([]);
    expect(listingChange).toMatchObject({ state: 'PENDING', baseVersion: 2, revision: 1 });
    const part = (field: string, was: string | null, proposed: string | null) => ({
      ...{ field, before: was, proposed, current: was, moved: false },
    });
    expect(listingChange.differences).toEqual([
      part('NAME', 'Miến đề nghị', 'Miến mới'),
      part('SUMMARY', 'Cũ', null),
      part('CLAIMS', null, 'HEALTH: Dễ tiêu (Phiếu 3/2026)'),
      part('ENGLISH_NAME', 'Old', 'New'),
    ]);
    expect(await shown()).toEqual(before);
    const accepted = await decide('Accept', listingChange.id, { baseRevision: 2 });
    expect(accepted.userErrors).toEqual([]);
    expect(accepted.listingChange).toMatchObject({ state: 'ACCEPTED', revision: 2 });
    expect(accepted.product).toEqual({
      ...{ name: 'Miến mới', english: 'New', summary: null, revision: 3 },
      claims: [{ kind: 'HEALTH', text: 'Dễ tiêu' }],
    });
    const { rows } = await desk.api.db.owner.query(
      `SELECT cause, on_behalf_of FROM product_version WHERE product_id = $1 AND number = 3`,
      [uuidOf(id, 'Product')],
    );
    expect(rows).toEqual([{ cause: 'ACCEPTED', on_behalf_of: null }]);
    expect((await decide('Accept', listingChange.id, { baseRevision: 3 })).userErrors).toEqual([
      { code: 'NOT_PENDING', field: ['id'] },
    ]);
  });

  it('is given back with a reason, and the product stays as it is', async () => {
    const before = await shown();
    const { listingChange } = await propose({ story: 'Chuyện' });
    expect((await decide('Return', listingChange.id, { reason: ' ' })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['input', 'reason'] },
    ]);
    const returned = await decide('Return', listingChange.id, { reason: 'Ghi rõ năm.' });
    expect(returned.listingChange).toMatchObject({ state: 'RETURNED', reason: 'Ghi rõ năm.' });
    expect(await shown()).toEqual(before);
    expect((await propose({ story: 'Chuyện 1990' })).listingChange.state).toBe('PENDING');
  });

  it('waits alone, and can be taken back', async () => {
    const { listingChange } = await propose({ summary: 'Một' });
    const second = await propose({ summary: 'Hai' });
    expect(second.userErrors).toEqual([{ code: 'ALREADY_PENDING', field: ['input', 'productId'] }]);
    expect(second.listingChange.id).toBe(listingChange.id);
    const gone = await decide('Withdraw', listingChange.id, {}, desk.producer);
    expect(gone.listingChange.state).toBe('WITHDRAWN');
    expect((await decide('Return', listingChange.id, { reason: 'x' })).userErrors).toMatchObject([
      { code: 'NOT_PENDING' },
    ]);
    expect((await propose({ summary: 'Hai' })).userErrors).toEqual([]);
  });

  it('shows both when a part it changes was changed meanwhile', async () => {
    const { listingChange } = await propose({ summary: 'Của chủ thể', story: 'Chuyện' });
    await desk.officer.ok(UPDATE, { id, input: { baseRevision: 2, summary: 'Của xã' } });
    const stale = await decide('Accept', listingChange.id, { baseRevision: 2 });
    expect(stale.userErrors).toEqual([{ code: 'STALE', field: ['input', 'baseRevision'] }]);
    expect(stale.product).toMatchObject({ summary: 'Của xã', revision: 3 });
    expect(stale.listingChange.differences).toEqual([
      { field: 'SUMMARY', before: 'Cũ', proposed: 'Của chủ thể', current: 'Của xã', moved: true },
      { field: 'STORY', before: null, proposed: 'Chuyện', current: null, moved: false },
    ]);
    expect(await shown()).toMatchObject({ summary: 'Của xã', revision: 3 });
    const seen = await decide('Accept', listingChange.id, { baseRevision: 3 });
    expect(seen.product).toMatchObject({ summary: 'Của chủ thể', revision: 4 });
  });

  it('is not held up by a price that changed meanwhile', async () => {
    const { listingChange } = await propose({ summary: 'Mới' });
    await desk.officer.ok(UPDATE, { id, input: { baseRevision: 2, seasonMonths: [1] } });
    const accepted = await decide('Accept', listingChange.id, { baseRevision: 2 });
    expect(accepted.product).toMatchObject({ summary: 'Mới', revision: 4 });
  });

  it('needs a published product, the version that was looked at, and something to change', async () => {
    expect((await propose({ baseRevision: 1, summary: 'x' })).userErrors).toMatchObject([
      { code: 'STALE' },
    ]);
    expect((await propose({ summary: 'Cũ', english: { name: 'Old' } })).userErrors).toEqual([
      { code: 'NOTHING_TO_CHANGE', field: ['input'] },
    ]);
    const draft = await desk.create({ name: 'Nháp' });
    const answer = await propose({ productId: draft.id, baseRevision: 1, summary: 'x' });
    expect(answer.userErrors).toEqual([{ code: 'NOT_PUBLISHED', field: ['input', 'productId'] }]);
    const { rows } = await desk.api.db.owner.query(
      `SELECT count(*)::int AS n FROM listing_change WHERE product_id = ANY($1)`,
      [[uuidOf(id, 'Product'), uuidOf(draft.id, 'Product')]],
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});

describe('listingChanges', () => {
  const LIST = `query ($filter: ListingChangeFilter, $first: Int) { listingChanges(filter: $filter, first: $first) {
    totalCount nodes { id state product { name } proposer { name } differences { field } } } }`;
  const states = async (by: Caller, filter: object) =>
    (await by.ok(LIST, { filter, first: 50 })).listingChanges.nodes.map(
      ({ state }: Loose) => state as string,
    );

  it('lists by state, commune and producer, each to who looks after it', async () => {
    const { listingChange } = await propose({ summary: 'Một' });
    await decide('Withdraw', listingChange.id, {}, desk.producer);
    await propose({ summary: 'Hai' });
    const producerId = toGlobalId('Producer', desk.maker);
    const communeId = toGlobalId('Commune', MINH_TAM);
    const all = await states(desk.officer, { producerId, communeId });
    expect(all.slice(0, 2)).toEqual(['PENDING', 'WITHDRAWN']);
    expect(await states(desk.producer, {})).toEqual(all);
    expect(new Set(await states(desk.officer, { state: ['PENDING'] }))).toEqual(
      new Set(['PENDING']),
    );
    expect(await states(desk.officer, { state: [] })).toEqual([]);
    expect(await states(desk.officer, { communeId: toGlobalId('Commune', THUC_PHAN) })).toEqual([]);
    const outside = desk.api.as(actorOf(Role.COMMUNE_OFFICER, { units: [THUC_PHAN] }));
    expect(await states(outside, {})).toEqual([]);
  });

  it('takes as many statements for many as for one', async () => {
    const counted = async (first: number) =>
      (await statementsOf(() => desk.officer.ok(LIST, { first }))).length;
    expect(await counted(50)).toBe(await counted(1));
  });
});

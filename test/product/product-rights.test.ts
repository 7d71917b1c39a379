import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { decide } from '../../src/platform/graphql/access.ts';
import { ANONYMOUS } from '../../src/platform/graphql/actor.ts';
import { uuidOf } from '../../src/platform/graphql/node.ts';
import { productAccess } from '../../src/product/product.access.ts';
import { actorOf, everybody } from '../support/actors.ts';
import type { Caller } from '../support/api.ts';
import { CREATE, MINH_TAM, move, openDesk, THUC_PHAN, UPDATE, type Desk } from './entry.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.api.close());

describe('rights', () => {
  const CASES = {
    productCreate: () => [CREATE, { input: desk.input({ name: 'Quyền' }) }] as const,
    productUpdate: (id: string) =>
      [UPDATE, { id, input: { baseRevision: 1, summary: 'x' } }] as const,
    productPublish: (id: string) =>
      [move('ProductPublish'), { id, input: { baseRevision: 1 } }] as const,
    productArchive: (id: string) =>
      [move('ProductArchive'), { id, input: { baseRevision: 1 } }] as const,
    productRestore: (id: string) =>
      [move('ProductRestore'), { id, input: { baseRevision: 1 } }] as const,
  };

  it.each(Object.keys(CASES) as (keyof typeof CASES)[])(
    '%s: each role inside and outside its place',
    async (name) => {
      for (const { role, where, actor } of everybody(
        { unitId: MINH_TAM, producerId: desk.maker },
        { unitId: THUC_PHAN },
      )) {
        const { id } = await desk.create({ name: 'Quyền' });
        const [document, variables] = CASES[name](id);
        const place = { unitId: MINH_TAM, producerId: desk.maker };
        const { allowed } = decide(productAccess[name], actor, place);
        const answer = await desk.api.as(actor).run(document, variables);
        const refused = actor === ANONYMOUS ? ['UNAUTHENTICATED'] : ['FORBIDDEN'];
        expect([role, where, answer.codes]).toEqual([role, where, allowed ? [] : refused]);
        if (allowed) continue;
        const row = await desk.api.db.owner.query(
          `SELECT revision, status FROM product WHERE id = $1`,
          [uuidOf(id, 'Product')],
        );
        expect(row.rows).toEqual([{ revision: 1, status: 'DRAFT' }]);
      }
    },
  );

  it('decide who sees a draft, by node and in the listings', async () => {
    const { id } = await desk.create({ name: 'Nháp kín' });
    const node = `query ($id: ID!) { node(id: $id) { ... on Product { name(language: VI) } } }`;
    const seen = { node: { name: 'Nháp kín' } };
    expect(await desk.api.anonymous.ok(node, { id })).toEqual({ node: null });
    expect(await desk.producer.ok(node, { id })).toEqual(seen);
    expect(await desk.officer.ok(node, { id })).toEqual(seen);
    const outside = desk.api.as(actorOf(Role.COMMUNE_OFFICER, { units: [THUC_PHAN] }));
    expect(await outside.ok(node, { id })).toEqual({ node: null });

    const listings = `query ($filter: ProductListingFilter) { productListings(first: 100, filter: $filter) {
      totalCount nodes { name(language: VI) } } }`;
    const filter = { query: 'nhap kin', status: ['DRAFT'], missingTranslation: 'EN' };
    const names = async (caller: Caller) =>
      (await caller.ok(listings, { filter })).productListings.nodes;
    expect(await names(desk.officer)).toEqual([seen.node]);
    expect(await names(desk.producer)).toEqual([seen.node]);
    expect(await names(outside)).toEqual([]);
    const stranger = actorOf(Role.PRODUCER, { units: [], producerId: MINH_TAM });
    expect(await names(desk.api.as(stranger))).toEqual([]);
    expect((await desk.api.anonymous.run(listings)).codes).toEqual(['UNAUTHENTICATED']);
    const member = actorOf(Role.COUNCIL_MEMBER);
    expect((await desk.api.as(member).run(listings)).codes).toEqual(['FORBIDDEN']);
  });
});

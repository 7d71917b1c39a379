import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../../src/platform/graphql/node.ts';
import { documentId } from '../../../src/platform/graphql/operations.ts';
import { persistActor, persistSignIn } from '../../support/actors.ts';
import { listedOperations } from './listed.ts';
import { production, type Production } from './production.ts';

const operations = await listedOperations();
const textOf = (name: string) => operations.find((one) => one.name === name)!.text;
const LIST = documentId(textOf('ProductList'));
const ANNOUNCED = { 'apollo-require-preflight': 'true' };

let world: Production;
let office: Record<string, string>;

beforeAll(async () => {
  world = await production();
  const { personId } = await persistActor(world.server.db, Role.COORDINATION_OFFICE);
  office = { authorization: `Bearer ${await persistSignIn(world.server.db, personId)}` };
});
afterAll(() => world.server.close());

const address = (parts: Record<string, unknown>) =>
  `/graphql?${new URLSearchParams(
    Object.entries(parts).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString()}`;

async function get(parts: Record<string, unknown>, headers: Record<string, string> = ANNOUNCED) {
  const response = await fetch(`${world.origin}${address(parts)}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const page = { documentId: `sha256:${LIST}`, variables: { first: 1 } };

describe('a listed query by GET', () => {
  it('is answered with the bytes of the POST', async () => {
    const posted = await world.server.post(page);
    expect(posted.json.data.products.nodes).toMatchObject([{ name: 'Miến dong', stars: 4 }]);
    for (const named of [
      page,
      { ...page, documentId: LIST },
      { ...page, operationName: 'ProductList' },
      { variables: page.variables, extensions: { persistedQuery: { sha256Hash: LIST } } },
    ]) {
      const got = await get(named);
      expect([got.status, got.text]).toEqual([200, posted.text]);
    }
    expect((await get(page, { 'content-type': 'application/json' })).text).toBe(posted.text);
    expect((await get(page, { 'x-apollo-operation-name': 'ProductList' })).text).toBe(posted.text);
  });

  it('may be kept, and is not sent again to who has it', async () => {
    const first = await get(page);
    expect(first.headers.get('cache-control')).toBe('max-age=30, public');
    expect(first.headers.get('vary')).toBe('Accept, Accept-Language, Authorization');
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^W\/"[\w+/]{22}"$/);
    const again = await get(page, { ...ANNOUNCED, 'if-none-match': tag });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(again.headers.get('cache-control')).toBe('max-age=30, public');
  });

  it('has another tag as soon as the answer is another', async () => {
    const before = (await get(page)).headers.get('etag')!;
    await world.server.db.owner.query(`UPDATE product SET name = 'Miến dong mới'`);
    const after = await get(page, { ...ANNOUNCED, 'if-none-match': before });
    expect(after.status).toBe(200);
    expect(after.text).toContain('Miến dong mới');
    expect(after.headers.get('etag')).not.toBe(before);
    await world.server.db.owner.query(`UPDATE product SET name = 'Miến dong'`);
  });

  it('is not kept for who is signed in, nor when it fails', async () => {
    const own = await get(page, { ...ANNOUNCED, ...world.staff });
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(own.headers.get('etag')).toBeNull();
    const wrong = await get({ ...page, variables: { first: 101 } });
    expect(wrong.text).toContain('BAD_USER_INPUT');
    expect(wrong.headers.get('cache-control')).toBe('no-store');
    expect(wrong.headers.get('etag')).toBeNull();
  });
});

describe('a GET is refused', () => {
  const refused = (parts: Record<string, unknown>, headers: Record<string, string> = ANNOUNCED) =>
    world.refused({ path: address(parts), headers });

  it('when a page of another site could have sent it', async () => {
    const simple: Record<string, string>[] = [
      {},
      { 'content-type': 'text/plain' },
      { 'apollo-require-preflight': '' },
    ];
    for (const headers of simple) {
      const answer = await refused(page, headers);
      expect(answer).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    const other = { ...ANNOUNCED, 'content-type': 'application/x-www-form-urlencoded' };
    expect(await refused(page, other)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
  });

  it('when it would write', async () => {
    const stored = async () => {
      const { rows } = await world.server.db.owner.query<{ id: string; revision: number }>(
        'SELECT id, revision FROM product',
      );
      return rows;
    };
    const before = await stored();
    const write = {
      documentId: documentId(textOf('ChangeProductPrice')),
      variables: {
        id: toGlobalId('Product', before[0]!.id),
        input: { baseRevision: before[0]!.revision, price: null },
      },
    };
    const answer = await refused(write, { ...ANNOUNCED, ...office });
    expect(answer).toMatchObject({ status: 405, codes: ['BAD_REQUEST'] });
    expect(answer.headers.get('allow')).toBe('POST');
    expect(await stored()).toEqual(before);
    const posted = await world.server.post(write, office);
    expect(posted.json.data.productUpdate.userErrors).toEqual([]);
    expect(await stored()).toMatchObject([{ revision: before[0]!.revision + 1 }]);
  });

  it('when nobody listed it', async () => {
    for (const parts of [
      { documentId: 'sha256:00' },
      { documentId: '__proto__' },
      { extensions: { persistedQuery: { sha256Hash: 'x' } } },
      { extensions: {} },
      { query: textOf('ProductList') },
      { query: textOf('ProductList'), documentId: LIST },
    ]) {
      expect((await refused(parts)).codes).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    }
  });

  it('when its parts are no JSON objects', async () => {
    for (const parts of [
      { ...page, variables: '{' },
      { ...page, variables: [] },
      { ...page, variables: '5' },
      { ...page, extensions: 'x' },
    ]) {
      expect(await refused(parts)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
    }
    const nul = await refused({ ...page, variables: { filter: { query: 'a\u0000' } } });
    expect(nul.codes).toEqual(['BAD_USER_INPUT']);
  });
});

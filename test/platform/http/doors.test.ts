import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import { documentId } from '../../../src/platform/graphql/operations.ts';
import { createSchema, ENTITIES } from '../../../src/schema.ts';
import { persistActor, persistSignIn } from '../../support/actors.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { testServer, type HttpAnswer, type TestServer } from '../../support/server.ts';
import { fittingVariables, listedOperations, type Listed } from './listed.ts';

const operations = await listedOperations();
const schema = createSchema();
const NOW = new Date('2026-11-22T03:00:00Z');

let db: TestDatabase;
let server: TestServer;
let plain: TestServer;
let token: string;
let slugs: { product: string; producer: string };

beforeAll(async () => {
  db = await testDatabase({ entities: [...ENTITIES] });
  await makeProducts(db, [
    { name: 'Miến dong Phia Đén', english: 'Arrowroot noodles', stars: 4, price: 55_000 },
    { name: 'Miến dong Nguyên Bình', stars: 3, producer: 'HTX Hai' },
    { name: 'Chè dây "Kolia" \\ & <b>', subgroup: 'II.1.a', price: 120_000 },
    { name: 'Bản nháp', status: 'DRAFT' },
  ]);
  const { rows } = await db.owner.query<{ product: string; producer: string }>(
    `SELECT p.slug AS product, o.slug AS producer FROM product p
       JOIN producer o ON o.id = p.producer_id WHERE p.name LIKE 'Miến dong Phia%'`,
  );
  slugs = rows[0]!;
  const options = { db, now: () => NOW, environment: { RATE_LIMIT_POINTS: '0' } };
  server = await testServer(options);
  plain = await testServer({ ...options, readEngine: false });
  const { rows: made } = await db.owner.query<{ id: string }>(`SELECT id FROM producer LIMIT 1`);
  const maker = await persistActor(db, Role.PRODUCER, { producerId: made[0]!.id });
  token = await persistSignIn(db, maker.personId, NOW);
});
afterAll(async () => {
  await server.close();
  await plain.close();
  await db.close();
});

/** What a caller gets, without what names the single request. */
const told = ({ status, headers, text }: HttpAnswer) => ({
  status,
  text,
  type: headers.get('content-type'),
  cache: headers.get('cache-control'),
  retry: headers.get('retry-after'),
});

type Sent = Readonly<Record<string, unknown>>;

/** The same operation through both doors of both servers. */
async function everyWay({ text }: Listed, body: Sent, headers: Record<string, string> = {}) {
  const listed = { documentId: `sha256:${documentId(text)}`, ...body };
  const free = { query: `${text}\n# not the listed text`, ...body };
  return {
    listed: told(await server.post(listed, headers)),
    free: told(await server.post(free, headers)),
    'listed, resolvers': told(await plain.post(listed, headers)),
    'free, resolvers': told(await plain.post(free, headers)),
  };
}

async function expectOneAnswer(listed: Listed, body: Sent, headers?: Record<string, string>) {
  const ways = await everyWay(listed, body, headers);
  const first = ways.listed;
  expect(ways).toEqual(Object.fromEntries(Object.keys(ways).map((way) => [way, first])));
  return { ...first, json: JSON.parse(first.text) as { data?: unknown; errors?: unknown[] } };
}

const operation = (name: string) => operations.find((one) => one.name === name)!;

const NOBODY = { input: { login: '', password: '' } };

/** Believable variables; operations that are not named get such as fit their types. */
const SENT: Readonly<Record<string, () => readonly Sent[]>> = {
  ApprovedMatrix: () => [
    { setCode: 'ntm-commune-model-2021-2025', fromYear: 2024, toYear: 2025 },
    { setCode: 'x', fromYear: 2024, toYear: 2024, periodKind: 'PLAN' },
  ],
  CheckCode: () => [{ code: 'CB-00-00-00-2026' }, { code: '' }],
  Commune: () => [{ code: '01747' }, { code: '01705', on: '2024-05-01' }, { code: '99999' }],
  CommuneList: () => [{ first: 3 }, {}],
  CommuneSearch: () => [{ text: 'hung dao' }, { text: '%_\\', limit: 1 }],
  Facets: () => [{}, { filter: { query: 'mien dong' } }, { filter: { stars: [4] } }],
  FindInCatalogue: () => [{ query: 'miến dông' }, { query: 'không có gì như vậy' }],
  ProducerPage: () => [{ slug: slugs.producer }, { slug: 'khong-co' }],
  ProducersWithProducts: () => [{ first: 2, products: 1 }, {}],
  ProductDetail: () => [{ slug: slugs.product }, { slug: 'khong-co' }],
  ProductList: () => [{ first: 2 }, { last: 1 }, { orderBy: 'NAME', first: 3 }],
  ProductListPlain: () => [{ first: 2 }, {}],
  // Wrong tries are counted, so only what is refused before the count is the same each time.
  SignIn: () => [NOBODY],
  StaffSignIn: () => [NOBODY],
  ProgrammeCriteria: () => [{ code: 'ntm-commune-2021-2025' }],
  ProgrammeUnits: () => [{ first: 2 }],
  ProductSearch: () => [{ filter: { query: 'mien' }, first: 2 }],
};

describe.each(operations)('$name', (listed) => {
  it('is answered with the same bytes through every door', async () => {
    const all = SENT[listed.name]?.() ?? [fittingVariables(schema, listed)];
    for (const variables of all) {
      const { json } = await expectOneAnswer(listed, { variables });
      expect(json.data !== undefined || json.errors !== undefined).toBe(true);
      await expectOneAnswer(listed, { variables }, { 'accept-language': 'en' });
      // Who signs out is somebody else the next time.
      if (listed.name === 'OwnSignOut') continue;
      await expectOneAnswer(listed, { variables }, { authorization: `Bearer ${token}` });
    }
  });
});

it('public operations answer with data', async () => {
  for (const name of Object.keys(SENT).filter((one) => !/SignIn$/.test(one))) {
    const [variables] = SENT[name]!();
    const { json } = await expectOneAnswer(operation(name), { variables });
    expect([name, json.errors]).toEqual([name, undefined]);
  }
});

it('pages on and back with the same bytes', async () => {
  const list = operation('ProductList');
  let after: string | null = null;
  for (let page = 0; page < 3; page++) {
    const { json } = await expectOneAnswer(list, { variables: { first: 1, after } });
    after = (json.data as { products: { pageInfo: { endCursor: string } } }).products.pageInfo
      .endCursor;
  }
  await expectOneAnswer(list, { variables: { last: 2, before: after } });
});

const ENGLISH = { 'accept-language': 'en' };
const NEWER = { accept: 'application/graphql-response+json' };

describe('refusals are the same through every door', () => {
  const bodies: Readonly<Record<string, readonly [name: string, body: Sent, code: string]>> = {
    'a number that is none': ['ProductList', { variables: { first: 'x' } }, 'BAD_USER_INPUT'],
    'a missing variable': ['ProductDetail', {}, 'BAD_USER_INPUT'],
    'null where nothing may miss': [
      'ProductDetail',
      { variables: { slug: null } },
      'BAD_USER_INPUT',
    ],
    'an input that is no object': ['ProductList', { variables: { filter: 5 } }, 'BAD_USER_INPUT'],
    'an unknown part of an input': [
      'ProductList',
      { variables: { filter: { colour: 'red' } } },
      'BAD_USER_INPUT',
    ],
    'many wrong items': [
      'ProductList',
      { variables: { filter: { stars: Array.from({ length: 90 }, () => 'x') } } },
      'BAD_USER_INPUT',
    ],
    'variables as a list': ['ProductList', { variables: [] }, 'BAD_REQUEST'],
    'variables as text': ['ProductList', { variables: 'x' }, 'BAD_REQUEST'],
    'an operationName that is a number': ['ProductList', { operationName: 5 }, 'BAD_REQUEST'],
    'extensions that are text': ['ProductList', { extensions: 'x' }, 'BAD_REQUEST'],
    'too much at once': [
      'ProducersWithProducts',
      { variables: { first: 100, products: 100 } },
      'COST_LIMIT_EXCEEDED',
    ],
    'a page below none': ['ProductList', { variables: { first: -1 } }, 'BAD_USER_INPUT'],
    'a page too large': ['ProductListPlain', { variables: { first: 101 } }, 'BAD_USER_INPUT'],
    'both ends at once': ['ProductList', { variables: { first: 1, last: 1 } }, 'BAD_USER_INPUT'],
    'a broken cursor': ['ProductList', { variables: { after: 'xxx' } }, 'BAD_USER_INPUT'],
    'a NUL': ['ProductDetail', { variables: { slug: 'a\u0000b' } }, 'BAD_USER_INPUT'],
    'half a character': ['ProductDetail', { variables: { slug: '\ud800' } }, 'BAD_USER_INPUT'],
    'an operation that is not in it': [
      'ProductDetail',
      { operationName: 'Other', variables: { slug: 'x' } },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    'an operation without a name': [
      'ProductDetail',
      { operationName: '', variables: { slug: 'x' } },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    'somebody who has not signed in': ['Councils', {}, 'UNAUTHENTICATED'],
  };

  it.each(Object.keys(bodies))('%s', async (what) => {
    const [name, body, code] = bodies[what]!;
    for (const headers of [{}, ENGLISH, NEWER]) {
      const { json, cache, text } = await expectOneAnswer(operation(name), body, headers);
      const errors = json.errors as { extensions: { code: string } }[];
      expect(errors.map((error) => error.extensions.code)).toContain(code);
      expect(cache).toBe('no-store');
      expect(text.length).toBeLessThan(8_000);
    }
  });

  it('a token that is not valid', async () => {
    const list = operation('ProductList');
    for (const authorization of ['Bearer nobody', `Bearer ${'a'.repeat(43)}`, 'Basic eA==']) {
      const { json } = await expectOneAnswer(list, { variables: {} }, { authorization });
      expect(json.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  it('a documentId that nobody listed', async () => {
    for (const id of ['sha256:00', 'x', '__proto__', 'constructor']) {
      const answers = [await server.post({ documentId: id }), await plain.post({ documentId: id })];
      expect(told(answers[0]!)).toEqual(told(answers[1]!));
      expect(answers[0]!.json.errors).toMatchObject([
        { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
      ]);
    }
  });

  it('a database that keeps everybody waiting', { timeout: 60_000 }, async () => {
    const holder = await db.owner.connect();
    try {
      await holder.query('BEGIN; LOCK TABLE product IN ACCESS EXCLUSIVE MODE');
      const body = { variables: { slug: 'x', first: 2 } };
      for (const name of ['ProductDetail', 'ProductList']) {
        const ways = await everyWay(operation(name), body, ENGLISH);
        expect(ways.free).toEqual(ways.listed);
        expect(ways['free, resolvers']).toEqual(ways['listed, resolvers']);
        // One statement answers all or nothing; resolvers say which part they could not answer.
        expect([name, ways.listed.status, ways['listed, resolvers'].status]).toEqual([
          name,
          503,
          200,
        ]);
        for (const { text, cache } of Object.values(ways)) {
          expect(text).toMatch(/"message":"The system is busy.*"code":"SERVICE_UNAVAILABLE"/);
          expect(cache).toBe('no-store');
        }
      }
    } finally {
      await holder.query('ROLLBACK');
      holder.release();
    }
    await expectOneAnswer(operation('ProductList'), { variables: { first: 2 } });
  });

  it('a caller with no points left', async () => {
    const environment = { RATE_LIMIT_POINTS: '5' };
    const short = await testServer({ db, environment });
    try {
      const list = operation('ProductList');
      const listed = { documentId: documentId(list.text), variables: {} };
      const free = { query: `${list.text}\n#`, variables: {} };
      await short.post(listed);
      const [one, other] = [await short.post(listed, ENGLISH), await short.post(free, ENGLISH)];
      const timeless = (answer: HttpAnswer) => ({
        ...told(answer),
        text: answer.text.replace(/\d+ seconds/, 'n seconds'),
        retry: Number(answer.headers.get('retry-after')) > 0,
      });
      expect(timeless(one)).toEqual(timeless(other));
      expect(one).toMatchObject({
        status: 429,
        json: { errors: [{ extensions: { code: 'RATE_LIMITED' } }] },
      });
    } finally {
      await short.close();
    }
  });
});

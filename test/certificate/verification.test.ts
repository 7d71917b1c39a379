import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintOf } from '../../src/certificate/verification-hint.rules.ts';
import {
  CODE_ALPHABET,
  makeVerificationCode,
} from '../../src/certificate/verification-code.rules.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { budgetOf } from '../../src/platform/graphql/budget.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { compileRead } from '../../src/platform/read/compile.ts';
import { createReadRegistry } from '../../src/platform/read/registry.ts';
import { ROOMS } from '../../src/schema.ts';
import { parse, type OperationDefinitionNode } from 'graphql';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';
import { act, paper } from '../support/certificates.ts';
import { person } from '../support/rating.ts';
import { revoke } from '../support/recognition.ts';
import { testServer, type TestServer } from '../support/server.ts';

const DOCUMENT = `query CheckCode($code: String!) {
  verifyCertificate(code: $code) {
    status
    stars
    number
    productName
    producerName
    productCode
    validUntil
  }
}
`;
const WHOLE = `query ($code: String!) { verifyCertificate(code: $code) {
  status stars number productName producerName productCode issuedOn validUntil extendedUntil origin
  verifiedAgainstSource certificate { number decision { issuer } product { name }
    extension { extendedUntil } reRatingWindow { from to isOpen } } } }`;

let api: TestApi;
let server: TestServer;
let office: Caller;
const codes: string[] = [];

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  server = await testServer({ db: api.db, now: () => api.now });
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
  const province = { level: 'PROVINCE', issuer: 'UBND tỉnh' };
  const papers = [
    { productCode: '04-040-01273-1-2024' },
    { ...province, issuedOn: '2023-09-01', decidedOn: '2023-09-01' },
    { verifiedAgainstSource: true },
    { ...province, issuedOn: '2022-09-01', decidedOn: '2022-09-01' },
  ];
  const ids: string[] = [];
  for (const [index, input] of papers.entries()) {
    const [id] = await makeProducts(api.db, [{ name: `Quà ${index}`, producer: `HTX ${index}` }]);
    const entered = paper(toGlobalId('Product', id!), { number: `V${index}`, ...input });
    const { certificate } = await act(office, 'certificateRegister', null, entered);
    ids.push(certificate.id as string);
    codes.push(certificate.verificationCode as string);
  }
  await act(office, 'certificateExtend', ids[1]!, {
    ...{ extendedUntil: '2027-01-01', reason: 'x', decisionNumber: 'x', decidedOn: '2026-08-01' },
  });
  await revoke(office, ids[2]!);
}, 120_000);
afterAll(async () => {
  await server.close();
  await api.close();
});

describe('what the world is told', () => {
  it('is the same by one statement and by the resolvers', async () => {
    const registry = createReadRegistry(ROOMS.flatMap((room) => [...(room.reads ?? [])]));
    const engine = await testApi({
      db: api.db,
      planner: (schema) => (document, name) => {
        const compiled = compileRead(registry, schema, document, name);
        if (compiled.kind === 'uncovered') throw new Error(compiled.reason);
        return compiled.plan;
      },
    });
    engine.now = api.now;
    const typed = [...codes, '04-040-01273-1-2024', ' 04–040-01273-1-2024', 'ABCDEFGH', '', 'x'];
    const seen: unknown[] = [];
    for (const code of typed) {
      const expected = await api.anonymous.ok(WHOLE, { code });
      expect(await engine.anonymous.ok(WHOLE, { code })).toEqual(expected);
      const found = expected.verifyCertificate;
      seen.push(found && [found.status, found.stars, found.verifiedAgainstSource]);
    }
    expect(seen).toEqual([
      ['VALID', 3, false],
      ['EXTENDED', 3, false],
      ['REVOKED', null, true],
      ['EXPIRED', null, false],
      ['VALID', 3, false],
      ['VALID', 3, false],
      ...[null, null, null],
    ]);
  });

  it('comes from the database of this moment and may not be kept', async () => {
    const ask = () => server.post({ query: DOCUMENT, variables: { code: codes[0] } });
    const before = await ask();
    expect(before.headers.get('cache-control')).toBe('no-store');
    expect(before.json.data.verifyCertificate).toMatchObject({ status: 'VALID', stars: 3 });
    api.now = new Date('2027-03-01T16:59:59Z');
    expect((await ask()).json.data.verifyCertificate).toMatchObject({ status: 'VALID' });
    api.now = new Date('2027-03-01T17:00:00Z');
    expect((await ask()).json.data.verifyCertificate).toMatchObject({
      ...{ status: 'EXPIRED', stars: null },
    });
    api.now = new Date('2026-11-22T03:00:00Z');
  });

  it('is there for everybody behind an address whose other requests are used up', async () => {
    const small = await testServer({ db: api.db, environment: { RATE_LIMIT_POINTS: '20' } });
    try {
      const check = () => small.post({ query: DOCUMENT, variables: { code: codes[0] } });
      const browse = () => small.post({ query: '{ products(first: 20) { nodes { name } } }' });
      const statuses = [(await browse()).status, (await browse()).status];
      expect(statuses).toEqual([200, 429]);
      for (let turn = 0; turn < 100; turn++) expect((await check()).status).toBe(200);
    } finally {
      await small.close();
    }
  });

  it('is counted by itself only when nothing else is asked for', () => {
    const budget = (text: string) =>
      budgetOf(api.schema, parse(text).definitions[0] as OperationDefinitionNode);
    expect(budget('{ a: verifyCertificate(code: "x") { status } }')).toBe('verification');
    expect(
      budget('{ verifyCertificate(code: "x") { status } products { nodes { id } } }'),
    ).toBeNull();
    expect(budget('{ products { nodes { id } } }')).toBeNull();
  });
});

describe('a hint', () => {
  const hint = async (code: string) =>
    (
      await api.anonymous.ok(
        `query ($code: String!) { verificationHint(code: $code) { problem positions message } }`,
        { code },
      )
    ).verificationHint;

  it.each([
    ['', 'EMPTY', []],
    ['ABC', 'TOO_SHORT', []],
    ['ABCDEFGHJ', 'TOO_LONG', []],
    ['ABC0EF1H', 'FOREIGN_SIGN', [4, 7]],
    ['x'.repeat(5000), 'TOO_LONG', []],
  ])('%j: %s at %j', async (code, problem, positions) => {
    expect(await hint(code)).toMatchObject({ problem, positions });
  });

  it('says nothing about which codes exist', async () => {
    const made = makeVerificationCode([1, 2, 3, 4, 5, 6, 7]);
    expect(await hint(codes[0]!)).toEqual(await hint(made));
    expect((await hint(made)).problem).toBe('WELL_FORMED');
  });

  it('points at the sign that was taken for its look-alike, and never names the right one', () => {
    const pairs = { B: '8', '8': 'B', S: '5', '5': 'S', Z: '2', '2': 'Z', G: '6', U: 'V' } as const;
    let tried = 0;
    for (let seed = 0; seed < 200; seed++) {
      const code = makeVerificationCode(
        Array.from({ length: 7 }, (_, at) => (seed * 7 + at * 11 + seed * at) % 32),
      );
      for (const [at, sign] of [...code].entries()) {
        const other = pairs[sign as keyof typeof pairs];
        if (!other) continue;
        const typed = code.slice(0, at) + other + code.slice(at + 1);
        const { problem, positions } = hintOf(typed);
        expect([typed, problem]).toEqual([typed, 'CHECK_FAILED']);
        expect(positions).toContain(at + 1);
        expect(positions.length).toBeLessThanOrEqual(6);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(100);
    expect(CODE_ALPHABET).toHaveLength(32);
  });

  it('points at two neighbours in each other’s place', () => {
    const code = makeVerificationCode([3, 9, 14, 20, 25, 30, 7]);
    const typed = code.slice(0, 2) + code[3]! + code[2]! + code.slice(4);
    expect(hintOf(typed).positions).toEqual(expect.arrayContaining([3, 4]));
  });
});

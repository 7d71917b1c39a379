import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { compileRead } from '../../src/platform/read/compile.ts';
import { createReadRegistry } from '../../src/platform/read/registry.ts';
import { ROOMS } from '../../src/schema.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import {
  answersWith,
  FOUR_STARS,
  person,
  score,
  sheetCriteria,
  type SheetCriterion,
} from '../support/rating.ts';
import { recognise, revoke, verify } from '../support/recognition.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';

let api: TestApi;
let criteria: SheetCriterion[];
let rating: Rating;

const PRODUCTS = ['Miến dong', 'Lạp sườn', 'Thạch đen', 'Mật ong', 'Chè Kolia', 'Gạo nếp'];
/** Points lowered by so much per product: 4 stars, 4 stars, 3 stars, 2 stars, 5 stars, 4 stars. */
const SHEETS: readonly Record<string, number>[] = [
  FOUR_STARS,
  FOUR_STARS,
  { ...FOUR_STARS, '1.5': 1 },
  Object.fromEntries(
    ['5.1', '4.1', '7', '9', '8', '5.3', '4.3', '6.1', '3.5'].map((key) => [key, 0]),
  ),
  {},
  FOUR_STARS,
];

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
  rating = await openSession(api, { products: PRODUCTS, members: 3, rule: { sizeMin: 3 } });
  for (const member of rating.members) {
    for (const [index, itemId] of rating.itemIds.entries()) {
      await score(member, itemId, answersWith(criteria, SHEETS[index]));
    }
  }
  await step(rating.secretary, 'councilSessionClose', rating.sessionId);
}, 120_000);
afterAll(() => api.close());

const codes = (payload: Loose) => payload.userErrors.map((error: Loose) => error.code);

describe('a decision', () => {
  it('waits for the release', async () => {
    expect(codes(await recognise(rating.secretary, [rating.itemIds[0]!]))).toEqual([
      'NOT_RELEASED',
    ]);
    await step(rating.secretary, 'councilSessionRelease', rating.sessionId, { spreadReasons: [] });
  });

  it.each<[string, number[], object]>([
    ['TOO_FEW_STARS', [3], {}],
    ['NOT_THIS_LEVEL', [4], {}],
    ['OTHER_LEVEL', [0], { level: 'MINISTRY' }],
    ['BEFORE_SESSION', [0], { decidedOn: '2026-11-19' }],
    ['IN_THE_FUTURE', [0], { decidedOn: '2026-11-23' }],
    ['NAMED_TWICE', [0, 0], {}],
  ])('is refused with %s, and nothing is stored', async (code, items, input) => {
    const payload = await recognise(
      rating.secretary,
      items.map((index) => rating.itemIds[index]!),
      input,
    );
    expect(codes(payload)).toEqual([code]);
    const { rows } = await api.db.owner.query(
      `SELECT (SELECT count(*)::int FROM certificate) AS certificates,
              (SELECT count(*)::int FROM recognition_decision) AS decisions,
              (SELECT count(*)::int FROM commune_product_serial) AS serials`,
    );
    expect(rows).toEqual([{ certificates: 0, decisions: 0, serials: 0 }]);
  });

  it('numbers the products of a commune without gaps, also side by side and after a refusal', async () => {
    const one = (index: number, number: string) =>
      recognise(rating.secretary, [rating.itemIds[index]!], { number });
    const refused = recognise(rating.secretary, [rating.itemIds[5]!, rating.itemIds[3]!], {
      number: '9/QĐ-UBND',
    });
    const payloads = await Promise.all([
      one(0, '1/QĐ-UBND'),
      one(1, '2/QĐ-UBND'),
      one(2, '3/QĐ-UBND'),
      refused,
    ]);
    expect(codes(payloads[3])).toEqual(['TOO_FEW_STARS']);
    const numbers = payloads.slice(0, 3).map((payload) => payload.certificates[0].productCode);
    expect(numbers.sort()).toEqual(['04-01747-1-2026', '04-01747-2-2026', '04-01747-3-2026']);
    expect(payloads.slice(0, 3).map((payload) => payload.certificates[0].stars)).toEqual([4, 4, 3]);
  });

  it('recognises a result once', async () => {
    const again = await recognise(rating.secretary, [rating.itemIds[0]!], { number: '10/QĐ-UBND' });
    expect(codes(again)).toEqual(['ALREADY_RECOGNISED']);
  });

  it('takes the star the council recorded, with its reason, but never one above the points', async () => {
    const record = (star: number) =>
      step(
        rating.chair,
        'sessionItemStarRecord',
        rating.itemIds[4]!,
        { star, reason: 'Chờ Bộ đánh giá' },
        'SessionItem',
      );
    expect(codes(await record(4))).toEqual([]);
    const { certificates } = await recognise(rating.secretary, [rating.itemIds[4]!], {
      number: '11/QĐ-UBND',
    });
    expect(certificates[0]).toMatchObject({ awardedStars: 4, stars: 4 });
    const above = await step(
      rating.chair,
      'sessionItemStarRecord',
      rating.itemIds[0]!,
      { star: 5, reason: 'x' },
      'SessionItem',
    );
    expect(codes(above)).toEqual(['ABOVE_POINTS']);
  });
});

describe('a certificate', () => {
  const BY_NUMBER = `query ($number: String!) { certificate(number: $number) {
    id number status later: status(on: "2030-01-01") stars issuedOn validUntil productCode
    decision { number issuer level certificates { number } } revocation { ground revokedOn }
    successor { number } product { name stars certificate { number } certificates { number } }
    reRatingWindow { from to } } }`;

  it('is revoked once, on a day that makes sense', async () => {
    const { certificate } = await api.anonymous.ok(BY_NUMBER, { number: '2/QĐ-UBND/01' });
    const { id } = certificate;
    expect(codes(await revoke(rating.secretary, id, { revokedOn: '2026-11-23' }))).toEqual([
      'IN_THE_FUTURE',
    ]);
    expect(
      codes(
        await revoke(rating.secretary, id, { decidedOn: '2026-11-21', revokedOn: '2026-11-20' }),
      ),
    ).toEqual(['WRONG_ORDER']);
    expect(
      codes(
        await revoke(rating.secretary, id, { concludedOn: '2026-11-22', decidedOn: '2026-11-21' }),
      ),
    ).toEqual(['WRONG_ORDER']);
    const done = await revoke(rating.secretary, id);
    expect(done).toMatchObject({ certificate: { status: 'REVOKED', stars: null }, userErrors: [] });
    expect(codes(await revoke(rating.secretary, id))).toEqual(['ALREADY_REVOKED']);
    const after = await api.anonymous.ok(BY_NUMBER, { number: '2/QĐ-UBND/01' });
    expect(after.certificate.product).toMatchObject({ stars: null, certificate: null });
    expect(after.certificate.product.certificates).toHaveLength(1);
  });

  it('hides from the world what is for staff', async () => {
    const { codes: refused } = await api.anonymous.run(
      `{ certificate(number: "1/QĐ-UBND/01") { number verificationCode } }`,
    );
    expect(refused).toEqual(['UNAUTHENTICATED']);
  });

  it('is found by no code that is nearly right', async () => {
    const office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
    const { certificates } = await office.ok(
      `{ certificates(first: 10, filter: { status: [VALID], validUntilTo: "2029-11-22" }) {
           totalCount nodes { number verificationCode } } }`,
    );
    expect(certificates.totalCount).toBe(3);
    const code = certificates.nodes[0].verificationCode as string;
    expect((await verify(api, code)).status).toBe('VALID');
    const wrong = (code.startsWith('A') ? 'B' : 'A') + code.slice(1);
    expect(await verify(api, wrong)).toBeNull();
  });

  it('reads the same through the read engine and through the resolvers', async () => {
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
    for (const number of ['1/QĐ-UBND/01', '2/QĐ-UBND/01', '3/QĐ-UBND/01', 'không có']) {
      const expected = await api.anonymous.ok(BY_NUMBER, { number });
      expect(await engine.anonymous.ok(BY_NUMBER, { number })).toEqual(expected);
    }
  });
});

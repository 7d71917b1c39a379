import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { codesOf } from '../support/certificates.ts';
import { answersWith, FOUR_STARS, op, person, score, sheetCriteria } from '../support/rating.ts';
import { recognise, revoke } from '../support/recognition.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';
import { statementsOf } from '../support/sql-counter.ts';

let api: TestApi;
let rating: Rating;
let office: Caller;
const PRODUCTS = ['Miến', 'Bún', 'Gạo', 'Chè', 'Mật', 'Rượu', 'Nấm', 'Măng'];

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const criteria = await sheetCriteria(api);
  rating = await openSession(api, { products: PRODUCTS, members: 3, rule: { sizeMin: 3 } });
  for (const member of rating.members) {
    for (const [index, itemId] of rating.itemIds.entries()) {
      // The last one has all points: five stars, which wait for the ministry.
      const points = index === PRODUCTS.length - 1 ? {} : FOUR_STARS;
      await score(member, itemId, answersWith(criteria, points));
    }
  }
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
  await step(rating.secretary, 'councilSessionClose', rating.sessionId);
}, 180_000);
afterAll(() => api.close());

const QUEUE = `query ($filter: RecognitionQueueFilter) {
  recognitionQueue(filter: $filter, first: 50, orderBy: NAME) { totalCount
    nodes { id itemId kind star proposedStar finalStar awaits waitingDays productName sessionNumber
      dossier { id } product { name } } } }`;
const queue = async (filter: object = {}) => (await office.ok(QUEUE, { filter })).recognitionQueue;

/** Certificates, decisions and running numbers, to show that nothing was stored. */
async function counts(): Promise<Loose> {
  const { rows } = await api.db.owner.query<Loose>(
    `SELECT (SELECT count(*)::int FROM certificate) AS certificates,
            (SELECT count(*)::int FROM recognition_decision) AS decisions,
            (SELECT coalesce(sum(last_serial), 0)::int FROM commune_product_serial) AS serials`,
  );
  return rows[0];
}

describe('the queue', () => {
  it('holds nothing before the release, then everything from three stars on', async () => {
    expect((await queue()).totalCount).toBe(0);
    await step(rating.secretary, 'councilSessionRelease', rating.sessionId, { spreadReasons: [] });
    const { totalCount, nodes } = await queue();
    expect(totalCount).toBe(8);
    expect(nodes.map((one: Loose) => one.productName)).toEqual([
      ...['Bún', 'Chè', 'Gạo', 'Măng', 'Mật', 'Miến', 'Nấm', 'Rượu'],
    ]);
    expect(nodes[0]).toMatchObject({
      ...{ kind: 'SESSION', star: 4, proposedStar: 4, finalStar: null, awaits: 'PROVINCE' },
      sessionNumber: '05/2026',
    });
    expect(nodes[3]).toMatchObject({ productName: 'Măng', star: 5, awaits: 'MINISTRY' });
    expect((await queue({ level: 'MINISTRY' })).totalCount).toBe(0);
    expect((await queue({ councilId: rating.councilId })).totalCount).toBe(8);
  });

  it('takes as many statements for one product as for all', async () => {
    const asked = (first: number) =>
      office.ok(
        `query ($first: Int!) { recognitionQueue(first: $first) { totalCount
           pageInfo { hasNextPage } nodes { itemId star awaits dossier { id } product { name } } } }`,
        { first },
      );
    const [one, all] = [await statementsOf(() => asked(1)), await statementsOf(() => asked(50))];
    expect(all.length).toBe(one.length);
    expect(all.length).toBeLessThanOrEqual(5);
  });

  it('tells of every wrong row, and stores none of the right ones', async () => {
    const [one, two, three] = rating.itemIds;
    expect(codesOf(await recognise(rating.secretary, [one!], { number: 'A' }))).toEqual([]);
    const before = await counts();
    const payload = await recognise(rating.secretary, [], {
      number: 'B',
      items: [
        { itemId: two, certificateNumber: '5/GCN' },
        { itemId: one },
        { itemId: rating.itemIds[7] },
        { itemId: three, certificateNumber: 'a/01' },
        { itemId: rating.itemIds[3], certificateNumber: '5/gcn' },
      ],
    });
    expect(
      payload.userErrors.map(({ code, field }: Loose) => [code, field.slice(2).join()]),
    ).toEqual([
      ['ALREADY_RECOGNISED', '1,itemId'],
      ['NOT_THIS_LEVEL', '2,itemId'],
      ['NUMBER_TAKEN', '3,certificateNumber'],
      ['NUMBER_TAKEN', '4,certificateNumber'],
    ]);
    expect(await counts()).toEqual(before);
    expect((await queue()).totalCount).toBe(7);
  });

  it('adds to a decision only when asked to', async () => {
    const [, two] = rating.itemIds;
    expect(codesOf(await recognise(rating.secretary, [two!], { number: 'A' }))).toEqual([
      'DECISION_EXISTS',
    ]);
    const more = { number: 'A', addToRecorded: true, signer: 'Nguyễn Văn A' };
    const { certificates, userErrors } = await recognise(rating.secretary, [two!], more);
    expect(userErrors).toEqual([]);
    expect(certificates[0].number).toBe('A/02');
    const { certificateNumberProposal } = await office.ok(
      `{ certificateNumberProposal(issuer: "ủy ban nhân dân tỉnh Cao Bằng") }`,
    );
    expect(certificateNumberProposal).toBe('A/03');
  });

  it('issues from a day of its own, between the decision and today', async () => {
    const item = rating.itemIds[2]!;
    const on = (issuedOn: string) =>
      recognise(rating.secretary, [item], { number: 'C', decidedOn: '2026-11-21', issuedOn });
    expect(codesOf(await on('2026-11-20'))).toEqual(['ISSUED_BEFORE']);
    expect(codesOf(await on('2026-11-23'))).toEqual(['IN_THE_FUTURE']);
    const { certificates } = await on('2026-11-22');
    expect(certificates[0]).toMatchObject({ issuedOn: '2026-11-22', validUntil: '2029-11-22' });
  });
});

describe('two clerks at once', () => {
  it('one decision wins, the other is told; numbers have no gaps', async () => {
    const ids = rating.itemIds.slice(3, 7);
    const enter = (number: string, items: readonly string[], issuer?: string) =>
      recognise(rating.secretary, items, { number, ...(issuer && { issuer }) });
    const [first, second] = await Promise.all([
      enter('D', ids),
      enter('E', [...ids].reverse(), 'UBND tỉnh'),
    ]);
    const lost = [first, second].filter((one) => one.userErrors.length > 0);
    expect(lost).toHaveLength(1);
    expect(new Set(codesOf(lost[0]))).toEqual(new Set(['ALREADY_RECOGNISED']));
    expect(codesOf(lost[0])).toHaveLength(4);
    const { rows } = await api.db.owner.query<{ code: string }>(
      `SELECT product_code AS code FROM certificate ORDER BY length(product_code), product_code`,
    );
    expect(rows.map(({ code }) => code)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((serial) => `04-01747-${serial}-2026`),
    );
  });

  it('a double send answers twice the same and stores once', async () => {
    const { rows } = await api.db.owner.query<{ id: string; number: string }>(
      `SELECT id, number FROM certificate ORDER BY number LIMIT 1`,
    );
    const id = Buffer.from(`Certificate:${rows[0]!.id}`).toString('base64url');
    const operationId = op();
    const [one, two] = await Promise.all([1, 2].map(() => revoke(office, id, { operationId })));
    expect(one).toEqual(two);
    expect(one.userErrors).toEqual([]);
    const count = await api.db.owner.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM certificate_revocation`,
    );
    expect(count.rows[0]!.count).toBe(1);
    const queueAfter = await queue();
    expect(queueAfter.nodes.map((node: Loose) => node.productName)).toEqual(['Măng']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { producerOf } from '../support/dossiers.ts';
import { answersWith, OTHER_COMMUNE, person, score, sheetCriteria } from '../support/rating.ts';
import { insertReRating } from '../support/re-rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';
import { call, codesOf, look } from '../dossier/cast.ts';

const TOP = 'Chè Kolia';
const LOW = 'Miến thường';

let api: TestApi;
let rating: Rating;
let office: Caller;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  rating = await openSession(api, { products: [TOP, LOW] });
  const criteria = await sheetCriteria(api);
  for (const member of rating.members) {
    await score(member, rating.itemIds[0]!, answersWith(criteria));
    await score(
      member,
      rating.itemIds[1]!,
      answersWith(criteria, { '1.1': 1, '5.1': 0, '4.3': 0 }),
    );
  }
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
}, 180_000);
afterAll(() => api.close());

const FILE = `forwarding { id state revision missing pieces { kind reference }
  round { level year number } provincialResult { totalSum sheetCount } }`;
const prepare = (dossierId: string, caller: Caller = office) =>
  call(caller, 'ministryForwardingPrepare', dossierId, {}, FILE);

async function release(): Promise<void> {
  await step(rating.secretary, 'councilSessionClose', rating.sessionId);
  await step(rating.secretary, 'councilSessionRelease', rating.sessionId, { spreadReasons: [] });
}

/** A file that was sent to the ministry. */
async function sent(): Promise<{ id: string }> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `SELECT id FROM ministry_forwarding WHERE state = 'SENT'`,
  );
  return rows[0]!;
}

describe('the way to five stars', () => {
  it('tells nothing of points before the release', async () => {
    const before = await prepare(rating.dossierIds[0]!);
    expect(codesOf(before)).toEqual(['WRONG_STATE']);
    expect(codesOf(await prepare(rating.dossierIds[1]!))).toEqual(['WRONG_STATE']);
    await release();
  });

  it('begins with 90 points of the province, once', async () => {
    expect(codesOf(await prepare(rating.dossierIds[1]!))).toEqual(['BELOW_NINETY']);
    const { forwarding } = await prepare(rating.dossierIds[0]!);
    expect(forwarding).toMatchObject({
      ...{ state: 'PREPARING', round: { level: 'MINISTRY', year: 2026, number: 2 } },
      provincialResult: { totalSum: 700, sheetCount: 7 },
      missing: ['ADVISORY_REPORT', 'COUNCIL_REPORT', 'APPROVAL_DECISION', 'SAMPLES'],
      pieces: [{ kind: 'PRODUCT_FILE' }],
    });
    const again = await prepare(rating.dossierIds[0]!);
    expect(again).toMatchObject({ forwarding: { id: forwarding.id } });
    expect(codesOf(again)).toEqual(['ALREADY_PREPARED']);
  });

  it('is seen by its producer and its province, and by nobody elsewhere', async () => {
    const LIST = `{ ministryForwardings(first: 10) { nodes { id dossier { productName } } } }`;
    const seen = async (caller: Caller) =>
      (await caller.ok(LIST)).ministryForwardings.nodes.length as number;
    const producer = await producerOf(api, `Chủ thể của ${TOP}`, 'Chè khác');
    const rival = await producerOf(api, 'HTX khác', 'Miến');
    const elsewhere = await person(api, Role.COMMUNE_OFFICER, 'Xã khác', {
      units: [OTHER_COMMUNE],
    });
    expect([await seen(office), await seen(producer)]).toEqual([1, 1]);
    expect([await seen(rival), await seen(elsewhere)]).toEqual([0, 0]);
    const { codes } = await rating.members[1]!.run(LIST);
    expect(codes).toEqual(['FORBIDDEN']);
    const own = await look(producer, rating.dossierIds[0]!, 'ministryForwarding { state }');
    expect(own.ministryForwarding).toEqual({ state: 'PREPARING' });
  });

  it('is sent when nothing is missing, and then changes no more', async () => {
    const { forwarding } = await prepare(rating.dossierIds[0]!);
    const { id } = forwarding;
    const letter = { letterNumber: '900/UBND-KT', letterDate: '2026-11-22' };
    const send = (baseRevision: number) =>
      call(
        office,
        'ministryForwardingSend',
        id,
        { baseRevision, ...letter },
        `missing forwarding { state letterNumber revision }`,
      );
    const early = await send(1);
    expect(codesOf(early)).toEqual(['INCOMPLETE']);
    expect(early.missing).toHaveLength(4);
    const piece = (kind: string, reference = 'Số 1') =>
      call(office, 'ministryPieceRecord', id, { kind, reference }, FILE);
    for (const kind of early.missing) expect(codesOf(await piece(kind))).toEqual([]);
    const samples = await piece('SAMPLES', '05 hộp, lô 11/2026');
    expect(samples.forwarding.pieces).toContainEqual({
      ...{ kind: 'SAMPLES', reference: '05 hộp, lô 11/2026' },
    });
    const [one, two] = await Promise.all([send(1), send(1)]);
    expect([...codesOf(one), ...codesOf(two)]).toEqual(['STALE']);
    expect(codesOf(await piece('SAMPLES'))).toEqual(['WRONG_STATE']);
  });

  it('comes back below 90: the province uses the result or rates again', async () => {
    const { id } = await sent();
    const gid = toGlobalId('MinistryForwarding', id);
    const paper = { document: '12/TB-BNNMT', documentDate: '2026-11-22', baseRevision: 2 };
    const SELECT = 'forwarding { state revision resultPoints }';
    const record = (input: object) =>
      call(office, 'ministryResultRecord', gid, { ...paper, ...input }, SELECT);
    expect(codesOf(await record({ points: '89.99', recognised: true }))).toEqual(['INVALID']);
    expect(codesOf(await record({ points: '100.01', recognised: true }))).toEqual(['INVALID']);
    const result = await record({ points: '89.99', recognised: false });
    expect(result.forwarding).toEqual({ state: 'RESULT_IN', revision: 3, resultPoints: '89.99' });
    const choice = { baseRevision: 3, rateAgain: true, reason: 'Chấm lại theo thẩm quyền' };
    const chosen = await call(office, 'ministryResultUse', gid, choice, SELECT);
    expect(chosen).toMatchObject({ forwarding: { state: 'RATED_AGAIN' }, userErrors: [] });
    const dossier = await look(
      rating.secretary,
      rating.dossierIds[0]!,
      'state history { toState reason }',
    );
    expect(dossier.state).toBe('ACCEPTED');
    expect(dossier.history.at(-1)).toEqual({ toState: 'ACCEPTED', reason: choice.reason });
    const twice = await call(office, 'ministryResultUse', gid, choice, SELECT);
    expect(codesOf(twice)).toEqual(['STALE']);
  });
});

describe('the renewal of five stars', () => {
  it('goes to the ministry without a new rating by the province', async () => {
    const { rows } = await api.db.owner.query<{ id: string }>(
      `WITH decision AS (
         INSERT INTO recognition_decision (number, decided_on, issuer, level)
         VALUES ('77/QĐ-BNNMT', '2024-05-20', 'Bộ Nông nghiệp và Môi trường', 'MINISTRY')
         RETURNING id)
       INSERT INTO certificate (number, decision_id, product_id, product_name, producer_name,
                                stars, issued_on, valid_until, verification_code)
       SELECT '77-1', decision.id, d.product_id, d.product_name, d.organisation_name, 5,
              '2024-05-20', '2027-05-20', '23456789'
         FROM decision, dossier d WHERE d.product_name = $1 RETURNING id`,
      [LOW],
    );
    const certificateId = rows[0]!.id;
    const dossierId = await insertReRating(api, certificateId);
    await api.db.owner.query(`UPDATE dossier SET previous_certificate_id = $2 WHERE id = $1`, [
      ...[dossierId, certificateId],
    ]);
    const id = toGlobalId('Dossier', dossierId);
    const { forwarding } = await prepare(id);
    expect(forwarding).toMatchObject({
      provincialResult: null,
      missing: ['OFFICE_REPORT', 'SAMPLES'],
    });
    for (const kind of forwarding.missing) {
      await call(office, 'ministryPieceRecord', forwarding.id, { kind, reference: 'Số 2' }, FILE);
    }
    const letter = { letterNumber: '901/UBND-KT', letterDate: '2026-11-22' };
    const send = { baseRevision: 1, ...letter };
    const gone = await call(office, 'ministryForwardingSend', forwarding.id, send, FILE);
    expect(codesOf(gone)).toEqual([]);
    const result = { points: '92', recognised: true, document: '13/TB', baseRevision: 2 };
    const paper = { ...result, documentDate: '2026-11-22' };
    const told = await call(office, 'ministryResultRecord', forwarding.id, paper, FILE);
    expect(told.forwarding.state).toBe('RECOGNISED');
    const seen = await look(office, id, 'state previousCertificate { stars number }');
    expect(seen).toEqual({ state: 'RATED', previousCertificate: { stars: 5, number: '77-1' } });
  });
});

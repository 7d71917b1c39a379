import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';
import { act, codesOf, look, paper, shelf } from '../support/certificates.ts';
import { op, person, personGlobalId, uuidIn } from '../support/rating.ts';
import { insertReRating } from '../support/re-rating.ts';
import { recognise, revoke } from '../support/recognition.ts';
import { openSession, type Rating } from '../support/sessions.ts';

let api: TestApi;
let rating: Rating;
let office: Caller;

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  rating = await openSession(api, { products: [], members: 4, rule: { sizeMin: 3 }, open: false });
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
}, 120_000);
afterAll(() => api.close());

interface Asked {
  readonly certificateId: string;
  readonly productId: string;
  readonly dossierId: string;
  readonly round: Loose;
}
let made = 0;

/** A product whose paper certificate ends soon, its request, and the council asked about it. */
async function ask(input: object = {}): Promise<Asked> {
  const [id] = await makeProducts(api.db, [{ name: `Trà ${++made}`, producer: `HTX Trà ${made}` }]);
  const productId = toGlobalId('Product', id!);
  const old = { level: 'PROVINCE', issuer: 'Ủy ban nhân dân tỉnh Cao Bằng', stars: 4 };
  const days = { issuedOn: '2024-04-01', decidedOn: '2024-04-01', number: `T${made}/GCN` };
  const entered = paper(productId, { ...old, ...days });
  const { certificate } = await act(office, 'certificateRegister', null, entered);
  const dossierId = toGlobalId('Dossier', await insertReRating(api, uuidIn(certificate.id)));
  const payload = await act(rating.secretary, 'reRatingRoundOpen', null, {
    ...{ councilId: rating.councilId, dossierId, requestedOn: '2026-11-20' },
    ...{ question: 'Đề nghị cho ý kiến giữ hạng 4 sao', excluded: [], ...input },
  });
  expect(payload.userErrors).toEqual([]);
  return { certificateId: certificate.id, productId, dossierId, round: payload.round };
}

const give = (member: Caller, id: string, opinion = 'AGREE', baseVersion = 0) =>
  act(member, 'reRatingOpinionGive', id, { opinion, body: `Ý kiến ${opinion}`, baseVersion });
const close = (id: string, input: object = {}, by: Caller = rating.secretary) =>
  act(by, 'reRatingRoundClose', id, { baseRevision: 1, ...input });

const ROUND = `query ($id: ID!) { node(id: $id) { ... on ReRatingRound { id phase
  myOpinion { opinion version } opinions { opinion body person { name } }
  members { answered excludedFor person { name } } dossier { id } } } }`;
const read = async (caller: Caller, id: string) => (await caller.ok(ROUND, { id })).node;

async function stateOf(dossierId: string): Promise<string> {
  const { rows } = await api.db.owner.query<{ state: string }>(
    `SELECT state FROM dossier WHERE id = $1`,
    [uuidIn(dossierId)],
  );
  return rows[0]!.state;
}

describe('opinions in writing', () => {
  it('keep the star when all agree, and the new certificate takes the place of the old one', async () => {
    const { round, certificateId, dossierId, productId } = await ask();
    expect(round).toMatchObject({ phase: 'OPEN', star: 4, dueOn: '2027-01-04', late: false });
    expect(await stateOf(dossierId)).toBe('IN_SESSION');
    for (const member of rating.members) expect(codesOf(await give(member, round.id))).toEqual([]);
    expect(await close(round.id)).toMatchObject({
      round: { phase: 'CLOSED', outcome: 'KEEP_STAR', outcomeReason: 'ALL_AGREE' },
    });
    expect(await stateOf(dossierId)).toBe('RATED');
    const { recognitionQueue } = await office.ok(
      `{ recognitionQueue(first: 50) { nodes { id itemId kind star awaits waitingDays productName } } }`,
    );
    const waiting = recognitionQueue.nodes.find((one: Loose) => one.itemId === round.id);
    expect(waiting).toMatchObject({ kind: 'WRITTEN', star: 4, awaits: 'PROVINCE', waitingDays: 0 });
    const { certificates } = await recognise(rating.secretary, [round.id], { number: 'GH/1' });
    expect(certificates[0]).toMatchObject({ status: 'VALID', stars: 4, validUntil: '2029-11-22' });
    const old = await look(office, certificateId);
    expect(old).toMatchObject({ status: 'SUPERSEDED', supersededOn: '2026-11-22' });
    expect(old.history.map((one: Loose) => one.kind)).toEqual([
      ...['REGISTERED', 'RE_RATING_ASKED', 'RE_RATING_DECIDED', 'SUPERSEDED'],
    ]);
    expect(await shelf(api, productId)).toMatchObject({ stars: 4, until: '2029-11-22' });
    const again = await recognise(rating.secretary, [round.id], { number: 'GH/2' });
    expect(codesOf(again)).toEqual(['ALREADY_RECOGNISED']);
  });

  it('call a meeting when one disagrees; the dossier can go on an agenda again', async () => {
    const { round, dossierId } = await ask();
    const [chair, second, third, fourth] = rating.members;
    for (const member of [chair!, second!, third!]) await give(member, round.id);
    expect(codesOf(await close(round.id))).toEqual(['TOO_EARLY']);
    await give(fourth!, round.id, 'DISAGREE');
    expect(await close(round.id, {}, chair)).toMatchObject({
      round: { outcome: 'MEETING_NEEDED', outcomeReason: 'VIEWS_DIFFER' },
    });
    expect(await stateOf(dossierId)).toBe('ACCEPTED');
    expect(codesOf(await recognise(rating.secretary, [round.id], { number: 'GH/3' }))).toEqual([
      'NOT_RELEASED',
    ]);
  });

  it('run 45 days: after that those who answered decide, if they are the quorum', async () => {
    const { round } = await ask();
    for (const member of rating.members.slice(0, 3)) await give(member, round.id);
    api.now = new Date('2027-01-04T16:59:00Z');
    expect(codesOf(await close(round.id))).toEqual(['TOO_EARLY']);
    api.now = new Date('2027-01-04T17:00:00Z');
    expect(await close(round.id)).toMatchObject({
      round: { outcome: 'KEEP_STAR', closedOn: '2027-01-05' },
    });
    api.now = new Date('2026-11-22T03:00:00Z');
  });

  it('do not keep a star that was taken away meanwhile', async () => {
    const { round, certificateId } = await ask();
    for (const member of rating.members) await give(member, round.id);
    expect(codesOf(await revoke(office, certificateId))).toEqual([]);
    expect(await close(round.id)).toMatchObject({
      round: { outcome: 'MEETING_NEEDED', outcomeReason: 'COMPLEX' },
    });
  });

  it('count the newest version; a stale one is refused; a double send counts once', async () => {
    const { round } = await ask();
    const member = rating.members[1]!;
    expect(codesOf(await give(member, round.id, 'DISAGREE'))).toEqual([]);
    expect(codesOf(await give(member, round.id, 'AGREE'))).toEqual(['STALE']);
    const operationId = op();
    const input = { opinion: 'AGREE', body: 'Đã xem lại', baseVersion: 1, operationId };
    const sent = await Promise.all(
      [1, 2].map(() => act(member, 'reRatingOpinionGive', round.id, input)),
    );
    expect(sent.map((one) => [codesOf(one), one.opinion.version])).toEqual([
      [[], 2],
      [[], 2],
    ]);
    for (const other of [0, 2, 3]) await give(rating.members[other]!, round.id);
    expect((await close(round.id)).round.outcome).toBe('KEEP_STAR');
    expect(codesOf(await give(member, round.id, 'DISAGREE', 2))).toEqual(['NOT_OPEN']);
  });

  it('a second close is told that it came late; a stale one changes nothing', async () => {
    const { round } = await ask();
    expect(codesOf(await close(round.id, { complex: true, baseRevision: 3 }))).toEqual(['STALE']);
    const both = await Promise.all([
      close(round.id, { complex: true }),
      close(round.id, { complex: true }, rating.chair),
    ]);
    expect(both.map(codesOf).flat()).toEqual(['NOT_OPEN']);
  });

  it.each<[string, object]>([
    ['WRONG_DAY', { requestedOn: '2026-11-23' }],
    ['WRONG_DAY', { requestedOn: '2026-11-15' }],
    [
      'NOT_FOUND',
      {
        excluded: [
          {
            personId: toGlobalId('Person', '0'.repeat(8) + '-0000-7000-8000-000000000000'),
            reason: 'x',
          },
        ],
      },
    ],
  ])('are not asked for with %s: %j', async (code, input) => {
    const { certificateId, round } = await ask();
    await close(round.id, { complex: true });
    const { rows } = await api.db.owner.query<{ id: string }>(
      `UPDATE dossier SET state = 'WITHDRAWN' WHERE product_id =
         (SELECT product_id FROM certificate WHERE id = $1) RETURNING id`,
      [uuidIn(certificateId)],
    );
    await api.db.owner.query(
      `UPDATE dossier SET receipt_number = NULL, submitted_at = NULL
      WHERE id = $1`,
      [rows[0]!.id],
    );
    const dossierId = toGlobalId('Dossier', await insertReRating(api, uuidIn(certificateId)));
    const payload = await act(rating.secretary, 'reRatingRoundOpen', null, {
      ...{ councilId: rating.councilId, dossierId, requestedOn: '2026-11-20', question: 'x' },
      ...{ excluded: [], ...input },
    });
    expect(codesOf(payload)).toEqual([code]);
    expect(await stateOf(dossierId)).toBe('ACCEPTED');
  });
});

describe('before the close', () => {
  it('nobody sees what another member wrote: not the secretary, the chair, the office, an auditor', async () => {
    const { round, dossierId } = await ask();
    const writer = rating.members[2]!;
    await give(writer, round.id, 'NEEDS_MEETING');
    expect((await read(writer, round.id)).myOpinion).toEqual({
      opinion: 'NEEDS_MEETING',
      version: 1,
    });
    expect((await read(writer, round.id)).dossier.id).toBe(dossierId);
    const auditor = await person(api, Role.AUDITOR, 'Kiểm tra');
    const readers = [rating.secretary, rating.chair, rating.members[1]!, office, auditor];
    for (const reader of readers) {
      const seen = await read(reader, round.id);
      expect(seen).toMatchObject({ myOpinion: null, opinions: null });
      expect(seen.members.filter((one: Loose) => one.answered)).toHaveLength(1);
      expect(JSON.stringify(seen)).not.toContain('NEEDS_MEETING');
    }
    const trail = await api.db.owner.query(
      `SELECT concat(before, after) AS text FROM audit_entry WHERE action = 're-rating.opinion'`,
    );
    expect(trail.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(trail.rows)).not.toContain('NEEDS_MEETING');
    const { rows } = await api.db.pool.query(
      `SELECT * FROM re_rating_opinion WHERE round_id = $1`,
      [uuidIn(round.id)],
    );
    expect(rows).toEqual([]);
    const kept = await api.db.owner.query(
      `SELECT outcome::text AS text FROM client_operation WHERE operation = 'reRatingOpinionGive'`,
    );
    expect(JSON.stringify(kept.rows)).not.toContain('NEEDS_MEETING');
    await close(round.id, { complex: true });
    const after = await read(office, round.id);
    expect(after.opinions).toMatchObject([{ opinion: 'NEEDS_MEETING' }]);
  });

  it('a member with a tie is not asked, sees nothing of it and cannot write', async () => {
    const tied = rating.members[3]!;
    const excluded = [{ personId: personGlobalId(tied), reason: 'Người nhà' }];
    const { round, dossierId } = await ask({ excluded });
    expect(await read(tied, round.id)).toBeNull();
    expect(
      (await tied.ok(`query ($id: ID!) { dossier(id: $id) { id } }`, { id: dossierId })).dossier,
    ).toBeNull();
    const refused = await tied.run(
      `mutation ($id: ID!, $input: ReRatingOpinionGiveInput!) {
         reRatingOpinionGive(id: $id, input: $input) { userErrors { code } } }`,
      { id: round.id, input: { opinion: 'AGREE', body: 'x', baseVersion: 0, operationId: op() } },
    );
    expect(refused.codes).toEqual(['FORBIDDEN']);
    for (const member of rating.members.slice(0, 3)) await give(member, round.id);
    expect((await close(round.id)).round.outcome).toBe('KEEP_STAR');
  });

  it('what was written cannot be changed or taken away, not even by its author', async () => {
    const { round } = await ask();
    const writer = rating.members[1]!;
    await give(writer, round.id);
    const attempt = (sql: string) => api.db.pool.query(sql).catch((error: Error) => error.message);
    expect(await attempt(`UPDATE re_rating_opinion SET opinion = 'DISAGREE'`)).toMatch(/denied/);
    expect(await attempt(`DELETE FROM certificate_event`)).toMatch(/denied/);
    expect(await attempt(`UPDATE certificate_event SET note = 'x'`)).toMatch(/denied/);
  });
});

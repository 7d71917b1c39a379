import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { accepted, producerOf, type DossierCast } from '../support/dossiers.ts';
import {
  answersWith,
  COMMUNE,
  FOUR_STARS,
  person,
  score,
  sheetCriteria,
  totalOf,
  type SheetCriterion,
} from '../support/rating.ts';
import { recognise, revoke, starred, verify } from '../support/recognition.ts';
import {
  addItem,
  createCouncil,
  createSession,
  SESSION_RESULT,
  step,
} from '../support/sessions.ts';

let api: TestApi;
let criteria: SheetCriterion[];
let producer: Caller;
let cast: DossierCast;
let secretary: Caller;
let office: Caller;
let members: Caller[];

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
  producer = await producerOf(api, 'HTX nông sản Tân Việt Á', 'Miến rong');
  const officer = await person(api, Role.COMMUNE_OFFICER, 'Cán bộ xã', { units: [COMMUNE] });
  secretary = await person(api, Role.COUNCIL_SECRETARY, 'Thư ký');
  cast = { api, producer, officer, secretary, criteria };
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng Điều phối');
  const names = ['Chủ tịch', ...Array.from({ length: 6 }, (_, index) => `Thành viên ${index + 1}`)];
  members = await Promise.all(
    names.map((name, index) =>
      person(api, index === 0 ? Role.COUNCIL_CHAIR : Role.COUNCIL_MEMBER, name),
    ),
  );
});
afterAll(() => api.close());

describe('the main job: from a producer’s dossier to stars in the catalogue', () => {
  let dossierIds: string[];
  let sessionId: string;
  let itemIds: string[];
  let certificate: Loose;

  it('a producer registers and the commune assesses', async () => {
    dossierIds = [
      await accepted(cast, 'Miến dong Tân Việt Á'),
      await accepted(cast, 'Bún khô Hưng Đạo'),
    ];
    const { dossier } = await producer.ok(
      `query ($id: ID!) { dossier(id: $id) { state communeAssessment { reportNumber }
         applicant { phone } history { fromState toState } } }`,
      { id: dossierIds[0] },
    );
    expect(dossier).toMatchObject({
      state: 'ACCEPTED',
      communeAssessment: { reportNumber: '112/BC-UBND' },
      applicant: { phone: '02063123456' },
    });
    expect(dossier.history.map((one: Loose) => one.toState)).toEqual([
      'DRAFT',
      'SUBMITTED',
      'COMMUNE_REVIEW',
      'ASSESSED',
      'FORWARDED',
      'ACCEPTED',
    ]);
  });

  it('the secretary plans and opens a session', async () => {
    const councilCreate = await createCouncil(api, office, secretary, members);
    expect(councilCreate.userErrors).toEqual([]);
    const created = await createSession(api, secretary, councilCreate.council.id);
    expect(created.userErrors).toEqual([]);
    sessionId = created.session.id;
    itemIds = [];
    for (const dossierId of dossierIds) {
      const { item, userErrors } = await addItem(secretary, sessionId, dossierId);
      expect(userErrors).toEqual([]);
      itemIds.push(item.id);
    }
    const opened = await step(secretary, 'councilSessionOpen', sessionId);
    expect(opened).toEqual({ session: { id: sessionId, phase: 'OPEN' }, userErrors: [] });
  });

  it('seven members score, each blind to the others', async () => {
    const [noodles, vermicelli] = itemIds as [string, string];
    const more: Record<string, number>[] = [
      {},
      { '10': 1 },
      { '1.7': 0 },
      { '11': 2 },
      {},
      { '1.1': 3 },
      { '4.2': 3 },
    ];
    for (const [index, member] of members.entries()) {
      const good = answersWith(criteria, { ...FOUR_STARS, ...more[index] });
      await score(member, noodles, good);
      const weak = answersWith(criteria, { ...FOUR_STARS, ...more[index], '1.5': 1 });
      await score(member, vermicelli, weak);
      const { sessionProgress } = await secretary.ok(
        `query ($id: ID!) { sessionProgress(id: $id) { phase items { submitted expected } } }`,
        { id: sessionId },
      );
      const progress = { submitted: index + 1, expected: 7 };
      expect(sessionProgress).toEqual({ phase: 'OPEN', items: [progress, progress] });
    }
    expect(totalOf(answersWith(criteria, FOUR_STARS))).toBe(75);
  });

  it('closing computes, and shows nothing yet', async () => {
    const closed = await step(secretary, 'councilSessionClose', sessionId);
    expect(closed).toMatchObject({ session: { phase: 'CLOSED' }, obstacles: null, userErrors: [] });
    for (const caller of [secretary, members[0]!, members[1]!]) {
      const { councilSession } = await caller.ok(SESSION_RESULT, { id: sessionId });
      expect(councilSession.items.map((item: Loose) => item.result)).toEqual([null, null]);
    }
  });

  it('the release shows four stars for one, and why the other falls to three', async () => {
    const released = await step(secretary, 'councilSessionRelease', sessionId, {
      spreadReasons: [],
    });
    expect(released).toMatchObject({ session: { phase: 'RELEASED' }, userErrors: [] });
    const { councilSession } = await members[3]!.ok(SESSION_RESULT, { id: sessionId });
    const [noodles, vermicelli] = councilSession.items;
    // 75, 74, 74, 74, 75, 76, 76: 524 points on 7 sheets.
    expect(noodles.result).toMatchObject({
      sheetCount: 7,
      totalSum: 524,
      average: '74.86',
      minTotal: 74,
      maxTotal: 76,
      spread: 2,
      spreadAlarm: false,
      starByPoints: 4,
      starByMinima: 4,
      proposedStar: 4,
      failedMinima: [],
    });
    const parts: { pointsSum: number }[] = noodles.result.parts;
    expect(parts.reduce((sum, part) => sum + part.pointsSum, 0)).toBe(524);
    expect(vermicelli.result).toMatchObject({
      totalSum: 517,
      average: '73.86',
      starByPoints: 4,
      starByMinima: 3,
      proposedStar: 3,
      failedMinima: [
        {
          star: 4,
          requiredPoints: 2,
          pointsSum: 7,
          sheetsBelow: 7,
          criterion: { key: '1.5' },
        },
      ],
    });
    expect(vermicelli.result.explanation.map((one: Loose) => one.rule)).toEqual([
      'AVERAGE',
      'SPREAD',
      'STAR_BY_POINTS',
      'MINIMUM_MISSED',
      'PROPOSAL',
    ]);
    expect(vermicelli.result.explanation[3].text).toContain('7 of 7 sheets are below');
  });

  it('the producer is told the result and the reasons of its own dossier', async () => {
    const { dossier } = await producer.ok(
      `query ($id: ID!) { dossier(id: $id) { state result { proposedStar explanation { text } } } }`,
      { id: dossierIds[1] },
    );
    expect(dossier).toMatchObject({ state: 'RATED', result: { proposedStar: 3 } });
    expect(dossier.result.explanation).toHaveLength(5);
  });

  it('a decision recognises both and issues certificates', async () => {
    const recognitionDecisionRecord = await recognise(secretary, itemIds);
    expect(recognitionDecisionRecord.userErrors).toEqual([]);
    expect(recognitionDecisionRecord.certificates).toMatchObject([
      {
        number: '1524/QĐ-UBND/01',
        status: 'VALID',
        stars: 4,
        awardedStars: 4,
        issuedOn: '2026-11-22',
        validUntil: '2029-11-22',
        productCode: '04-01747-1-2026',
        product: { name: 'Miến dong Tân Việt Á', stars: 4 },
        reRatingWindow: { from: '2029-05-26', to: '2029-07-25' },
      },
      { number: '1524/QĐ-UBND/02', stars: 3, productCode: '04-01747-2-2026' },
    ]);
    certificate = recognitionDecisionRecord.certificates[0];
  });

  it('the public catalogue finds it with its stars, and its code is real', async () => {
    expect(await starred(api)).toEqual([
      {
        name: 'Miến dong Tân Việt Á',
        stars: 4,
        certificate: { number: '1524/QĐ-UBND/01', status: 'VALID', stars: 4 },
      },
    ]);
    const code = certificate.verificationCode as string;
    const typed = [code, code.toLowerCase(), ` ${code.slice(0, 4)} ${code.slice(4)}`];
    for (const one of [...typed, certificate.productCode]) {
      expect(await verify(api, one)).toEqual({
        status: 'VALID',
        stars: 4,
        number: '1524/QĐ-UBND/01',
        productName: 'Miến dong Tân Việt Á',
        validUntil: '2029-11-22',
        certificate: {
          decision: { number: '1524/QĐ-UBND' },
          product: { name: 'Miến dong Tân Việt Á' },
        },
      });
    }
    expect(await verify(api, 'ABCDEFGH')).toBeNull();
  });

  it('shows no stars after its last day', async () => {
    const before = api.now;
    api.now = new Date('2029-11-22T16:59:59Z');
    const code = certificate.verificationCode as string;
    expect(await verify(api, code)).toMatchObject({ status: 'VALID', stars: 4 });
    api.now = new Date('2029-11-22T17:00:00Z');
    expect(await verify(api, code)).toMatchObject({ status: 'EXPIRED', stars: null });
    expect(await starred(api)).toEqual([]);
    api.now = before;
  });

  it('shows no stars once revoked', async () => {
    const certificateRevoke = await revoke(secretary, certificate.id);
    expect(certificateRevoke).toEqual({
      certificate: {
        status: 'REVOKED',
        stars: null,
        revocation: { ground: 'MARK_MISUSED', decisionNumber: '1530/QĐ-UBND' },
      },
      userErrors: [],
    });
    expect(await starred(api)).toEqual([]);
    const code = certificate.verificationCode as string;
    expect(await verify(api, code)).toMatchObject({ status: 'REVOKED', stars: null });
  });
});

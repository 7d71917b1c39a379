import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';
import {
  ADD_ITEM,
  answersWith,
  COMMUNE,
  CREATE_COUNCIL,
  CREATE_SESSION,
  FOUR_STARS,
  inputOf,
  op,
  person,
  personGlobalId,
  provinceGlobalId,
  rubricVersionId,
  score,
  sheetCriteria,
  step,
  totalOf,
  uuidIn,
  type SheetCriterion,
} from '../support/rating.ts';

let api: TestApi;
let criteria: SheetCriterion[];
let producer: Caller;
let officer: Caller;
let secretary: Caller;
let office: Caller;
let members: Caller[];

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  criteria = await sheetCriteria(api);
  officer = await person(api, Role.COMMUNE_OFFICER, 'Cán bộ xã', { units: [COMMUNE] });
  secretary = await person(api, Role.COUNCIL_SECRETARY, 'Thư ký');
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng Điều phối');
  const names = ['Chủ tịch', ...Array.from({ length: 6 }, (_, index) => `Thành viên ${index + 1}`)];
  members = await Promise.all(
    names.map((name, index) =>
      person(api, index === 0 ? Role.COUNCIL_CHAIR : Role.COUNCIL_MEMBER, name),
    ),
  );
});
afterAll(() => api.close());

const dossierMove = async (caller: Caller, name: string, id: string, input: object = {}) => {
  const cls = name.charAt(0).toUpperCase() + name.slice(1);
  const { dossier } = await caller.ok(`query ($id: ID!) { dossier(id: $id) { revision } }`, { id });
  const data = await caller.ok(
    `mutation ($id: ID!, $input: ${cls}Input!) { ${name}(id: $id, input: $input) {
       dossier { id state receiptNumber revision } userErrors { code message field } } }`,
    { id, input: { baseRevision: dossier.revision, operationId: op(), ...input } },
  );
  expect(data[name].userErrors).toEqual([]);
  return data[name].dossier as Loose;
};

async function registered(name: string): Promise<string> {
  const [productId] = await makeProducts(api.db, [{ name, producer: 'HTX nông sản Tân Việt Á' }]);
  const { rows } = await api.db.owner.query<{ id: string }>(
    `SELECT producer_id AS id FROM product WHERE id = $1`,
    [productId],
  );
  producer ??= await person(api, Role.PRODUCER, 'Chủ thể', { producerId: rows[0]!.id, units: [] });
  const { dossierCreate } = await producer.ok(
    `mutation ($input: DossierCreateInput!) { dossierCreate(input: $input) {
       dossier { id state productName sheet { number name } missing } userErrors { code message } } }`,
    {
      input: {
        productId: toGlobalId('Product', productId!),
        kind: 'FIRST',
        legalRepresentative: 'Nguyễn Thị A',
        address: 'Xóm Nà Rẻo, xã Minh Tâm',
        phone: '0206 3 123 456',
        operationId: op(),
      },
    },
  );
  expect(dossierCreate).toMatchObject({
    userErrors: [],
    dossier: {
      state: 'DRAFT',
      productName: name,
      sheet: { number: 6, name: 'Chế biến từ gạo, ngũ cốc' },
      missing: ['SELF_SCORE', 'EVIDENCE'],
    },
  });
  return dossierCreate.dossier.id as string;
}

async function lodged(name: string): Promise<string> {
  const id = await registered(name);
  const claims = inputOf(answersWith(criteria));
  const scores = claims.map((one) => ({ ...one, claim: 'Xem minh chứng' }));
  const { dossierSelfScore } = await producer.ok(
    `mutation ($id: ID!, $input: DossierSelfScoreInput!) { dossierSelfScore(id: $id, input: $input) {
       dossier { selfScoreTotal missing } userErrors { code } } }`,
    { id, input: { scores, operationId: op() } },
  );
  expect(dossierSelfScore).toEqual({
    dossier: { selfScoreTotal: 100, missing: ['EVIDENCE'] },
    userErrors: [],
  });
  const { dossierEvidenceAdd } = await producer.ok(
    `mutation ($id: ID!, $input: DossierEvidenceAddInput!) { dossierEvidenceAdd(id: $id, input: $input) {
       evidence { id position criteria { key } } userErrors { code message } } }`,
    {
      id,
      input: {
        kind: 'MATERIAL_ORIGIN',
        title: 'Hợp đồng liên kết',
        url: 'https://example.org/hop-dong.pdf',
        page: 12,
        criterionIds: [criteria.find((one) => one.key === '1.5')!.id],
        operationId: op(),
      },
    },
  );
  expect(dossierEvidenceAdd).toMatchObject({
    evidence: { position: 1, criteria: [{ key: '1.5' }] },
    userErrors: [],
  });
  const dossier = await dossierMove(producer, 'dossierSubmit', id);
  expect(dossier).toMatchObject({ state: 'SUBMITTED' });
  expect(dossier.receiptNumber).toMatch(/^\d+\/PĐK-04-01747-2026$/);
  return id;
}

async function accepted(name: string): Promise<string> {
  const id = await lodged(name);
  await dossierMove(officer, 'communeReviewStart', id);
  const assessed = await dossierMove(officer, 'communeAssessmentRecord', id, {
    materialOrigin: 'Dong riềng trồng tại xã, từ 75 % trở lên.',
    localLabour: '14 lao động của xã.',
    ideaOrigin: 'Nghề làm miến của xã.',
    localIdentity: 'Kỹ thuật tráng tay.',
    reportNumber: '112/BC-UBND',
    reportDate: '2026-11-03',
  });
  expect(assessed.state).toBe('ASSESSED');
  expect((await dossierMove(officer, 'dossierForward', id)).state).toBe('FORWARDED');
  expect((await dossierMove(secretary, 'dossierAccept', id)).state).toBe('ACCEPTED');
  return id;
}

const RESULT = `query ($id: ID!) { councilSession(id: $id) { phase items {
  position productName result {
    sheetCount totalSum average minTotal maxTotal spread spreadAlarm
    starByPoints starByMinima proposedStar parts { partCode pointsSum }
    failedMinima { star requiredPoints pointsSum sheetsBelow criterion { key } }
    explanation { rule article text } } } } }`;

describe('the main job: from a producer’s dossier to stars in the catalogue', () => {
  let dossierIds: string[];
  let sessionId: string;
  let itemIds: string[];
  let certificate: Loose;

  it('a producer registers and the commune assesses', async () => {
    dossierIds = [await accepted('Miến dong Tân Việt Á'), await accepted('Bún khô Hưng Đạo')];
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
    const { councilCreate } = await office.ok(CREATE_COUNCIL, {
      input: {
        provinceId: await provinceGlobalId(api),
        level: 'PROVINCE',
        name: 'Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Cao Bằng',
        decisionNumber: '900/QĐ-UBND',
        decisionDate: '2026-07-01',
        operationId: op(),
        members: [
          { personId: personGlobalId(secretary), role: 'SECRETARY', scores: false },
          ...members.map((member, index) => ({
            personId: personGlobalId(member),
            role: index === 0 ? 'CHAIR' : 'MEMBER',
            scores: true,
          })),
        ],
      },
    });
    expect(councilCreate.userErrors).toEqual([]);
    const { councilSessionCreate } = await secretary.ok(CREATE_SESSION, {
      input: {
        councilId: councilCreate.council.id,
        rubricVersionId: await rubricVersionId(api),
        number: '05/2026',
        heldOn: '2026-11-20',
        place: 'Hội trường A',
        operationId: op(),
      },
    });
    expect(councilSessionCreate.userErrors).toEqual([]);
    sessionId = councilSessionCreate.session.id;
    itemIds = [];
    for (const dossierId of dossierIds) {
      const { councilSessionAddItem } = await secretary.ok(ADD_ITEM, {
        id: sessionId,
        input: { dossierId, operationId: op() },
      });
      expect(councilSessionAddItem.userErrors).toEqual([]);
      itemIds.push(councilSessionAddItem.item.id);
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
      const { councilSession } = await caller.ok(RESULT, { id: sessionId });
      expect(councilSession.items.map((item: Loose) => item.result)).toEqual([null, null]);
    }
  });

  it('the release shows four stars for one, and why the other falls to three', async () => {
    const released = await step(secretary, 'councilSessionRelease', sessionId, {
      spreadReasons: [],
    });
    expect(released).toMatchObject({ session: { phase: 'RELEASED' }, userErrors: [] });
    const { councilSession } = await members[3]!.ok(RESULT, { id: sessionId });
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
    const parts = noodles.result.parts as { pointsSum: number }[];
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
    const rules = vermicelli.result.explanation.map((one: Loose) => one.rule);
    expect(rules).toEqual(['AVERAGE', 'SPREAD', 'STAR_BY_POINTS', 'MINIMUM_MISSED', 'PROPOSAL']);
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
    const { recognitionDecisionRecord } = await secretary.ok(
      `mutation ($input: RecognitionDecisionRecordInput!) { recognitionDecisionRecord(input: $input) {
         decision { id number issuer }
         certificates { id number status stars awardedStars issuedOn validUntil productCode
           verificationCode product { name stars } reRatingWindow { from to } }
         userErrors { code message field } } }`,
      {
        input: {
          number: '1524/QĐ-UBND',
          decidedOn: '2026-11-22',
          issuer: 'Ủy ban nhân dân tỉnh Cao Bằng',
          level: 'PROVINCE',
          items: itemIds.map((itemId) => ({ itemId })),
          operationId: op(),
        },
      },
    );
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

  const LIST = `query { products(filter: { query: "mien dong", stars: { gte: 4 } }, first: 5) {
    nodes { name stars certificate { number status stars } } } }`;
  const VERIFY = `query ($code: String!) { verifyCertificate(code: $code) {
    status stars number productName validUntil certificate { decision { number } product { name } } } }`;

  it('the public catalogue finds it with its stars, and its code is real', async () => {
    const { products } = await api.anonymous.ok(LIST);
    expect(products.nodes).toEqual([
      {
        name: 'Miến dong Tân Việt Á',
        stars: 4,
        certificate: { number: '1524/QĐ-UBND/01', status: 'VALID', stars: 4 },
      },
    ]);
    const code = certificate.verificationCode as string;
    const typed = [code, code.toLowerCase(), ` ${code.slice(0, 4)} ${code.slice(4)}`];
    for (const one of [...typed, certificate.productCode]) {
      const { verifyCertificate } = await api.anonymous.ok(VERIFY, { code: one });
      expect(verifyCertificate).toEqual({
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
    const wrong = await api.anonymous.ok(VERIFY, { code: 'ABCDEFGH' });
    expect(wrong.verifyCertificate).toBeNull();
  });

  it('shows no stars after its last day', async () => {
    const before = api.now;
    api.now = new Date('2029-11-22T16:59:59Z');
    const code = certificate.verificationCode as string;
    expect((await api.anonymous.ok(VERIFY, { code })).verifyCertificate.status).toBe('VALID');
    api.now = new Date('2029-11-22T17:00:00Z');
    const { verifyCertificate } = await api.anonymous.ok(VERIFY, { code });
    expect(verifyCertificate).toMatchObject({ status: 'EXPIRED', stars: null });
    expect((await api.anonymous.ok(LIST)).products.nodes).toEqual([]);
    api.now = before;
  });

  it('shows no stars once revoked', async () => {
    const { certificateRevoke } = await secretary.ok(
      `mutation ($id: ID!, $input: CertificateRevokeInput!) { certificateRevoke(id: $id, input: $input) {
         certificate { status stars revocation { ground decisionNumber } } userErrors { code message } } }`,
      {
        id: certificate.id,
        input: {
          revokedOn: '2026-11-22',
          ground: 'MARK_MISUSED',
          reason: 'Dùng sai nhãn hiệu',
          decisionNumber: '1530/QĐ-UBND',
          decidedOn: '2026-11-22',
          operationId: op(),
        },
      },
    );
    expect(certificateRevoke).toEqual({
      certificate: {
        status: 'REVOKED',
        stars: null,
        revocation: { ground: 'MARK_MISUSED', decisionNumber: '1530/QĐ-UBND' },
      },
      userErrors: [],
    });
    expect((await api.anonymous.ok(LIST)).products.nodes).toEqual([]);
    const code = certificate.verificationCode as string;
    const { verifyCertificate } = await api.anonymous.ok(VERIFY, { code });
    expect(verifyCertificate).toMatchObject({ status: 'REVOKED', stars: null });
  });

  it('leaves a trail without a single score of a member', async () => {
    const { rows } = await api.db.owner.query<{ action: string; after: Loose }>(
      `SELECT action, after FROM audit_entry WHERE action LIKE 'score-sheet.%' ORDER BY seq`,
    );
    expect(rows).toHaveLength(28);
    for (const { after } of rows) {
      expect(Object.keys(after).sort()).toEqual(['changed', 'fingerprint', 'itemId', 'version']);
      expect(after.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(uuidIn(itemIds[0]!) === after.itemId || uuidIn(itemIds[1]!) === after.itemId).toBe(
        true,
      );
    }
  });
});

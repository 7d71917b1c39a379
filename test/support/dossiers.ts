import { expect } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import type { Caller, Loose, TestApi } from './api.ts';
import { makeProducts } from './catalogue.ts';
import { answersWith, inputOf, op, person, type SheetCriterion } from './rating.ts';

/** Moves a dossier one step; any refusal fails the test. */
export async function moveDossier(
  caller: Caller,
  name: string,
  id: string,
  input: object = {},
): Promise<Loose> {
  const cls = name.charAt(0).toUpperCase() + name.slice(1);
  const { dossier } = await caller.ok(`query ($id: ID!) { dossier(id: $id) { revision } }`, { id });
  const data = await caller.ok(
    `mutation ($id: ID!, $input: ${cls}Input!) { ${name}(id: $id, input: $input) {
       dossier { id state receiptNumber revision } userErrors { code message field } } }`,
    { id, input: { baseRevision: dossier.revision, operationId: op(), ...input } },
  );
  expect(data[name].userErrors).toEqual([]);
  return data[name].dossier;
}

/** People and sheet of a dossier's way to the council. */
export interface DossierCast {
  readonly api: TestApi;
  readonly producer: Caller;
  readonly officer: Caller;
  readonly secretary: Caller;
  readonly criteria: readonly SheetCriterion[];
}

/** Somebody who acts for the producer of that name, which is made when it is not there. */
export async function producerOf(api: TestApi, name: string, product: string): Promise<Caller> {
  const [productId] = await makeProducts(api.db, [{ name: product, producer: name }]);
  const { rows } = await api.db.owner.query<{ id: string }>(
    `SELECT producer_id AS id FROM product WHERE id = $1`,
    [productId],
  );
  return person(api, Role.PRODUCER, name, { producerId: rows[0]!.id, units: [] });
}

/** What a dossier lacks whose producer has filled in the registration form only. */
export const MISSING_AT_FIRST = [
  ...['REPRESENTATIVE_SEX', 'REPRESENTATIVE_ETHNICITY', 'PERMANENT_ADDRESS', 'REGISTRATION'],
  ...['PRODUCT_DESCRIPTION', 'HISTORY', 'STRUCTURE', 'RESULTS', 'PLAN', 'SELF_SCORE', 'EVIDENCE'],
];

/** A whole report (Mẫu 02), parts I, II and IV. */
export const REPORT = {
  representativeSex: 'FEMALE',
  representativeEthnicity: 'Tày',
  permanentAddress: 'Xóm Nà Rẻo, xã Minh Tâm',
  establishedOn: '2018-05-02',
  productDescription: 'Túi 500 g, TCCS 01:2024',
  history: 'Thành lập năm 2018 từ 7 hộ.',
  structure: 'Hội đồng quản trị 3 người, 14 thành viên.',
  materialAndTechnology: '12 ha tại xã, tráng tay, sấy lạnh.',
  qualityChanges: 'Bao bì mới từ năm 2024.',
  markets: 'Trong tỉnh, Hà Nội.',
  businessResults: 'Doanh thu 1,2 tỷ đồng, lãi 180 triệu đồng.',
  plan: 'Thêm 5 ha, vào siêu thị.',
};

/** A producer registers a product under its official sheet. */
export async function registered({ api, producer }: DossierCast, name: string): Promise<string> {
  const [productId] = await makeProducts(api.db, [{ name, producer: producer.actor.name! }]);
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
      missing: MISSING_AT_FIRST,
    },
  });
  return dossierCreate.dossier.id as string;
}

/** The same, with self-assessment and evidence, handed to the commune. */
export async function lodged(cast: DossierCast, name: string): Promise<string> {
  const { producer, criteria } = cast;
  const id = await registered(cast, name);
  await moveDossier(producer, 'dossierReportUpdate', id, REPORT);
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
  const dossier = await moveDossier(producer, 'dossierSubmit', id);
  expect(dossier).toMatchObject({ state: 'SUBMITTED' });
  expect(dossier.receiptNumber).toMatch(/^\d+\/PĐK-04-01747-2026$/);
  return id;
}

/** Five samples come in. */
export async function addSamples(officer: Caller, id: string, quantity = 5): Promise<void> {
  const { dossierSamplesRecord } = await officer.ok(
    `mutation ($id: ID!, $input: DossierSamplesRecordInput!) {
       dossierSamplesRecord(id: $id, input: $input) { userErrors { code message field } } }`,
    { id, input: { quantity, receivedOn: '2026-11-03', operationId: op() } },
  );
  expect(dossierSamplesRecord.userErrors).toEqual([]);
}

/** The province finds every piece there. */
export async function foundWhole(secretary: Caller, id: string, more: object = {}): Promise<void> {
  const pieces = { requestLetter: true, communeReport: true, productFile: true, samples: true };
  const { dossierCheckRecord } = await secretary.ok(
    `mutation ($id: ID!, $input: DossierCheckRecordInput!) {
       dossierCheckRecord(id: $id, input: $input) { userErrors { code message field } } }`,
    { id, input: { ...pieces, ...more, operationId: op() } },
  );
  expect(dossierCheckRecord.userErrors).toEqual([]);
}

/** The same, assessed by the commune and accepted by the province. */
export async function accepted(cast: DossierCast, name: string): Promise<string> {
  const { officer, secretary } = cast;
  const id = await lodged(cast, name);
  await moveDossier(officer, 'communeReviewStart', id);
  const assessed = await moveDossier(officer, 'communeAssessmentRecord', id, {
    materialOrigin: 'Dong riềng trồng tại xã, từ 75 % trở lên.',
    localLabour: '14 lao động của xã.',
    ideaOrigin: 'Nghề làm miến của xã.',
    localIdentity: 'Kỹ thuật tráng tay.',
    reportNumber: '112/BC-UBND',
    reportDate: '2026-11-03',
  });
  expect(assessed.state).toBe('ASSESSED');
  await addSamples(officer, id);
  const letter = { requestNumber: '45/TTr-UBND', requestDate: '2026-11-04' };
  expect((await moveDossier(officer, 'dossierForward', id, letter)).state).toBe('FORWARDED');
  await foundWhole(secretary, id);
  expect((await moveDossier(secretary, 'dossierAccept', id)).state).toBe('ACCEPTED');
  return id;
}

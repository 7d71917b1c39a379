import {
  AddEvidenceDocument,
  AddProductDocument,
  AssessMyselfDocument,
  BeginDossierDocument,
  FillInDossierDocument,
  FillInReportDocument,
  LodgeDossierDocument,
  OfficialSheetDocument,
  PublishProductDocument,
  SubmitProductDocument,
} from '../../generated/operations.ts';
import { accepted, present, type Caller } from '../caller.ts';
import type { MadeUpProducer, MadeUpProduct } from '../made-up.ts';
import { fillBallot, type BallotCriterion } from './ballot.ts';

/** The decision whose sheets are in force. */
export const RUBRIC = '26/2026';

/** Makes the operation ids of one journey: the same step gets the same id when it is sent again. */
export type Operation = (step: string) => string;

export interface Entered {
  readonly status: string;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly revision: number;
}

export interface Dossier {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly receiptNumber?: string | null;
}

/** The producer enters a product as a draft. */
export async function enterProduct(
  producer: Caller,
  operation: Operation,
  { product, producerId }: { product: MadeUpProduct; producerId: string },
): Promise<Entered> {
  const { price } = product;
  const base = price.kilograms && { baseQuantity: price.kilograms, baseUnit: 'KILOGRAM' as const };
  const { productCreate } = await producer.send(AddProductDocument, {
    input: {
      producerId,
      name: product.name,
      subgroupCode: product.subgroup,
      summary: product.summary,
      ...product.offer,
      price: { amount: price.amount, unit: price.unit, ...base },
      english: { name: product.english, summary: 'Demonstration data, not real.' },
      operationId: operation('product'),
    },
  });
  return present('product', accepted('AddProduct', productCreate).product);
}

/** The producer asks the commune to look at the entry. */
export async function submitProduct(
  producer: Caller,
  operation: Operation,
  { id, revision }: Pick<Entered, 'id' | 'revision'>,
): Promise<Entered> {
  const { productSubmit } = await producer.send(SubmitProductDocument, {
    id,
    input: { baseRevision: revision, operationId: operation('submit') },
  });
  return present('product', accepted('SubmitProduct', productSubmit).product);
}

/** Somebody of the commune looks at the entry and puts it into the catalogue. */
export async function publishProduct(
  officer: Caller,
  operation: Operation,
  { id, revision }: Pick<Entered, 'id' | 'revision'>,
): Promise<Entered> {
  const { productPublish } = await officer.send(PublishProductDocument, {
    id,
    input: { baseRevision: revision, operationId: operation('publish') },
  });
  return present('product', accepted('PublishProduct', productPublish).product);
}

/** The official sheet with all its criteria and levels. */
export async function officialSheet(
  caller: Caller,
  number: number,
): Promise<{ readonly name: string; readonly criteria: readonly BallotCriterion[] }> {
  const { rubricSheet } = await caller.send(OfficialSheetDocument, { version: RUBRIC, number });
  const sheet = present('sheet', rubricSheet);
  return { name: sheet.name, criteria: sheet.scoredCriteria };
}

/** The producer begins a dossier and fills in the registration form (Mẫu 01). */
export async function beginDossier(
  producer: Caller,
  operation: Operation,
  productId: string,
  form: MadeUpProducer,
): Promise<Dossier> {
  const { dossierCreate } = await producer.send(BeginDossierDocument, {
    input: { productId, kind: 'FIRST', operationId: operation('dossier') },
  });
  const dossier = present('dossier', accepted('BeginDossier', dossierCreate).dossier);
  const { dossierUpdate } = await producer.send(FillInDossierDocument, {
    id: dossier.id,
    input: {
      baseRevision: dossier.revision,
      organisationName: form.name,
      legalRepresentative: form.representative,
      representativePosition: 'Đại diện chủ thể (minh họa)',
      address: form.address,
      phone: form.phone,
      operationId: operation('form'),
    },
  });
  const filled = present('dossier', accepted('FillInDossier', dossierUpdate).dossier);
  return fillInReport(producer, operation, filled, form);
}

/** The producer writes the report (Mẫu 02) around its self-assessment. */
async function fillInReport(
  producer: Caller,
  operation: Operation,
  dossier: Dossier,
  form: MadeUpProducer,
): Promise<Dossier> {
  const { dossierReportUpdate } = await producer.send(FillInReportDocument, {
    id: dossier.id,
    input: {
      baseRevision: dossier.revision,
      representativeSex: 'FEMALE',
      representativeEthnicity: 'Tày (minh họa)',
      permanentAddress: form.address,
      establishedOn: '2019-03-15',
      productDescription: 'Đóng gói theo tiêu chuẩn cơ sở (minh họa).',
      history: 'Thành lập từ một nhóm hộ trong xóm (minh họa).',
      structure: 'Ban quản lý 3 người, các hộ thành viên (minh họa).',
      materialAndTechnology: 'Nguyên liệu tại xã, sơ chế và đóng gói tại xưởng (minh họa).',
      qualityChanges: 'Bao bì, nhãn được làm lại (minh họa).',
      markets: 'Trong tỉnh và Hà Nội (minh họa).',
      businessResults: 'Doanh thu và lợi nhuận tăng qua hai năm (minh họa).',
      plan: 'Mở rộng vùng nguyên liệu, bán trực tuyến (minh họa).',
      operationId: operation('report'),
    },
  });
  return present('dossier', accepted('FillInReport', dossierReportUpdate).dossier);
}

/** The producer assesses itself, criterion by criterion (Mẫu 02). */
export async function assessMyself(
  producer: Caller,
  operation: Operation,
  dossier: Dossier,
  criteria: readonly BallotCriterion[],
): Promise<{ readonly dossier: Dossier; readonly total: number }> {
  const { answers, total } = fillBallot(criteria, { star: 4, aim: 82 });
  const { dossierSelfScore } = await producer.send(AssessMyselfDocument, {
    id: dossier.id,
    input: { scores: answers, operationId: operation('self-assessment') },
  });
  const { dossier: after } = accepted('AssessMyself', dossierSelfScore);
  return { dossier: present('dossier', after), total };
}

/** The producer adds a piece of evidence and lodges the dossier with the commune. */
export async function lodge(
  producer: Caller,
  operation: Operation,
  dossier: Dossier,
  criterionIds: readonly string[],
): Promise<Dossier> {
  const { dossierEvidenceAdd } = await producer.send(AddEvidenceDocument, {
    id: dossier.id,
    input: {
      kind: 'MATERIAL_ORIGIN',
      title: 'Hợp đồng liên kết vùng nguyên liệu (minh họa)',
      reference: 'Số 01/HĐ (minh họa), bản gốc tại chủ thể',
      criterionIds: [...criterionIds],
      operationId: operation('evidence'),
    },
  });
  const added = present('dossier', accepted('AddEvidence', dossierEvidenceAdd).dossier);
  const { dossierSubmit } = await producer.send(LodgeDossierDocument, {
    id: added.id,
    input: { baseRevision: added.revision, operationId: operation('lodge') },
  });
  return present('dossier', accepted('LodgeDossier', dossierSubmit).dossier);
}

import {
  CheckCodeDocument,
  FindInCatalogueDocument,
  RecordDecisionDocument,
  RevokeCertificateDocument,
  type CheckCodeQuery,
  type FindInCatalogueQuery,
  type RecordDecisionMutation,
} from '../../generated/operations.ts';
import { accepted, present, type Caller } from '../caller.ts';
import type { Operation } from './register.ts';

export type IssuedCertificate = NonNullable<
  RecordDecisionMutation['recognitionDecisionRecord']['certificates']
>[number];

export interface Decision {
  readonly number: string;
  readonly decidedOn: string;
  readonly itemIds: readonly string[];
}

/** The province's decision is recorded; it issues the certificates. */
export async function recordDecision(
  secretary: Caller,
  operation: Operation,
  { itemIds, ...decision }: Decision,
): Promise<readonly IssuedCertificate[]> {
  const { recognitionDecisionRecord } = await secretary.send(RecordDecisionDocument, {
    input: {
      ...decision,
      issuer: 'Ủy ban nhân dân tỉnh Cao Bằng (minh họa)',
      level: 'PROVINCE',
      items: itemIds.map((itemId) => ({ itemId })),
      operationId: operation('decision'),
    },
  });
  const { certificates } = accepted('RecordDecision', recognitionDecisionRecord);
  return present('certificates', certificates);
}

/** The province takes a certificate back. */
export async function revoke(
  secretary: Caller,
  operation: Operation,
  certificateId: string,
  today: string,
): Promise<string> {
  const { certificateRevoke } = await secretary.send(RevokeCertificateDocument, {
    id: certificateId,
    input: {
      revokedOn: today,
      ground: 'PRODUCTION_STOPPED',
      reason: 'Chủ thể ngừng sản xuất (minh họa).',
      decisionNumber: '99/QĐ-UBND (minh họa)',
      decidedOn: today,
      concludedOn: today,
      operationId: operation('revoke'),
    },
  });
  const { certificate } = accepted('RevokeCertificate', certificateRevoke);
  return present('certificate', certificate).status;
}

/** What the public reads on a package. */
export async function checkCode(
  anyone: Caller,
  code: string,
): Promise<CheckCodeQuery['verifyCertificate']> {
  return (await anyone.send(CheckCodeDocument, { code })).verifyCertificate;
}

export type Found = FindInCatalogueQuery['products'];

/** What the public finds; without a validity only products with a valid certificate. */
export async function find(
  anyone: Caller,
  query: string,
  validity: 'VALID' | 'ANY' = 'VALID',
): Promise<Found> {
  return (await anyone.send(FindInCatalogueDocument, { query, validity })).products;
}

/** As somebody types without Vietnamese letters. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
}

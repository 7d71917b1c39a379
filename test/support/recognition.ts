import type { Caller, Loose, TestApi } from './api.ts';
import { op } from './rating.ts';

const RECOGNISE = `mutation ($input: RecognitionDecisionRecordInput!) {
  recognitionDecisionRecord(input: $input) {
    decision { id number issuer }
    certificates { id number status stars awardedStars issuedOn validUntil productCode
      verificationCode product { name stars } reRatingWindow { from to } }
    userErrors { code message field } } }`;

const REVOKE = `mutation ($id: ID!, $input: CertificateRevokeInput!) {
  certificateRevoke(id: $id, input: $input) {
    certificate { status stars revocation { ground decisionNumber } }
    userErrors { code message field } } }`;

const VERIFY = `query ($code: String!) { verifyCertificate(code: $code) {
  status stars number productName validUntil
  certificate { decision { number } product { name } } } }`;

/** Records a decision of the province about rated products; returns the payload. */
export async function recognise(
  caller: Caller,
  itemIds: readonly string[],
  input: object = {},
): Promise<Loose> {
  const { recognitionDecisionRecord } = await caller.ok(RECOGNISE, {
    input: {
      number: '1524/QĐ-UBND',
      decidedOn: '2026-11-22',
      issuer: 'Ủy ban nhân dân tỉnh Cao Bằng',
      level: 'PROVINCE',
      items: itemIds.map((itemId) => ({ itemId })),
      operationId: op(),
      ...input,
    },
  });
  return recognitionDecisionRecord;
}

/** Revokes a certificate; returns the payload. */
export async function revoke(caller: Caller, id: string, input: object = {}): Promise<Loose> {
  const { certificateRevoke } = await caller.ok(REVOKE, {
    id,
    input: {
      revokedOn: '2026-11-22',
      ground: 'MARK_MISUSED',
      reason: 'Dùng sai nhãn hiệu',
      decisionNumber: '1530/QĐ-UBND',
      decidedOn: '2026-11-22',
      operationId: op(),
      ...input,
    },
  });
  return certificateRevoke;
}

/** What the world is told of a code. */
export async function verify(api: TestApi, code: string): Promise<Loose> {
  return (await api.anonymous.ok(VERIFY, { code })).verifyCertificate;
}

const STARRED = `query { products(filter: { query: "mien dong", stars: { gte: 4 } }, first: 5) {
  nodes { name stars certificate { number status stars } } } }`;

/** What the public catalogue finds for "mien dong" with four stars or more. */
export async function starred(api: TestApi): Promise<Loose[]> {
  return (await api.anonymous.ok(STARRED)).products.nodes;
}

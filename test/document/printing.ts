import { filesOf } from '../../src/platform/files/file-box.ts';
import { op } from '../support/rating.ts';
import type { Caller, Loose, TestApi } from '../support/api.ts';

const PRINT = `mutation ($input: DocumentPrintInput!) { documentPrint(input: $input) {
  document { id code kind format number version draft state progress newest dataHash
    file { name mediaType pages sha256 link { url } } }
  userErrors { code message field } } }`;

/** Prints something and answers with the payload. */
export async function print(
  caller: Caller,
  kind: string,
  subjectId: string,
  more: object = {},
): Promise<Loose> {
  const input = { kind, subjectId, operationId: op(), ...more };
  const { documentPrint } = await caller.ok(PRINT, { input });
  return documentPrint;
}

/** The code of the refusal, or null when it was printed. */
export async function refusal(
  caller: Caller,
  kind: string,
  subjectId: string,
  more: object = {},
): Promise<string | null> {
  const { userErrors } = await print(caller, kind, subjectId, more);
  return (userErrors[0]?.code as string | undefined) ?? null;
}

/** The bytes of a print, read from where they are kept. */
export async function bytesOf(api: TestApi, payload: Loose): Promise<Buffer> {
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return storedBytes(api, payload.document.file.sha256 as string);
}

export async function storedBytes(api: TestApi, sha256: string): Promise<Buffer> {
  const { store } = filesOf(api.db.source);
  const chunks: Buffer[] = [];
  const stream = await store.open(sha256);
  if (!stream) throw new Error('no such bytes');
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export const VERIFY = `query ($code: String!) { verifyDocument(code: $code) {
  standing message kind number version newest printedAt sha256 dataHashPrefix checkedAt } }`;

import { setTimeout as sleep } from 'node:timers/promises';
import { filesFolder } from '../../src/platform/files/open-files.ts';
import { diskStore } from '../../src/platform/files/disk-store.ts';
import { pdf, sha256 } from '../media/samples.ts';
import type { Caller } from '../support/api.ts';
import { op } from '../support/rating.ts';
import type { House } from './house.ts';

const START = `mutation ($input: FileUploadStartInput!) { fileUploadStart(input: $input) {
  upload { id address } userErrors { code } } }`;
const FINISH = `mutation ($id: ID!, $input: FileUploadFinishInput!) {
  fileUploadFinish(id: $id, input: $input) { file { sha256 } userErrors { code } } }`;

const SIZE = 2_000_000;
const PART = 65_536;
const PATIENCE_MS = 120_000;

/** Somebody sends a file in parts the while: none that was answered is asked for again. */
export async function uploadThrough(house: House, by: Caller, round: number): Promise<void> {
  const content = pdf(round, SIZE);
  const input = {
    ...{ operationId: op(), name: 'Phiếu giấy.pdf', bytes: content.length },
    ...{ sha256: sha256(content), mediaType: 'application/pdf', purpose: 'PAPER_SHEET' },
  };
  const { fileUploadStart } = await by.ok(START, { input });
  if (!fileUploadStart.upload) throw new Error(JSON.stringify(fileUploadStart));
  const { id, address } = fileUploadStart.upload as { id: string; address: string };
  for (let at = 0; at < content.length; at += PART) {
    await sendPart(`${house.url}${address}`, at, content.subarray(at, at + PART));
  }
  const finish = { id, input: { operationId: op() } };
  const { fileUploadFinish } = await by.ok(FINISH, finish);
  if (fileUploadFinish.file?.sha256 !== sha256(content)) {
    throw new Error(`The file did not arrive: ${JSON.stringify(fileUploadFinish)}`);
  }
  await compare(house, content);
}

/** Again until it is answered; before that, the server must have kept all that was answered. */
async function sendPart(address: string, offset: number, part: Buffer): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  const end = String(offset + part.length);
  while (performance.now() < deadline) {
    const head = await fetch(address, { method: 'HEAD' }).catch(() => null);
    const kept = head?.ok ? head.headers.get('upload-offset') : null;
    if (kept !== null && Number(kept) < offset) {
      throw new Error(`Parts that were answered are lost: ${kept} of ${offset} bytes are there`);
    }
    const put = kept === null ? null : await send(`${address}?offset=${offset}`, part);
    if (put?.status === 204 && put.headers.get('upload-offset') === end) return;
    if (put && put.status < 500) throw new Error(`${put.status} for a part: ${await put.text()}`);
    await sleep(50 + Math.random() * 200);
  }
  throw new Error('No answer to a part of a file');
}

function send(address: string, part: Buffer): Promise<Response | null> {
  return fetch(address, { method: 'PUT', body: new Uint8Array(part) }).catch(() => null);
}

async function compare(house: House, content: Buffer): Promise<void> {
  const stream = await diskStore(filesFolder(house.dataDir)).open(sha256(content));
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(chunk as Buffer);
  if (!Buffer.concat(chunks).equals(content)) throw new Error('The stored file is another one');
}

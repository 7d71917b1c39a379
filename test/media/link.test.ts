import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LINK_LIFE } from '../../src/media/media.rules.ts';
import type { Log } from '../../src/platform/observe/logger.ts';
import { fileServer, type FileServer, type Sender } from './people.ts';
import { pdf, sha256 } from './samples.ts';

let house: FileServer;
let now: Date | undefined;
const lines: string[] = [];
const unfolded = (_key: string, value: unknown) => (value instanceof Error ? value.stack : value);
const note = (...words: unknown[]) => void lines.push(JSON.stringify(words, unfolded));
const log = {
  ...{ fatal: note, error: note, warn: note, info: note, debug: note, trace: note },
  child: () => log,
} as unknown as Log;

beforeAll(async () => {
  house = await fileServer({ log, now: () => now ?? new Date() });
});
afterAll(() => house.close());

const run = (sql: string, values: unknown[]) => house.server.db.owner.query(sql, values);

/** A file that belongs to something, and the link its sender gets. */
async function attached(content: Buffer, me?: Sender, name = 'Phiếu số 12 (bản quét).pdf') {
  const sender = me ?? (await house.person());
  const { file } = await sender.send(content, { name });
  await attach(content);
  return { sender, id: file.id as string, link: () => linkOf(sender, file.id) };
}

const attach = (content: Buffer) =>
  run(`UPDATE stored_file SET attached_at = now() WHERE sha256 = decode($1, 'hex')`, [
    sha256(content),
  ]);

async function linkOf(sender: Sender, id: string): Promise<string> {
  const { file } = await sender.finish(id);
  return house.origin + file.link.url;
}

it('gives the file, its type and its name, and nothing that runs or stays', async () => {
  const content = pdf(2, 300_000);
  const { link } = await attached(content);
  const answer = await fetch(await link());
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
  const wanted = {
    'content-type': 'application/pdf',
    'content-length': String(content.length),
    'content-disposition':
      'attachment; filename="Phieu so 12 (ban quet).pdf"; ' +
      "filename*=UTF-8''Phi%E1%BA%BFu%20s%E1%BB%91%2012%20%28b%E1%BA%A3n%20qu%C3%A9t%29.pdf",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'accept-ranges': 'bytes',
    etag: `"${sha256(content)}"`,
  };
  for (const [name, value] of Object.entries(wanted)) {
    expect([name, answer.headers.get(name)]).toEqual([name, value]);
  }
  const head = await fetch(await link(), { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(content.length)]);
});

it('gives parts', async () => {
  const content = pdf(1, 100_000);
  const { link } = await attached(content);
  const url = await link();
  const size = content.length;
  const tag = `"${sha256(content)}"`;
  const cases: [string, number, [number, number] | null, Record<string, string>?][] = [
    ['bytes=0-0', 206, [0, 0]],
    ['bytes=100-199', 206, [100, 199]],
    [`bytes=${size - 1}-`, 206, [size - 1, size - 1]],
    ['bytes=-100', 206, [size - 100, size - 1]],
    [`bytes=-${size * 2}`, 206, [0, size - 1]],
    [`bytes=5-${size * 2}`, 206, [5, size - 1]],
    ['bytes=0-9', 206, [0, 9], { 'if-range': tag }],
    ['bytes=0-9', 200, null, { 'if-range': '"older"' }],
    ['bytes=0-9,20-29', 200, null],
    ['bytes=9-5', 200, null],
    ['bytes=-', 200, null],
    ['lines=1-2', 200, null],
    [`bytes=${size}-`, 416, null],
    ['bytes=-0', 416, null],
  ];
  for (const [range, status, bytes, headers = {}] of cases) {
    const answer = await fetch(url, { headers: { range, ...headers } });
    const body = Buffer.from(await answer.arrayBuffer());
    expect([range, answer.status]).toEqual([range, status]);
    if (status === 416) expect(answer.headers.get('content-range')).toBe(`bytes */${size}`);
    if (!bytes) continue;
    const [first, last] = bytes;
    expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/${size}`);
    expect(body.equals(content.subarray(first, last + 1))).toBe(true);
  }
});

it('ends: with its time, the sign-in, the person, the file; always with the same answer', async () => {
  const refusal = async (url: string) => {
    const answer = await fetch(url, { headers: { 'accept-language': 'en' } });
    return [answer.status, await answer.text(), answer.headers.get('cache-control')];
  };
  const gone = await refusal(`${house.origin}/file/nothing`);
  expect(gone[0]).toBe(404);
  expect(gone[2]).toBe('no-store');

  const late = await attached(pdf(3));
  const url = await late.link();
  expect((await fetch(url)).status).toBe(200);
  now = new Date(Date.now() + LINK_LIFE - 5_000);
  expect((await fetch(url)).status).toBe(200);
  now = new Date(Date.now() + LINK_LIFE + 1_000);
  expect(await refusal(url)).toEqual(gone);
  now = undefined;

  const left = await attached(pdf(4));
  const leftUrl = await left.link();
  await left.sender.ask('mutation { signOut { signIn { id } } }', {});
  expect(await refusal(leftUrl)).toEqual(gone);

  const frozen = await attached(pdf(5));
  const frozenUrl = await frozen.link();
  await run('UPDATE person SET frozen_at = now() WHERE id = $1', [frozen.sender.personId]);
  expect(await refusal(frozenUrl)).toEqual(gone);

  const content = pdf(6);
  const loose = await attached(content);
  const looseUrl = await loose.link();
  await run(`UPDATE stored_file SET attached_at = NULL WHERE sha256 = decode($1, 'hex')`, [
    sha256(content),
  ]);
  expect(await refusal(looseUrl)).toEqual(gone);
  await run(
    `UPDATE stored_file SET state = 'REMOVED', removed_at = now() WHERE sha256 = decode($1, 'hex')`,
    [sha256(content)],
  );
  expect(await refusal(looseUrl)).toEqual(gone);

  const altered = await (await attached(pdf(7))).link();
  const start = altered.indexOf('/file/') + 6;
  for (let at = start; at < altered.length; at += 5) {
    const other = altered[at] === 'A' ? 'B' : 'A';
    expect(await refusal(altered.slice(0, at) + other + altered.slice(at + 1))).toEqual(gone);
  }
  for (const path of ['/file/', '/file/..%2f..%2fsecrets.json', `${altered.slice(start)}/x`]) {
    expect(await refusal(`${house.origin}/file/${path}`)).toEqual(gone);
  }
  const sent = altered.replace('/file/', '/upload/');
  expect((await fetch(sent, { method: 'HEAD' })).status).toBe(404);
});

it('is for one person: somebody else who names themselves is refused', async () => {
  const { sender, link } = await attached(pdf(8));
  const [url, other] = [await link(), await house.person()];
  const as = (authorization: string) => fetch(url, { headers: { authorization } });
  expect((await as(sender.authorization)).status).toBe(200);
  expect((await as(other.authorization)).status).toBe(404);
  expect((await as('Bearer nonsense')).status).toBe(404);
  expect((await other.finish((await attached(pdf(9))).id)).userErrors[0].code).toBe('NOT_FOUND');
});

it('says neither in the log nor in the metrics which file it was', async () => {
  const content = pdf(10);
  const { link, id } = await attached(content);
  const url = await link();
  await fetch(url);
  const metrics = await (await fetch(`${house.origin}/metrics`)).text();
  expect(metrics).toContain('door="/file/"');
  expect(metrics).toContain('door="/upload/"');
  const token = url.split('/file/')[1]!;
  await rm(house.server.db.files, { recursive: true });
  expect((await fetch(url)).status).toBe(500);
  const told = lines.join('\n') + metrics;
  expect(told).toContain('The bytes of a stored file are missing');
  expect(told).not.toContain(token.slice(0, 40));
  expect(told).not.toContain(token.slice(-40));
  expect(told).not.toContain(id);
});

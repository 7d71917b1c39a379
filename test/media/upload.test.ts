import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileServer, type FileServer, type Sender } from './people.ts';
import { JPEG, jpegWith, pdf, segment, sha256 } from './samples.ts';

const MIB = 1_048_576;
let house: FileServer;
let me: Sender;
beforeAll(async () => {
  house = await fileServer();
});
afterAll(() => house.close());

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await house.server.db.owner.query(sql, values)).rows as T[];
}

describe('a file sent in parts', () => {
  it('arrives as it was sent, is counted and kept under its hash', async () => {
    me = await house.person();
    const content = pdf(12, 2.5 * MIB);
    const { file, userErrors } = await me.send(content);
    expect(userErrors).toEqual([]);
    expect(file).toMatchObject({
      name: 'Giấy chứng nhận.pdf',
      mediaType: 'application/pdf',
      bytes: content.length,
      sha256: sha256(content),
      pages: 12,
      link: null,
    });
    expect(await rows('SELECT FROM file_upload_part')).toEqual([]);
    expect(await readdir(`${house.server.db.files}/${file.sha256.slice(0, 2)}`)).toEqual([
      file.sha256,
    ]);
    const trail = await rows<{ action: string }>(
      `SELECT action FROM audit_entry WHERE actor_id = $1 ORDER BY seq`,
      [me.personId],
    );
    expect(trail.map(({ action }) => action)).toEqual(['file.upload-start', 'file.upload-finish']);
  });

  it('goes on after a break where HEAD says', async () => {
    me = await house.person();
    const content = pdf(1, 200_000);
    const { upload } = await me.start(content);
    expect((await me.put(upload.address, 0, content.subarray(0, 60_000))).status).toBe(204);
    const head = await me.head(upload.address);
    expect(head.status).toBe(200);
    expect(head.headers.get('upload-offset')).toBe('60000');
    expect(head.headers.get('upload-length')).toBe(String(content.length));
    expect(head.headers.get('cache-control')).toBe('private, no-store');
    const early = await me.finish(upload.id);
    expect(early.userErrors[0].code).toBe('INCOMPLETE');
    expect((await me.put(upload.address, 60_000, content.subarray(60_000))).status).toBe(204);
    expect((await me.finish(upload.id)).file.sha256).toBe(sha256(content));
  });

  it('takes the same part twice, refuses another at the same place, gaps and overlaps', async () => {
    me = await house.person();
    const content = pdf(1, 100_000);
    const { upload } = await me.start(content);
    const first = content.subarray(0, 40_000);
    for (let time = 0; time < 3; time++) {
      const answer = await me.put(upload.address, 0, first);
      expect([answer.status, answer.headers.get('upload-offset')]).toEqual([204, '40000']);
    }
    const wrong: [number | string, Buffer, number][] = [
      [0, Buffer.alloc(40_000), 409],
      [0, content.subarray(0, 50_000), 409],
      [20_000, content.subarray(20_000, 60_000), 409],
      [50_000, content.subarray(50_000), 409],
      [40_000, Buffer.alloc(60_001 + 16_384), 413],
      [40_000, content.subarray(40_000, 40_100), 400],
      [40_000, Buffer.alloc(0), 400],
      ['', first, 400],
      ['-1', first, 400],
      ['1e9', first, 400],
      ['0x0', first, 400],
      ['9999999999', first, 400],
      ['0&offset=1', first, 400],
    ];
    for (const [offset, body, status] of wrong) {
      const answer = await me.put(upload.address, offset, body);
      expect([offset, answer.status]).toEqual([offset, status]);
      if (status === 409) expect(answer.headers.get('upload-offset')).toBe('40000');
    }
    expect((await me.put(upload.address, 40_000, content.subarray(40_000))).status).toBe(204);
    expect((await me.finish(upload.id)).userErrors).toEqual([]);
  });

  it('keeps one of two parts sent at once, whatever their order', async () => {
    me = await house.person();
    const content = pdf(1, 120_000);
    const { upload } = await me.start(content);
    const parts = [content.subarray(0, 50_000), content.subarray(50_000)];
    const both = await Promise.all([
      me.put(upload.address, 50_000, parts[1]!),
      me.put(upload.address, 0, parts[0]!),
      me.put(upload.address, 0, parts[0]!),
      me.put(upload.address, 0, Buffer.alloc(50_000, 7)),
    ]);
    const statuses = both.map(({ status }) => status);
    expect(statuses.every((status) => status === 204 || status === 409)).toBe(true);
    expect(await rows('SELECT FROM file_upload_part WHERE starts_at = 0')).toHaveLength(1);
    await me.cancel(upload.id);
    const quick = await me.start(content);
    const same = await Promise.all(
      Array.from({ length: 8 }, () => me.put(quick.upload.address, 0, content)),
    );
    expect(same.map(({ status }) => status)).toEqual(Array(8).fill(204));
    expect((await me.finish(quick.upload.id)).file.bytes).toBe(content.length);
  });

  it('refuses parts over a mebibyte, announced or not, and packed ones', async () => {
    me = await house.person();
    const content = pdf(1, 3 * MIB);
    const { upload } = await me.start(content);
    expect((await me.put(upload.address, 0, content.subarray(0, MIB + 1))).status).toBe(413);
    const endless = await rawRequest(
      `PUT ${upload.address}?offset=0 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`,
      `80000\r\n${'a'.repeat(0x80000)}\r\n`.repeat(6),
    );
    expect(endless).toMatch(/^HTTP\/1.1 413/);
    const packed = await me.put(upload.address, 0, content.subarray(0, 20_000), {
      'content-encoding': 'gzip',
    });
    expect(packed.status).toBe(415);
    expect((await me.head(upload.address)).headers.get('upload-offset')).toBe('0');
    await me.cancel(upload.id);
  });

  it('is finished once: repeats get the same file, a second end is told so', async () => {
    me = await house.person();
    const content = pdf();
    const { upload } = await me.start(content);
    await me.put(upload.address, 0, content);
    const ends = await Promise.all([
      me.finish(upload.id, 'same-end-1'),
      me.finish(upload.id, 'same-end-1'),
    ]);
    expect(ends.map(({ file }) => file.id)).toEqual([upload.id, upload.id]);
    const again = await me.finish(upload.id);
    expect([again.userErrors[0].code, again.file.id]).toEqual(['ALREADY_FINISHED', upload.id]);
    expect((await me.put(upload.address, 0, content)).status).toBe(404);
    expect((await me.head(upload.address)).status).toBe(404);
  });

  it('is the same upload when its start is repeated', async () => {
    me = await house.person();
    const content = pdf(1, 50_000);
    const first = await me.start(content, { operationId: 'started-once' });
    await me.put(first.upload.address, 0, content.subarray(0, 20_000));
    const second = await me.start(content, { operationId: 'started-once' });
    expect(second.upload.id).toBe(first.upload.id);
    expect((await me.head(second.upload.address)).headers.get('upload-offset')).toBe('20000');
    const stored = await rows<{ outcome: string }>(
      `SELECT outcome::text FROM client_operation WHERE operation = 'fileUploadStart'`,
    );
    for (const { outcome } of stored) expect(outcome).not.toContain('/upload/');
  });

  it('loses place and camera on the way when it is a photograph', async () => {
    me = await house.person();
    const told = jpegWith(segment(0xfe, 'GPS 22.67N 106.25E'));
    const { file } = await me.send(told, { name: 'ảnh.JPG', mediaType: 'image/jpeg' });
    expect(file).toMatchObject({ sha256: sha256(JPEG), bytes: JPEG.length, name: 'ảnh.JPG' });
  });

  it('is stored once however many people send it', async () => {
    const content = pdf(3);
    const files = [];
    for (let time = 0; time < 3; time++) {
      files.push((await (await house.person()).send(content)).file);
    }
    expect(new Set(files.map(({ id }) => id)).size).toBe(3);
    expect(new Set(files.map((file) => file.sha256)).size).toBe(1);
    const drafts = await readdir(`${house.server.db.files}/drafts`);
    expect(drafts).toEqual([]);
  });
});

/** What a server answers to bytes that no decent client sends. */
function rawRequest(head: string, body: string): Promise<string> {
  const { hostname, port } = new URL(house.origin);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(head);
      socket.write(body);
    });
    socket.setEncoding('utf8').on('data', (text) => (answer += String(text)));
    socket.on('error', () => undefined).on('close', () => resolve(answer));
    setTimeout(() => socket.destroy(), 3_000).unref();
  });
}

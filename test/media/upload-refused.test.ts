import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOSE } from '../../src/media/media.rules.ts';
import { fileServer, type FileServer, type Sender } from './people.ts';
import { pdf, png, sha256, xlsx } from './samples.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
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

describe('what is refused', () => {
  it.each([
    ['a type that is not taken', { mediaType: 'image/svg+xml', name: 'a.svg' }, 'WRONG_TYPE'],
    ['a page', { mediaType: 'text/html', name: 'a.html' }, 'WRONG_TYPE'],
    ['a name of an object', { mediaType: 'constructor' }, 'WRONG_TYPE'],
    ['another ending', { name: 'a.jpg' }, 'WRONG_TYPE'],
    ['a program by its name', { name: 'a.pdf.exe' }, 'WRONG_TYPE'],
    ['a sheet as a picture', { purpose: 'PRODUCT_IMAGE' }, 'WRONG_TYPE'],
    ['a PDF of 21 MB', { bytes: 21 * MIB }, 'TOO_LARGE'],
    ['a picture of 11 MB', { bytes: 11 * MIB, mediaType: 'image/png', name: 'a.png' }, 'TOO_LARGE'],
    ['a workbook of 6 MB', { bytes: 6 * MIB, mediaType: XLSX, name: 'a.xlsx' }, 'TOO_LARGE'],
    ['no bytes', { bytes: 0 }, 'INVALID'],
    ['fewer than none', { bytes: -1 }, 'INVALID'],
    ['no hash', { sha256: 'x'.repeat(64) }, 'INVALID'],
  ])('%s, before a byte is sent', async (_name, given, code) => {
    me = await house.person();
    const { upload, userErrors } = await me.start(pdf(), given);
    expect([upload, userErrors[0]?.code]).toEqual([null, code]);
  });

  it.each<[string, Buffer, object, string]>([
    ['a lie about the hash', pdf(), { sha256: '0'.repeat(64) }, 'CONTENT_DIFFERS'],
    ['a page as a PDF', Buffer.from('<html><script>x()</script>'), {}, 'WRONG_TYPE'],
    ['two files in one', Buffer.concat([pdf(), xlsx()]), {}, 'WRONG_TYPE'],
    [
      'a huge picture',
      png(65_500, 65_500),
      { mediaType: 'image/png', name: 'a' },
      'TOO_MANY_PIXELS',
    ],
    ['half a picture', png().subarray(0, -5), { mediaType: 'image/png', name: 'a' }, 'DAMAGED'],
  ])('%s, at the end; and nothing of it is stored', async (_name, content, given, code) => {
    me = await house.person();
    const { upload } = await me.start(content, given);
    await me.put(upload.address, 0, content);
    const { file, userErrors } = await me.finish(upload.id);
    expect([file, userErrors[0]?.code]).toEqual([null, code]);
    const shelf = sha256(content).slice(0, 2);
    const kept = await readdir(`${house.server.db.files}/${shelf}`).catch(() => []);
    expect(kept).not.toContain(sha256(content));
    expect((await me.cancel(upload.id)).removedId).toBe(upload.id);
    expect((await me.cancel(upload.id)).userErrors[0].code).toBe('NOT_FOUND');
    expect(await rows('SELECT FROM file_upload_part')).toHaveLength(await partsLeft());
  });

  it('names that are paths become names', async () => {
    me = await house.person();
    for (const name of ['../../etc/passwd', 'C:\\Windows\\a', '..', '\u200bhidden', '.htaccess']) {
      const { upload } = await me.start(pdf(), { name });
      expect(upload.name).not.toMatch(/[\\/\u200b]|^\./);
      expect(upload.name).toMatch(/\.pdf$/);
      await me.cancel(upload.id);
    }
  });

  it('more files than one person may have lying about; also when asked for at once', async () => {
    me = await house.person();
    const asked = await Promise.all(
      Array.from({ length: LOOSE.open + 4 }, () => me.start(pdf(1, 100_000))),
    );
    const taken = asked.filter(({ upload }) => upload);
    expect(taken).toHaveLength(LOOSE.open);
    expect(asked.find(({ upload }) => !upload).userErrors[0].code).toBe('TOO_MANY');
    await me.cancel(taken[0].upload.id);
    expect((await me.start(pdf())).userErrors).toEqual([]);
  });

  it('what belongs to somebody else: finishing, cancelling, sending with their address', async () => {
    const [mine, theirs] = [await house.person(), await house.person()];
    const content = pdf(1, 40_000);
    const { upload } = await mine.start(content);
    expect((await theirs.finish(upload.id)).userErrors[0].code).toBe('NOT_FOUND');
    expect((await theirs.cancel(upload.id)).userErrors[0].code).toBe('NOT_FOUND');
    const { authorization } = theirs;
    expect((await theirs.put(upload.address, 0, content, { authorization })).status).toBe(404);
    expect((await mine.put(upload.address, 0, content, { authorization: 'Bearer x' })).status).toBe(
      404,
    );
    expect(
      (await mine.put(upload.address, 0, content, { authorization: mine.authorization })).status,
    ).toBe(204);
  });

  it('people who have signed out, were frozen, or are not signed in', async () => {
    me = await house.person();
    const content = pdf(1, 40_000);
    const { upload } = await me.start(content);
    await me.ask('mutation { signOut { signIn { id } } }', {});
    expect((await me.put(upload.address, 0, content)).status).toBe(404);
    const other = await house.person();
    const second = await other.start(content);
    await rows('UPDATE person SET frozen_at = now() WHERE id = $1', [other.personId]);
    expect((await other.put(second.upload.address, 0, content)).status).toBe(404);
    expect((await other.head(second.upload.address)).status).toBe(404);
    const nobody = await house.server.post({
      query: `mutation { fileUploadCancel(id: "x") { removedId } }`,
    });
    expect(nobody.json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('addresses that were altered, in every letter; other methods; paths', async () => {
    me = await house.person();
    const content = pdf(1, 40_000);
    const { upload } = await me.start(content);
    const token: string = upload.address.slice('/upload/'.length);
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const altered = token.slice(0, at) + other + token.slice(at + 1);
      expect((await me.head(`/upload/${altered}`)).status).toBe(404);
    }
    for (const path of [
      '',
      '..%2f',
      '%2e%2e/file',
      `${token}/`,
      `${token}A`,
      token.slice(1),
      `../file/${token}`,
    ]) {
      expect((await me.head(`/upload/${path}`)).status).toBe(404);
    }
    expect((await fetch(`${house.origin}/file/${token}`)).status).toBe(404);
    const posted = await fetch(house.origin + upload.address, { method: 'POST', body: 'x' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'PUT, HEAD']);
  });
});

async function partsLeft(): Promise<number> {
  const [row] = await rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM file_upload_part p JOIN stored_file f ON f.id = p.file_id
      WHERE f.state = 'PENDING'`,
  );
  return row!.count;
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMail } from './mail-server.ts';
import { postOffice, PUBLIC_URL } from './post.ts';

const { db, folder, server, filing, posting, reader, prefer, telling, ...office } = postOffice();
const { states, only, waiting, work, emptied } = office;

describe('mails as files', () => {
  it('lie in the folder, one a person, in plain Vietnamese with a line of English', async () => {
    const personId = await reader('binh@example.vn');
    await telling([personId]);
    await work(filing());
    await emptied();
    const { id, ...state } = await only();
    expect(state).toEqual({
      ...{ person_id: personId, mail_state: 'SENT', mail_attempts: 1, mail_failure: null },
    });
    expect(await readdir(folder())).toEqual([`${id}.eml`]);
    const file = join(folder(), `${id}.eml`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { header, text } = readMail(await readFile(file, 'utf8'));
    expect(header).toMatchObject({
      from: 'OCOP Cao Bằng <no-reply@ocop.example.vn>',
      to: 'binh@example.vn',
      subject: '[OCOP] Hồ sơ cần bổ sung',
      'message-id': `<notice-${id}@ocop.example.vn>`,
      'auto-submitted': 'auto-generated',
      'content-type': 'text/plain; charset=utf-8',
    });
    expect(text).toMatch(/^Kính gửi Nông Thị Bình,\n\nMiến dong cần sửa\.\n/);
    expect(text).toContain(`Đăng nhập để xem chi tiết: ${PUBLIC_URL}\n`);
    expect(text).toContain('English: Dossier returned.');
    expect(text).not.toMatch(/Hoàng Văn Thụ|0912345678/);
  });

  it('come in the language of the person', async () => {
    const personId = await reader('anh@example.vn');
    await prefer(personId, true, 'EN');
    await telling([personId]);
    await work(filing());
    await emptied();
    const { header, text } = readMail(
      await readFile(join(folder(), `${(await only()).id}.eml`), 'utf8'),
    );
    expect(header['subject']).toBe('[OCOP] Dossier returned');
    expect(header['content-language']).toBe('en');
    expect(text).toMatch(/^Dear Nông Thị Bình,\n\nNoodles to be mended\.\n/);
    expect(text).toContain('Tiếng Việt: Hồ sơ cần bổ sung. Miến dong cần sửa.');
  });

  it('are not for people without an address, or who want none; their inbox has it', async () => {
    const [none, off] = [await reader(null), await reader('off@example.vn')];
    await prefer(off, false, 'VI');
    await telling([none, off]);
    expect(await waiting()).toBe(0);
    expect((await states()).map(({ mail_state }) => mail_state)).toEqual(['NONE', 'NONE']);
  });

  it('are not sent to who switched them off meanwhile, or was frozen', async () => {
    const [off, frozen] = [await reader('off@example.vn'), await reader('frozen@example.vn')];
    await telling([off, frozen]);
    await prefer(off, false, 'VI');
    await db().owner.query('UPDATE person SET frozen_at = now() WHERE id = $1', [frozen]);
    await work(posting());
    await emptied();
    expect((await states()).map(({ mail_state }) => mail_state)).toEqual(['NONE', 'NONE']);
    expect(server().mails).toEqual([]);
  });
});

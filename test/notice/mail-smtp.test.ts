import { readdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mailJob } from '../../src/notice/notice.jobs.ts';
import { sendMail, sweepMails } from '../../src/notice/notice-mail.service.ts';
import { MAIL_ATTEMPTS } from '../../src/notice/notice-queue.service.ts';
import { runJob } from '../../src/platform/jobs/run-job.ts';
import { MailFailure } from '../../src/platform/mail/mail-failure.ts';
import { createMailer } from '../../src/platform/mail/mailer.ts';
import { createLogger } from '../../src/platform/observe/logger.ts';
import { readMail } from './mail-server.ts';
import { FROM, postOffice, PUBLIC_URL } from './post.ts';

const { db, folder, server, filing, posting, reader, telling, ...office } = postOffice();
const { states, only, work, until, emptied, attempt } = office;

describe('mails through SMTP', () => {
  it('reach fifty people once each, with two workers at it', { timeout: 40_000 }, async () => {
    const people: string[] = [];
    for (let n = 0; n < 50; n++) people.push(await reader(`p${n}@example.vn`));
    await telling(people);
    await Promise.all([work(posting()), work(posting())]);
    await emptied();
    expect(
      server()
        .mails.map(({ to }) => to.join())
        .sort(),
    ).toEqual(people.map((_, n) => `p${n}@example.vn`).sort());
    expect(new Set((await states()).map(({ mail_state }) => mail_state))).toEqual(
      new Set(['SENT']),
    );
  });

  it('sent by two at once go out once', async () => {
    await telling([await reader('once@example.vn')]);
    const { id } = await only();
    server().beforeTaken = () => wait(200);
    const both = await Promise.all([attempt(posting(), id), attempt(posting(), id)]);
    expect(both.sort()).toEqual(['SENT', null]);
    expect(server().mails).toHaveLength(1);
  });

  it('cut off between sending and commit go out again under the same Message-ID', async () => {
    await telling([await reader('crash@example.vn')]);
    const { id } = await only();
    const cut = db().source.transaction(async (em) => {
      await sendMail(em, id, { mailer: posting(), attempt: 1 });
      const rows = await em.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
      await db().owner.query('SELECT pg_terminate_backend($1)', [rows[0]!.pid]);
      await em.query('SELECT 1');
    });
    await expect(cut).rejects.toThrow();
    expect(await only()).toMatchObject({ mail_state: 'QUEUED', mail_attempts: 0 });
    expect(await attempt(posting(), id)).toBe('SENT');
    const ids = server().mails.map(({ message }) => readMail(message).header['message-id']);
    expect(ids).toEqual([`<notice-${id}@ocop.example.vn>`, `<notice-${id}@ocop.example.vn>`]);
    expect(await attempt(posting(), id)).toBeNull();
  });

  it('cut off as files are still one file', async () => {
    await telling([await reader('crash@example.vn')]);
    const { id } = await only();
    const cut = db().source.transaction(async (em) => {
      await sendMail(em, id, { mailer: filing(), attempt: 1 });
      throw new Error('cut');
    });
    await expect(cut).rejects.toThrow('cut');
    expect(await attempt(filing(), id)).toBe('SENT');
    expect(await readdir(folder())).toEqual([`${id}.eml`]);
  });

  it('are tried again while the server is away, and given up after days', async () => {
    await telling([await reader('later@example.vn')]);
    const { id } = await only();
    server().answers.set('DATA', '451 come back later');
    await expect(attempt(posting(), id)).rejects.toThrow('EENVELOPE_451');
    await expect(attempt(posting(), id, MAIL_ATTEMPTS - 1)).rejects.toThrow(MailFailure);
    expect(await only()).toMatchObject({ mail_state: 'QUEUED' });
    expect(await attempt(posting(), id, MAIL_ATTEMPTS)).toBe('FAILED');
    expect(await only()).toMatchObject({
      ...{ mail_state: 'FAILED', mail_attempts: MAIL_ATTEMPTS, mail_failure: 'EENVELOPE_451' },
    });
  });

  it('go out when the server is back', async () => {
    await telling([await reader('back@example.vn')]);
    server().answers.set('MAIL', '');
    await work(posting());
    await until(async () => {
      const { rows } = await db().owner.query(
        'SELECT FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL',
      );
      return rows.length > 0;
    });
    server().answers.clear();
    await emptied();
    expect(server().mails).toHaveLength(1);
    expect((await only()).mail_attempts).toBeGreaterThan(1);
  });

  it('are given up at once where the address is refused for good', async () => {
    await telling([await reader('gone@example.vn')]);
    const { id } = await only();
    server().answers.set('RCPT', '550 5.1.1 <gone@example.vn> unknown');
    expect(await attempt(posting(), id)).toBe('FAILED');
    expect(await only()).toMatchObject({ mail_failure: 'EENVELOPE_550', mail_attempts: 1 });
  });

  it('are not given up where it is the sender that is refused', async () => {
    await telling([await reader('fine@example.vn')]);
    server().answers.set('MAIL', '550 who are you');
    await expect(attempt(posting(), (await only()).id)).rejects.toThrow('EENVELOPE_550');
  });

  it('queued without a job are found, unless they are old news', async () => {
    await telling([await reader('a@example.vn'), await reader('b@example.vn')]);
    await db().owner.query('DELETE FROM graphile_worker._private_jobs');
    const [first, second] = await states();
    const age = (id: string, days: number) =>
      db().owner.query(
        `UPDATE notice SET created_at = now() - $2 * interval '1 day' WHERE id = $1`,
        [...[id, days]],
      );
    expect(await db().source.transaction(sweepMails)).toBe(0);
    await age(first!.id, 1);
    await age(second!.id, 8);
    expect(await db().source.transaction(sweepMails)).toBe(1);
    expect(await db().source.transaction(sweepMails)).toBe(0);
    await work(posting());
    await emptied();
    expect((await states()).map(({ mail_state }) => mail_state)).toEqual(['SENT', 'FAILED']);
    expect(server().mails).toHaveLength(1);
  });
});

describe('what people can write', () => {
  it('adds no header and no recipient', async () => {
    const name = 'Bình\u2028Bcc: thief@example.com';
    await telling(
      [await reader('victim@example.vn', name.normalize('NFC'))],
      'A\r\nBcc: x@y.vn\r\n\r\nB',
    );
    expect(await attempt(posting(), (await only()).id)).toBe('SENT');
    const [mail] = server().mails;
    expect(mail!.to).toEqual(['victim@example.vn']);
    const { header } = readMail(mail!.message);
    expect(Object.keys(header)).not.toContain('bcc');
    expect(header['subject']).toBe('[OCOP] A Bcc: x@y.vn B');
    expect(header['to']).toBe('victim@example.vn');
  });

  it.each(['a,b@example.vn', '"x"@example.vn', 'a>RCPT@example.vn', 'a@b;c', 'a@(b)'])(
    'is no address: %s',
    async (email) => {
      await telling([await reader(email)]);
      expect(await attempt(posting(), (await only()).id)).toBe('FAILED');
      expect(await only()).toMatchObject({ mail_failure: 'BAD_ADDRESS' });
      expect(server().mails).toEqual([]);
    },
  );
});

it('logs neither the address, nor the words, nor the password of the server', async () => {
  const lines: string[] = [];
  const log = createLogger({ level: 'trace', destination: { write: (l) => void lines.push(l) } });
  await telling([await reader('private@example.vn')]);
  server().answers.set('EHLO', '250-test\r\n250 AUTH PLAIN LOGIN');
  server().answers.set('AUTH', '535 5.7.8 private@example.vn s3cret-pass is wrong');
  const smtpUrl = server().url.replace('//', '//mailer:s3cret-pass@');
  const job = mailJob(createMailer({ from: FROM, folder: folder(), smtpUrl }), PUBLIC_URL);
  const { id } = await only();
  const queued = { id: '1', payload: { noticeId: id }, attempts: 1, maxAttempts: 20 };
  const run = runJob(
    { database: db(), log },
    job,
    { ...queued, createdAt: new Date() },
    new AbortController().signal,
  );
  await expect(run).rejects.toThrow('EAUTH_535');
  expect(lines.join('')).toContain('Job failed');
  expect(lines.join('')).not.toMatch(/private|s3cret|Nông|Miến/);
});

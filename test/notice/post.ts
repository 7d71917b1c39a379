import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { mailJob } from '../../src/notice/notice.jobs.ts';
import { sendMail } from '../../src/notice/notice-mail.service.ts';
import { tell } from '../../src/notice/notice.service.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { startJobs, type Jobs } from '../../src/platform/jobs/worker.ts';
import { createMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import { SILENT_LOG } from '../../src/platform/observe/logger.ts';
import { persistActor } from '../support/actors.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { mailServer, type MailServer } from './mail-server.ts';

export const FROM = { name: 'OCOP Cao Bằng', address: 'no-reply@ocop.example.vn' };
export const PUBLIC_URL = 'https://ocop.example.vn';

export interface State {
  readonly id: string;
  readonly person_id: string;
  readonly mail_state: string;
  readonly mail_attempts: number;
  readonly mail_failure: string | null;
}
/** A database, a mail server and a folder for mails; call it once, at the top of a test file. */
export function postOffice() {
  let db: TestDatabase;
  let folder: string;
  let server: MailServer;
  const running: Jobs[] = [];
  beforeAll(async () => {
    db = await testDatabase();
  });
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'ocop-mail-')), 'mail');
    server = await mailServer();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
    await server.stop();
    await rm(join(folder, '..'), { recursive: true });
    await db.owner.query('DELETE FROM graphile_worker._private_jobs');
    await db.owner.query('TRUNCATE notice, notice_event, notice_setting');
  });
  afterAll(() => db.close());

  const filing = () => createMailer({ from: FROM, folder });
  const posting = () => createMailer({ from: FROM, folder, smtpUrl: server.url });

  async function reader(email: string | null, name = 'Nông Thị Bình'): Promise<string> {
    const { personId } = await persistActor(db, null, { name });
    await db.owner.query('UPDATE person SET email = $2 WHERE id = $1', [personId, email]);
    return personId;
  }
  const prefer = (personId: string, mail: boolean, language: string) =>
    db.owner.query(`INSERT INTO notice_setting (person_id, mail, language) VALUES ($1, $2, $3)`, [
      ...[personId, mail, language],
    ]);

  async function telling(personIds: string[], title = 'Hồ sơ cần bổ sung'): Promise<void> {
    await db.source.transaction((em) =>
      tell(
        { em },
        {
          ...{ event: 'dossier.returned', key: `k:${uuidv7()}`, subjectType: 'Dossier' },
          ...{ subjectId: uuidv7(), to: { personIds } },
          title: { vi: title, en: 'Dossier returned' },
          body: { vi: 'Miến dong cần sửa.', en: 'Noodles to be mended.' },
          detail: 'Thiếu giấy của ông Hoàng Văn Thụ, 0912345678',
        },
      ),
    );
  }

  async function states(): Promise<State[]> {
    const sql =
      'SELECT id, person_id, mail_state, mail_attempts, mail_failure FROM notice ORDER BY id';
    return (await db.owner.query<State>(sql)).rows;
  }
  const only = async () => (await states())[0]!;
  async function waiting(): Promise<number> {
    return (await db.owner.query('SELECT FROM graphile_worker._private_jobs')).rows.length;
  }

  async function work(mailer: Mailer): Promise<Jobs> {
    const jobs = await startJobs({
      ...{ connection: db.appUrl, database: db, log: SILENT_LOG, concurrency: 4 },
      jobs: [mailJob(mailer, PUBLIC_URL)],
    });
    running.push(jobs);
    return jobs;
  }
  async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
    const end = performance.now() + 15_000;
    while (!(await condition())) {
      if (performance.now() > end) throw new Error('It did not come true in time');
      await wait(20);
    }
  }
  const emptied = () => until(async () => (await waiting()) === 0);
  const attempt = (mailer: Mailer, id: string, number = 1) =>
    db.source.transaction((em) =>
      sendMail(em, id, { mailer, publicUrl: PUBLIC_URL, attempt: number }),
    );

  return {
    db: () => db,
    folder: () => folder,
    server: () => server,
    ...{
      filing,
      posting,
      reader,
      prefer,
      telling,
      states,
      only,
      waiting,
      work,
      until,
      emptied,
      attempt,
    },
  };
}

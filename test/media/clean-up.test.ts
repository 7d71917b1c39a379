import { readdir, utimes, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanUpFiles } from '../../src/media/clean-up.job.ts';
import { attachFile, detachFile, keepBytes } from '../../src/media/media.service.ts';
import { SILENT_LOG } from '../../src/platform/observe/logger.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { pdf, sha256 } from './samples.ts';

let api: TestApi;
let me: Awaited<ReturnType<typeof persistActor>>;
beforeAll(async () => {
  api = await testApi();
  me = await persistActor(api.db, Role.COUNCIL_MEMBER);
  // Another room's object with a file.
  await api.db.owner.query(
    `CREATE TABLE shelf (id int PRIMARY KEY, file_id uuid REFERENCES stored_file);
     ALTER TABLE shelf ENABLE ROW LEVEL SECURITY; ALTER TABLE shelf FORCE ROW LEVEL SECURITY;`,
  );
});
afterAll(() => api.close());

interface Row {
  readonly state: string;
  readonly attached_at: Date | null;
  readonly swept_at: Date | null;
}
async function rowOf(id: string): Promise<Row> {
  return (await api.db.owner.query(`SELECT * FROM stored_file WHERE id = $1`, [id])).rows[0] as Row;
}

const night = () =>
  api.db.source.transaction((em) =>
    cleanUpFiles.handler(
      {},
      {
        em,
        jobId: '1',
        attempt: 1,
        now: new Date(),
        signal: new AbortController().signal,
        log: SILENT_LOG,
      },
    ),
  );

/** Steps of a room's mutation by this person. */
function step<T>(
  work: (tx: Parameters<typeof attachFile>[0]) => Promise<T>,
  actor = me,
): Promise<T> {
  const context = api.as(actor).context();
  return api.db.source.transaction((em) => work({ em, context, record: () => undefined }));
}

let pages = 0;
/** A file as if it had been sent so many days ago. */
async function sent(days: number, state = 'STORED', content = pdf(++pages)): Promise<string> {
  const file = await step((tx) =>
    keepBytes(tx, {
      bytes: content,
      name: 'a.pdf',
      mediaType: 'application/pdf',
      purpose: 'EVIDENCE',
    }),
  );
  await api.db.owner.query(
    `UPDATE stored_file SET state = $2, attached_at = NULL,
            created_at = now() - make_interval(days => $3) WHERE id = $1`,
    [file.id, state, days],
  );
  return file.id;
}

async function bytesThere(): Promise<string[]> {
  const shelves = (await readdir(api.db.files)).filter((name) => name.length === 2);
  const lists = await Promise.all(shelves.map((name) => readdir(join(api.db.files, name))));
  return lists.flat();
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
}

it('only who sent a file attaches it, when it is there, for what it was sent for', async () => {
  const other = await persistActor(api.db, Role.COUNCIL_MEMBER);
  const [file, half] = [await sent(0), await sent(0, 'PENDING')];
  const attach = (id: string, purpose = 'EVIDENCE', actor = me) =>
    codeOf(step((tx) => attachFile(tx, id, purpose), actor));
  expect(await attach(file, 'EVIDENCE', other)).toBe('FILE_NOT_FOUND');
  expect(await attach(file, 'DECISION')).toBe('FILE_NOT_FOUND');
  expect(await attach(other.personId)).toBe('FILE_NOT_FOUND');
  expect(await attach(half)).toBe('FILE_NOT_READY');
  expect(await attach(file)).toBe('done');
  expect(await attach(file)).toBe('done');
  expect((await rowOf(file)).attached_at).toBeInstanceOf(Date);
});

it('a file is let go when nothing refers to it any more, seen through row security', async () => {
  const file = await sent(0);
  await step((tx) => attachFile(tx, file, 'EVIDENCE'));
  await api.db.owner.query(`SET ROLE NONE`);
  await insertHidden(1, file);
  await insertHidden(2, file);
  await step((tx) => detachFile(tx, file));
  expect((await rowOf(file)).attached_at).not.toBeNull();
  await api.db.owner.query(`TRUNCATE shelf`);
  await step((tx) => detachFile(tx, file));
  expect((await rowOf(file)).attached_at).toBeNull();
});

it('removes half uploads after 2 days and loose files after 7, bytes a night later', async () => {
  const content = pdf(++pages);
  const twin = await sent(1, 'STORED', content);
  const cases = {
    half: await sent(3, 'PENDING'),
    youngHalf: await sent(1, 'PENDING'),
    loose: await sent(8),
    youngLoose: await sent(6),
    equal: await sent(8, 'STORED', content),
    used: await sent(8),
  };
  await insertHidden(3, cases.used);
  const before = await bytesThere();
  await night();
  const states = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(cases).map(async ([name, id]) => [name, (await rowOf(id)).state] as const),
      ),
    );
  const after = {
    half: 'REMOVED',
    youngHalf: 'PENDING',
    loose: 'REMOVED',
    youngLoose: 'STORED',
    equal: 'REMOVED',
    used: 'STORED',
  };
  expect(await states()).toEqual(after);
  expect(await bytesThere()).toEqual(before);
  await api.db.owner.query(
    `UPDATE stored_file SET removed_at = removed_at - interval '1 day' WHERE state = 'REMOVED'`,
  );
  await night();
  await night();
  expect(await states()).toEqual(after);
  expect((await bytesThere()).length).toBe(before.length - 2);
  expect(await bytesThere()).toContain(sha256(content));
  expect((await rowOf(twin)).state).toBe('STORED');
  for (const id of [cases.half, cases.loose, cases.equal]) {
    expect((await rowOf(id)).swept_at).toBeInstanceOf(Date);
  }
  const trail = await api.db.owner.query(
    `SELECT subject_id FROM audit_entry WHERE action = 'file.expire' ORDER BY subject_id`,
  );
  expect(trail.rows).toHaveLength(3);
});

it('deletes bytes whose transaction failed, once they are old', async () => {
  const [old, young] = ['a'.repeat(64), 'b'.repeat(64)];
  for (const key of [old, young]) {
    await mkdir(join(api.db.files, key.slice(0, 2)), { recursive: true });
    await writeFile(join(api.db.files, key.slice(0, 2), key), 'x');
  }
  const then = new Date(Date.now() - 3 * 86_400_000);
  await utimes(join(api.db.files, 'aa', old), then, then);
  await night();
  const left = await bytesThere();
  expect([left.includes(old), left.includes(young)]).toEqual([false, true]);
});

/** The owner is bound by row security here too; only foreign keys see what lies behind it. */
async function insertHidden(id: number, file: string): Promise<void> {
  await api.db.owner.query(`ALTER TABLE shelf NO FORCE ROW LEVEL SECURITY`);
  await api.db.owner.query(`INSERT INTO shelf VALUES ($1, $2)`, [id, file]);
  await api.db.owner.query(`ALTER TABLE shelf FORCE ROW LEVEL SECURITY`);
}

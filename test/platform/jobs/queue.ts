import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { z } from 'zod';
import { enqueue, type EnqueueOptions } from '../../../src/platform/jobs/enqueue.ts';
import {
  defineJob,
  type AnyJob,
  type JobDefinition,
  type JobRun,
} from '../../../src/platform/jobs/job.ts';
import { startJobs, type Jobs, type JobsOptions } from '../../../src/platform/jobs/worker.ts';
import { SILENT_LOG } from '../../../src/platform/observe/logger.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';

type Noted = JobDefinition<{ what: string }>;

/** A database with a table that jobs write to; call it once, at the top of a test file. */
export function testQueue() {
  let db: TestDatabase;
  const running: Jobs[] = [];

  beforeAll(async () => {
    db = await testDatabase();
    await db.owner.query('CREATE TABLE job_effect (what text NOT NULL)');
    await db.owner.query('GRANT ALL ON job_effect TO ocop_app');
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
    await db.owner.query('TRUNCATE job_effect');
    await db.owner.query('DELETE FROM graphile_worker._private_jobs');
  });
  afterAll(() => db.close());

  const note: Noted = defineJob('test.note', z.object({ what: z.string() }), ({ what }, { em }) =>
    write(em, what),
  );

  async function write(em: JobRun['em'], what: string): Promise<void> {
    await em.query('INSERT INTO job_effect VALUES ($1)', [what]);
  }

  async function start(jobs: AnyJob[], options: Partial<JobsOptions> = {}): Promise<Jobs> {
    const base = { connection: db.appUrl, database: db, jobs, log: SILENT_LOG };
    const started = await startJobs({ ...base, ...options });
    running.push(started);
    return started;
  }

  function add(job: Noted, what: string, options?: EnqueueOptions): Promise<string> {
    return db.source.transaction((em) => enqueue(em, job, { what }, options));
  }

  async function effects(): Promise<string[]> {
    const sql = 'SELECT what FROM job_effect ORDER BY what';
    const { rows } = await db.owner.query<{ what: string }>(sql);
    return rows.map(({ what }) => what);
  }

  async function waiting(): Promise<number> {
    const { rows } = await db.owner.query('SELECT FROM graphile_worker._private_jobs');
    return rows.length;
  }

  async function until(condition: () => Promise<boolean> | boolean, ms = 10_000): Promise<void> {
    const end = performance.now() + ms;
    while (!(await condition())) {
      if (performance.now() > end) throw new Error('It did not come true in time');
      await wait(20);
    }
  }
  const emptied = () => until(async () => (await waiting()) === 0);

  return { db: () => db, note, write, start, add, effects, waiting, until, emptied };
}

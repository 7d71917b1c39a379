import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineJob } from '../../../src/platform/jobs/job.ts';
import type { TestDatabase } from '../../support/database.ts';
import { testQueue } from './queue.ts';

const queue = testQueue();
const { note, write, start, add, effects, waiting, until, emptied } = queue;
let db: TestDatabase;
beforeAll(() => {
  db = queue.db();
});

describe('stopping and starting again', () => {
  it('waits for the job under way and leaves the others to the next process', async () => {
    let begun = 0;
    const slow = defineJob(
      'test.slow',
      z.object({ what: z.string() }),
      async ({ what }, { em }) => {
        begun++;
        await wait(300);
        await write(em, what);
      },
    );
    const first = await start([slow], { concurrency: 1 });
    await add(slow, 'a');
    await add(slow, 'b');
    await until(() => begun === 1);
    await first.stop();
    expect(await effects()).toEqual(['a']);
    expect(await waiting()).toBe(1);
    await start([slow]);
    await emptied();
    expect(await effects()).toEqual(['a', 'b']);
    expect(begun).toBe(2);
  });

  it('does not wait for ever, and tells the job', async () => {
    let told = false;
    const stuck = defineJob(
      'test.stuck',
      z.object({ what: z.string() }),
      (_payload, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            told = true;
            reject(new Error('told to stop'));
          });
        }),
    );
    const jobs = await start([stuck], { stopMs: 500 });
    await add(stuck, 'x');
    await until(
      async () =>
        (
          await db.owner.query(
            'SELECT FROM graphile_worker._private_jobs WHERE locked_at IS NOT NULL',
          )
        ).rowCount === 1,
    );
    const before = performance.now();
    await jobs.stop();
    expect(performance.now() - before).toBeLessThan(1_500);
    await until(() => told, 8_000);
    await wait(200);
  });

  it('takes over from a process that was killed, and does its work once', async () => {
    let finish = () => undefined as void;
    const gate = new Promise<void>((resolve) => (finish = resolve));
    let written = false;
    const interrupted = defineJob(
      'test.interrupted',
      z.object({ what: z.string() }),
      async ({ what }, { em }) => {
        await write(em, `${what} by the first`);
        written = true;
        await gate;
      },
    );
    const dead = await start([interrupted], { stopMs: 100 });
    await add(interrupted, 'work');
    await until(async () => written && (await holders()) > 0);
    // All its connections break at once, as when the process is gone; nothing of it goes on.
    await db.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
          AND (application_name LIKE 'ocop-jobs%' OR state = 'idle in transaction')`,
    );
    await dead.stop();
    finish();
    const second = defineJob(
      'test.interrupted',
      z.object({ what: z.string() }),
      ({ what }, { em }) => write(em, `${what} by the second`),
    );
    await start([second], { alive: { graceMs: 0, sweepMs: 100 } });
    await emptied();
    expect(await effects()).toEqual(['work by the second']);
  });

  it('leaves the jobs of living processes alone', async () => {
    let finish = () => undefined as void;
    const gate = new Promise<void>((resolve) => (finish = resolve));
    let begun = 0;
    const long = defineJob(
      'test.long',
      z.object({ what: z.string() }),
      async ({ what }, { em }) => {
        begun++;
        await gate;
        await write(em, what);
      },
    );
    await start([long]);
    await add(long, 'once');
    await until(() => begun === 1);
    await start([long], { alive: { graceMs: 0, sweepMs: 50 } });
    await wait(500);
    finish();
    await emptied();
    expect(begun).toBe(1);
    expect(await effects()).toEqual(['once']);
  });

  it('goes on by itself when the database was away', async () => {
    await start([note]);
    await db.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name LIKE 'ocop-jobs%'`,
    );
    await add(note, 'after');
    await emptied();
    expect(await effects()).toEqual(['after']);
  });
});

async function holders(): Promise<number> {
  const { rows } = await db.owner.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
  );
  return rows.length;
}

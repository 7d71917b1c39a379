import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { enqueue } from '../../../src/platform/jobs/enqueue.ts';
import { defineJob } from '../../../src/platform/jobs/job.ts';
import { purgeOperations } from '../../../src/platform/jobs/purge-operations.job.ts';
import { runJob } from '../../../src/platform/jobs/run-job.ts';
import { cronItems, dailyAt } from '../../../src/platform/jobs/schedule.ts';
import { createLogger, SILENT_LOG } from '../../../src/platform/observe/logger.ts';
import type { TestDatabase } from '../../support/database.ts';
import { testQueue } from './queue.ts';

const queue = testQueue();
const { note, write, start, add, effects, until, emptied } = queue;
let db: TestDatabase;
beforeAll(() => {
  db = queue.db();
});

describe('a job', () => {
  it('runs once after the commit of whoever asked for it, and soon', async () => {
    await start([note]);
    const asked = performance.now();
    await Promise.all(Array.from({ length: 30 }, (_, n) => add(note, `n${100 + n}`)));
    await emptied();
    expect(performance.now() - asked).toBeLessThan(5_000);
    expect(await effects()).toEqual(Array.from({ length: 30 }, (_, n) => `n${100 + n}`));
  });

  it('is not there when its transaction is taken back', async () => {
    await start([note]);
    const failing = db.source.transaction(async (em) => {
      await enqueue(em, note, { what: 'never' });
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    await add(note, 'done');
    await emptied();
    expect(await effects()).toEqual(['done']);
  });

  it('is refused at once when its payload does not fit', async () => {
    const bad = db.source.transaction((em) => enqueue(em, note, { what: 5 } as never));
    await expect(bad).rejects.toThrow(z.ZodError);
    expect(() => defineJob('Note', z.object({}), () => Promise.resolve())).toThrow(
      'room.verb-thing',
    );
  });

  it('with a key replaces the one that waits', async () => {
    await add(note, 'first', { key: 'same' });
    await add(note, 'second', { key: 'same' });
    await start([note]);
    await emptied();
    expect(await effects()).toEqual(['second']);
  });

  it('waits for its time', async () => {
    await start([note]);
    await add(note, 'soon', { runAt: new Date(Date.now() + 300) });
    await add(note, 'tomorrow', { runAt: new Date(Date.now() + 86_400_000) });
    await wait(100);
    expect(await effects()).toEqual([]);
    await until(async () => (await effects()).length === 1);
    expect(await effects()).toEqual(['soon']);
  });

  it('that fails leaves nothing behind, is tried again and tells no data', async () => {
    const lines: string[] = [];
    const log = createLogger({
      level: 'info',
      destination: { write: (line) => void lines.push(line) },
    });
    const flaky = defineJob(
      'test.flaky',
      z.object({ what: z.string() }),
      async ({ what }, { em, attempt }) => {
        await write(em, what);
        if (attempt === 1) throw new Error(`value "${what}" failed`);
      },
    );
    await start([flaky], { log });
    await add(flaky, 'canary 0912345678');
    await until(async () => {
      const { rows } = await db.owner.query<{ last_error: string | null }>(
        'SELECT last_error FROM graphile_worker._private_jobs',
      );
      return rows[0]?.last_error === 'Error: value "…" failed';
    });
    expect(await effects()).toEqual([]);
    await emptied();
    expect(await effects()).toEqual(['canary 0912345678']);
    expect(lines.join('')).not.toMatch(/canary|0912345678/);
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(['warn', 'info']);
  });

  it('whose work is committed is not done again, whatever the queue believes', async () => {
    const queued = {
      id: '4711',
      payload: { what: 'once' },
      attempts: 1,
      maxAttempts: 5,
      createdAt: new Date(),
    };
    const tools = { database: db, log: SILENT_LOG };
    const { signal } = new AbortController();
    await Promise.all([1, 2, 3].map(() => runJob(tools, note, queued, signal)));
    expect(await effects()).toEqual(['once']);
  });
});

describe('the schedule', () => {
  it.each([
    ['03:00', '0 20 * * *'],
    ['07:30', '30 0 * * *'],
    ['06:59', '59 23 * * *'],
    ['23:05', '5 16 * * *'],
  ])('%s in Viet Nam is %s', (time, cron) => {
    expect(dailyAt(time)).toBe(cron);
  });

  it('refuses what is not a time', () => {
    expect(() => dailyAt('24:00')).toThrow('24:00');
    expect(() => cronItems([{ job: purgeOperations, cron: 'every night' }])).toThrow();
  });

  it('makes up once for a turn missed while no server ran', async () => {
    let turns = 0;
    const nightly = defineJob('test.nightly', z.object({}), async () => void turns++);
    const missed = new Date(Date.now() - 2 * 3_600_000);
    const cron = `${missed.getUTCMinutes()} ${missed.getUTCHours()} * * *`;
    const schedule = [{ job: nightly, cron }];
    const first = await start([nightly], { schedule });
    await until(
      async () =>
        (await db.owner.query('SELECT FROM graphile_worker._private_known_crontabs')).rowCount ===
        1,
    );
    await first.stop();
    expect(turns).toBe(0);
    await db.owner.query(
      `UPDATE graphile_worker._private_known_crontabs SET known_since = now() - interval '5 hours', last_execution = NULL`,
    );
    await start([nightly], { schedule });
    await until(() => turns > 0);
    await emptied();
    expect(turns).toBe(1);
  });
});

describe('platform.purge-operations', () => {
  const insert = (id: string, days: number) =>
    db.owner.query(
      `INSERT INTO client_operation (person_id, operation, operation_id, request_hash, outcome, created_at)
       VALUES ('00000000-0000-0000-0000-000000000000', 'productCreate', $1, sha256('x'), '{}', now() - $2 * interval '1 day')`,
      [id, days],
    );

  it('removes what is older than 180 days; the server itself may remove nothing', async () => {
    await insert('old', 181);
    await insert('young', 179);
    await db.owner.query(`INSERT INTO job_receipt VALUES (1, now(), now() - interval '31 days')`);
    await expect(db.pool.query('DELETE FROM client_operation')).rejects.toMatchObject({
      code: '42501',
    });
    await start([purgeOperations]);
    await db.source.transaction((em) => enqueue(em, purgeOperations, {}));
    await emptied();
    const { rows } = await db.owner.query('SELECT operation_id FROM client_operation');
    expect(rows).toEqual([{ operation_id: 'young' }]);
    const receipts = await db.owner.query(
      "SELECT FROM job_receipt WHERE job_id = 1 AND finished_at < now() - interval '30 days'",
    );
    expect(receipts.rowCount).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { startStandby, type Standby } from '../../support/standby.ts';
import { testServer, type TestServer } from '../../support/server.ts';
import { twins, type Twins } from './two-servers.ts';

let world: Twins;
let standby: Standby;
/** Reads the replica, and keeps nothing. */
let server: TestServer;

beforeAll(async () => {
  world = await twins();
  standby = await startStandby(inject('adminUrl'));
  const url = new URL(world.db.ownerUrl);
  url.port = String(standby.port);
  server = await testServer({
    db: world.db,
    now: () => world.now,
    environment: { RATE_LIMIT_POINTS: '0', DATABASE_READ_URL: url.toString() },
  });
  // Copying a whole cluster takes its time on a machine that does other things.
}, 180_000);
afterAll(async () => {
  await server?.close();
  await standby?.stop();
  await world?.close();
});

const numbers = () => server.running.reads.replica!.numbers;
/** Waits until it is read; the test cluster would write out its log when it likes. */
async function fresh(): Promise<void> {
  await world.db.owner.query(`BEGIN; SET LOCAL synchronous_commit = on;
    SELECT pg_logical_emit_message(true, 'test', 'written out'); COMMIT`);
  await vi.waitFor(() => expect(numbers().fresh).toBe(1), 5_000);
}

/** How many reads went to the replica meanwhile. */
async function readsOf(work: () => Promise<unknown>): Promise<number> {
  const { reads } = numbers();
  await work();
  return numbers().reads - reads;
}

describe('a streaming replica', () => {
  it('is read for the public, and answers alike', async () => {
    await fresh();
    const reads = await readsOf(async () => {
      const there = await world.get(server, world.list);
      expect(there.text).toBe((await world.get(world.plain, world.list)).text);
    });
    expect(reads).toBe(1);
    expect(await readsOf(() => world.get(server, `/san-pham/${world.slug}`))).toBeGreaterThan(0);
  });

  it('is not read for who is signed in, nor to check a certificate', async () => {
    await fresh();
    const reads = await readsOf(async () => {
      await world.get(server, world.list, world.office);
      await world.get(server, '/c/ABCDEFGHJK');
    });
    expect(reads).toBe(0);
  });

  it('that is behind a change is not read until it has the change', async () => {
    await fresh();
    await standby.administer('SELECT pg_wal_replay_pause()');
    // The standby finishes the record it is at before it stops.
    await world.rename(server, 'Miến dong Cốc Rao');
    const reads = await readsOf(async () => {
      for (let n = 0; n < 5; n += 1) {
        expect(await world.seen(server)).toMatchObject({ name: 'Miến dong Cốc Rao' });
      }
    });
    expect(reads).toBe(0);
    await world.db.owner.query(`UPDATE product SET name = 'Miến dong Phja Oắc'`);
    await vi.waitFor(async () =>
      expect(await world.seen(server)).toMatchObject({ name: 'Miến dong Phja Oắc' }),
    );
    await standby.administer('SELECT pg_wal_replay_resume()');
    await fresh();
    const after = await readsOf(async () =>
      expect(await world.seen(server)).toMatchObject({ name: 'Miến dong Phja Oắc' }),
    );
    expect(after).toBe(1);
  });

  it('that is gone is missed by nobody', async () => {
    await fresh();
    await standby.stop();
    for (let n = 0; n < 3; n += 1) {
      expect(await world.seen(server)).toMatchObject({ name: 'Miến dong Phja Oắc' });
    }
    expect(numbers().fresh).toBe(0);
    const { text } = await world.get(server, '/metrics');
    expect(text).toContain('\nreplica_fresh 0\n');
  });
});

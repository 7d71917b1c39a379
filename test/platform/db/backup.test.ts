import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrames } from '../../../src/platform/db/backup-format.ts';
import { restoreBackup } from '../../../src/platform/db/backup-restore.ts';
import { verifyBackup } from '../../../src/platform/db/backup-verify.ts';
import { writeBackup } from '../../../src/platform/db/backup.ts';
import {
  APP_ROLE,
  openDatabase,
  openOwnerDatabase,
  type Database,
} from '../../../src/platform/db/data-source.ts';
import { migrateUp, migrationStatus } from '../../../src/platform/db/migrate.ts';
import { emptyDatabase, testOwnerDatabase } from '../../support/database.ts';
import { withLater, withProbe } from './probe-migrations.ts';

const FILL = `
  INSERT INTO probe_a (name, raw, extra, amount, day, moment)
    SELECT 'Miến dong số ' || n, decode(md5(n::text), 'hex'),
           jsonb_build_object('tab', E'a\\tb', 'line', E'x\\ny', 'n', n), n / 7.0,
           DATE '2026-11-22' + n, now() + n * interval '1 second'
      FROM generate_series(1, 5000) n;
  INSERT INTO probe_a (name) VALUES (E'back\\\\slash \\\\N'), (''), ('Đường phên');
  UPDATE probe_a SET parent_id = id / 2 WHERE id > 1;
  INSERT INTO probe_b (a_id) SELECT id FROM probe_a WHERE id <= 1000;
  UPDATE probe_a a SET current_b = b.id FROM probe_b b WHERE b.a_id = a.id;
  INSERT INTO probe_sheet SELECT 'sheet ' || n, n FROM generate_series(1, 30) n`;

let folder: string;
let file: string;
let origin: Database & { url: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-backup-'));
  file = join(folder, 'one.backup');
  origin = await testOwnerDatabase();
  await migrateUp(origin.source, withProbe);
  await origin.pool.query(FILL);
  await writeBackup(origin.pool, file);
});
afterAll(async () => {
  await origin.close();
  await rm(folder, { recursive: true, force: true });
});

async function intoEmpty<T>(work: (target: Database, url: string) => Promise<T>): Promise<T> {
  const { url, drop } = await emptyDatabase();
  const target = await openOwnerDatabase({ url });
  try {
    return await work(target, url);
  } finally {
    await target.close();
    await drop();
  }
}

describe('backup', () => {
  it('holds every table with count and hash, row security or not', async () => {
    const { footer, header } = await verifyBackup(file);
    const rows = new Map(footer.tables.map((table) => [table.table, table.rows]));
    expect(rows.get('probe_a')).toBe(5003);
    expect(rows.get('probe_b')).toBe(1000);
    expect(rows.get('probe_sheet')).toBe(30);
    expect(rows.has('schema_migration')).toBe(false);
    expect(header.migrations.at(-1)).toBe('9001-probe');
    expect(footer.sequences).toContainEqual({
      name: 'probe_a_id_seq',
      lastValue: '5003',
      isCalled: true,
    });
  });

  it('shows one moment while others write', async () => {
    const busy = join(folder, 'busy.backup');
    let stop = false;
    const writer = (async () => {
      while (!stop) {
        await origin.pool.query(
          `WITH a AS (INSERT INTO probe_a (name) VALUES ('busy') RETURNING id)
           INSERT INTO probe_b (a_id) SELECT id FROM a`,
        );
      }
    })();
    try {
      const { footer } = await writeBackup(origin.pool, busy);
      const rows = new Map(footer.tables.map((table) => [table.table, table.rows]));
      expect(rows.get('probe_a')! - rows.get('probe_b')!).toBe(4003);
    } finally {
      stop = true;
      await writer;
      await origin.pool.query(`ALTER TABLE probe_b DISABLE TRIGGER keep`);
      await origin.pool.query(
        `DELETE FROM probe_b WHERE a_id IN (SELECT id FROM probe_a WHERE name = 'busy')`,
      );
      await origin.pool.query(`DELETE FROM probe_a WHERE name = 'busy'`);
      await origin.pool.query(`ALTER TABLE probe_b ENABLE TRIGGER keep`);
    }
  });

  it('refuses to be incomplete when a policy would hide rows', async () => {
    await origin.pool.query(`CREATE TABLE probe_hidden (id int)`);
    await origin.pool.query(`ALTER TABLE probe_hidden ENABLE ROW LEVEL SECURITY`);
    await origin.pool.query(`ALTER TABLE probe_hidden FORCE ROW LEVEL SECURITY`);
    try {
      await expect(writeBackup(origin.pool, join(folder, 'no.backup'))).rejects.toThrow(
        'Row security hides rows of probe_hidden',
      );
      await expect(readFile(join(folder, 'no.backup'))).rejects.toThrow('ENOENT');
    } finally {
      await origin.pool.query(`DROP TABLE probe_hidden`);
    }
  });
});

// Every table goes there and back.
describe('restore', { timeout: 60_000 }, () => {
  it('gives back every row of every table, with guards as they were', async () => {
    await intoEmpty(async (target) => {
      await restoreBackup(target, file, withProbe);
      const again = join(folder, 'again.backup');
      await writeBackup(target.pool, again);
      const [before, after] = [await verifyBackup(file), await verifyBackup(again)];
      expect(after.footer).toEqual(before.footer);
      const key = await target.pool.query(`SELECT key FROM probe_a WHERE name = 'Đường phên'`);
      expect(key.rows).toEqual([{ key: 'duong phen' }]);
      await expect(target.pool.query('DELETE FROM probe_b')).rejects.toThrow('append only');
      await expect(
        target.pool.query('INSERT INTO probe_b (a_id) VALUES (-1)'),
      ).rejects.toMatchObject({ code: '23503' });
      expect((await target.pool.query('SELECT FROM probe_sheet')).rowCount).toBe(0);
      const guards = await target.pool.query(
        `SELECT tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal
            AND tgrelid = 'probe_b'::regclass ORDER BY tgname`,
      );
      expect(guards.rows).toEqual([
        { tgname: 'keep', tgenabled: 'O' },
        { tgname: 'stamp', tgenabled: 'A' },
      ]);
      const next = await target.pool.query(
        `INSERT INTO probe_a (name) VALUES ('new') RETURNING id`,
      );
      expect(next.rows).toEqual([{ id: 5004 }]);
    });
  });

  it('applies migrations the backup does not know yet, after loading', async () => {
    await intoEmpty(async (target) => {
      await restoreBackup(target, file, withLater);
      const status = await migrationStatus(target.source, withLater);
      expect(status.every(({ appliedAt }) => appliedAt)).toBe(true);
      await target.pool.query(`SELECT set_config('app.score_scope', 'tally', false)`);
    });
  });

  it('refuses a database that has rows, unless told to replace them', async () => {
    await intoEmpty(async (target) => {
      await migrateUp(target.source, withLater);
      await target.pool.query(`INSERT INTO probe_a (name) VALUES ('mine')`);
      await expect(restoreBackup(target, file, withLater)).rejects.toThrow('--force');
      const still = await target.pool.query('SELECT name FROM probe_a');
      expect(still.rows).toEqual([{ name: 'mine' }]);
      await restoreBackup(target, file, withLater, { force: true });
      expect((await target.pool.query('SELECT FROM probe_a')).rowCount).toBe(5003);
    });
  });

  it('refuses while a server is connected', async () => {
    await intoEmpty(async (target, url) => {
      await migrateUp(target.source, withProbe);
      const server = await openDatabase({ url, role: APP_ROLE });
      await expect(restoreBackup(target, file, withProbe)).rejects.toThrow('stop it before');
      await server.close();
    });
  });

  it('refuses a backup of a newer program', async () => {
    await intoEmpty(async (target) => {
      await expect(restoreBackup(target, file, withProbe.slice(0, -1))).rejects.toThrow(
        'newer version of this program (it needs 9001-probe)',
      );
    });
  });
});

describe('a damaged file', () => {
  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 500)],
    ['with one byte changed', (bytes: Buffer) => flip(bytes, Math.floor(bytes.length / 2))],
    ['that is something else', () => Buffer.from('hello')],
    ['that is empty', () => Buffer.alloc(0)],
  ])('%s is refused before anything changes', async (_name, damage) => {
    const broken = join(folder, 'broken.backup');
    await writeFile(broken, damage(await readFile(file)));
    await expect(verifyBackup(broken)).rejects.toThrow('cannot be used as a backup');
  });

  it('missing is named', async () => {
    const missing = join(folder, 'missing.backup');
    await expect(verifyBackup(missing)).rejects.toThrow(
      `Cannot read the backup ${missing} (ENOENT)`,
    );
  });

  it('is read in pieces', async () => {
    let largest = 0;
    for await (const { kind, content } of readFrames(file)) {
      if (kind === 'data') largest = Math.max(largest, content.length);
    }
    expect(largest).toBeLessThan(200_000);
  });
});

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at]! ^ 0xff;
  return copy;
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../../../src/migrations/index.ts';
import { openOwnerDatabase, type Database } from '../../../src/platform/db/data-source.ts';
import { migrateDown, migrateUp, migrationStatus } from '../../../src/platform/db/migrate.ts';
import { emptyDatabase } from '../../support/database.ts';

let empty: { url: string; drop(): Promise<void> };
let db: Database;
beforeAll(async () => {
  empty = await emptyDatabase();
  db = await openOwnerDatabase({ url: empty.url });
});
afterAll(async () => {
  await db.close();
  await empty.drop();
});

const names = migrations.map((Class) => new Class().name!);

/** Every object of the schema with its definition, to compare before and after. */
async function shape(): Promise<unknown[]> {
  const { rows } = await db.pool.query(`
    SELECT 'column' AS kind, table_name || '.' || column_name AS name,
           data_type || coalesce(column_default, '') || is_nullable || coalesce(generation_expression, '') AS form
      FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT 'function', p.oid::regprocedure::text, p.prosrc FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    UNION ALL SELECT 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid)
      FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'policy', tablename || '.' || policyname, coalesce(qual, '') || coalesce(with_check, '')
      FROM pg_policies
    UNION ALL SELECT 'rights', relname::text, relacl::text FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S', 'v')
    ORDER BY 1, 2, 3`);
  return rows;
}

describe('migrations', () => {
  it('each leave the shape they found when taken back, and make the same again', async () => {
    const before: unknown[] = [];
    for (const name of names) {
      before.push(await shape());
      expect(await migrateUp(db.source, migrations, { to: name })).toEqual([name]);
    }
    const whole = await shape();
    for (const name of [...names].reverse()) {
      expect(await migrateDown(db.source, migrations)).toEqual([name]);
      // Before the very first, the list of migrations itself is not there yet.
      const left = before.pop();
      if (before.length > 0) expect(await shape()).toEqual(left);
    }
    const { rows } = await db.pool.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S')`,
    );
    expect(rows).toEqual([{ relname: 'schema_migration' }]);
    expect(await migrateUp(db.source, migrations)).toEqual(names);
    expect(await shape()).toEqual(whole);
  }, 60_000);

  it('do nothing when all are applied, and say so', async () => {
    expect(await migrateUp(db.source, migrations)).toEqual([]);
    const status = await migrationStatus(db.source, migrations);
    expect(status.map(({ name }) => name)).toEqual(names);
    expect(status.every(({ appliedAt }) => appliedAt instanceof Date)).toBe(true);
  });

  it('are applied once when several processes start together', async () => {
    const fresh = await emptyDatabase();
    const starters = await Promise.all([1, 2, 3].map(() => openOwnerDatabase({ url: fresh.url })));
    const applied = await Promise.all(starters.map(({ source }) => migrateUp(source, migrations)));
    expect(applied.map((list) => list.length).sort((a, b) => a - b)).toEqual([0, 0, names.length]);
    await Promise.all(starters.map((starter) => starter.close()));
    await fresh.drop();
  });

  it('stop where they are told to', async () => {
    const fresh = await emptyDatabase();
    const owner = await openOwnerDatabase({ url: fresh.url });
    expect(await migrateUp(owner.source, migrations, { to: '1' })).toEqual(names.slice(0, 1));
    await expect(migrateUp(owner.source, migrations, { to: '777' })).rejects.toThrow(
      'no migration "777"',
    );
    await owner.close();
    await fresh.drop();
  });

  it('are taken back as a whole when one fails', async () => {
    class Broken {
      name = '9999-broken';
      async up(runner: { query(sql: string): Promise<unknown> }) {
        await runner.query('CREATE TABLE half (id int)');
        await runner.query('SELECT nonsense');
      }
      down() {
        return Promise.resolve();
      }
    }
    await expect(migrateUp(db.source, [...migrations, Broken as never])).rejects.toThrow(
      'Migration 9999-broken (up) failed and was taken back',
    );
    const { rows } = await db.pool.query(`SELECT to_regclass('half') AS half`);
    expect(rows).toEqual([{ half: null }]);
  });

  it('refuse a database that is newer than the program', async () => {
    await db.pool.query(`INSERT INTO schema_migration (name) VALUES ('9998-future')`);
    await expect(migrateUp(db.source, migrations)).rejects.toThrow('newer than this program');
    await db.pool.query(`DELETE FROM schema_migration WHERE name = '9998-future'`);
  });
});

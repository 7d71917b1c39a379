import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditCommand } from '../../src/commands/audit.ts';
import { userCommand } from '../../src/commands/user.ts';
import { verifyPassword } from '../../src/identity/password.service.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let db: TestDatabase;
let printed: string[];
const before = process.env['DATABASE_URL'];

beforeAll(async () => {
  db = await testDatabase();
  process.env['DATABASE_URL'] = db.ownerUrl;
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  await db.close();
});

beforeEach(() => {
  printed = [];
  const keep = (line: unknown) => void printed.push(String(line));
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const user = (...words: string[]) => userCommand().parseAsync(words, { from: 'user' });
const audit = (...words: string[]) => auditCommand().parseAsync(words, { from: 'user' });

describe('user', () => {
  it('create prints a one-time password that opens the account', async () => {
    await user('create', 'First.Admin', '--name', 'Nguyễn Thị Đầu', '--role', 'ADMINISTRATOR');
    expect(printed).toHaveLength(1);
    const password = /: (\S+)$/.exec(printed[0]!)![1]!;
    const { rows } = await db.pool.query(
      `SELECT p.name, c.must_change, c.password_hash, g.role FROM person p
         JOIN credential c ON c.person_id = p.id JOIN role_grant g ON g.person_id = p.id
        WHERE p.login = 'first.admin'`,
    );
    expect(rows).toMatchObject([
      { name: 'Nguyễn Thị Đầu', must_change: true, role: 'ADMINISTRATOR' },
    ]);
    expect(await verifyPassword(rows[0].password_hash as string, password)).toBe(true);
    const trail = await db.pool.query(
      `SELECT action FROM audit_entry WHERE actor_via = 'system' ORDER BY seq`,
    );
    expect(trail.rows.map(({ action }) => action as string)).toEqual([
      'person.create',
      'roleGrant.create',
      'person.passwordReset',
    ]);
  });

  it('role gives a role in a unit by its code of today', async () => {
    await user('role', 'first.admin', 'coordination_office', '--unit', '04');
    const { rows } = await db.pool.query(
      `SELECT u.code FROM role_grant g JOIN unit u ON u.id = g.unit_id
        WHERE g.role = 'COORDINATION_OFFICE'`,
    );
    expect(rows).toEqual([{ code: '04' }]);
  });

  it('reset-password prints another one', async () => {
    await user('reset-password', 'FIRST.admin');
    expect(printed[0]).toMatch(/: [a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  });

  it.each([
    [['create', 'first.admin', '--name', 'X'], 'Somebody has this login already'],
    [['create', 'é', '--name', 'X'], 'A login has 3–100 characters'],
    [['role', 'nobody', 'AUDITOR'], 'There is no account nobody'],
    [['role', 'first.admin', 'KING'], 'There is no role KING'],
    [['role', 'first.admin', 'AUDITOR'], 'This role excludes'],
    [['role', 'first.admin', 'COMMUNE_OFFICER', '--unit', '99999'], 'No administrative unit'],
  ])('%j fails with one line', async (words, line) => {
    await user(...words);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain(line);
    expect(process.exitCode).toBe(1);
  });
});

describe('audit verify', () => {
  it('counts the entries, prints the end, and compares with one noted earlier', async () => {
    await audit('verify');
    expect(printed[0]).toMatch(/^\d+ entries checked, no break\.$/);
    const head = /(\d+:[\da-f]{64})$/.exec(printed[1]!)![1]!;
    await user('reset-password', 'first.admin');
    await audit('verify', '--head', head);
    expect(process.exitCode).toBeUndefined();
    await audit('verify', '--head', head.replace(/:../, ':00'));
    expect(printed.at(-1)).toContain('is not the one that was noted');
    expect(process.exitCode).toBe(1);
  });

  it('names the entry that was altered', async () => {
    await db.owner.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    await db.owner.query(`UPDATE audit_entry SET action = 'nothing' WHERE seq = 2`);
    await audit('verify');
    expect(printed[0]).toContain('entry 2 is not what was written');
    expect(process.exitCode).toBe(1);
  });
});

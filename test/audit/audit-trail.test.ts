import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../src/audit/audit-chain.service.ts';
import { writeTrail } from '../../src/audit/audit.service.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { AuditEntry, Context } from '../../src/platform/graphql/context.ts';
import { actorOf } from '../support/actors.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let db: TestDatabase;
const actor = actorOf(Role.COMMUNE_OFFICER, { name: 'Nông Thị Én' });
const context = { actor, requestId: 'request-1' } as Context;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const entry = (subjectId: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  action: 'product.publish',
  subjectType: 'Product',
  subjectId,
  ...more,
});

function write(...entries: AuditEntry[]): Promise<void> {
  return db.source.transaction((em) => writeTrail(em, entries, context));
}

async function seqOf(subjectId: string): Promise<number> {
  const { rows } = await db.pool.query(`SELECT seq FROM audit_entry WHERE subject_id = $1`, [
    subjectId,
  ]);
  return Number(rows[0].seq);
}

describe('writing', () => {
  it('numbers and chains the entries of one statement in their order', async () => {
    await write(entry('1', { after: { name: 'Miến dong' } }), entry('2', { before: [1, null] }));
    const { rows } = await db.pool.query('SELECT * FROM audit_entry ORDER BY seq DESC LIMIT 2');
    expect(rows[0]).toMatchObject({ subject_id: '2', before: [1, null], after: null });
    expect(rows[1]).toMatchObject({
      subject_id: '1',
      actor_name: 'Nông Thị Én',
      actor_via: 'sign-in',
      request_id: 'request-1',
      after: { name: 'Miến dong' },
    });
    expect(rows[0].prev_hash.equals(rows[1].hash)).toBe(true);
    expect(Number(rows[0].seq)).toBe(Number(rows[1].seq) + 1);
  });

  it('of many at once makes one chain without gaps; what is rolled back leaves none', async () => {
    const before = await verifyChain(db);
    const writers = Array.from({ length: 40 }, async (_, index) => {
      const entries = [entry(`w${index}-1`), entry(`w${index}-2`), entry(`w${index}-3`)];
      if (index % 4 !== 0) return write(...entries);
      const lost = db.source.transaction(async (em) => {
        await writeTrail(em, entries, context);
        throw new Error('taken back');
      });
      return expect(lost).rejects.toThrow('taken back');
    });
    await Promise.all(writers);
    const report = await verifyChain(db);
    expect(report).toMatchObject({ checked: before.checked + 90, firstBreak: null });
  });

  it('takes its number, time and hashes from the database, whatever is sent', async () => {
    await db.pool.query(
      `INSERT INTO audit_entry (seq, at, actor_via, action, subject_type, subject_id, prev_hash, hash)
       VALUES (1, '1999-01-01', 'system', 'x', 'X', 'forged', sha256('a'), sha256('b'))`,
    );
    const { rows } = await db.pool.query(
      `SELECT at > now() - interval '1 minute' AS fresh FROM audit_entry WHERE subject_id = 'forged'`,
    );
    expect(rows[0].fresh).toBe(true);
    expect((await verifyChain(db)).firstBreak).toBeNull();
  });
});

describe('the server', () => {
  it.each([
    `UPDATE audit_entry SET action = 'other'`,
    `DELETE FROM audit_entry`,
    `TRUNCATE audit_entry`,
    `UPDATE audit_head SET seq = 0`,
    `INSERT INTO audit_head (only_row, seq, hash) VALUES (false, 0, sha256('a'))`,
    `DELETE FROM audit_head`,
    `SELECT audit_entry_chain()`,
    `ALTER TABLE audit_entry DISABLE TRIGGER ALL`,
    `DROP TABLE audit_entry`,
  ])('may not: %s', async (sql) => {
    await expect(db.pool.query(sql)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|0A000|0LP01)$/),
    });
  });

  it('may not pass by the chain by calling itself a restore', async () => {
    await db.source.transaction(async (em) => {
      await em.query(`SELECT set_config('app.restore', 'on', true)`);
      await em.query(
        `INSERT INTO audit_entry (seq, at, actor_via, action, subject_type, subject_id, prev_hash, hash)
         VALUES (1000000, now(), 'system', 'x', 'X', 'restored', sha256('a'), sha256('b'))`,
      );
    });
    expect(await seqOf('restored')).toBeLessThan(1_000_000);
    expect((await verifyChain(db)).firstBreak).toBeNull();
  });
});

describe('the owner', () => {
  it.each([
    `UPDATE audit_entry SET action = 'other' WHERE false`,
    `DELETE FROM audit_entry WHERE seq = 1`,
    `TRUNCATE audit_entry`,
  ])('is refused too: %s', async (sql) => {
    await expect(db.owner.query(sql)).rejects.toThrow('The audit trail only grows');
  });

  it('can bring back entries as they were', async () => {
    const client = await db.owner.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.restore', 'on', true)`);
      await client.query(
        `INSERT INTO audit_entry (seq, at, actor_via, action, subject_type, subject_id, prev_hash, hash)
         VALUES (1000000, '2020-01-01', 'system', 'x', 'X', 'copy', sha256('a'), sha256('b'))`,
      );
      const { rows } = await client.query(
        `SELECT seq, at FROM audit_entry WHERE subject_id = 'copy'`,
      );
      expect(rows[0]).toEqual({ seq: '1000000', at: new Date('2020-01-01T00:00:00Z') });
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});

describe('whoever gets past the triggers is found out', () => {
  const attacks: [string, string, 'MISSING' | 'CHANGED' | 'UNLINKED' | 'WRONG_END'][] = [
    ['changes what was done', `UPDATE audit_entry SET action = 'y' WHERE seq = $1`, 'CHANGED'],
    ['changes a value', `UPDATE audit_entry SET after = '{"points": 9}' WHERE seq = $1`, 'CHANGED'],
    ['changes who did it', `UPDATE audit_entry SET actor_id = id WHERE seq = $1`, 'CHANGED'],
    [
      'changes the time',
      `UPDATE audit_entry SET at = at - interval '1 microsecond' WHERE seq = $1`,
      'CHANGED',
    ],
    [
      'changes a line and its hash',
      `UPDATE audit_entry SET action = 'y', hash = sha256('new') WHERE seq = $1`,
      'CHANGED',
    ],
    ['deletes a line', `DELETE FROM audit_entry WHERE seq = $1`, 'MISSING'],
    [
      'deletes a line and closes the gap',
      `WITH gone AS (DELETE FROM audit_entry WHERE seq = $1)
       UPDATE audit_entry SET seq = -seq + 1 WHERE seq > $1`,
      'UNLINKED',
    ],
    [
      'swaps two lines',
      `UPDATE audit_entry SET seq = CASE seq WHEN $1 THEN -($1::bigint + 1) ELSE -$1::bigint END
        WHERE seq IN ($1, $1::bigint + 1)`,
      'UNLINKED',
    ],
    ['cuts off the end', `DELETE FROM audit_entry WHERE seq > $1`, 'MISSING'],
    ['deletes everything', `DELETE FROM audit_entry WHERE $1::bigint > 0`, 'MISSING'],
  ];

  it.each(attacks)('who %s', async (_, sql, reason) => {
    await write(entry('a'), entry('b'), entry('c'));
    await disarmed(async (client, last) => {
      await client.query(`ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_seq_check`);
      await client.query(sql, [last - 2]);
      await client.query(`UPDATE audit_entry SET seq = -seq WHERE seq < 0`);
      const report = await verifyChain(asPool(client));
      expect(report.firstBreak?.reason).toBe(reason);
    });
  });

  it('who adds a line behind the end, and who moves the end', async () => {
    await write(entry('d'));
    const columns = `id, at, actor_via, action, subject_type, subject_id, prev_hash, hash`;
    await disarmed(async (client, last) => {
      await client.query(
        `INSERT INTO audit_entry (seq, ${columns})
         SELECT seq + 1, uuid_v7(), ${columns.slice(4)} FROM audit_entry WHERE seq = $1`,
        [last],
      );
      expect((await verifyChain(asPool(client))).firstBreak?.reason).toBe('WRONG_END');
    });
    await disarmed(async (client) => {
      await client.query(`UPDATE audit_head SET hash = sha256('x')`);
      expect((await verifyChain(asPool(client))).firstBreak?.reason).toBe('WRONG_END');
    });
  });

  it('each of 300 lines, changed one by one', async () => {
    await write(...Array.from({ length: 300 }, (_, index) => entry(`n${index}`)));
    await disarmed(async (client, last) => {
      for (let seq = last - 299; seq <= last; seq++) {
        await client.query('SAVEPOINT whole');
        await client.query(`UPDATE audit_entry SET subject_id = 'x' WHERE seq = $1`, [seq]);
        const report = await verifyChain(asPool(client), { from: Math.max(1, seq - 1) });
        expect(report.firstBreak).toEqual({ seq, reason: 'CHANGED' });
        await client.query('ROLLBACK TO whole');
      }
    });
  });

  it('part of the trail can be checked by itself', async () => {
    const { head } = await verifyChain(db);
    const report = await verifyChain(db, { from: head.seq - 9, to: head.seq - 5 });
    expect(report).toMatchObject({ checked: 5, firstBreak: null, head });
  });
});

/** Does something to the trail as its owner with the triggers off, and takes it back. */
async function disarmed(work: (client: PoolClient, last: number) => Promise<void>): Promise<void> {
  const client = await db.owner.connect();
  try {
    await client.query('BEGIN');
    await client.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    const { rows } = await client.query<{ seq: string }>('SELECT seq FROM audit_head');
    await work(client, Number(rows[0]!.seq));
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

/** One connection in the place of the pool; transactions inside do nothing. */
function asPool(client: PoolClient): Parameters<typeof verifyChain>[0] {
  const inside = {
    query: (sql: string, values?: unknown[]) =>
      /^(BEGIN|ROLLBACK)/.test(sql) ? Promise.resolve({ rows: [] }) : client.query(sql, values),
    release: () => undefined,
  };
  return { pool: { connect: async () => inside } } as never;
}

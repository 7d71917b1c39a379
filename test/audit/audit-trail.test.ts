import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRecorder } from '../../src/audit/audit.service.ts';
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
  return db.source.transaction((em) => auditRecorder.write(em, entries, context));
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
});

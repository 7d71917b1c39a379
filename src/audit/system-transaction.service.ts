import { randomUUID } from 'node:crypto';
import type { Database } from '../platform/db/data-source.ts';
import { SYSTEM } from '../platform/graphql/actor.ts';
import { createContext, type AuditEntry } from '../platform/graphql/context.ts';
import { Language } from '../platform/graphql/language.ts';
import { RequestLoaders } from '../platform/graphql/loaders.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { auditRecorder, writeTrail } from './audit.service.ts';

/**
 * One transaction of the program itself (command line, scheduled jobs), with its lines in the audit
 * trail. There is no rule to ask: whoever can start the program may do it.
 */
export async function systemTransaction<T>(
  db: Database,
  work: (step: Omit<Transaction, 'authorize'>) => Promise<T>,
  now: Date = new Date(),
): Promise<T> {
  const entries: AuditEntry[] = [];
  const after: (() => void | Promise<void>)[] = [];
  const context = createContext({
    requestId: randomUUID(),
    language: Language.EN,
    now,
    actor: SYSTEM,
    client: { ip: null, userAgent: null },
    db,
    recorder: auditRecorder,
    loaders: new RequestLoaders(),
  });
  const result = await db.source.transaction(async (em) => {
    const outcome = await work({
      em,
      context,
      record: (entry) => void entries.push(entry),
      afterCommit: (step) => void after.push(step),
    });
    if (entries.length === 0) throw new Error('A system transaction left no audit entry');
    await writeTrail(em, entries, context);
    return outcome;
  });
  for (const step of after) await step();
  return result;
}

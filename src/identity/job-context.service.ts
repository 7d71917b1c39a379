import type pg from 'pg';
import { auditRecorder } from '../audit/audit.service.ts';
import type { Database } from '../platform/db/data-source.ts';
import { createContext, type Context } from '../platform/graphql/context.ts';
import { Language } from '../platform/graphql/language.ts';
import { RequestLoaders } from '../platform/graphql/loaders.ts';
import type { JobRun } from '../platform/jobs/job.ts';
import { actorOfPerson } from './authenticate.ts';

/**
 * Work for somebody who does not wait for it: with that person's rights as they are now. Who lost a right
 * meanwhile gets nothing by it.
 */
export async function contextOfPerson(
  personId: string,
  { em, now, jobId }: Pick<JobRun, 'em' | 'now' | 'jobId'>,
): Promise<Context> {
  const source = em.connection;
  const pool = (source.driver as unknown as { master: pg.Pool }).master;
  const db: Database = { source, pool, reads: pool, close: async () => undefined };
  return createContext({
    requestId: `job-${jobId}`,
    language: Language.VI,
    now,
    actor: await actorOfPerson(db, personId, now),
    client: { ip: null, userAgent: null },
    db,
    recorder: auditRecorder,
    loaders: new RequestLoaders(),
  });
}

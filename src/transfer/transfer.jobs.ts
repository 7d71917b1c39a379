import { z } from 'zod';
import { contextOfPerson } from '../identity/job-context.service.ts';
import { enqueue } from '../platform/jobs/enqueue.ts';
import { defineJob, type JobDefinition, type JobRun } from '../platform/jobs/job.ts';
import { checkImport } from './check.service.ts';
import {
  EXPORT_KEEP_DAYS,
  forgetExports,
  forgetImports,
  IMPORT_KEEP_DAYS,
  keptUntil,
} from './keeping.service.ts';
import { workRows } from './mutations/work-rows.ts';
import { ImportEntity } from './transfer.entity.ts';
import { ImportState } from './transfer.enums.ts';

const shape = z.object({ importId: z.uuid() });
type Payload = z.infer<typeof shape>;
const SIGN_OF_LIFE_MS = 15_000;

async function withSigns<T>({ em }: JobRun, work: () => Promise<T>): Promise<T> {
  // The transaction must not look forgotten while a file is read.
  const alive = setInterval(
    () => void em.query('SELECT 1').catch(() => undefined),
    SIGN_OF_LIFE_MS,
  );
  return work().finally(() => clearInterval(alive));
}

/**
 * Looks at a file that was sent: what each row would do. Writes the rows of an import, or takes them back;
 * begins anew where a killed server left off.
 * @param keepDays how long after each step the next one can be taken
 */
export function importJobs(keepDays = IMPORT_KEEP_DAYS): {
  readonly check: JobDefinition<Payload>;
  readonly work: JobDefinition<Payload>;
} {
  const check = defineJob(
    'transfer.check-import',
    shape,
    async ({ importId }, run) => {
      const one = await run.em.findOneBy(ImportEntity, { id: importId });
      if (one?.state !== ImportState.CHECKING) return;
      const context = await contextOfPerson(one.startedBy, run);
      await withSigns(run, () => checkImport(run.em, context, one));
      await keepFor(run, importId, keepDays);
    },
    { maxAttempts: 5 },
  );
  const work: JobDefinition<Payload> = defineJob(
    'transfer.work-import',
    shape,
    async ({ importId }, run) => {
      const one = await run.em.findOneBy(ImportEntity, { id: importId });
      if (one?.state !== ImportState.APPLYING && one?.state !== ImportState.UNDOING) return;
      const context = await contextOfPerson(one.startedBy, run);
      const finished = await withSigns(run, () => workRows(run, context, one));
      if (finished) await keepFor(run, importId, keepDays);
      else await enqueue(run.em, work, { importId });
    },
  );
  return { check, work };
}

export const { check: checkImportJob, work: workImportJob } = importJobs();

async function keepFor({ em, now }: JobRun, id: string, days: number): Promise<void> {
  await em.update(ImportEntity, id, { keptUntil: keptUntil(now, days) });
}

/** Every night: imports that can be taken back no more, and tables that were made to be taken away. */
export function forgetTablesJob(exportDays = EXPORT_KEEP_DAYS) {
  return defineJob('transfer.forget-tables', z.object({}), async (_, { em, jobId, log }) => {
    const imports = await forgetImports(em, `job ${jobId}`);
    const exports = await forgetExports(em, exportDays);
    log.info({ count: imports + exports }, 'Old imports and exported tables let go');
  });
}

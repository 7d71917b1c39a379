import { z } from 'zod';
import { contextOfPerson } from '../identity/job-context.service.ts';
import { enqueue } from '../platform/jobs/enqueue.ts';
import { defineJob, type JobDefinition, type JobRun } from '../platform/jobs/job.ts';
import { checkImport } from './check.service.ts';
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

/** Looks at a file that was sent: what each row would do. */
export const checkImportJob = defineJob(
  'transfer.check-import',
  shape,
  async ({ importId }, run) => {
    const one = await run.em.findOneBy(ImportEntity, { id: importId });
    if (one?.state !== ImportState.CHECKING) return;
    const context = await contextOfPerson(one.startedBy, run);
    await withSigns(run, () => checkImport(run.em, context, one));
  },
  { maxAttempts: 5 },
);

/** Writes the rows of an import, or takes them back; begins anew where a killed server left off. */
export const workImportJob: JobDefinition<Payload> = defineJob(
  'transfer.work-import',
  shape,
  async ({ importId }, run) => {
    const one = await run.em.findOneBy(ImportEntity, { id: importId });
    if (one?.state !== ImportState.APPLYING && one?.state !== ImportState.UNDOING) return;
    const context = await contextOfPerson(one.startedBy, run);
    const finished = await withSigns(run, () => workRows(run, context, one));
    if (!finished) await enqueue(run.em, workImportJob, { importId });
  },
);

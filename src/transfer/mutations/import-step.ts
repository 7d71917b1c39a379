import { z } from 'zod';
import { findById } from '../../platform/db/rows.ts';
import type { Transaction } from '../../platform/graphql/mutation.ts';
import { notFound, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { ImportEntity } from '../transfer.entity.ts';
import type { ImportState } from '../transfer.enums.ts';
import { workImportJob } from '../transfer.jobs.ts';

export const stepShape = z.object({
  id: idOf('Import'),
  input: z.object({
    baseRevision: z.int().min(1),
    skipErrors: z.boolean().optional(),
    operationId: operationId(),
  }),
});

export const WRONG_STATE =
  'The import does not stand where this step begins; the payload says where.';

/** The import a step is about, locked; refuses everybody else and every other state. */
export async function importInState(
  tx: Transaction,
  id: string,
  wanted: ImportState,
  baseRevision: number,
): Promise<ImportEntity> {
  await tx.em.query('SELECT FROM transfer_import WHERE id = $1 FOR UPDATE', [id]);
  const one = await findById(tx.em, ImportEntity, id);
  tx.authorize(one ? { personId: one.startedBy } : {});
  if (!one) throw notFound(['id']);
  if (one.state !== wanted) throw refuse('WRONG_STATE', NOT_NOW, ['id'], { import: one });
  if (one.revision !== baseRevision) throw stale({ import: one });
  return one;
}

/** Begins to go through its rows. */
export async function beginStep(
  tx: Transaction,
  one: ImportEntity,
  state: ImportState,
  todoCount: number,
): Promise<ImportEntity> {
  await tx.em.update(ImportEntity, one.id, {
    ...{ state, doneCount: 0, todoCount },
    revision: () => 'revision + 1',
  });
  await enqueue(tx.em, workImportJob, { importId: one.id });
  tx.record({
    action: `import.${state.toLowerCase()}`,
    subjectType: 'Import',
    subjectId: one.id,
    before: { state: one.state },
    after: { state, rows: todoCount },
  });
  return tx.em.findOneByOrFail(ImportEntity, { id: one.id });
}

const NOT_NOW = {
  vi: 'Lần nhập này không ở bước phù hợp. Chưa có gì thay đổi; hãy tải lại để xem trạng thái.',
  en: 'This import does not stand where this step begins. Nothing was changed; load it again.',
};

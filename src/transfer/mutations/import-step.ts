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

export const TOO_OLD = 'The time in which it could be stored or taken back is over (keptUntil).';

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
  if (one.keptUntil && one.keptUntil <= tx.context.now) {
    throw refuse('TOO_OLD', OVER, ['id'], { import: one });
  }
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
    ...{ state, doneCount: 0, todoCount, keptUntil: null },
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
const OVER = {
  vi: 'Đã quá hạn ghi hoặc hoàn tác lần nhập này. Chưa có gì thay đổi; hãy gửi lại tệp, hoặc sửa từng mục.',
  en: 'The time in which this import could be stored or taken back is over. Nothing was changed; send the file again, or change entries one by one.',
};

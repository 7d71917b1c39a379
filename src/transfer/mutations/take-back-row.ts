import { writeTrail } from '../../audit/audit.service.ts';
import type { Bilingual } from '../../platform/graphql/errors.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { toGlobalId } from '../../platform/graphql/node.ts';
import { ListingChangeWithdrawMutation } from '../../product/mutations/listing-change-withdraw.ts';
import type { Catalog } from '../cell.rules.ts';
import type { ImportRowEntity } from '../transfer.entity.ts';
import { ImportKind, ImportRowState } from '../transfer.enums.ts';
import { noteOfError, type RowOutcome } from '../row-outcome.service.ts';
import { takeBackResource } from './write-resource.ts';
import { updateEntry } from './write-row.ts';

const withdrawals = new ListingChangeWithdrawMutation();

/** Makes an entry as it was before its row, unless somebody changed it since. */
export async function takeBackRow(
  context: Context,
  row: ImportRowEntity,
  catalog: Catalog,
): Promise<RowOutcome> {
  try {
    if (row.kind === ImportKind.RESOURCE) return await takeBackResource(context, row);
    if (row.state === ImportRowState.NEW) return await unmake(context, row);
    return await restore(context, row, catalog);
  } catch (error) {
    return { outcome: 'KEPT', note: noteOfError(error) };
  }
}

/** In one transaction with the mark of the row: what is gone cannot be asked again. */
async function unmake(context: Context, row: ImportRowEntity): Promise<RowOutcome> {
  const gone = await context.db.source.transaction(async (em) => {
    const [answer] = await em.query<{ gone: boolean }[]>('SELECT transfer_unmake($1, $2) AS gone', [
      row.resultId,
      row.afterRevision,
    ]);
    if (!answer?.gone) return false;
    await em.query(`UPDATE transfer_import_row SET outcome = 'UNDONE' WHERE id = $1`, [row.id]);
    const product = row.kind === ImportKind.PRODUCT;
    await writeTrail(
      em,
      [
        {
          action: product ? 'product.unmake' : 'producer.unmake',
          subjectType: product ? 'Product' : 'Producer',
          subjectId: row.resultId!,
          before: { ...row.writing!.after, revision: row.afterRevision },
          after: { importId: row.importId },
        },
      ],
      context,
    );
    return true;
  });
  return gone ? { outcome: 'UNDONE' } : { outcome: 'KEPT', note: IN_USE };
}

async function restore(
  context: Context,
  row: ImportRowEntity,
  catalog: Catalog,
): Promise<RowOutcome> {
  const { groups, reviewed, before } = row.writing!;
  if (row.proposalId) {
    const answer = await withdrawals.listingChangeWithdraw(
      toGlobalId('ListingChange', row.proposalId),
      { operationId: `undo-${row.id}-p` },
      context,
    );
    if (answer.userErrors.length > 0) return { outcome: 'KEPT', note: DECIDED };
  }
  const live = groups.filter((group) => !reviewed.includes(group));
  if (live.length === 0) return { outcome: 'UNDONE' };
  const done = await updateEntry(context, row, catalog, {
    ...{ groups: live, values: before!, baseRevision: row.afterRevision! },
    operationId: `undo-${row.id}`,
  });
  return done.outcome === 'DONE' ? { outcome: 'UNDONE' } : { outcome: 'KEPT', note: CHANGED };
}

const IN_USE: Bilingual = {
  vi: 'Mục này đã được sửa, đăng hoặc dùng ở nơi khác sau khi nhập nên được giữ lại. Hãy xem và tự lưu trữ nếu cần.',
  en: 'This entry was changed, published or used elsewhere since the import, so it was kept. Look at it and archive it yourself if needed.',
};
const CHANGED: Bilingual = {
  vi: 'Mục này đã được sửa sau khi nhập nên được giữ nguyên. Hãy xem và tự sửa nếu cần.',
  en: 'This entry was changed since the import, so it was left as it is. Look at it and change it yourself if needed.',
};
const DECIDED: Bilingual = {
  vi: 'Đề nghị thay đổi đã được xã xử lý nên không rút được. Mục này được giữ nguyên.',
  en: 'The proposal was decided already and cannot be taken back. The entry was left as it is.',
};

import { toGlobalId } from '../../platform/graphql/node.ts';
import type { Context } from '../../platform/graphql/context.ts';
import type { UserErrorValue } from '../../platform/graphql/user-errors.ts';
import {
  ProducerCreateMutation,
  type ProducerCreateInput,
} from '../../producer/mutations/producer-create.ts';
import { ProducerUpdateMutation } from '../../producer/mutations/producer-update.ts';
import { ListingChangeProposeMutation } from '../../product/mutations/listing-change-propose.ts';
import {
  ProductCreateMutation,
  type ProductCreateInput,
} from '../../product/mutations/product-create.ts';
import { ProductUpdateMutation } from '../../product/mutations/product-update.ts';
import type { Catalog } from '../cell.rules.ts';
import { inputOf, type TransferRecord } from '../record.rules.ts';
import type { ImportRowEntity } from '../transfer.entity.ts';
import { ImportKind, ImportRowState } from '../transfer.enums.ts';
import { writeResource } from './write-resource.ts';
import { noteOf, noteOfError, type RowOutcome } from '../row-outcome.service.ts';

const producers = { create: new ProducerCreateMutation(), update: new ProducerUpdateMutation() };
const products = { create: new ProductCreateMutation(), update: new ProductUpdateMutation() };
const proposals = new ListingChangeProposeMutation();

type Answer = { readonly userErrors: readonly UserErrorValue[] };
type Entry = { readonly id: string; readonly revision: number } | null;

/**
 * Writes one row by the operation that a person would use: with its access, rules, versions, audit entry
 * and notices. Its operation id is that of the row, so a row whose mark was lost is not written twice.
 */
export async function writeRow(
  context: Context,
  row: ImportRowEntity,
  producerId: string | null,
  catalog: Catalog,
): Promise<RowOutcome> {
  try {
    if (row.kind === ImportKind.RESOURCE) return await writeResource(context, row);
    if (row.state === ImportRowState.CHANGED) return await change(context, row, catalog);
    return await create(context, row, producerId, catalog);
  } catch (error) {
    return { outcome: 'REFUSED', note: noteOfError(error) };
  }
}

async function create(
  context: Context,
  row: ImportRowEntity,
  producerId: string | null,
  catalog: Catalog,
): Promise<RowOutcome> {
  const { groups, after } = row.writing!;
  const given = inputOf(row.kind, after, new Set(groups), catalog);
  const input = { ...given, operationId: operationOf(row) };
  if (row.kind === ImportKind.PRODUCER) {
    const answer = await producers.create.producerCreate(
      input as unknown as ProducerCreateInput,
      context,
    );
    return written(answer, answer.producer, FIRST);
  }
  const product = { ...input, producerId: toGlobalId('Producer', producerId ?? '') };
  const answer = await products.create.productCreate(
    product as unknown as ProductCreateInput,
    context,
  );
  return written(answer, answer.product, FIRST);
}

async function change(
  context: Context,
  row: ImportRowEntity,
  catalog: Catalog,
): Promise<RowOutcome> {
  const { groups, reviewed, after } = row.writing!;
  const live = groups.filter((group) => !reviewed.includes(group));
  const base = row.baseRevision!;
  const done =
    live.length === 0
      ? ({ outcome: 'DONE', resultId: row.targetId!, afterRevision: base } as const)
      : await updateEntry(context, row, catalog, {
          ...{ groups: live, values: after, baseRevision: base, operationId: operationOf(row) },
        });
  if (done.outcome !== 'DONE' || reviewed.length === 0) return done;
  const input = {
    ...inputOf(row.kind, after, new Set(reviewed), catalog),
    ...{ productId: toGlobalId('Product', row.targetId!), baseRevision: done.afterRevision },
    operationId: `${operationOf(row)}-p`,
  };
  const answer = await proposals.listingChangePropose(input, context);
  if (answer.userErrors.length === 0) return { ...done, proposalId: answer.listingChange!.id };
  const note = noteOf(answer.userErrors);
  return live.length > 0 ? { ...done, note } : { outcome: 'REFUSED', note };
}

export interface EntryValues {
  readonly groups: readonly string[];
  readonly values: TransferRecord;
  readonly baseRevision: number;
  readonly operationId: string;
}

/** Makes an entry that is there say what the values say. */
export async function updateEntry(
  context: Context,
  row: ImportRowEntity,
  catalog: Catalog,
  { groups, values, baseRevision, operationId }: EntryValues,
): Promise<RowOutcome> {
  const given = inputOf(row.kind, values, new Set(groups), catalog);
  const input = { ...given, baseRevision, operationId };
  if (row.kind === ImportKind.PRODUCER) {
    const id = toGlobalId('Producer', row.targetId!);
    const answer = await producers.update.producerUpdate(id, input, context);
    return written(answer, answer.producer, baseRevision + 1);
  }
  const id = toGlobalId('Product', row.targetId!);
  const answer = await products.update.productUpdate(id, input, context);
  return written(answer, answer.product, baseRevision + 1);
}

/** The revision of what was just made. */
const FIRST = 1;

/**
 * Sent again after a crash, an operation is answered with the entry as it is now. What somebody has changed
 * since is not the row's: its own revision is the one that it led to.
 */
function written({ userErrors }: Answer, entry: Entry, made: number): RowOutcome {
  if (userErrors.length > 0) return { outcome: 'REFUSED', note: noteOf(userErrors) };
  const afterRevision = Math.min(entry!.revision, made);
  return { outcome: 'DONE', resultId: entry!.id, afterRevision };
}

const operationOf = ({ id }: ImportRowEntity): string => `import-${id}`;

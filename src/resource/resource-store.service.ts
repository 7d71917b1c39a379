import { AssessmentCellState } from '../commune-criteria/assessment-paste.enums.ts';
import type { Period } from '../commune-criteria/period.rules.ts';
import {
  keptOf,
  restoreLines as restore,
  writeLines,
  type Ledger,
  type LedgerChange,
} from '../platform/db/ledger.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import type { LookedLine } from './resource-look.service.ts';
import { ResourceBatchEntity } from './resource.entity.ts';

const AMOUNTS = ['planned', 'allocated', 'disbursed', 'quantity', 'value'];
const LEDGER: Ledger = {
  ...{ table: 'resource_entry', changes: 'resource_entry_change', once: 'resource_entry_once' },
  place: ['commune_id', 'year', 'period_kind', 'kind', 'work'],
  placeOrNull: ['source', 'name', 'unit'],
  facts: [...AMOUNTS, 'basis', 'note', 'unusual_confirmed'],
};

export interface StoredBatch {
  readonly batch: ResourceBatchEntity;
  /** What the trail keeps: line, what was there, what is there. */
  readonly changes: readonly object[];
}

/** Writes what is new or changed; null when somebody was faster with one of them. */
export async function storeLines(
  { em, context }: Transaction,
  { year, periodKind }: Period,
  looked: readonly LookedLine[],
): Promise<StoredBatch | null> {
  const writing = looked.filter(({ state }) => state !== AssessmentCellState.SAME);
  const isNew = ({ present }: LookedLine) => present === null || present.withdrawn;
  const id = uuidv7();
  const recordedBy = context.actor.personId!;
  await em.insert(ResourceBatchEntity, {
    ...{ id, year, periodKind, recordedBy, newCount: writing.filter(isNew).length },
    changedCount: writing.filter((one) => !isNew(one)).length,
  });
  const rows = writing.map(({ line, amounts, present, state }) => ({
    ...{ id: uuidv7(), commune_id: line.communeId, year, period_kind: periodKind },
    ...{ kind: line.kind, source: line.source ?? null, work: line.work },
    ...{ name: line.name ?? null, unit: line.unit ?? null, ...amounts },
    ...{ basis: line.basis, note: line.note ?? null, recorded_by: recordedBy },
    unusual_confirmed: state === AssessmentCellState.UNUSUAL,
    revision: (present?.revision ?? 0) + 1,
  }));
  const changed = await writeLines(em, LEDGER, rows, id);
  if (changed.length < rows.length) return null;
  return kept(await em.findOneByOrFail(ResourceBatchEntity, { id }), changed);
}

/** Restores the lines of a batch; null when one of them was changed since. */
export async function restoreLines(
  { em, context }: Transaction,
  batch: ResourceBatchEntity,
): Promise<StoredBatch | null> {
  const { id, newCount, changedCount } = batch;
  const undoneBy = context.actor.personId!;
  const changed = await restore(em, LEDGER, { batchId: id, personId: undoneBy });
  if (changed.length < newCount + changedCount) return null;
  await em.update(ResourceBatchEntity, { id }, { undoneBy, undoneAt: context.now });
  return kept(await em.findOneByOrFail(ResourceBatchEntity, { id }), changed);
}

function kept(batch: ResourceBatchEntity, changed: readonly LedgerChange[]): StoredBatch {
  return { batch, changes: keptOf(changed, [...AMOUNTS, 'withdrawn']) };
}

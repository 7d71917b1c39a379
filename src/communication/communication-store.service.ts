import { AssessmentCellState } from '../commune-criteria/assessment-paste.enums.ts';
import {
  keptOf,
  restoreLines,
  withdrawLines,
  writeLines,
  type Ledger,
  type LedgerChange,
} from '../platform/db/ledger.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import type { LookedLine } from './communication-look.service.ts';
import { CommunicationBatchEntity } from './communication.entity.ts';
import { COUNTS } from './communication.rules.ts';

const LEDGER: Ledger = {
  ...{ table: 'communication_session', changes: 'communication_session_change' },
  once: 'communication_session_once',
  place: ['commune_id', 'held_on', 'kind', 'topic', 'channel', 'organizer', 'title'],
  facts: [...COUNTS, 'organizer_kind', 'basis', 'note', 'unusual_confirmed'],
};

export interface StoredBatch {
  readonly batch: CommunicationBatchEntity;
  /** What the trail keeps: line, what was there, what is there. */
  readonly changes: readonly object[];
}

interface Numbers {
  readonly newCount: number;
  readonly changedCount: number;
  readonly withdrawnCount: number;
  readonly reason: string | null;
}

/** Makes a batch and what belongs to it; null when somebody was faster with one of the lines. */
async function batchOf(
  { em, context }: Transaction,
  numbers: Numbers,
  write: (step: { batchId: string; personId: string }) => Promise<LedgerChange[]>,
): Promise<StoredBatch | null> {
  const [id, recordedBy] = [uuidv7(), context.actor.personId!];
  await em.insert(CommunicationBatchEntity, { id, recordedBy, ...numbers });
  const changed = await write({ batchId: id, personId: recordedBy });
  const { newCount, changedCount, withdrawnCount } = numbers;
  if (changed.length < newCount + changedCount + withdrawnCount) return null;
  return kept(await em.findOneByOrFail(CommunicationBatchEntity, { id }), changed);
}

/** Writes what is new or changed; null when somebody was faster with one of them. */
export function storeSessions(
  tx: Transaction,
  looked: readonly LookedLine[],
): Promise<StoredBatch | null> {
  const writing = looked.filter(({ state }) => state !== AssessmentCellState.SAME);
  const isNew = ({ present }: LookedLine) => present === null || present.withdrawn;
  const newCount = writing.filter(isNew).length;
  const changedCount = writing.length - newCount;
  const numbers = { newCount, changedCount, withdrawnCount: 0, reason: null };
  return batchOf(tx, numbers, ({ batchId, personId }) => {
    const rows = writing.map(({ line, counts, present, state }) => ({
      ...{ id: uuidv7(), commune_id: line.communeId, held_on: line.heldOn, kind: line.kind },
      ...{ topic: line.topic, channel: line.channel, organizer: line.organizer, title: line.title },
      ...{ organizer_kind: line.organizerKind, ...counts, basis: line.basis },
      ...{ note: line.note ?? null, recorded_by: personId },
      unusual_confirmed: state === AssessmentCellState.UNUSUAL,
      revision: (present?.revision ?? 0) + 1,
    }));
    return writeLines(tx.em, LEDGER, rows, batchId);
  });
}

/** Takes lines out of all totals; null when one of them was out already. */
export function withdrawSessions(
  tx: Transaction,
  ids: readonly string[],
  reason: string,
): Promise<StoredBatch | null> {
  const numbers = { newCount: 0, changedCount: 0, withdrawnCount: ids.length, reason };
  return batchOf(tx, numbers, (step) => withdrawLines(tx.em, LEDGER, ids, step));
}

/** Restores the lines of a batch; null when one of them was changed since. */
export async function restoreSessions(
  { em, context }: Transaction,
  batch: CommunicationBatchEntity,
): Promise<StoredBatch | null> {
  const { id, newCount, changedCount, withdrawnCount } = batch;
  const undoneBy = context.actor.personId!;
  const changed = await restoreLines(em, LEDGER, { batchId: id, personId: undoneBy });
  if (changed.length < newCount + changedCount + withdrawnCount) return null;
  await em.update(CommunicationBatchEntity, { id }, { undoneBy, undoneAt: context.now });
  return kept(await em.findOneByOrFail(CommunicationBatchEntity, { id }), changed);
}

function kept(batch: CommunicationBatchEntity, changed: readonly LedgerChange[]): StoredBatch {
  return { batch, changes: keptOf(changed, [...COUNTS, 'withdrawn']) };
}

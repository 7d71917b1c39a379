import { AssessmentCellState } from '../commune-criteria/assessment-paste.enums.ts';
import type { Period } from '../commune-criteria/period.rules.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import type { LookedLine } from './resource-look.service.ts';
import { ResourceBatchEntity } from './resource.entity.ts';

/** All lines in one statement. What somebody else has changed a moment ago is left alone. */
const WRITE = `
  WITH line AS (
    SELECT * FROM jsonb_populate_recordset(NULL::resource_entry, $1::jsonb)),
  before AS (
    SELECT line.id AS line_id, to_jsonb(e) AS row FROM line
      JOIN resource_entry e ON e.commune_id = line.commune_id AND e.year = line.year
       AND e.period_kind = line.period_kind AND e.kind = line.kind AND e.work = line.work
       AND e.source IS NOT DISTINCT FROM line.source AND e.name IS NOT DISTINCT FROM line.name
       AND e.unit IS NOT DISTINCT FROM line.unit),
  written AS (
    INSERT INTO resource_entry AS e (id, commune_id, year, period_kind, kind, source, work, name, unit,
        planned, allocated, disbursed, quantity, value, basis, note, unusual_confirmed, revision,
        recorded_by)
    SELECT id, commune_id, year, period_kind, kind, source, work, name, unit, planned, allocated,
           disbursed, quantity, value, basis, note, unusual_confirmed, revision, recorded_by FROM line
    ON CONFLICT ON CONSTRAINT resource_entry_once DO UPDATE
      SET (planned, allocated, disbursed, quantity, value, basis, note, unusual_confirmed, withdrawn,
           revision, recorded_by, updated_at) =
          ROW (excluded.planned, excluded.allocated, excluded.disbursed, excluded.quantity,
               excluded.value, excluded.basis, excluded.note, excluded.unusual_confirmed, false,
               excluded.revision, excluded.recorded_by, now())
      WHERE e.revision = excluded.revision - 1
    RETURNING e.*)
  INSERT INTO resource_entry_change (entry_id, batch_id, undo, before, after, after_revision, person_id)
  SELECT w.id, $2, false, before.row, to_jsonb(w), w.revision, w.recorded_by
    FROM written w LEFT JOIN before ON (before.row ->> 'id')::uuid = w.id
  RETURNING entry_id AS id, before, after`;

/** Takes back a batch: what stood before stands again; what had not been there is withdrawn. */
const RESTORE = `
  WITH step AS (
    SELECT c.*, jsonb_populate_record(NULL::resource_entry,
             coalesce(c.before, c.after || '{"withdrawn": true}')) AS old
      FROM resource_entry_change c WHERE c.batch_id = $1 AND NOT c.undo),
  written AS (
    UPDATE resource_entry e
       SET (planned, allocated, disbursed, quantity, value, basis, note, unusual_confirmed, withdrawn,
            revision, recorded_by, updated_at) =
           ROW ((step.old).planned, (step.old).allocated, (step.old).disbursed, (step.old).quantity,
                (step.old).value, (step.old).basis, (step.old).note, (step.old).unusual_confirmed,
                (step.old).withdrawn, e.revision + 1, $2::uuid, now())
      FROM step WHERE step.entry_id = e.id AND e.revision = step.after_revision
    RETURNING e.*)
  INSERT INTO resource_entry_change (entry_id, batch_id, undo, before, after, after_revision, person_id)
  SELECT w.id, $1, true, step.after, to_jsonb(w), w.revision, w.recorded_by
    FROM written w JOIN step ON step.entry_id = w.id
  RETURNING entry_id AS id, before, after`;

interface Changed {
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
}

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
  const changed = await em.query<Changed[]>(WRITE, [JSON.stringify(rows), id]);
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
  const changed = await em.query<Changed[]>(RESTORE, [id, undoneBy]);
  if (changed.length < newCount + changedCount) return null;
  await em.update(ResourceBatchEntity, { id }, { undoneBy, undoneAt: context.now });
  return kept(await em.findOneByOrFail(ResourceBatchEntity, { id }), changed);
}

const FACTS = ['planned', 'allocated', 'disbursed', 'quantity', 'value', 'withdrawn'];

function kept(batch: ResourceBatchEntity, changed: readonly Changed[]): StoredBatch {
  const factsOf = (row: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(FACTS.map((name) => [name, row[name]]));
  return {
    batch,
    changes: changed.map(({ id, before, after }) => ({
      ...{ id, before: before && factsOf(before), after: factsOf(after) },
    })),
  };
}

import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { judged } from './assessment-cell.service.ts';
import { AssessmentPasteEntity } from './assessment-period.entity.ts';
import { AssessmentCellState } from './assessment-paste.enums.ts';
import type { LookedCell } from './assessment-paste.service.ts';
import type { Period } from './period.rules.ts';

/** What a result consists of, by the columns of its table. */
const CONTENT = `value, yes_no, absence_reason, met, threshold_id, judged_on, evidence, note,
  unusual_confirmed, status, return_reason, recorded_by`;

/** All cells in one statement. What somebody else has changed a moment ago is left alone. */
const WRITE = `
  WITH cell AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(
      position int, id uuid, commune_id uuid, indicator_id uuid, base int, value numeric,
      yes_no boolean, absence_reason text, met boolean, threshold_id uuid, judged_on date,
      evidence text, note text, unusual_confirmed boolean)),
  before AS (
    SELECT cell.position, a.id, to_jsonb(a) AS row FROM cell
      JOIN indicator_assessment a ON a.commune_id = cell.commune_id AND a.year = $2
       AND a.period_kind = $3 AND a.indicator_id = cell.indicator_id),
  written AS (
    INSERT INTO indicator_assessment AS a (id, commune_id, year, period_kind, indicator_id, revision,
                                           ${CONTENT})
    SELECT id, commune_id, $2, $3, indicator_id, base + 1, value, yes_no, absence_reason, met,
           threshold_id, judged_on, evidence, note, unusual_confirmed, 'DRAFT', NULL, $4::uuid
      FROM cell
    ON CONFLICT ON CONSTRAINT indicator_assessment_once DO UPDATE
      SET (${CONTENT}, revision, updated_at) =
          ROW (excluded.value, excluded.yes_no, excluded.absence_reason, excluded.met,
               excluded.threshold_id, excluded.judged_on, excluded.evidence, excluded.note,
               excluded.unusual_confirmed, 'DRAFT', NULL, excluded.recorded_by, excluded.revision,
               now())
      WHERE a.revision = excluded.revision - 1
    RETURNING id, commune_id, indicator_id, revision)
  INSERT INTO assessment_paste_cell (paste_id, position, assessment_id, commune_id, before,
                                     after_revision)
  SELECT $5, cell.position, written.id, cell.commune_id, before.row, written.revision
    FROM cell JOIN written USING (commune_id, indicator_id)
    LEFT JOIN before ON before.position = cell.position
  RETURNING position, assessment_id AS id`;

export interface StoredPaste {
  readonly paste: AssessmentPasteEntity;
  /** What the trail keeps: assessment, what was there, what is there. */
  readonly cells: readonly object[];
}

/** Writes what is new or changed; null when somebody was faster with one of them. */
export async function storeCells(
  tx: Transaction,
  { year, periodKind }: Period,
  looked: readonly LookedCell[],
  confirmed: boolean,
): Promise<StoredPaste | null> {
  const { em, context } = tx;
  const { NEW, CHANGED, UNUSUAL } = AssessmentCellState;
  const writing = looked.filter(({ state }) => [NEW, CHANGED, UNUSUAL].includes(state));
  const id = uuidv7();
  const isNew = ({ place }: LookedCell) => place.present === null;
  await em.insert(AssessmentPasteEntity, {
    ...{ id, year, periodKind, pastedBy: context.actor.personId },
    newCount: writing.filter(isNew).length,
    changedCount: writing.filter((one) => !isNew(one)).length,
  });
  const rows = writing.map((one, index) => rowOf(one, index + 1, confirmed));
  const stored = await em.query<{ position: number; id: string }[]>(WRITE, [
    ...[JSON.stringify(rows), year, periodKind, context.actor.personId, id],
  ]);
  if (stored.length < rows.length) return null;
  const ids = new Map(stored.map((one) => [one.position, one.id]));
  const cells = writing.map(({ place, content }, index) => ({
    id: ids.get(index + 1),
    before: place.present && factsOf(place.present),
    after: content && factsOf(content),
  }));
  return { paste: await em.findOneByOrFail(AssessmentPasteEntity, { id }), cells };
}

function rowOf({ cell, place, content, state }: LookedCell, position: number, confirmed: boolean) {
  const { present } = place;
  const { met, thresholdId, judgedOn } = judged(content!, place);
  return {
    ...{ position, id: uuidv7(), commune_id: cell.communeId, indicator_id: cell.indicatorId },
    ...{ base: present?.revision ?? 0, value: content!.value, yes_no: content!.yesNo },
    ...{ absence_reason: content!.absenceReason, met, threshold_id: thresholdId },
    judged_on: judgedOn,
    evidence: cell.evidence ?? present?.evidence ?? null,
    note: cell.note ?? present?.note ?? null,
    unusual_confirmed: confirmed && state === AssessmentCellState.UNUSUAL,
  };
}

function factsOf(one: {
  readonly value: string | null;
  readonly yesNo: boolean | null;
  readonly absenceReason: string | null;
}): object {
  return { value: one.value, yesNo: one.yesNo, absenceReason: one.absenceReason };
}

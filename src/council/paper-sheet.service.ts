import type { Transaction } from '../platform/graphql/mutation.ts';
import type { PaperSheetEntity } from './paper.entity.ts';
import type { PaperAnswer, PaperContent } from './paper.rules.ts';
import type { PaperPlace } from './paper.service.ts';
import { ScoreAnswerEntity, ScoreSheetEntity } from './score.entity.ts';
import { sheetFingerprint } from './score-sheet.rules.ts';
import { guarded } from './score-sheet.service.ts';

const CONTENT = `
  SELECT c.total, c.opinion,
         (SELECT jsonb_agg(jsonb_build_object('criterionId', a.criterion_id,
                             'optionId', a.option_id, 'remark', a.remark))
            FROM paper_answer a WHERE a.paper_id = c.paper_id) AS answers
    FROM paper_content c WHERE c.paper_id = $1`;

/**
 * What the first person typed in. Read in the scope of the tally, since a second person who types it in
 * again must not be shown it; it leaves this step only as the member's sheet.
 */
export async function storedPaper(tx: Transaction, paperId: string): Promise<PaperContent> {
  return inScope(tx, 'app.score_scope', 'tally', '', async () => {
    const rows = await tx.em.query<(PaperContent & { answers: PaperAnswer[] })[]>(CONTENT, [
      paperId,
    ]);
    if (!rows[0]) throw new Error(`paper ${paperId} has no content`);
    return rows[0];
  });
}

interface Conversion {
  readonly paper: PaperSheetEntity;
  readonly place: PaperPlace;
  readonly stored: PaperContent;
  readonly operationId: string;
}

const LATEST = `
  SELECT coalesce(max(version), 0)::int AS version FROM score_sheet
   WHERE item_id = $1 AND person_id = $2`;

const MAKE = `
  INSERT INTO score_sheet (item_id, person_id, rubric_sheet_id, version, opinion, source, paper_id)
  VALUES ($1, $2, $3, $4, $5, 'PAPER', $6)
  ON CONFLICT (item_id, person_id, version) DO NOTHING RETURNING id`;

const ANSWERS = `
  WITH new AS (
    SELECT * FROM jsonb_to_recordset($5) AS new("criterionId" uuid, "optionId" uuid, remark text)),
  kept AS (
    INSERT INTO score_answer (sheet_id, item_id, person_id, rubric_sheet_id, criterion_id, option_id,
                              remark)
    SELECT $1, $2, $3, $4, "criterionId", "optionId", remark FROM new)
  INSERT INTO score_event (sheet_id, item_id, person_id, rubric_sheet_id, kind, criterion_id,
                           option_id, remark, flagged, revision, operation_id)
  SELECT $1, $2, $3, $4, 'ANSWERED', "criterionId", "optionId", remark, false, 1, $6::text FROM new`;

const HAND_IN = `
  INSERT INTO score_event (sheet_id, item_id, person_id, rubric_sheet_id, kind, total, operation_id)
  VALUES ($1, $2, $3, $4, 'SUBMITTED', $5, $6)`;

/**
 * Makes the member's sheet of a confirmed paper, handed in. It is written in the member's name, so that
 * every guard of an ordinary sheet holds for it; a draft on a device stays as the version before.
 */
export async function sheetFromPaper(
  tx: Transaction,
  { paper, place, stored, operationId }: Conversion,
): Promise<{ sheetId: string; version: number; fingerprint: string }> {
  const { personId, itemId, rubricSheetId } = paper;
  const me = tx.context.actor.personId ?? '';
  return inScope(tx, 'app.person_id', personId, me, () =>
    guarded(async () => {
      const { id, version } = await emptySheet(tx, paper, place, stored.opinion ?? null);
      const chain = [id, itemId, personId, rubricSheetId];
      await tx.em.query(ANSWERS, [...chain, JSON.stringify(stored.answers), operationId]);
      await tx.em.query(HAND_IN, [...chain, stored.total, operationId]);
      await tx.em.query(
        `UPDATE score_sheet SET state = 'SUBMITTED', total = $2, submitted_at = clock_timestamp(),
                revision = revision + 1, updated_at = now() WHERE id = $1`,
        [id, stored.total],
      );
      await tx.em.query(
        `INSERT INTO score_submission (item_id, person_id, version) VALUES ($1, $2, $3)`,
        [itemId, personId, version],
      );
      const sheet = await tx.em.findOneByOrFail(ScoreSheetEntity, { id });
      const answers = await tx.em.findBy(ScoreAnswerEntity, { sheetId: id });
      const fingerprint = sheetFingerprint(sheet.salt, { ...sheet, answers });
      return { sheetId: id, version, fingerprint };
    }),
  );
}

/** The next version; where the member's device begins a draft at this moment, the one after that. */
async function emptySheet(
  tx: Transaction,
  { id: paperId, itemId, personId, rubricSheetId, enteredBy }: PaperSheetEntity,
  place: PaperPlace,
  opinion: string | null,
): Promise<{ id: string; version: number }> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const latest = await tx.em.query<{ version: number }[]>(LATEST, [itemId, personId]);
    const version = latest[0]!.version + 1;
    if (version > 1) await noteSuperseded(tx, place, { personId, version, by: enteredBy });
    const values = [itemId, personId, rubricSheetId, version, opinion, paperId];
    const made = await tx.em.query<{ id: string }[]>(MAKE, values);
    if (made[0]) return { id: made[0].id, version };
  }
  throw new Error(`item ${itemId}: no version is free for a paper sheet`);
}

/** Another version needs its reason: here that the paper takes the place of a draft. */
async function noteSuperseded(
  tx: Transaction,
  { itemId, round }: PaperPlace,
  { personId, version, by }: { personId: string; version: number; by: string },
): Promise<void> {
  await tx.em.query(
    `INSERT INTO sheet_reopening (item_id, person_id, version, round, reason, opened_by)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (item_id, person_id, version) DO NOTHING`,
    [itemId, personId, version, round, 'Phiếu giấy thay bản nháp trên máy.', by],
  );
}

/** Runs a step with one setting of the transaction changed, and puts it back. */
async function inScope<T>(
  tx: Transaction,
  setting: 'app.score_scope' | 'app.person_id',
  value: string,
  before: string,
  step: () => Promise<T>,
): Promise<T> {
  const set = (to: string) => tx.em.query(`SELECT set_config($1, $2, true)`, [setting, to]);
  await set(value);
  try {
    return await step();
  } finally {
    // A failed transaction takes no more statements, and forgets the scope by itself.
    await set(before).catch(() => undefined);
  }
}

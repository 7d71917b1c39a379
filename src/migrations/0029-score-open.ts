import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a member's device needs to know before it writes. The shared locks hold off a close until the
 * transaction ends; where a close came first, the phases are those after it. The sheet is locked against
 * the member's other devices before its answers are read, each step with a snapshot of its own.
 */
const SCORE_SHEET_OPEN = `
CREATE FUNCTION score_sheet_open(item uuid, person uuid)
  RETURNS TABLE (facts jsonb, sheet score_sheet, answers jsonb) LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  known record;
  own score_sheet;
BEGIN
  SELECT i.id AS "itemId", s.id AS "sessionId", s.rule_id AS "ruleId",
         i.rubric_sheet_id AS "rubricSheetId", d.producer_id AS "producerId",
         i.phase AS "itemPhase", s.phase AS "sessionPhase", m.scores, m.attendance,
         EXISTS (SELECT FROM item_recusal r WHERE r.item_id = i.id AND r.person_id = person) AS recused,
         EXISTS (SELECT FROM item_absence a WHERE a.item_id = i.id AND a.person_id = person) AS absent
    INTO known
    FROM council_session s
    JOIN session_item i ON i.session_id = s.id
    JOIN dossier d ON d.id = i.dossier_id
    LEFT JOIN session_member m ON m.session_id = s.id AND m.person_id = person
   WHERE i.id = item
     FOR SHARE OF s, i;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  SELECT sheets.* INTO own FROM score_sheet sheets
   WHERE sheets.item_id = item AND sheets.person_id = person
   ORDER BY sheets.version DESC LIMIT 1 FOR UPDATE;
  IF own.id IS NULL AND known.scores AND NOT known.recused AND NOT known.absent
     AND known.attendance <> 'ABSENT' AND known."itemPhase" = 'OPEN' AND known."sessionPhase" = 'OPEN' THEN
    -- Two devices may come here at once: the second waits for the first and then finds its sheet.
    INSERT INTO score_sheet (item_id, person_id, rubric_sheet_id)
    VALUES (item, person, (to_jsonb(known) ->> 'rubricSheetId')::uuid)
    ON CONFLICT (item_id, person_id, version) DO NOTHING;
    SELECT sheets.* INTO STRICT own FROM score_sheet sheets
     WHERE sheets.item_id = item AND sheets.person_id = person
     ORDER BY sheets.version DESC LIMIT 1 FOR UPDATE;
  END IF;
  RETURN QUERY SELECT to_jsonb(known), own, (
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'criterionId', given.criterion_id, 'optionId', given.option_id,
             'remark', given.remark, 'flagged', given.flagged, 'revision', given.revision)), '[]')
      FROM score_answer given WHERE given.sheet_id = own.id);
END $$`;

/** Saving an answer reads all it needs by one statement. */
export class ScoreOpen0029 implements MigrationInterface {
  readonly name = '0029-score-open';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCORE_SHEET_OPEN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION score_sheet_open(uuid, uuid)');
  }
}

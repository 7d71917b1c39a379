import { APP_ROLE } from '../platform/db/data-source.ts';

/** True inside the step that hands sheets back to their members as a new version. */
const REOPENING = `
  CREATE FUNCTION reopening() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT coalesce(current_setting('app.score_scope', true), '') = 'reopen'
  $$`;

/** Whether the version of a sheet that counts now has been handed in. */
const HANDED_IN = `
  CREATE FUNCTION sheet_handed_in(item uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM score_submission b
       WHERE b.item_id = item AND b.person_id = person
         AND b.version >= coalesce((SELECT max(o.version) FROM sheet_reopening o
                                     WHERE o.item_id = item AND o.person_id = person), 1))
  $$`;

const SHEETS_SHOWN = `
  CREATE OR REPLACE FUNCTION score_sheets_shown(item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM session_item i
        JOIN council_session s ON s.id = i.session_id
        JOIN council_rule r ON r.id = s.rule_id
       WHERE i.id = item AND i.phase = 'RELEASED' AND s.phase = 'RELEASED'
         AND r.sheets_after_release <> 'NOBODY')
  $$`;

/**
 * Everybody who reaches it sees a result once the session is released; its members once the product is,
 * where the rules say so; chair and secretary from the close, where they say that.
 */
const RESULT_SHOWN = `
  CREATE OR REPLACE FUNCTION item_result_shown(item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM session_item i
        JOIN council_session s ON s.id = i.session_id
        JOIN council_rule r ON r.id = s.rule_id
        LEFT JOIN session_member m ON m.session_id = s.id AND m.person_id = current_person()
       WHERE i.id = item
         AND (i.phase = 'RELEASED'
                AND (s.phase = 'RELEASED' OR r.results_at_item_release AND m.id IS NOT NULL)
              OR i.phase IN ('CLOSED', 'RELEASED') AND r.results_at_close
                AND m.role IN ('CHAIR', 'SECRETARY')))
  $$`;

/** How the sheets of a product differ, for its discussion: as the rules say, never for the tied. */
const DISCUSSION_SHOWN = `
  CREATE FUNCTION item_discussion_shown(item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM session_item i
        JOIN council_session s ON s.id = i.session_id
        JOIN council_rule r ON r.id = s.rule_id
        JOIN session_member m ON m.session_id = s.id AND m.person_id = current_person()
       WHERE i.id = item
         AND (i.phase IN ('CLOSED', 'RELEASED') OR i.phase = 'OPEN' AND i.round > 1)
         AND (r.discussion_data = 'COUNCIL' AND i.discussion_opened_at IS NOT NULL
              OR r.discussion_data <> 'NOBODY' AND m.role IN ('CHAIR', 'SECRETARY'))
         AND NOT EXISTS (SELECT FROM item_recusal x
                          WHERE x.item_id = i.id AND x.person_id = m.person_id))
  $$`;

/** Dossiers whose own score a scoring member does not see until the product is closed. */
const SELF_SCORE_HIDDEN = `
  CREATE FUNCTION dossiers_with_hidden_self_score(person uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE AS $$
    SELECT i.dossier_id FROM session_member m
      JOIN session_item i ON i.session_id = m.session_id AND i.phase IN ('PENDING', 'OPEN')
      JOIN council_session s ON s.id = m.session_id
      JOIN council_rule r ON r.id = s.rule_id
     WHERE m.person_id = person AND m.scores AND NOT r.self_score_shown
  $$`;

/**
 * Forward only, but for one way back: a closed product is opened again as another round, and with it its
 * closed session. What is released stays so.
 */
const KEEP_FORWARD = `
  CREATE OR REPLACE FUNCTION council_keep_forward() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    phases CONSTANT text[] := ARRAY['PLANNED', 'PENDING', 'OPEN', 'CLOSED', 'RELEASED'];
  BEGIN
    IF array_position(phases, NEW.phase) >= array_position(phases, OLD.phase) THEN
      RETURN NEW;
    END IF;
    IF OLD.phase = 'CLOSED' AND NEW.phase = 'OPEN' THEN
      IF TG_TABLE_NAME = 'session_item' THEN
        IF NEW.round = OLD.round + 1 THEN RETURN NEW; END IF;
      ELSIF EXISTS (SELECT FROM session_item i WHERE i.session_id = NEW.id AND i.phase = 'OPEN') THEN
        RETURN NEW;
      END IF;
    END IF;
    RAISE EXCEPTION 'a % goes from % to % never', TG_TABLE_NAME, OLD.phase, NEW.phase
      USING ERRCODE = 'integrity_constraint_violation';
  END $$`;

const KEEP_FORWARD_BEFORE = `
  CREATE OR REPLACE FUNCTION council_keep_forward() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    phases CONSTANT text[] := ARRAY['PLANNED', 'PENDING', 'OPEN', 'CLOSED', 'RELEASED'];
  BEGIN
    IF array_position(phases, NEW.phase) < array_position(phases, OLD.phase) THEN
      RAISE EXCEPTION 'a % goes from % to % never', TG_TABLE_NAME, OLD.phase, NEW.phase
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** A recusal leaves the table only when it is kept among the ended ones. */
const KEEP_RECUSAL = `
  CREATE FUNCTION council_keep_recusal() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' AND EXISTS (SELECT FROM item_recusal_ended e WHERE e.recusal_id = OLD.id) THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION '% of % is not allowed', lower(TG_OP), TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END $$`;

/** Another version of a sheet exists only where it was handed back. */
const GUARD_VERSION = `
  CREATE FUNCTION score_guard_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.version > 1 AND NOT EXISTS (
      SELECT FROM sheet_reopening o WHERE o.item_id = NEW.item_id
         AND o.person_id = NEW.person_id AND o.version = NEW.version) THEN
      RAISE EXCEPTION 'this sheet was not handed back' USING ERRCODE = 'OC003';
    END IF;
    RETURN NEW;
  END $$`;

/** Counts what a member has answered, whenever their own sheet is stored; nobody waits for another. */
const NOTE_PROGRESS = `
  CREATE FUNCTION score_note_progress() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF current_person() IS DISTINCT FROM NEW.person_id THEN
      RETURN NULL;
    END IF;
    INSERT INTO sheet_progress AS p (item_id, person_id, session_id, version, answered)
    SELECT NEW.item_id, NEW.person_id, i.session_id, NEW.version,
           (SELECT count(*) FROM score_answer a
             WHERE a.sheet_id = NEW.id AND a.option_id IS NOT NULL)
      FROM session_item i WHERE i.id = NEW.item_id
    ON CONFLICT (item_id, person_id) DO UPDATE
       SET version = excluded.version, answered = excluded.answered, writes = p.writes + 1,
           last_seen_at = clock_timestamp();
    RETURN NULL;
  END $$`;

const SHEETS_SHOWN_BEFORE = `
  CREATE OR REPLACE FUNCTION score_sheets_shown(item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM session_item i
        JOIN council_session s ON s.id = i.session_id
        JOIN council_rule r ON r.id = s.rule_id
       WHERE i.id = item AND i.phase = 'RELEASED' AND r.sheets_after_release <> 'NOBODY')
  $$`;

const RESULT_SHOWN_BEFORE = `
  CREATE OR REPLACE FUNCTION item_result_shown(item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM session_item i
        JOIN council_session s ON s.id = i.session_id
        JOIN council_rule r ON r.id = s.rule_id
       WHERE i.id = item
         AND (i.phase = 'RELEASED'
              OR i.phase = 'CLOSED' AND r.results_at_close AND EXISTS (
                SELECT FROM session_member m
                 WHERE m.session_id = s.id AND m.person_id = current_person()
                   AND m.role IN ('CHAIR', 'SECRETARY'))))
  $$`;

/** In this order; the tables they name exist by then. */
export const DAY_FUNCTIONS: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'reopening()', sql: REOPENING },
  { name: 'sheet_handed_in(uuid, uuid)', sql: HANDED_IN },
  { name: 'item_discussion_shown(uuid)', sql: DISCUSSION_SHOWN },
  { name: 'dossiers_with_hidden_self_score(uuid)', sql: SELF_SCORE_HIDDEN },
  { name: 'council_keep_recusal()', sql: KEEP_RECUSAL },
  { name: 'score_guard_version()', sql: GUARD_VERSION },
  { name: 'score_note_progress()', sql: NOTE_PROGRESS },
];

export const CHANGED_FUNCTIONS: readonly string[] = [SHEETS_SHOWN, RESULT_SHOWN, KEEP_FORWARD];
export const FORMER_FUNCTIONS: readonly string[] = [
  SHEETS_SHOWN_BEFORE,
  RESULT_SHOWN_BEFORE,
  KEEP_FORWARD_BEFORE,
];

const APPEND_ONLY = [
  ...['session_event', 'session_rule_change', 'sheet_reopening', 'item_recusal_ended'],
  'item_result_option',
];

const rowSecurity = (table: string): string[] => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
];

const CHANGE_REASONS = [
  ...rowSecurity('score_change_reason'),
  `CREATE POLICY score_change_reason_read ON score_change_reason FOR SELECT
     USING (person_id = current_person() OR tallying() OR score_sheets_shown(item_id))`,
  `CREATE POLICY score_change_reason_write ON score_change_reason FOR INSERT
     WITH CHECK (person_id = current_person())`,
  `CREATE POLICY score_change_reason_change ON score_change_reason FOR UPDATE
     USING (person_id = current_person()) WITH CHECK (person_id = current_person())`,
  `CREATE TRIGGER score_change_reason_guard BEFORE INSERT OR UPDATE ON score_change_reason
     FOR EACH ROW EXECUTE FUNCTION score_guard_writing()`,
  `CREATE TRIGGER score_change_reason_keep BEFORE DELETE ON score_change_reason
     FOR EACH ROW EXECUTE FUNCTION council_keep_rows()`,
  `REVOKE DELETE, TRUNCATE ON score_change_reason FROM ${APP_ROLE}`,
];

const OPTIONS = [
  ...rowSecurity('item_result_option'),
  `CREATE POLICY item_result_option_read ON item_result_option FOR SELECT
     USING (tallying() OR item_discussion_shown(item_id))`,
  `CREATE POLICY item_result_option_write ON item_result_option FOR INSERT WITH CHECK (tallying())`,
];

/** What the step that hands sheets back may do, and no more: copy a version into the next as a draft. */
const COPYING = [
  ...['score_sheet', 'score_answer'].map(
    (table) => `CREATE POLICY ${table}_reopen_read ON ${table} FOR SELECT USING (reopening())`,
  ),
  `CREATE POLICY score_sheet_reopen_write ON score_sheet FOR INSERT
     WITH CHECK (reopening() AND version > 1 AND state = 'DRAFT')`,
  `CREATE POLICY score_answer_reopen_write ON score_answer FOR INSERT WITH CHECK (reopening())`,
];

export const DAY_GUARDS: readonly string[] = [
  ...CHANGE_REASONS,
  ...OPTIONS,
  ...COPYING,
  ...APPEND_ONLY.flatMap((table) => [
    `CREATE TRIGGER ${table}_keep BEFORE UPDATE OR DELETE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION council_keep_rows()`,
    `REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM ${APP_ROLE}`,
  ]),
  `REVOKE DELETE, TRUNCATE ON session_item_round FROM ${APP_ROLE}`,
  `DROP TRIGGER item_recusal_keep ON item_recusal`,
  `CREATE TRIGGER item_recusal_keep BEFORE UPDATE OR DELETE ON item_recusal
     FOR EACH ROW EXECUTE FUNCTION council_keep_recusal()`,
  `GRANT DELETE ON item_recusal TO ${APP_ROLE}`,
  `CREATE TRIGGER score_sheet_version BEFORE INSERT ON score_sheet
     FOR EACH ROW EXECUTE FUNCTION score_guard_version()`,
  `CREATE TRIGGER score_sheet_progress AFTER INSERT OR UPDATE ON score_sheet
     FOR EACH ROW EXECUTE FUNCTION score_note_progress()`,
];

export const DAY_GUARDS_GONE: readonly string[] = [
  `DROP TRIGGER score_sheet_progress ON score_sheet`,
  `DROP TRIGGER score_sheet_version ON score_sheet`,
  `DROP TRIGGER item_recusal_keep ON item_recusal`,
  `CREATE TRIGGER item_recusal_keep BEFORE UPDATE OR DELETE ON item_recusal
     FOR EACH ROW EXECUTE FUNCTION council_keep_rows()`,
  `REVOKE DELETE ON item_recusal FROM ${APP_ROLE}`,
  ...['score_sheet_reopen_read ON score_sheet', 'score_answer_reopen_read ON score_answer'].map(
    (policy) => `DROP POLICY ${policy}`,
  ),
  `DROP POLICY score_sheet_reopen_write ON score_sheet`,
  `DROP POLICY score_answer_reopen_write ON score_answer`,
];

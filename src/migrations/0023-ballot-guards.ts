import { APP_ROLE } from '../platform/db/data-source.ts';

/** Whoever typed a paper sheet in, and whoever compares it, while it waits: nobody else, and not later. */
const PAPER_SHOWN = `
  CREATE FUNCTION paper_shown(paper uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM paper_sheet p JOIN session_item i ON i.id = p.item_id AND i.phase = 'OPEN'
       WHERE p.id = paper AND p.state = 'ENTERED'
         AND (p.entered_by = current_person()
              OR p.checker_id = current_person() AND p.check_method = 'VIEW'))
  $$`;

const PAPER_MINE = `
  CREATE FUNCTION paper_entered_by_me(paper uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM paper_sheet p
       WHERE p.id = paper AND p.state = 'ENTERED' AND p.entered_by = current_person())
  $$`;

/** The sheets that count: newest handed in by each member without a tie. Needs the tally's scope. */
const COUNTED = `
  CREATE FUNCTION item_counted_sheets(item uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    SELECT s.id FROM score_sheet s
     WHERE s.item_id = item AND s.state = 'SUBMITTED'
       AND NOT EXISTS (SELECT FROM score_sheet o
                        WHERE o.item_id = s.item_id AND o.person_id = s.person_id
                          AND o.state = 'SUBMITTED' AND o.version > s.version)
       AND NOT EXISTS (SELECT FROM item_recusal r
                        WHERE r.item_id = s.item_id AND r.person_id = s.person_id)
  $$`;

/** How many marked a criterion as doubtful: for the chair, after the close, where the rules say so. */
const FLAG_COUNTS = `
  CREATE FUNCTION item_flag_counts(item uuid) RETURNS TABLE (criterion_id uuid, flags integer)
    LANGUAGE plpgsql STABLE AS $$
  #variable_conflict use_column
  DECLARE
    scope text := coalesce(current_setting('app.score_scope', true), '');
  BEGIN
    PERFORM set_config('app.score_scope', 'tally', true);
    RETURN QUERY SELECT a.criterion_id, count(*)::integer FROM score_answer a
     WHERE a.sheet_id IN (SELECT item_counted_sheets(item)) AND a.flagged
       AND EXISTS (
         SELECT FROM session_item i
           JOIN council_session s ON s.id = i.session_id
           JOIN council_rule r ON r.id = s.rule_id
           JOIN session_member m ON m.session_id = s.id
          WHERE i.id = item AND i.phase IN ('CLOSED', 'RELEASED') AND r.flag_counts_at_close
            AND m.person_id = current_person() AND m.role = 'CHAIR')
     GROUP BY a.criterion_id;
    PERFORM set_config('app.score_scope', scope, true);
  END $$`;

/** How many sheets mark a condition: shown like the result, counted only then. */
const MARK_COUNTS = `
  CREATE FUNCTION item_mark_counts(item uuid)
    RETURNS TABLE (condition_id uuid, sheets integer)
    LANGUAGE plpgsql STABLE AS $$
  #variable_conflict use_column
  DECLARE
    scope text := coalesce(current_setting('app.score_scope', true), '');
  BEGIN
    PERFORM set_config('app.score_scope', 'tally', true);
    RETURN QUERY SELECT k.condition_id, count(*)::integer FROM score_condition_mark k
     WHERE k.sheet_id IN (SELECT item_counted_sheets(item)) AND k.marked
       AND item_result_shown(item)
     GROUP BY k.condition_id;
    PERFORM set_config('app.score_scope', scope, true);
  END $$`;

const DISQUALIFIED = `
  CREATE FUNCTION item_disqualified(item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM item_disqualification d
                    WHERE d.item_id = item AND d.withdrawn_at IS NULL)
  $$`;

const GUARD_MARK = `
  CREATE FUNCTION score_guard_mark() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (SELECT state FROM score_sheet WHERE id = NEW.sheet_id) IS DISTINCT FROM 'DRAFT' THEN
      RAISE EXCEPTION 'this sheet is submitted' USING ERRCODE = 'OC003';
    END IF;
    RETURN NEW;
  END $$`;

/** A sheet handed back to its member takes its marks along into the next version. */
const COPY_MARKS = `
  CREATE FUNCTION score_copy_marks() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF reopening() AND NEW.version > 1 THEN
      INSERT INTO score_condition_mark (sheet_id, condition_id, item_id, person_id, rubric_sheet_id,
                                        marked, remark)
      SELECT NEW.id, k.condition_id, NEW.item_id, NEW.person_id, NEW.rubric_sheet_id, true, k.remark
        FROM score_condition_mark k JOIN score_sheet s ON s.id = k.sheet_id
       WHERE s.item_id = NEW.item_id AND s.person_id = NEW.person_id
         AND s.version = NEW.version - 1 AND k.marked;
    END IF;
    RETURN NULL;
  END $$`;

/** A decided paper sheet never changes; who entered what for whom never does. */
const KEEP_PAPER = `
  CREATE FUNCTION paper_keep_decided() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.state <> 'ENTERED'
       OR (NEW.item_id, NEW.person_id, NEW.entered_by, NEW.entered_at, NEW.check_method)
          IS DISTINCT FROM
          (OLD.item_id, OLD.person_id, OLD.entered_by, OLD.entered_at, OLD.check_method)
       OR OLD.checker_id IS NOT NULL AND NEW.checker_id IS DISTINCT FROM OLD.checker_id THEN
      RAISE EXCEPTION 'paper sheet % is decided', OLD.id
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

const KEEP_DISQUALIFICATION = `
  CREATE FUNCTION disqualification_keep() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    kept CONSTANT text[] := ARRAY['withdrawn_by', 'withdrawn_at', 'withdrawn_reason'];
  BEGIN
    IF OLD.withdrawn_at IS NOT NULL OR to_jsonb(NEW) - kept <> to_jsonb(OLD) - kept THEN
      RAISE EXCEPTION 'a disqualification is withdrawn once and never changed'
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

const NO_STAR = `
  CREATE FUNCTION session_item_no_star() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.final_star IS NOT NULL AND item_disqualified(NEW.id) THEN
      RAISE EXCEPTION 'this item is disqualified: it has no star'
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** Needs no table of this step, and others need it. */
export const BALLOT_FIRST = COUNTED;

export const BALLOT_FUNCTIONS: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'paper_shown(uuid)', sql: PAPER_SHOWN },
  { name: 'paper_entered_by_me(uuid)', sql: PAPER_MINE },
  { name: 'item_flag_counts(uuid)', sql: FLAG_COUNTS },
  { name: 'item_mark_counts(uuid)', sql: MARK_COUNTS },
  { name: 'item_disqualified(uuid)', sql: DISQUALIFIED },
  { name: 'score_guard_mark()', sql: GUARD_MARK },
  { name: 'score_copy_marks()', sql: COPY_MARKS },
  { name: 'paper_keep_decided()', sql: KEEP_PAPER },
  { name: 'disqualification_keep()', sql: KEEP_DISQUALIFICATION },
  { name: 'session_item_no_star()', sql: NO_STAR },
];

const forced = (table: string) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
];

const SECRECY = [
  ...forced('score_condition_mark'),
  `CREATE POLICY score_condition_mark_read ON score_condition_mark FOR SELECT
     USING (person_id = current_person() OR tallying())`,
  `CREATE POLICY score_condition_mark_write ON score_condition_mark FOR INSERT
     WITH CHECK (person_id = current_person())`,
  `CREATE POLICY score_condition_mark_change ON score_condition_mark FOR UPDATE
     USING (person_id = current_person()) WITH CHECK (person_id = current_person())`,
  `CREATE POLICY score_condition_mark_reopen_read ON score_condition_mark FOR SELECT
     USING (reopening())`,
  `CREATE POLICY score_condition_mark_reopen_write ON score_condition_mark FOR INSERT
     WITH CHECK (reopening())`,
  ...['paper_content', 'paper_answer'].flatMap((table) => [
    ...forced(table),
    `CREATE POLICY ${table}_read ON ${table} FOR SELECT
       USING (tallying() OR paper_shown(paper_id))`,
    `CREATE POLICY ${table}_write ON ${table} FOR INSERT
       WITH CHECK (paper_entered_by_me(paper_id))`,
  ]),
];

const NEVER = (table: string, events: string) => [
  `CREATE TRIGGER ${table}_keep BEFORE ${events} ON ${table}
     FOR EACH ROW EXECUTE FUNCTION council_keep_rows()`,
  `CREATE TRIGGER ${table}_keep_all BEFORE TRUNCATE ON ${table}
     FOR EACH STATEMENT EXECUTE FUNCTION council_keep_rows()`,
  `REVOKE ${events.replace(' OR ', ', ')}, TRUNCATE ON ${table} FROM ${APP_ROLE}`,
];

export const BALLOT_GUARDS: readonly string[] = [
  ...SECRECY,
  ...['paper_content', 'paper_answer', 'paper_check'].flatMap((table) =>
    NEVER(table, 'UPDATE OR DELETE'),
  ),
  ...['score_condition_mark', 'paper_sheet', 'item_disqualification'].flatMap((table) =>
    NEVER(table, 'DELETE'),
  ),
  `CREATE TRIGGER score_condition_mark_guard BEFORE INSERT OR UPDATE ON score_condition_mark
     FOR EACH ROW EXECUTE FUNCTION score_guard_writing()`,
  `CREATE TRIGGER score_condition_mark_guard_draft BEFORE INSERT OR UPDATE ON score_condition_mark
     FOR EACH ROW EXECUTE FUNCTION score_guard_mark()`,
  `CREATE TRIGGER score_sheet_marks AFTER INSERT ON score_sheet
     FOR EACH ROW EXECUTE FUNCTION score_copy_marks()`,
  `CREATE TRIGGER paper_sheet_decided BEFORE UPDATE ON paper_sheet
     FOR EACH ROW EXECUTE FUNCTION paper_keep_decided()`,
  `CREATE TRIGGER item_disqualification_once BEFORE UPDATE ON item_disqualification
     FOR EACH ROW EXECUTE FUNCTION disqualification_keep()`,
  `CREATE TRIGGER session_item_star BEFORE UPDATE OF final_star ON session_item
     FOR EACH ROW EXECUTE FUNCTION session_item_no_star()`,
  `REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON rating_level_rule FROM ${APP_ROLE}`,
];

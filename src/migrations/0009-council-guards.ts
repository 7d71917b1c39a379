import { APP_ROLE } from '../platform/db/data-source.ts';

/** Who asks, as the transaction says it; nobody outside such a transaction. */
const CURRENT_PERSON = `
  CREATE FUNCTION current_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT nullif(current_setting('app.person_id', true), '')::uuid
  $$`;

/** True inside the step that closes a session, and inside a backup. */
const TALLYING = `
  CREATE FUNCTION tallying() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT coalesce(current_setting('app.score_scope', true), '') = 'tally'
  $$`;

const SHEETS_SHOWN = `
  CREATE FUNCTION score_sheets_shown(item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM session_item i
        JOIN council_session s ON s.id = i.session_id
        JOIN council_rule r ON r.id = s.rule_id
       WHERE i.id = item AND i.phase = 'RELEASED' AND r.sheets_after_release <> 'NOBODY')
  $$`;

const RESULT_SHOWN = `
  CREATE FUNCTION item_result_shown(item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
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

/**
 * The last word on "closed means closed". The shared locks make a close wait for answers that are
 * being written, and make later answers wait for the close, whose outcome they then see.
 */
const GUARD_WRITING = `
  CREATE FUNCTION score_guard_writing() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    scoring record;
    sheet_state text;
  BEGIN
    SELECT i.phase AS item_phase, s.phase AS session_phase, s.id AS session_id INTO scoring
      FROM council_session s JOIN session_item i ON i.session_id = s.id
     WHERE i.id = NEW.item_id
       FOR SHARE;
    IF scoring IS NULL OR scoring.item_phase <> 'OPEN' OR scoring.session_phase <> 'OPEN' THEN
      RAISE EXCEPTION 'scoring of this item is not open' USING ERRCODE = 'OC001';
    END IF;
    IF EXISTS (SELECT FROM item_recusal r
                WHERE r.item_id = NEW.item_id AND r.person_id = NEW.person_id) THEN
      RAISE EXCEPTION 'this person is recused from this item' USING ERRCODE = 'OC002';
    END IF;
    IF NOT EXISTS (SELECT FROM session_member m
                    WHERE m.session_id = scoring.session_id AND m.person_id = NEW.person_id
                      AND m.scores AND m.attendance <> 'ABSENT')
       OR EXISTS (SELECT FROM item_absence a
                   WHERE a.item_id = NEW.item_id AND a.person_id = NEW.person_id) THEN
      RAISE EXCEPTION 'this person does not score this item' USING ERRCODE = 'OC004';
    END IF;
    IF TG_TABLE_NAME = 'score_sheet' THEN
      IF TG_OP = 'UPDATE' AND OLD.state = 'SUBMITTED' THEN
        RAISE EXCEPTION 'this sheet is submitted' USING ERRCODE = 'OC003';
      END IF;
    ELSIF TG_TABLE_NAME = 'score_answer' THEN
      SELECT state INTO sheet_state FROM score_sheet WHERE id = NEW.sheet_id;
      IF sheet_state IS DISTINCT FROM 'DRAFT' THEN
        RAISE EXCEPTION 'this sheet is submitted' USING ERRCODE = 'OC003';
      END IF;
    END IF;
    RETURN NEW;
  END $$`;

const KEEP_ROWS = `
  CREATE FUNCTION council_keep_rows() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% of % is not allowed', lower(TG_OP), TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END $$`;

const KEEP_FORWARD = `
  CREATE FUNCTION council_keep_forward() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    phases CONSTANT text[] := ARRAY['PLANNED', 'PENDING', 'OPEN', 'CLOSED', 'RELEASED'];
  BEGIN
    IF array_position(phases, NEW.phase) < array_position(phases, OLD.phase) THEN
      RAISE EXCEPTION 'a % goes from % to % never', TG_TABLE_NAME, OLD.phase, NEW.phase
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

export const COUNCIL_FUNCTIONS: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'current_person()', sql: CURRENT_PERSON },
  { name: 'tallying()', sql: TALLYING },
  { name: 'score_sheets_shown(uuid)', sql: SHEETS_SHOWN },
  { name: 'item_result_shown(uuid)', sql: RESULT_SHOWN },
  { name: 'score_guard_writing()', sql: GUARD_WRITING },
  { name: 'council_keep_rows()', sql: KEEP_ROWS },
  { name: 'council_keep_forward()', sql: KEEP_FORWARD },
];

const SECRET = ['score_sheet', 'score_answer', 'score_event'];
const RESULTS = ['item_result', 'item_result_part', 'item_result_criterion', 'item_result_minimum'];
/** Written once. */
const APPEND_ONLY = ['score_event', 'score_submission', 'council_rule', 'item_recusal', ...RESULTS];

function rowSecurity(table: string): string[] {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    // The owner of the tables is bound too: no forgotten script shows a score.
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  ];
}

const SECRECY = SECRET.flatMap((table) => [
  ...rowSecurity(table),
  `CREATE POLICY ${table}_read ON ${table} FOR SELECT
     USING (person_id = current_person() OR tallying() OR score_sheets_shown(item_id))`,
  `CREATE POLICY ${table}_write ON ${table} FOR INSERT WITH CHECK (person_id = current_person())`,
  `CREATE POLICY ${table}_change ON ${table} FOR UPDATE
     USING (person_id = current_person()) WITH CHECK (person_id = current_person())`,
]);

const RESULT_SECRECY = RESULTS.flatMap((table) => [
  ...rowSecurity(table),
  `CREATE POLICY ${table}_read ON ${table} FOR SELECT
     USING (tallying() OR item_result_shown(item_id))`,
  `CREATE POLICY ${table}_write ON ${table} FOR INSERT WITH CHECK (tallying())`,
]);

/** The outcome and input hash of a repeated save belong to the person who sent it. */
const OPERATIONS = [
  `ALTER TABLE client_operation ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY client_operation_own ON client_operation
     USING (person_id = coalesce(current_person(), '00000000-0000-0000-0000-000000000000'))`,
];

const KEEPERS = APPEND_ONLY.flatMap((table) => [
  `CREATE TRIGGER ${table}_keep BEFORE UPDATE OR DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION council_keep_rows()`,
  `REVOKE UPDATE, DELETE ON ${table} FROM ${APP_ROLE}`,
]);

const SHEET_KEEPERS = ['score_sheet', 'score_answer'].flatMap((table) => [
  `CREATE TRIGGER ${table}_keep BEFORE DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION council_keep_rows()`,
  `REVOKE DELETE ON ${table} FROM ${APP_ROLE}`,
]);

export const COUNCIL_GUARDS: readonly string[] = [
  ...SECRECY,
  ...RESULT_SECRECY,
  ...OPERATIONS,
  ...KEEPERS,
  ...SHEET_KEEPERS,
  ...[...SECRET, ...RESULTS, 'score_submission'].flatMap((table) => [
    `CREATE TRIGGER ${table}_keep_all BEFORE TRUNCATE ON ${table}
       FOR EACH STATEMENT EXECUTE FUNCTION council_keep_rows()`,
    `REVOKE TRUNCATE ON ${table} FROM ${APP_ROLE}`,
  ]),
  ...SECRET.map(
    (table) => `CREATE TRIGGER ${table}_guard BEFORE INSERT OR UPDATE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION score_guard_writing()`,
  ),
  ...['council_session', 'session_item'].flatMap((table) => [
    `CREATE TRIGGER ${table}_forward BEFORE UPDATE OF phase ON ${table}
       FOR EACH ROW EXECUTE FUNCTION council_keep_forward()`,
    `REVOKE TRUNCATE ON ${table} FROM ${APP_ROLE}`,
  ]),
];

import { APP_ROLE } from '../platform/db/data-source.ts';

/** Opinions are as secret as scores: until the round is closed only their author sees them. */
const OPINIONS_SHOWN = `
  CREATE FUNCTION re_rating_opinions_shown(round uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM re_rating_round r WHERE r.id = round AND r.phase = 'CLOSED')
  $$`;

/** The shared lock makes a close wait for an opinion that is being written, and the next for the close. */
const OPINION_GUARD = `
  CREATE FUNCTION re_rating_guard_opinion() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    round_phase text;
  BEGIN
    SELECT r.phase INTO round_phase FROM re_rating_round r WHERE r.id = NEW.round_id FOR SHARE;
    IF round_phase IS DISTINCT FROM 'OPEN' THEN
      RAISE EXCEPTION 'this round is closed' USING ERRCODE = 'OC024';
    END IF;
    IF EXISTS (SELECT FROM re_rating_member m
                WHERE m.round_id = NEW.round_id AND m.person_id = NEW.person_id
                  AND m.excluded_for IS NOT NULL) THEN
      RAISE EXCEPTION 'this member has a tie to the product' USING ERRCODE = 'OC025';
    END IF;
    RETURN NEW;
  END $$`;

const ROUND_FORWARD = `
  CREATE FUNCTION re_rating_keep_forward() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.phase = 'CLOSED' THEN
      RAISE EXCEPTION 'a closed round stays as it is'
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** An extension may only be ended, once. */
const EXTENSION_KEEP = `
  CREATE FUNCTION certificate_extension_keep() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    ends CONSTANT text[] := ARRAY['ended_on', 'end_reason', 'revision', 'updated_at'];
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.ended_on IS NULL
       AND to_jsonb(NEW) - ends = to_jsonb(OLD) - ends THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'an extension cannot be changed'
      USING ERRCODE = 'integrity_constraint_violation';
  END $$`;

/** The issuer stands on the certificate too, so that its number can be unique per issuer. */
const ISSUER = `
  CREATE FUNCTION certificate_take_issuer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    SELECT d.issuer INTO NEW.issuer FROM recognition_decision d WHERE d.id = NEW.decision_id;
    RETURN NEW;
  END $$`;

export const LIFE_FUNCTIONS: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 're_rating_opinions_shown(uuid)', sql: OPINIONS_SHOWN },
  { name: 're_rating_guard_opinion()', sql: OPINION_GUARD },
  { name: 're_rating_keep_forward()', sql: ROUND_FORWARD },
  { name: 'certificate_extension_keep()', sql: EXTENSION_KEEP },
];
export const ISSUER_FUNCTION = ISSUER;

/** Written once. */
const APPEND_ONLY = [
  'certificate_event',
  'certificate_source_check',
  'certificate_inspection',
  're_rating_member',
  're_rating_opinion',
  're_rating_answer',
];
const KEPT = ['certificate_extension', 'revocation_conclusion', 're_rating_round'];

export const LIFE_GUARDS: readonly string[] = [
  'ALTER TABLE re_rating_opinion ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE re_rating_opinion FORCE ROW LEVEL SECURITY',
  `CREATE POLICY re_rating_opinion_read ON re_rating_opinion FOR SELECT
     USING (person_id = current_person() OR tallying() OR re_rating_opinions_shown(round_id))`,
  `CREATE POLICY re_rating_opinion_write ON re_rating_opinion FOR INSERT
     WITH CHECK (person_id = current_person())`,
  `CREATE TRIGGER re_rating_opinion_guard BEFORE INSERT ON re_rating_opinion
     FOR EACH ROW EXECUTE FUNCTION re_rating_guard_opinion()`,
  `CREATE TRIGGER re_rating_round_forward BEFORE UPDATE ON re_rating_round
     FOR EACH ROW EXECUTE FUNCTION re_rating_keep_forward()`,
  `CREATE TRIGGER certificate_extension_keep BEFORE UPDATE OR DELETE ON certificate_extension
     FOR EACH ROW EXECUTE FUNCTION certificate_extension_keep()`,
  ...APPEND_ONLY.flatMap((table) => [
    `CREATE TRIGGER ${table}_keep BEFORE UPDATE OR DELETE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION council_keep_rows()`,
    `REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM ${APP_ROLE}`,
  ]),
  ...KEPT.map((table) => `REVOKE DELETE, TRUNCATE ON ${table} FROM ${APP_ROLE}`),
];

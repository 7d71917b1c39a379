const PERSON = `
    SELECT s.person_id AS id, person.name FROM sign_in s JOIN person ON person.id = s.person_id
     WHERE s.token_hash = decode($1, 'hex') AND s.revoked_at IS NULL AND s.expires_at > now()`;

/** Row security on score sheets has to know who asks before the statement that writes. $1 token. */
export const LIMIT_WHO = `SELECT set_config('app.person_id', who.id::text, false) FROM (${PERSON}) who`;

/**
 * One answer stored: may this member score, the answer and its history, the sheet, the operation for
 * repeats, the line in the trail. $1 token, $2 item, $3 criterion, $4 option, $5 operation id.
 */
export const LIMIT_SAVE = `
  WITH who AS (${PERSON}),
  open AS (
    SELECT i.id FROM council_session s
      JOIN session_item i ON i.session_id = s.id
      JOIN who ON true
      JOIN session_member m ON m.session_id = s.id AND m.person_id = who.id AND m.scores
     WHERE i.id = $2::uuid AND i.phase = 'OPEN' AND s.phase = 'OPEN' AND m.attendance <> 'ABSENT'
       AND NOT EXISTS (SELECT FROM item_recusal r WHERE r.item_id = i.id AND r.person_id = who.id)
       FOR SHARE OF s, i),
  sheet AS (
    UPDATE score_sheet t SET revision = t.revision + 1, updated_at = now()
      FROM open, who WHERE t.item_id = open.id AND t.person_id = who.id AND t.state = 'DRAFT'
    RETURNING t.id, t.item_id, t.person_id, t.rubric_sheet_id, t.revision),
  answer AS (
    INSERT INTO score_answer AS a (sheet_id, item_id, person_id, rubric_sheet_id, criterion_id,
                                   option_id, flagged, revision)
    SELECT id, item_id, person_id, rubric_sheet_id, $3::uuid, $4::uuid, false, 1 FROM sheet
    ON CONFLICT (sheet_id, criterion_id) DO UPDATE
       SET option_id = excluded.option_id, revision = a.revision + 1, updated_at = now()
    RETURNING a.revision),
  event AS (
    INSERT INTO score_event (sheet_id, item_id, person_id, rubric_sheet_id, kind, criterion_id,
                             option_id, flagged, revision, operation_id)
    SELECT sheet.id, item_id, person_id, rubric_sheet_id, 'ANSWERED', $3::uuid, $4::uuid, false,
           answer.revision, $5 FROM sheet, answer),
  kept AS (
    INSERT INTO client_operation (person_id, operation, operation_id, request_hash, outcome)
    SELECT who.id, 'scoreSheetSave', $5, sha256(convert_to($3::text || $4::text, 'UTF8')), '{}' FROM who),
  trail AS (
    INSERT INTO audit_entry (actor_id, actor_name, actor_via, action, subject_type, subject_id, after,
                             request_id)
    SELECT who.id, who.name, 'sign-in', 'score-sheet.save', 'ScoreSheet', sheet.id::text,
           jsonb_build_object('itemId', sheet.item_id, 'version', 1, 'changed', 1, 'fingerprint',
                              encode(sha256(convert_to(sheet.id::text, 'UTF8')), 'hex')), 'limit'
      FROM who, sheet)
  SELECT row_to_json(data)::text FROM (SELECT (SELECT row_to_json(m) FROM (SELECT
    (SELECT row_to_json(n) FROM (SELECT revision FROM sheet) n) AS sheet,
    '[]'::json AS conflicts, '[]'::json AS "userErrors") m) AS "scoreSheetSave") data`;

/** A poll that finds nothing new. $1 token, $2 session. */
export const LIMIT_PROGRESS = `
  WITH who AS (${PERSON})
  SELECT row_to_json(data)::text FROM (SELECT (SELECT row_to_json(m) FROM (SELECT
    p.revision || '.' || (SELECT coalesce(sum(w.writes), 0) FROM sheet_progress w
                           WHERE w.session_id = s.id) AS revision,
    s.phase, to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      AS "serverTime", NULL AS items, NULL AS members
    FROM council_session s JOIN council c ON c.id = s.council_id
    JOIN session_progress p ON p.session_id = s.id
   WHERE s.id = $2::uuid AND EXISTS (
     SELECT FROM role_grant g JOIN who ON who.id = g.person_id
      WHERE g.role = 'COUNCIL_SECRETARY' AND g.unit_id = c.unit_id AND g.revoked_at IS NULL)) m)
    AS "sessionProgress") data`;

import { madeUpSql } from '../commune-criteria/made-up.filter.ts';

/** On the last day of the period it was neither answered nor ended. */
const UNANSWERED = `(r.answered_on IS NULL OR r.answered_on > $2)
  AND (r.closed_on IS NULL OR r.closed_on > $2)`;

const RECOMMENDED = (code: string, where: string) => `
  SELECT '${code}', 'ProgrammeRecommendation', r.id, a.name,
         coalesce('hạn ' || to_char(r.due_on, 'DD/MM/YYYY') || ': ', '') || left(r.text, 200), 1,
         ${madeUpSql('r.text')}
    FROM recommendation r JOIN programme_organisation a ON a.id = r.addressee_id WHERE ${where}`;

const REACHED = (code: string, column: 'sessions' | 'people' | 'women') => `
  SELECT '${code}', 'CommunicationSession', s.id, s.commune || ': ' || s.title,
         s.organizer || ', ' || to_char(s.held_on, 'DD/MM/YYYY'), s.${column}, s.made_up
    FROM told s WHERE s.${column} IS NOT NULL`;

/** Visits, what they found and what is to be mended; sessions: $1 first day, $2 last day. */
export const SUPERVISION = `
  WITH visited AS (
    SELECT v.id, v.held_on, u.full_name AS commune, ${madeUpSql('v.looked_at')} AS made_up,
           g.name || ', ngày ' || to_char(v.held_on, 'DD/MM/YYYY') AS detail
      FROM inspection_visit v JOIN unit u ON u.id = v.commune_id
      JOIN programme_organisation g ON g.id = v.organisation_id WHERE v.held_on <= $2),
  found AS (
    SELECT f.id, v.held_on, v.commune, left(f.text, 200) AS detail, ${madeUpSql('f.text')} AS made_up
      FROM inspection_finding f JOIN visited v ON v.id = f.visit_id
     WHERE f.kind <> 'GOOD' AND f.withdrawn_reason IS NULL),
  told AS (
    SELECT e.*, u.full_name AS commune, ${madeUpSql('e.basis', 'e.note')} AS made_up
      FROM communication_session e JOIN unit u ON u.id = e.commune_id
     WHERE e.held_on BETWEEN $1 AND $2 AND NOT e.withdrawn)
  SELECT 'INSPECTION_VISITS' AS code, 'InspectionVisit' AS type, v.id, v.commune AS name, v.detail,
         1 AS value, v.made_up AS demonstration
    FROM visited v WHERE v.held_on >= $1
  UNION ALL
  SELECT 'FINDINGS', 'InspectionFinding', f.id, f.commune, f.detail, 1, f.made_up
    FROM found f WHERE f.held_on >= $1
  UNION ALL
  SELECT 'FINDINGS_OPEN', 'InspectionFinding', f.id, f.commune, f.detail, 1, f.made_up
    FROM found f
   WHERE EXISTS (SELECT FROM recommendation r WHERE r.finding_id = f.id AND r.given_on <= $2
                    AND (r.closed_on IS NULL OR r.closed_on > $2))
  UNION ALL
  ${[
    RECOMMENDED('REMEDIES_OVERDUE', `r.kind = 'REMEDY' AND r.due_on <= $2 AND ${UNANSWERED}`),
    RECOMMENDED(
      'SUPERVISION_GIVEN',
      `r.kind <> 'REMEDY' AND r.given_on BETWEEN $1 AND $2 AND r.state <> 'WITHDRAWN'`,
    ),
    RECOMMENDED(
      'SUPERVISION_UNANSWERED',
      `r.kind <> 'REMEDY' AND r.given_on <= $2 AND ${UNANSWERED}`,
    ),
    REACHED('COMMUNICATION_SESSIONS', 'sessions'),
    REACHED('PEOPLE_REACHED', 'people'),
    REACHED('WOMEN_REACHED', 'women'),
  ].join(' UNION ALL ')}`;

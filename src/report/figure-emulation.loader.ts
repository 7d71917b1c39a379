import { madeUpSql } from '../commune-criteria/made-up.filter.ts';

/** Who it is; a household is one of its commune, never named in a report. */
const WHO = (t: string) => `u.full_name || CASE ${t}.subject WHEN 'COMMUNE' THEN ''
  WHEN 'HOUSEHOLD' THEN ': hộ gia đình' ELSE ': ' || ${t}.name END`;

const HELD = (code: string, value: string) => `
  SELECT '${code}', 'EmulationEvent', v.id, v.title,
         coalesce(u.full_name, g.name) || ', ' || to_char(v.held_on, 'DD/MM/YYYY'), ${value},
         ${madeUpSql('v.note', 'c.basis')}
    FROM emulation_event v JOIN emulation_campaign c ON c.id = v.campaign_id
    JOIN programme_organisation g ON g.id = c.organisation_id LEFT JOIN unit u ON u.id = v.commune_id
   WHERE v.held_on BETWEEN $1 AND $2 AND ${value} IS NOT NULL`;

/** Who takes part in the emulation movement and who was rewarded: $1 first day, $2 last day. */
export const EMULATION = `
  SELECT 'EMULATION_REGISTERED' AS code, 'EmulationRegistration' AS type, r.id, ${WHO('r')} AS name,
         a.name || ', ' || to_char(r.registered_on, 'DD/MM/YYYY') AS detail, 1 AS value,
         ${madeUpSql('c.basis')} AS demonstration
    FROM emulation_registration r JOIN emulation_award a ON a.id = r.award_id
    JOIN emulation_campaign c ON c.id = a.campaign_id JOIN unit u ON u.id = r.commune_id
   WHERE r.registered_on BETWEEN $1 AND $2 AND r.state <> 'WITHDRAWN'
  UNION ALL
  SELECT 'EMULATION_COMMENDED', 'EmulationCommendation', m.id, ${WHO('m')},
         m.award || ', Quyết định ' || d.number || ' ngày ' || to_char(d.decided_on, 'DD/MM/YYYY'), 1,
         ${madeUpSql('m.source', 'c.basis')}
    FROM emulation_commendation m JOIN emulation_decision d ON d.id = m.decision_id
    JOIN unit u ON u.id = m.commune_id LEFT JOIN emulation_campaign c ON c.id = m.campaign_id
   WHERE d.decided_on BETWEEN $1 AND $2 AND m.withdrawn_reason IS NULL
  UNION ALL
  ${HELD('EMULATION_EVENTS', '1')}
  UNION ALL
  ${HELD('EMULATION_PEOPLE', 'v.people')}`;

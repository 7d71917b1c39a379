import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ISSUER_FUNCTION, LIFE_FUNCTIONS, LIFE_GUARDS } from './0024-certificate-guards.ts';
import { LIFE_INDEXES, LIFE_TABLES } from './0024-certificate-tables.ts';

const DECISION = [
  `ALTER TABLE recognition_decision
     ADD COLUMN signer text CHECK (length(signer) BETWEEN 1 AND 200),
     ADD COLUMN file_id uuid REFERENCES stored_file,
     ADD CONSTRAINT recognition_decision_of_issuer UNIQUE (id, issuer)`,
];

const CERTIFICATE = [
  `ALTER TABLE certificate
     ADD COLUMN issuer text,
     ADD COLUMN origin text NOT NULL DEFAULT 'SYSTEM' CHECK (origin IN ('SYSTEM', 'REGISTERED')),
     ADD COLUMN source_document text CHECK (length(source_document) BETWEEN 1 AND 500),
     ADD COLUMN source_file_id uuid REFERENCES stored_file,
     ADD COLUMN re_rating_round_id uuid CONSTRAINT certificate_round UNIQUE
       REFERENCES re_rating_round`,
  'ALTER TABLE certificate DISABLE TRIGGER certificate_keep',
  `UPDATE certificate c SET issuer = d.issuer FROM recognition_decision d WHERE d.id = c.decision_id`,
  'ALTER TABLE certificate ENABLE TRIGGER certificate_keep',
  `ALTER TABLE certificate
     ALTER COLUMN issuer SET NOT NULL,
     ADD CONSTRAINT certificate_issuer FOREIGN KEY (decision_id, issuer)
       REFERENCES recognition_decision (id, issuer),
     ADD CONSTRAINT certificate_registered
       CHECK ((origin = 'REGISTERED') = (source_document IS NOT NULL)),
     DROP CONSTRAINT certificate_number`,
  // The law gives no form for numbers, so that only each issuer's own can be told apart.
  `CREATE UNIQUE INDEX certificate_number_of_issuer ON certificate (lower(issuer), upper(number))`,
  'CREATE INDEX certificate_number ON certificate (number, issued_on DESC, id DESC)',
  `CREATE TRIGGER certificate_take_issuer BEFORE INSERT ON certificate
     FOR EACH ROW EXECUTE FUNCTION certificate_take_issuer()`,
];

const REVOCATION = [
  `ALTER TABLE certificate_revocation
     ADD COLUMN issuer text CHECK (length(issuer) BETWEEN 1 AND 200),
     ADD COLUMN level text CHECK (level IN ('PROVINCE', 'MINISTRY')),
     ADD COLUMN request_number text CHECK (length(request_number) BETWEEN 1 AND 60),
     ADD COLUMN requested_on date,
     ADD COLUMN file_id uuid REFERENCES stored_file,
     ADD COLUMN request_file_id uuid REFERENCES stored_file,
     ADD COLUMN conclusion_id uuid,
     ADD CONSTRAINT certificate_revocation_concluded FOREIGN KEY (conclusion_id, certificate_id)
       REFERENCES revocation_conclusion (id, certificate_id),
     ADD CONSTRAINT certificate_revocation_request
       CHECK ((request_number IS NULL) = (requested_on IS NULL) AND requested_on <= decided_on)`,
];

/** Certificates from before this table begin their history with what is known of them. */
const HISTORY = `
  INSERT INTO certificate_event (certificate_id, kind, happened_on, reference, person_id)
  SELECT certificate_id, kind, happened_on, reference, person_id FROM (
    SELECT c.id AS certificate_id, 'ISSUED' AS kind, c.issued_on AS happened_on,
           d.number AS reference, d.recorded_by AS person_id, 1 AS place
      FROM certificate c JOIN recognition_decision d ON d.id = c.decision_id
    UNION ALL
    SELECT c.id, 'SUPERSEDED', c.superseded_on, n.number, NULL, 2
      FROM certificate c JOIN certificate n ON n.id = c.superseded_by
    UNION ALL
    SELECT r.certificate_id,
           CASE r.ground WHEN 'MINISTRY_REQUEST' THEN 'WITHDRAWN_BY_MINISTRY' ELSE 'REVOKED' END,
           r.revoked_on, r.decision_number, r.recorded_by, 3
      FROM certificate_revocation r) known
   ORDER BY happened_on, place, certificate_id`;

/**
 * Everything a decision of recognition can rest on: products on agendas, and rounds of written opinions
 * that kept a star. Row security of whoever reads holds, so that a star is null until its release.
 */
const SOURCE = `
  CREATE VIEW recognition_source WITH (security_invoker = true) AS
  -- A product released to the council alone is not yet a result for anybody else.
  SELECT i.id, 'SESSION' AS kind, s.number AS session_number, i.position, s.held_on AS rated_on,
         greatest(i.released_at, s.released_at) AS waiting_since,
         i.phase = 'RELEASED' AND s.phase = 'RELEASED' AS released,
         c.id AS council_id, c.unit_id AS council_unit_id, c.level AS council_level,
         d.id AS dossier_id, d.product_id, d.commune_id, d.product_name,
         d.organisation_name AS producer_name, v.certificate_months AS months,
         CASE WHEN i.phase = 'RELEASED' AND s.phase = 'RELEASED' THEN r.proposed_star END AS proposed_star,
         CASE WHEN i.phase = 'RELEASED' AND s.phase = 'RELEASED' THEN i.final_star END AS final_star,
         CASE WHEN i.phase = 'RELEASED' AND s.phase = 'RELEASED' AND NOT item_disqualified(i.id)
              THEN coalesce(i.final_star, r.proposed_star) END AS star,
         EXISTS (SELECT FROM certificate x WHERE x.session_item_id = i.id) AS recognised,
         EXISTS (SELECT FROM session_item n WHERE n.dossier_id = i.dossier_id
                    AND n.phase = 'RELEASED' AND n.released_at > i.released_at) AS outdated
    FROM session_item i
    JOIN council_session s ON s.id = i.session_id
    JOIN council c ON c.id = s.council_id
    JOIN rubric_version v ON v.id = s.rubric_version_id
    JOIN dossier d ON d.id = i.dossier_id
    LEFT JOIN LATERAL (SELECT x.proposed_star FROM item_result x WHERE x.item_id = i.id
                        ORDER BY x.round DESC LIMIT 1) r ON true
  UNION ALL
  SELECT o.id, 'WRITTEN', NULL, NULL, o.closed_on, o.closed_at, o.phase = 'CLOSED',
         c.id, c.unit_id, c.level, d.id, d.product_id, d.commune_id, d.product_name,
         d.organisation_name, v.certificate_months,
         CASE WHEN o.outcome = 'KEEP_STAR' THEN o.star END, NULL::smallint,
         CASE WHEN o.outcome = 'KEEP_STAR' THEN o.star END,
         EXISTS (SELECT FROM certificate x WHERE x.re_rating_round_id = o.id), false
    FROM re_rating_round o
    JOIN council c ON c.id = o.council_id
    JOIN dossier d ON d.id = o.dossier_id
    JOIN rubric_sheet h ON h.id = d.rubric_sheet_id
    JOIN rubric_version v ON v.id = h.version_id`;

const BY_SESSION = {
  dossiers_on_agenda: `
    SELECT i.dossier_id FROM session_item i
      JOIN session_member m ON m.session_id = i.session_id
     WHERE m.person_id = person`,
  dossiers_in_conflict: `
    SELECT i.dossier_id FROM item_recusal r
      JOIN session_item i ON i.id = r.item_id
     WHERE r.person_id = person`,
} as const;

/** Whoever is asked in writing reads the dossier; whoever has a tie to it does not. */
const BY_ROUND = {
  dossiers_on_agenda: 'm.excluded_for IS NULL',
  dossiers_in_conflict: 'm.excluded_for IS NOT NULL',
} as const;

/** Without rounds to the letter what the room of councils had put there. */
function readers(name: keyof typeof BY_SESSION, withRounds: boolean): string {
  const rounds = `
    UNION ALL
    SELECT o.dossier_id FROM re_rating_round o
      JOIN re_rating_member m ON m.round_id = o.id
     WHERE m.person_id = person AND ${BY_ROUND[name]}`;
  return `CREATE OR REPLACE FUNCTION ${name}(person uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE AS $$${BY_SESSION[name]}${withRounds ? rounds : ''}
  $$`;
}
const READERS = Object.keys(BY_SESSION) as (keyof typeof BY_SESSION)[];

/** The life of certificates: history, extension, inspection, revocation, written opinions, the queue. */
export class CertificateLife0024 implements MigrationInterface {
  name = '0024-certificate-life';

  async up(runner: QueryRunner): Promise<void> {
    for (const { sql } of LIFE_TABLES) await runner.query(sql);
    for (const { sql } of LIFE_FUNCTIONS) await runner.query(sql);
    await runner.query(ISSUER_FUNCTION);
    for (const sql of [...DECISION, ...CERTIFICATE, ...REVOCATION]) await runner.query(sql);
    for (const sql of [...LIFE_INDEXES, HISTORY, ...LIFE_GUARDS, SOURCE]) await runner.query(sql);
    for (const name of READERS) await runner.query(readers(name, true));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of READERS) await runner.query(readers(name, false));
    await runner.query('DROP VIEW recognition_source');
    await runner.query('DROP TRIGGER certificate_take_issuer ON certificate');
    await runner.query('DROP FUNCTION certificate_take_issuer()');
    await runner.query(`ALTER TABLE certificate_revocation
      DROP COLUMN issuer, DROP COLUMN level, DROP COLUMN request_number, DROP COLUMN requested_on,
      DROP COLUMN file_id, DROP COLUMN request_file_id, DROP COLUMN conclusion_id`);
    await runner.query('DROP INDEX certificate_number_of_issuer, certificate_number');
    await runner.query(`ALTER TABLE certificate DROP COLUMN issuer, DROP COLUMN origin,
      DROP COLUMN source_document, DROP COLUMN source_file_id, DROP COLUMN re_rating_round_id,
      ADD CONSTRAINT certificate_number UNIQUE (number)`);
    await runner.query(`ALTER TABLE recognition_decision DROP COLUMN signer, DROP COLUMN file_id,
      DROP CONSTRAINT recognition_decision_of_issuer`);
    for (const { name } of [...LIFE_TABLES].reverse()) await runner.query(`DROP TABLE ${name}`);
    for (const { name } of [...LIFE_FUNCTIONS].reverse()) {
      await runner.query(`DROP FUNCTION ${name}`);
    }
  }
}

import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { checklist, missingOf, type Check, type CompletenessFacts } from './completeness.rules.ts';
import type { DossierPiece } from './dossier-piece.enums.ts';
import type { CheckState } from './dossier-form.enums.ts';

/** $1: ids of dossiers, $2: today. */
const FACTS = `
  SELECT d.id, d.kind, d.legal_representative AS "legalRepresentative", d.address, d.phone,
         (SELECT count(*)::int FROM rubric_criterion c
           WHERE c.sheet_id = d.rubric_sheet_id AND c.scored) AS "scoredCriteria",
         (SELECT count(*)::int FROM dossier_self_score s
           WHERE s.dossier_id = d.id AND s.option_id IS NOT NULL) AS "selfScored",
         ARRAY(SELECT DISTINCT e.kind FROM dossier_evidence e WHERE e.dossier_id = d.id)
           AS "evidenceKinds",
         (SELECT count(*)::int FROM dossier_evidence e
           WHERE e.dossier_id = d.id AND e.valid_until < $2::date) AS "expiredEvidence",
         (SELECT count(*)::int FROM dossier_self_score s JOIN rubric_option o ON o.id = s.option_id
           WHERE s.dossier_id = d.id AND o.points > 0
             AND NOT EXISTS (SELECT FROM dossier_evidence_criterion l
                               JOIN dossier_evidence e ON e.id = l.evidence_id
                              WHERE e.dossier_id = d.id AND l.criterion_id = s.criterion_id))
           AS unproven,
         (SELECT count(*)::int FROM dossier_comment m
           WHERE m.dossier_id = d.id AND m.state = 'OPEN') AS "openComments",
         num_nonnulls(d.previous_dossier_id, d.previous_certificate_id) > 0 AS "hasPrevious",
         (SELECT to_char(c.valid_until, 'YYYY-MM-DD') FROM certificate c
           WHERE c.id = d.previous_certificate_id) AS "certificateEnds",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('topic', c.topic, 'changed', c.changed)), '[]')
            FROM dossier_change c WHERE c.dossier_id = d.id) AS changes,
         r.organisation_kind AS "organisationKind", r.representative_sex AS "representativeSex",
         r.representative_ethnicity AS "representativeEthnicity",
         r.permanent_address AS "permanentAddress",
         to_char(r.established_on, 'YYYY-MM-DD') AS "establishedOn",
         r.product_description AS "productDescription",
         coalesce(r.has_business_registration, false) AS "hasBusinessRegistration",
         coalesce(r.product_declared, false) AS "productDeclared",
         coalesce(r.food_safety_certified OR r.production_certified, false) AS "productionProved",
         coalesce(r.intellectual_property, '{}') AS "intellectualProperty",
         r.intellectual_property_other AS "intellectualPropertyOther", r.history, r.structure,
         num_nonnulls(r.material_and_technology, r.quality_changes, r.markets,
                      r.business_results) = 4 AS results,
         r.plan
    FROM dossier d LEFT JOIN dossier_report r ON r.dossier_id = d.id
   WHERE d.id = ANY($1)`;

interface Reader {
  query(sql: string, values: unknown[]): Promise<unknown>;
}
type Row = CompletenessFacts & { id: string };

/** The facts of dossiers; takes a transaction's manager or a pool. */
export async function completenessFacts(
  reader: Reader,
  ids: readonly string[],
  today: string,
): Promise<Row[]> {
  const found = (await reader.query(FACTS, [ids, today])) as Row[] | { rows: Row[] };
  return Array.isArray(found) ? found : found.rows;
}

/** Piece by piece how a dossier stands; the dossier was found through its own loaders. */
export const checksByDossierId = defineLoader<string, Check[]>(
  'checksByDossierId',
  async (ids, context) => {
    const rows = await completenessFacts(context.db.pool, ids, context.today);
    const found = oneByKey(ids, rows, (row) => row.id);
    return found.map((row) => (row ? checklist(row, context.today) : []));
  },
);

/** What keeps a dossier from being lodged. */
export async function missingPiecesOf(context: Context, id: string): Promise<DossierPiece[]> {
  return missingOf(await context.load(checksByDossierId, id));
}

/** How the claim for one criterion stands. */
export interface CriterionCheck {
  readonly dossierId: string;
  readonly criterionId: string;
  readonly claimed: boolean;
  readonly evidenceCount: number;
  readonly state: CheckState;
}

const BY_CRITERION = `
  SELECT d.id AS "dossierId", c.id AS "criterionId", o.id IS NOT NULL AS claimed,
         n.pieces AS "evidenceCount",
         CASE WHEN o.id IS NULL THEN 'MISSING' WHEN n.pieces > 0 THEN 'PRESENT'
              WHEN o.points = 0 THEN 'NOT_APPLICABLE' ELSE 'MISSING' END AS state
    FROM dossier d
    JOIN rubric_criterion c ON c.sheet_id = d.rubric_sheet_id AND c.scored
    LEFT JOIN dossier_self_score s ON s.dossier_id = d.id AND s.criterion_id = c.id
    LEFT JOIN rubric_option o ON o.id = s.option_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS pieces FROM dossier_evidence_criterion l
        JOIN dossier_evidence e ON e.id = l.evidence_id
       WHERE e.dossier_id = d.id AND l.criterion_id = c.id) n
   WHERE d.id = ANY($1) ORDER BY c.position`;

export const criterionChecksByDossierId = defineLoader<string, CriterionCheck[]>(
  'criterionChecksByDossierId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<CriterionCheck>(BY_CRITERION, [ids]);
    return manyByKey(ids, rows, (row) => row.dossierId);
  },
);

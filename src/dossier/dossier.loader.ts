import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import {
  CommuneAssessmentEntity,
  DossierEntity,
  DossierTransitionEntity,
  EvidenceEntity,
  SelfScoreEntity,
} from './dossier.entity.ts';
import type { DossierPiece } from './dossier.enums.ts';
import { visibleDossiers } from './dossier.filter.ts';
import { missingPieces, type Completeness } from './dossier.rules.ts';

/** Dossiers the actor may read (alias `d`), to be filtered and paged. */
export function dossierRows(context: Context): SelectQueryBuilder<DossierEntity> {
  const visible = visibleDossiers(context.actor);
  return context.db.source.manager
    .createQueryBuilder(DossierEntity, 'd')
    .where(visible.sql, visible.parameters);
}

/** Dossiers by id; hidden ones are null like those that do not exist. */
export const dossierById = defineLoader<string, DossierEntity | null>(
  'dossierById',
  async (ids, context) => {
    const rows = await dossierRows(context).andWhere('d.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Every dossier of a product that the actor may read, newest first. */
export const dossiersByProductId = defineLoader<string, DossierEntity[]>(
  'dossiersByProductId',
  async (ids, context) => {
    const rows = await dossierRows(context)
      .andWhere('d.productId = ANY(:ids)', { ids })
      .orderBy('d.id', 'DESC')
      .getMany();
    return manyByKey(ids, rows, (row) => row.productId);
  },
);

/** The following hang on a dossier that was found through the loaders above. */
export const selfScoresByDossierId = defineLoader<string, SelfScoreEntity[]>(
  'selfScoresByDossierId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(SelfScoreEntity, 'score')
      .innerJoin('rubric_criterion', 'criterion', 'criterion.id = score.criterion_id')
      .where('score.dossier_id = ANY(:ids)', { ids })
      .orderBy('criterion.position')
      .getMany();
    return manyByKey(ids, rows, (row) => row.dossierId);
  },
);

export const evidenceByDossierId = defineLoader<string, EvidenceEntity[]>(
  'evidenceByDossierId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(EvidenceEntity, 'evidence')
      .where('evidence.dossier_id = ANY(:ids)', { ids })
      .orderBy('evidence.position')
      .getMany();
    return manyByKey(ids, rows, (row) => row.dossierId);
  },
);

interface EvidenceLink {
  readonly evidenceId: string;
  readonly criterionId: string;
}

/** Ids of the criteria that a piece of evidence is about, in printed order. */
export const criterionIdsByEvidenceId = defineLoader<string, string[]>(
  'criterionIdsByEvidenceId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<EvidenceLink>(
      `SELECT link.evidence_id AS "evidenceId", link.criterion_id AS "criterionId"
         FROM dossier_evidence_criterion link
         JOIN rubric_criterion criterion ON criterion.id = link.criterion_id
        WHERE link.evidence_id = ANY($1) ORDER BY criterion.position`,
      [ids],
    );
    const lists = manyByKey(ids, rows, (row) => row.evidenceId);
    return lists.map((list) => list.map((row) => row.criterionId));
  },
);

export const communeAssessmentByDossierId = defineLoader<string, CommuneAssessmentEntity | null>(
  'communeAssessmentByDossierId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(CommuneAssessmentEntity, 'assessment')
      .where('assessment.dossier_id = ANY(:ids)', { ids })
      .getMany();
    return oneByKey(ids, rows, (row) => row.dossierId);
  },
);

export const transitionsByDossierId = defineLoader<string, DossierTransitionEntity[]>(
  'transitionsByDossierId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(DossierTransitionEntity, 'step')
      .where('step.dossier_id = ANY(:ids)', { ids })
      .orderBy('step.sequence')
      .getMany();
    return manyByKey(ids, rows, (row) => row.dossierId);
  },
);

const COUNTS = `
  SELECT d.id, d.legal_representative AS "legalRepresentative", d.address, d.phone,
         (SELECT count(*)::int FROM rubric_criterion c
           WHERE c.sheet_id = d.rubric_sheet_id AND c.scored) AS "scoredCriteria",
         (SELECT count(*)::int FROM dossier_self_score s
           WHERE s.dossier_id = d.id AND s.option_id IS NOT NULL) AS "selfScored",
         (SELECT count(*)::int FROM dossier_evidence e WHERE e.dossier_id = d.id)
           AS "evidenceCount"
    FROM dossier d WHERE d.id = ANY($1)`;

/** What a dossier still lacks before it can be lodged. */
export const missingByDossierId = defineLoader<string, DossierPiece[]>(
  'missingByDossierId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<Completeness & { id: string }>(COUNTS, [ids]);
    return oneByKey(ids, rows, (row) => row.id).map((row) => (row ? missingPieces(row) : []));
  },
);

async function evidenceById(context: Context, id: string): Promise<EvidenceEntity | null> {
  const evidence = await context.db.source.manager.findOneBy(EvidenceEntity, { id });
  return evidence && (await context.load(dossierById, evidence.dossierId)) ? evidence : null;
}

defineNode({ type: 'Evidence', entity: EvidenceEntity, load: evidenceById });
defineNode({
  type: 'Dossier',
  entity: DossierEntity,
  load: (context: Context, id) => context.load(dossierById, id),
});

import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { DossierEntity, EvidenceEntity, SelfScoreEntity } from './dossier.entity.ts';
import { CommuneAssessmentEntity, DossierTransitionEntity } from './dossier-step.entity.ts';
import { visibleDossiers } from './dossier.filter.ts';

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
      // The rules of a council may keep it from its members until they have scored.
      .andWhere(
        `score.dossier_id NOT IN (SELECT dossiers_with_hidden_self_score(CAST(:me AS uuid)))`,
        { me: context.actor.personId },
      )
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

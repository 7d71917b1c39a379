import type { SelectQueryBuilder } from 'typeorm';
import { attachedFiles } from '../media/attached-files.loader.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { inspectionAccess } from './inspection.access.ts';
import {
  InspectionDifficultyEntity,
  InspectionFindingEntity,
  InspectionPlanEntity,
  InspectionVisitEntity,
} from './inspection.entity.ts';
import { visibleVisits } from './inspection.filter.ts';

/** Plans the actor may read (alias `p`), to be filtered and paged. */
export function planRows(context: Context): SelectQueryBuilder<InspectionPlanEntity> {
  const { anywhere } = readScope(inspectionAccess.inspectionPlans, context.actor);
  return context.db.source.manager
    .createQueryBuilder(InspectionPlanEntity, 'p')
    .where(anywhere ? 'true' : 'false');
}

/** Visits the actor may read (alias `v`), to be filtered and paged. */
export function visitRows(context: Context): SelectQueryBuilder<InspectionVisitEntity> {
  const { sql, parameters } = visibleVisits(context.actor);
  return context.db.source.manager
    .createQueryBuilder(InspectionVisitEntity, 'v')
    .where(`(${sql})`, parameters);
}

/** Findings of such visits (alias `f`, the visit `v`), to be filtered and paged. */
export function findingRows(context: Context): SelectQueryBuilder<InspectionFindingEntity> {
  const { sql, parameters } = visibleVisits(context.actor);
  return context.db.source.manager
    .createQueryBuilder(InspectionFindingEntity, 'f')
    .innerJoin('inspection_visit', 'v', 'v.id = f.visit_id')
    .where(`(${sql})`, parameters);
}

export const planById = defineLoader<string, InspectionPlanEntity | null>(
  'inspectionPlanById',
  async (ids, context) => {
    const rows = await planRows(context).andWhere('p.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Visits by id; hidden ones are null like those that do not exist. */
export const visitById = defineLoader<string, InspectionVisitEntity | null>(
  'inspectionVisitById',
  async (ids, context) => {
    const rows = await visitRows(context).andWhere('v.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const findingById = defineLoader<string, InspectionFindingEntity | null>(
  'inspectionFindingById',
  async (ids, context) => {
    const rows = await findingRows(context).andWhere('f.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Findings of visits, those recorded by mistake too, the first one first. */
export const findingsByVisitId = defineLoader<string, InspectionFindingEntity[]>(
  'findingsByInspectionVisitId',
  async (ids, context) => {
    const rows = await findingRows(context)
      .andWhere('f.visit_id = ANY(:ids)', { ids })
      .orderBy('f.id')
      .getMany();
    return manyByKey(ids, rows, (row) => row.visitId);
  },
);

/** Links to difficulties that stand, of visits the actor may read. */
function links(name: string, column: 'visit_id' | 'difficulty_id') {
  return defineLoader<string, InspectionDifficultyEntity[]>(name, async (ids, context) => {
    const { sql, parameters } = visibleVisits(context.actor);
    const rows = await context.db.source.manager
      .createQueryBuilder(InspectionDifficultyEntity, 'l')
      .innerJoin('inspection_visit', 'v', 'v.id = l.visit_id')
      .where(`(${sql}) AND l.linked AND l.${column} = ANY(:ids)`, { ...parameters, ids })
      .orderBy('l.id')
      .getMany();
    return manyByKey(ids, rows, (row) => row[column === 'visit_id' ? 'visitId' : 'difficultyId']);
  });
}

export const linksByVisitId = links('inspectionDifficultiesByVisitId', 'visit_id');
export const linksByDifficultyId = links('inspectionDifficultiesByDifficultyId', 'difficulty_id');
export const filesByVisitId = attachedFiles('inspection_visit_file', 'visit_id');

defineNode({
  type: 'InspectionPlan',
  entity: InspectionPlanEntity,
  load: (context, id) => context.load(planById, id),
});
defineNode({
  type: 'InspectionVisit',
  entity: InspectionVisitEntity,
  load: (context, id) => context.load(visitById, id),
});
defineNode({
  type: 'InspectionFinding',
  entity: InspectionFindingEntity,
  load: (context, id) => context.load(findingById, id),
});

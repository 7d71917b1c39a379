import { In, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import {
  CriteriaDivisionEntity,
  CriteriaSetEntity,
  CriterionEntity,
  IndicatorEntity,
  IndicatorThresholdEntity,
} from './criteria-set.entity.ts';

export const criteriaSetById = byId('criteriaSetById', CriteriaSetEntity);
export const divisionById = byId('criteriaDivisionById', CriteriaDivisionEntity);
export const criterionById = byId('criterionById', CriterionEntity);
export const indicatorById = byId('indicatorById', IndicatorEntity);
export const thresholdById = byId('indicatorThresholdById', IndicatorThresholdEntity);

function byId<E extends { id: string } & ObjectLiteral>(name: string, entity: EntityTarget<E>) {
  return defineLoader<string, E | null>(name, async (ids, context) => {
    const rows = await context.db.source.manager.findBy(entity, { id: In([...ids]) } as never);
    return oneByKey(ids, rows, (row) => row.id);
  });
}

/** The version that took a set's place. */
export const successorBySetId = defineLoader<string, CriteriaSetEntity | null>(
  'criteriaSetSuccessorById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(CriteriaSetEntity, {
      supersedesId: In([...ids]),
    });
    return oneByKey(ids, rows, (row) => row.supersedesId!);
  },
);

export const divisionsBySetId = defineLoader<string, CriteriaDivisionEntity[]>(
  'criteriaDivisionsBySetId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(CriteriaDivisionEntity, {
      where: { setId: In([...ids]) },
      order: { kind: 'ASC', position: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.setId);
  },
);

export const criteriaBySetId = defineLoader<string, CriterionEntity[]>(
  'criteriaBySetId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(CriterionEntity, {
      where: { setId: In([...ids]) },
      order: { number: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.setId);
  },
);

export const indicatorsByCriterionId = defineLoader<string, IndicatorEntity[]>(
  'indicatorsByCriterionId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(IndicatorEntity, {
      where: { criterionId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.criterionId);
  },
);

/** All thresholds of an indicator, corrected ones too, in the order they were entered. */
export const thresholdsByIndicatorId = defineLoader<string, IndicatorThresholdEntity[]>(
  'thresholdsByIndicatorId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(IndicatorThresholdEntity, {
      where: { indicatorId: In([...ids]) },
      order: { year: 'ASC', regionCode: 'ASC', communeGroup: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.indicatorId);
  },
);

export const englishSetName = english('criteria_set', 'set_id');
export const englishDivisionName = english('criteria_set_division', 'division_id');
export const englishCriterionName = english('criteria_set_criterion', 'criterion_id');
export const englishIndicatorName = english('indicator', 'indicator_id');

function english(table: string, owner: string) {
  return defineLoader<string, string | null>(`${table}EnglishName`, async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; name: string }>(
      `SELECT ${owner} AS id, name FROM ${table}_translation
        WHERE ${owner} = ANY($1) AND language = 'EN'`,
      [ids],
    );
    return oneByKey(ids, rows, (row) => row.id).map((row) => row?.name ?? null);
  });
}

/** Every set, the newest first. */
export function criteriaSets(context: Context): Promise<CriteriaSetEntity[]> {
  return context.db.source.manager.find(CriteriaSetEntity, {
    order: { validFrom: { direction: 'DESC', nulls: 'LAST' }, version: 'DESC', code: 'ASC' },
  });
}

export function criteriaSetByCode(
  context: Context,
  code: string,
): Promise<CriteriaSetEntity | null> {
  return context.db.source.manager.findOneBy(CriteriaSetEntity, { code });
}

defineNode({
  type: 'CriteriaSet',
  entity: CriteriaSetEntity,
  load: (context, id) => context.load(criteriaSetById, id),
});
defineNode({
  type: 'Criterion',
  entity: CriterionEntity,
  load: (context, id) => context.load(criterionById, id),
});
defineNode({
  type: 'Indicator',
  entity: IndicatorEntity,
  load: (context, id) => context.load(indicatorById, id),
});

import { In, IsNull, Not, type EntityTarget } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import {
  RubricDoubtEntity,
  RubricSheetEntity,
  RubricStarRangeEntity,
  RubricVersionEntity,
} from './rubric.entity.ts';
import {
  RubricConditionEntity,
  RubricCriterionEntity,
  RubricOptionEntity,
} from './rubric-tree.entity.ts';

const PUBLISHED = { publishedAt: Not(IsNull()) };

/** Every published version, newest first. */
export function rubricVersions(context: Context): Promise<RubricVersionEntity[]> {
  return context.db.source.manager.find(RubricVersionEntity, {
    where: PUBLISHED,
    order: { effectiveFrom: 'DESC' },
  });
}

/** By short name ("26/2026") or number of the decision ("26/2026/QĐ-TTg"). */
export function rubricVersionByNumber(
  context: Context,
  number: string,
): Promise<RubricVersionEntity | null> {
  const text = number.trim();
  return context.db.source.manager.findOne(RubricVersionEntity, {
    where: [
      { ...PUBLISHED, code: text },
      { ...PUBLISHED, number: text },
    ],
  });
}

/** The version under which a dossier lodged on a day is rated: the newest one in force. */
export function rubricVersionOn(
  context: Context,
  day: string,
): Promise<RubricVersionEntity | null> {
  return context.db.source.manager
    .createQueryBuilder(RubricVersionEntity, 'version')
    .where('version.publishedAt IS NOT NULL')
    .andWhere('version.effectiveFrom <= :day', { day })
    .andWhere('(version.effectiveTo IS NULL OR version.effectiveTo >= :day)')
    .orderBy('version.effectiveFrom', 'DESC')
    .limit(1)
    .getOne();
}

/** A sheet of a version, by the version's short name or number and its own number. */
export async function rubricSheetByNumber(
  context: Context,
  version: string,
  number: number,
): Promise<RubricSheetEntity | null> {
  if (number < 1 || number > 99) return null;
  const found = await rubricVersionByNumber(context, version);
  if (!found) return null;
  const sheets = context.db.source.manager;
  return sheets.findOneBy(RubricSheetEntity, { versionId: found.id, number });
}

export const rubricVersionById = byId('rubricVersionById', RubricVersionEntity);
export const rubricSheetById = byId('rubricSheetById', RubricSheetEntity);
export const rubricCriterionById = byId('rubricCriterionById', RubricCriterionEntity);
export const rubricOptionById = byId('rubricOptionById', RubricOptionEntity);
export const rubricConditionById = byId('rubricConditionById', RubricConditionEntity);

export const starRangesByVersionId = defineLoader<string, RubricStarRangeEntity[]>(
  'starRangesByVersionId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(RubricStarRangeEntity, {
      where: { versionId: In([...ids]) },
      order: { star: 'DESC' },
    });
    return manyByKey(ids, rows, (row) => row.versionId);
  },
);

export const sheetsByVersionId = defineLoader<string, RubricSheetEntity[]>(
  'sheetsByVersionId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(RubricSheetEntity, {
      where: { versionId: In([...ids]) },
      order: { number: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.versionId);
  },
);

/** All doubts of a version, those about single sheets included. */
export const doubtsByVersionId = defineLoader<string, RubricDoubtEntity[]>(
  'doubtsByVersionId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(RubricDoubtEntity, {
      where: { versionId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.versionId);
  },
);

export const doubtsBySheetId = defineLoader<string, RubricDoubtEntity[]>(
  'doubtsBySheetId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(RubricDoubtEntity, {
      where: { sheetId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.sheetId!);
  },
);

function byId<E extends { id: string }>(name: string, entity: EntityTarget<E>) {
  return defineLoader<string, E | null>(name, async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(entity, 'row')
      .where('row.id IN (:...ids)', { ids })
      .getMany();
    return oneByKey(ids, rows, (row) => row.id);
  });
}

const NODES = [
  ['RubricVersion', RubricVersionEntity, rubricVersionById],
  ['RubricSheet', RubricSheetEntity, rubricSheetById],
  ['RubricCriterion', RubricCriterionEntity, rubricCriterionById],
  ['RubricOption', RubricOptionEntity, rubricOptionById],
  ['RubricCondition', RubricConditionEntity, rubricConditionById],
] as const;
for (const [type, entity, loader] of NODES) {
  defineNode({
    type,
    entity,
    load: (context, id) => context.loaders.get<string, object | null>(loader, context).load(id),
  });
}

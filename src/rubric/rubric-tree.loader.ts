import { In, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';
import type { Database } from '../platform/db/data-source.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { rubricSheetById } from './rubric.loader.ts';
import type { RuleSheet } from './rubric.rules.ts';
import {
  RubricConditionEntity,
  RubricCriterionEntity,
  RubricOptionEntity,
  RubricPartEntity,
  RubricSectionEntity,
  RubricStarMinimumEntity,
} from './rubric-tree.entity.ts';

/** Each level of the tree is one statement, however many sheets are asked for. */
export const partsBySheetId = below('partsBySheetId', RubricPartEntity, 'sheetId');
export const sectionsByPartId = below('sectionsByPartId', RubricSectionEntity, 'partId');
/** Headings and criteria of a section, those below a heading included. */
export const criteriaBySectionId = below('criteriaBySectionId', RubricCriterionEntity, 'sectionId');
export const criteriaByParentId = below('criteriaByParentId', RubricCriterionEntity, 'parentId');
/** Headings and criteria of the whole sheet, in printed order. */
export const criteriaBySheetId = below('criteriaBySheetId', RubricCriterionEntity, 'sheetId');
export const optionsByCriterionId = below(
  'optionsByCriterionId',
  RubricOptionEntity,
  'criterionId',
);
export const conditionsBySheetId = below('conditionsBySheetId', RubricConditionEntity, 'sheetId');

export const minimaByCriterionId = defineLoader<string, RubricStarMinimumEntity[]>(
  'minimaByCriterionId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(RubricStarMinimumEntity, {
      where: { criterionId: In([...ids]) },
      order: { star: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.criterionId);
  },
);

const RULES = new WeakMap<Database, Map<string, Promise<RuleSheet | null>>>();

/**
 * A sheet as the arithmetic sees it. Published sheets never change, so the process keeps them:
 * saving an answer reads no rubric table after the first time.
 */
export function ruleSheetById(context: Context, sheetId: string): Promise<RuleSheet | null> {
  const kept = RULES.get(context.db) ?? new Map<string, Promise<RuleSheet | null>>();
  RULES.set(context.db, kept);
  const known = kept.get(sheetId);
  if (known) return known;
  const read = readRuleSheet(context, sheetId);
  kept.set(sheetId, read);
  const forget = () => kept.delete(sheetId);
  void read.then((sheet) => sheet ?? forget(), forget);
  return read;
}

async function readRuleSheet(context: Context, sheetId: string): Promise<RuleSheet | null> {
  const sheet = await context.load(rubricSheetById, sheetId);
  if (!sheet) return null;
  const [parts, criteria] = await Promise.all([
    context.load(partsBySheetId, sheetId),
    context.load(criteriaBySheetId, sheetId),
  ]);
  const codes = new Map(parts.map((part) => [part.id, part.code]));
  const scored = criteria.filter((one) => one.scored);
  const ids = scored.map((one) => one.id);
  const [options, minima] = await Promise.all([
    context.loadMany(optionsByCriterionId, ids),
    context.loadMany(minimaByCriterionId, ids),
  ]);
  return {
    maxPoints: sheet.maxPoints,
    usable: sheet.usable,
    parts: parts.map(({ code, maxPoints }) => ({ code, maxPoints })),
    criteria: scored.map(({ id, key, maxPoints, headingStar, partId }, index) => ({
      id,
      key,
      maxPoints,
      headingStar,
      partCode: codes.get(partId) ?? '',
      options: (options[index] ?? []).map((one) => ({
        id: one.id,
        points: one.points,
        caseNumber: one.caseNumber,
        origin: one.origin,
      })),
      minima: (minima[index] ?? []).map(({ star, points }) => ({ star, points })),
    })),
  };
}

function below<E extends { position: number }, K extends keyof E & string>(
  name: string,
  entity: EntityTarget<E>,
  parent: K,
) {
  return defineLoader<string, E[]>(name, async (ids, context) => {
    const rows = await context.db.source.manager.find(entity, {
      where: { [parent]: In([...ids]) } as FindOptionsWhere<E>,
      order: { position: 'ASC' } as FindOptionsOrder<E>,
    });
    return manyByKey(ids, rows, (row) => row[parent] as string);
  });
}

import type { Context } from '../platform/graphql/context.ts';
import { OptionOrigin } from '../rubric/rubric.enums.ts';
import { rubricSheetById } from '../rubric/rubric.loader.ts';
import {
  conditionsBySheetId,
  criteriaBySectionId,
  optionsByCriterionId,
  partsBySheetId,
  sectionsByPartId,
} from '../rubric/rubric-tree.loader.ts';
import type { RubricCriterionEntity, RubricSectionEntity } from '../rubric/rubric-tree.entity.ts';
import type {
  CriterionFacts,
  OfficialSheetFacts,
  PartFacts,
  SectionFacts,
} from './papers/facts.ts';

/** Official sheets as they are printed; a constant number of statements for any number of sheets. */
export async function officialSheets(
  context: Context,
  sheetIds: readonly string[],
): Promise<OfficialSheetFacts[]> {
  const found = await Promise.all(sheetIds.map((id) => officialSheet(context, id)));
  return found.filter((sheet) => sheet !== null);
}

async function officialSheet(context: Context, id: string): Promise<OfficialSheetFacts | null> {
  const [sheet, parts, conditions] = await Promise.all([
    context.load(rubricSheetById, id),
    context.load(partsBySheetId, id),
    context.load(conditionsBySheetId, id),
  ]);
  if (!sheet) return null;
  return {
    id,
    number: sheet.number,
    name: sheet.name,
    group: sheet.groupName,
    family: sheet.familyName,
    subgroup: sheet.subgroupName,
    maxPoints: sheet.maxPoints,
    conditions: conditions.map((one) => one.text),
    parts: await Promise.all(
      parts.map(async ({ id: partId, code, name, maxPoints }): Promise<PartFacts> => {
        const sections = await context.load(sectionsByPartId, partId);
        const made = await Promise.all(sections.map((one) => sectionFacts(context, one)));
        return { code, name, maxPoints, sections: made };
      }),
    ),
  };
}

async function sectionFacts(context: Context, section: RubricSectionEntity): Promise<SectionFacts> {
  const criteria = await context.load(criteriaBySectionId, section.id);
  const { code, name, maxPoints, notes, scored } = section;
  const made = await Promise.all(criteria.map((one) => criterionFacts(context, one)));
  return { code, name, maxPoints, notes, scored, criteria: made };
}

async function criterionFacts(
  context: Context,
  criterion: RubricCriterionEntity,
): Promise<CriterionFacts> {
  const options = await context.load(optionsByCriterionId, criterion.id);
  const { id, key, code, name, maxPoints, notes, scored } = criterion;
  return {
    ...{ id, key, code, name, maxPoints, notes, scored },
    options: options
      .filter((one) => one.origin !== OptionOrigin.NO_LEVEL)
      .map(({ id: optionId, label, points, minForStar, caseLabel }) => ({
        ...{ id: optionId, label, points, minForStar, caseLabel },
      })),
  };
}

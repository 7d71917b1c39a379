import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { say } from '../platform/graphql/language.ts';
import type {
  RubricDoubtEntity,
  RubricSheetEntity,
  RubricStarRangeEntity,
  RubricVersionEntity,
} from './rubric.entity.ts';
import {
  doubtsBySheetId,
  doubtsByVersionId,
  rubricCriterionById,
  rubricSheetById,
  rubricVersionById,
  sheetsByVersionId,
  starRangesByVersionId,
} from './rubric.loader.ts';
import { conditionsBySheetId, criteriaBySheetId, partsBySheetId } from './rubric-tree.loader.ts';
import type {
  RubricConditionEntity,
  RubricCriterionEntity,
  RubricPartEntity,
} from './rubric-tree.entity.ts';
import { RubricCondition, RubricCriterion, RubricPart } from './rubric-tree.type.ts';
import { RubricDoubt, RubricSheet, RubricStarRange, RubricVersion } from './rubric.type.ts';

@Resolver(() => RubricVersion)
export class RubricVersionResolver {
  @Cost({ items: 5 })
  @FieldResolver(() => [RubricStarRange], {
    description: 'Bounds of the stars (khoảng điểm hạng sao), most stars first.',
  })
  starRanges(
    @Root() version: RubricVersionEntity,
    @Ctx() context: Context,
  ): Promise<RubricStarRangeEntity[]> {
    return context.load(starRangesByVersionId, version.id);
  }

  @Cost({ items: 26 })
  @FieldResolver(() => [RubricSheet], { description: 'Its sheets by number.' })
  sheets(
    @Root() version: RubricVersionEntity,
    @Ctx() context: Context,
  ): Promise<RubricSheetEntity[]> {
    return context.load(sheetsByVersionId, version.id);
  }

  @Cost({ items: 60 })
  @FieldResolver(() => [RubricDoubt], {
    description: 'Every value of the version that should be checked against the signed decision.',
  })
  doubts(
    @Root() version: RubricVersionEntity,
    @Ctx() context: Context,
  ): Promise<RubricDoubtEntity[]> {
    return context.load(doubtsByVersionId, version.id);
  }
}

@Resolver(() => RubricSheet)
export class RubricSheetResolver {
  @FieldResolver(() => RubricVersion, { description: 'The version it belongs to.' })
  version(
    @Root() sheet: RubricSheetEntity,
    @Ctx() context: Context,
  ): Promise<RubricVersionEntity | null> {
    return context.load(rubricVersionById, sheet.versionId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it cannot be used for rating; null when it can.',
  })
  unusableReason(@Root() sheet: RubricSheetEntity, @Ctx() context: Context): string | null {
    const { unusableReasonVi: vi, unusableReasonEn: en } = sheet;
    return vi === null || en === null ? null : say({ vi, en }, context.language);
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [RubricPart], { description: 'Parts A, B and C.' })
  parts(@Root() sheet: RubricSheetEntity, @Ctx() context: Context): Promise<RubricPartEntity[]> {
    return context.load(partsBySheetId, sheet.id);
  }

  @Cost({ items: 32 })
  @FieldResolver(() => [RubricCriterion], {
    description:
      'The scored criteria of the whole sheet as a flat list in printed order: what has to be answered.',
  })
  async scoredCriteria(
    @Root() sheet: RubricSheetEntity,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity[]> {
    const criteria = await context.load(criteriaBySheetId, sheet.id);
    return criteria.filter((criterion) => criterion.scored);
  }

  @Cost({ items: 4 })
  @FieldResolver(() => [RubricCondition], {
    description: 'Conditions that exclude a dossier, stop the scoring or must be met.',
  })
  conditions(
    @Root() sheet: RubricSheetEntity,
    @Ctx() context: Context,
  ): Promise<RubricConditionEntity[]> {
    return context.load(conditionsBySheetId, sheet.id);
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [RubricDoubt], {
    description: 'Values of this sheet that should be checked against the signed decision.',
  })
  doubts(@Root() sheet: RubricSheetEntity, @Ctx() context: Context): Promise<RubricDoubtEntity[]> {
    return context.load(doubtsBySheetId, sheet.id);
  }
}

@Resolver(() => RubricDoubt)
export class RubricDoubtResolver {
  @FieldResolver(() => String, { description: 'What is in doubt, in a sentence.' })
  text(@Root() doubt: RubricDoubtEntity, @Ctx() context: Context): string {
    return say({ vi: doubt.textVi, en: doubt.textEn }, context.language);
  }

  @FieldResolver(() => RubricSheet, {
    nullable: true,
    description: 'The sheet; null when the whole version is meant.',
  })
  sheet(
    @Root() doubt: RubricDoubtEntity,
    @Ctx() context: Context,
  ): Promise<RubricSheetEntity | null> | null {
    return doubt.sheetId === null ? null : context.load(rubricSheetById, doubt.sheetId);
  }

  @FieldResolver(() => RubricCriterion, {
    nullable: true,
    description: 'The criterion; null when a larger place is meant.',
  })
  criterion(
    @Root() doubt: RubricDoubtEntity,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> | null {
    return doubt.criterionId === null ? null : context.load(rubricCriterionById, doubt.criterionId);
  }
}

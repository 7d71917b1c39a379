import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { rubricConditionById, rubricCriterionById } from '../rubric/rubric.loader.ts';
import type { RubricConditionEntity, RubricCriterionEntity } from '../rubric/rubric-tree.entity.ts';
import { ruleSheetById } from '../rubric/rubric-tree.loader.ts';
import { RubricCondition, RubricCriterion } from '../rubric/rubric-tree.type.ts';
import { councilRuleById } from './council.loader.ts';
import { ItemPhase } from './council.enums.ts';
import {
  ConditionMarkCount,
  FlagCount,
  ScoreConditionMark,
  ScoreSheetReceipt,
  ScoreSheetReview,
} from './score-ballot.type.ts';
import {
  flagCountsByItemId,
  markCountsByItemId,
  ownMarksBySheetId,
  type FlagCount as FlagRow,
  type MarkCount,
} from './score-mark.loader.ts';
import type { ScoreConditionMarkEntity } from './score-mark.entity.ts';
import { receiptOfSheet } from './score-receipt.loader.ts';
import { SheetSource } from './score.enums.ts';
import { chosenAnswers, reviewSheet } from './score-review.rules.ts';
import type { ScoreSheetEntity } from './score.entity.ts';
import { ownAnswersBySheetId } from './score.loader.ts';
import { ScoreSheet } from './score.type.ts';
import { sessionById, sessionItemById } from './session.loader.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { SessionItem } from './session.type.ts';

@Resolver(() => ScoreSheet)
export class ScoreSheetBallotResolver {
  @FieldResolver(() => SheetSource, { description: 'On a device or on paper.' })
  source(@Root() sheet: ScoreSheetEntity): SheetSource {
    return sheet.source;
  }

  @FieldResolver(() => ScoreSheetReceipt, {
    nullable: true,
    description: 'The receipt; null until it is handed in.',
  })
  receipt(
    @Root() sheet: ScoreSheetEntity,
    @Ctx() context: Context,
  ): Promise<ScoreSheetReceipt | null> {
    return receiptOfSheet(context, sheet);
  }

  @FieldResolver(() => ScoreSheetReview, {
    nullable: true,
    description: 'What is still to be done before it can be handed in.',
  })
  async review(
    @Root() sheet: ScoreSheetEntity,
    @Ctx() context: Context,
  ): Promise<ScoreSheetReview | null> {
    const rules = await ruleSheetById(context, sheet.rubricSheetId);
    const item = await context.load(sessionItemById, sheet.itemId);
    const session = item && (await context.load(sessionById, item.sessionId));
    const rule = session && (await context.load(councilRuleById, session.ruleId));
    if (!rules || !rule) return null;
    const answers = await context.load(ownAnswersBySheetId, sheet.id);
    const found = reviewSheet(rules, chosenAnswers(answers), rule);
    const { missing, mixedCases, notPrinted, remarksMissing, chosenCase } = found;
    const open = [missing, mixedCases, notPrinted, remarksMissing];
    return {
      chosenCase,
      ready: open.every((list) => list.length === 0),
      missingIds: missing,
      mixedIds: mixedCases,
      notPrintedIds: notPrinted,
      silentIds: remarksMissing,
      flaggedIds: answers.filter((one) => one.flagged).map((one) => one.criterionId),
    };
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [ScoreConditionMark], {
    description: 'Conditions of the sheet that the viewer marked as applying, in printed order.',
  })
  conditionMarks(
    @Root() sheet: ScoreSheetEntity,
    @Ctx() context: Context,
  ): Promise<ScoreConditionMarkEntity[]> {
    return context.load(ownMarksBySheetId, sheet.id);
  }
}

type Criteria = Promise<RubricCriterionEntity[]>;

async function criteriaOf(context: Context, ids: readonly string[]): Criteria {
  const found = await context.loadMany(rubricCriterionById, [...ids]);
  return found.flatMap((one) => (one ? [one] : []));
}

@Resolver(() => ScoreSheetReview)
export class ScoreSheetReviewResolver {
  @Cost({ items: 35 })
  @FieldResolver(() => [RubricCriterion], { description: 'Criteria not scored yet.' })
  missing(@Root() review: ScoreSheetReview, @Ctx() context: Context): Criteria {
    return criteriaOf(context, review.missingIds);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [RubricCriterion], {
    description: 'Criteria whose level belongs to another case than the first one chosen.',
  })
  mixedCases(@Root() review: ScoreSheetReview, @Ctx() context: Context): Criteria {
    return criteriaOf(context, review.mixedIds);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [RubricCriterion], {
    description: 'Criteria with a level that is not printed, which this council does not allow.',
  })
  notPrinted(@Root() review: ScoreSheetReview, @Ctx() context: Context): Criteria {
    return criteriaOf(context, review.notPrintedIds);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [RubricCriterion], {
    description: 'Criteria that need a remark by the rules of the council and have none.',
  })
  remarksMissing(@Root() review: ScoreSheetReview, @Ctx() context: Context): Criteria {
    return criteriaOf(context, review.silentIds);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [RubricCriterion], {
    description: 'Criteria the viewer marked as doubtful (nghi vấn); they stand in no way.',
  })
  flagged(@Root() review: ScoreSheetReview, @Ctx() context: Context): Criteria {
    return criteriaOf(context, review.flaggedIds);
  }
}

@Resolver(() => ScoreConditionMark)
export class ScoreConditionMarkResolver {
  @FieldResolver(() => RubricCondition, { nullable: true, description: 'The condition.' })
  condition(
    @Root() mark: ScoreConditionMarkEntity,
    @Ctx() context: Context,
  ): Promise<RubricConditionEntity | null> {
    return context.load(rubricConditionById, mark.conditionId);
  }
}

@Resolver(() => SessionItem)
export class SessionItemBallotResolver {
  @Cost({ items: 3 })
  @FieldResolver(() => [ConditionMarkCount], {
    nullable: true,
    description:
      'How many sheets mark each condition of the sheet; null where and while the result is not shown.',
  })
  async conditionMarks(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<MarkCount[] | null> {
    const counts = await context.load(markCountsByItemId, item.id);
    return item.phase === ItemPhase.RELEASED || counts.length > 0 ? counts : null;
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [FlagCount], {
    nullable: true,
    description:
      'How many members marked each criterion as doubtful (nghi vấn), never who: for the chair after the close, where the rules allow it; null otherwise.',
  })
  async flagCounts(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<FlagRow[] | null> {
    const counts = await context.load(flagCountsByItemId, item.id);
    return counts.length > 0 ? counts : null;
  }
}

@Resolver(() => ConditionMarkCount)
export class ConditionMarkCountResolver {
  @FieldResolver(() => RubricCondition, { nullable: true, description: 'The condition.' })
  condition(
    @Root() count: MarkCount,
    @Ctx() context: Context,
  ): Promise<RubricConditionEntity | null> {
    return context.load(rubricConditionById, count.conditionId);
  }
}

@Resolver(() => FlagCount)
export class FlagCountResolver {
  @FieldResolver(() => RubricCriterion, { nullable: true, description: 'The criterion.' })
  criterion(
    @Root() count: FlagRow,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> {
    return context.load(rubricCriterionById, count.criterionId);
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Dossier } from '../dossier/dossier.type.ts';
import type { DossierEntity } from '../dossier/dossier.entity.ts';
import { Access } from '../platform/graphql/access.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { say } from '../platform/graphql/language.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { Points } from '../platform/graphql/scalars.ts';
import { rubricCriterionById } from '../rubric/rubric.loader.ts';
import type { RubricCriterionEntity } from '../rubric/rubric-tree.entity.ts';
import { RubricCriterion } from '../rubric/rubric-tree.type.ts';
import { decimalAverage, distance, telltaleDigits, type Average } from './average.rules.ts';
import { councilAccess } from './council.access.ts';
import { MinimumMethod } from './council.enums.ts';
import { councilRuleById } from './council.loader.ts';
import { explanationText, type ExplanationStep } from './explanation.rules.ts';
import { resultByItemId, resultMinimaByResultId, resultPartsByResultId } from './result.loader.ts';
import {
  BoundDistance,
  ItemResult,
  MinimumResult,
  PartResult,
  ResultStep,
  StepValue,
} from './result.type.ts';
import type {
  ItemResultEntity,
  ItemResultMinimumEntity,
  ItemResultPartEntity,
} from './score.entity.ts';
import { releasedItemByDossierId } from './session.loader.ts';

@Resolver(() => ItemResult)
export class ItemResultResolver {
  @FieldResolver(() => Points, {
    description:
      "Average total for people's eyes, rounded half up as the rules say; compare totalSum and sheetCount instead.",
  })
  async average(@Root() result: ItemResultEntity, @Ctx() context: Context): Promise<string> {
    const rule = await context.load(councilRuleById, result.ruleId);
    const bounds = boundsOf(result);
    const digits = telltaleDigits(averageOf(result), rule?.displayDecimals ?? 2, bounds);
    return decimalAverage(averageOf(result), digits);
  }

  @FieldResolver(() => Points, {
    nullable: true,
    description: 'Median of the totals (trung vị), exact; null where it was not kept.',
  })
  median(@Root() result: ItemResultEntity): string | null {
    const twice = result.medianTwice;
    return twice === null ? null : decimalAverage({ sum: twice, count: 2 }, 1);
  }

  @FieldResolver(() => BoundDistance, {
    nullable: true,
    description: 'From the average down to the lower bound of its star.',
  })
  aboveBound(@Root() result: ItemResultEntity): BoundDistance | null {
    return distanceTo(result, 'minPoints');
  }

  @FieldResolver(() => BoundDistance, {
    nullable: true,
    description: 'From the average up to the next star; null at five stars.',
  })
  toNextStar(@Root() result: ItemResultEntity): BoundDistance | null {
    return result.starByPoints === 5 ? null : distanceTo(result, 'maxPoints');
  }

  @FieldResolver(() => MinimumMethod, {
    description:
      "How the council's value of a criterion was held against its minima, by the rules of the session.",
  })
  async minimumMethod(
    @Root() result: ItemResultEntity,
    @Ctx() context: Context,
  ): Promise<MinimumMethod> {
    const rule = await context.load(councilRuleById, result.ruleId);
    return rule?.minimumMethod ?? MinimumMethod.AVERAGE;
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [PartResult], { description: 'The same for each part of the sheet.' })
  async parts(
    @Root() result: ItemResultEntity,
    @Ctx() context: Context,
  ): Promise<ItemResultPartEntity[]> {
    const parts = await context.load(resultPartsByResultId, result.id);
    return [...parts].sort((a, b) => (a.partCode < b.partCode ? -1 : 1));
  }

  @Cost({ items: 20 })
  @FieldResolver(() => [MinimumResult], {
    description:
      'Every star minimum of the sheet with the counts that prove it, lowest star first.',
  })
  minima(
    @Root() result: ItemResultEntity,
    @Ctx() context: Context,
  ): Promise<ItemResultMinimumEntity[]> {
    return sortedMinima(result, context);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [MinimumResult], {
    description: 'The minima that hold the product below the star of its points.',
  })
  async failedMinima(
    @Root() result: ItemResultEntity,
    @Ctx() context: Context,
  ): Promise<ItemResultMinimumEntity[]> {
    const minima = await sortedMinima(result, context);
    return minima.filter((one) => !one.met && one.star <= result.starByPoints);
  }

  @Cost({ items: 6 })
  @FieldResolver(() => [ResultStep], {
    description: 'The whole reasoning, in order, so that a producer can be told why.',
  })
  async explanation(
    @Root() result: ItemResultEntity,
    @Ctx() context: Context,
  ): Promise<ResultStep[]> {
    const ids = result.explanation.flatMap(criterionOf);
    const criteria = await context.loadMany(rubricCriterionById, [...new Set(ids)]);
    const names = new Map(
      criteria.flatMap((one) => (one ? [[one.id, `${one.code} ${one.name}`] as const] : [])),
    );
    return result.explanation.map((step) => ({
      rule: step.rule,
      article: step.article,
      values: stepValues(step),
      text: say(
        explanationText(step, (id) => names.get(id) ?? id),
        context.language,
      ),
    }));
  }
}

function criterionOf(step: ExplanationStep): string[] {
  return 'criterionId' in step.values ? [step.values.criterionId] : [];
}

const averageOf = (result: ItemResultEntity): Average => ({
  sum: result.totalSum,
  count: result.sheetCount,
});

/** The range the average lies in, as the result itself recorded it. */
function rangeOf(result: ItemResultEntity) {
  const step = result.explanation.find((one) => one.rule === 'STAR_BY_POINTS');
  return step ? step.values : null;
}

function boundsOf(result: ItemResultEntity): number[] {
  const range = rangeOf(result);
  return range ? [range.minPoints, range.maxPoints] : [];
}

function distanceTo(
  result: ItemResultEntity,
  side: 'minPoints' | 'maxPoints',
): BoundDistance | null {
  const bound = rangeOf(result)?.[side];
  if (bound === undefined) return null;
  const { sum, count } = distance(averageOf(result), bound);
  const shown = decimalAverage({ sum, count }, 2);
  return { bound, distanceSum: sum, distance: shown, close: sum * 2 <= count };
}

/** The values of a step by name; nested ones are divided or joined by a point. */
function stepValues(step: ExplanationStep): StepValue[] {
  return Object.entries(step.values).flatMap(([name, value]: [string, unknown]): StepValue[] => {
    if (name === 'criterionId') {
      return [{ name, value: toGlobalId('RubricCriterion', String(value)) }];
    }
    if (typeof value !== 'object' || value === null) return [{ name, value: String(value) }];
    return Object.entries(value).map(([inner, one]) => ({
      name: `${name}.${inner}`,
      value: String(one),
    }));
  });
}

async function sortedMinima(result: ItemResultEntity, context: Context) {
  const minima = await context.load(resultMinimaByResultId, result.id);
  const criteria = await context.loadMany(
    rubricCriterionById,
    minima.map((one) => one.criterionId),
  );
  const place = new Map(criteria.map((one) => [one?.id, one?.position ?? 0]));
  const withSheets = minima.map((one) => ({ ...one, sheets: result.sheetCount }));
  return withSheets.sort(
    (a, b) => a.star - b.star || (place.get(a.criterionId) ?? 0) - (place.get(b.criterionId) ?? 0),
  );
}

@Resolver(() => MinimumResult)
export class MinimumResultResolver {
  @FieldResolver(() => RubricCriterion, { nullable: true, description: 'The criterion.' })
  criterion(
    @Root() minimum: ItemResultMinimumEntity,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> {
    return context.load(rubricCriterionById, minimum.criterionId);
  }
}

@Resolver(() => Dossier)
export class DossierResultResolver {
  @Access(councilAccess.itemResults)
  @FieldResolver(() => ItemResult, {
    nullable: true,
    description: 'The released result of this dossier (kết quả đánh giá); null before.',
  })
  async result(
    @Root() dossier: DossierEntity,
    @Ctx() context: Context,
  ): Promise<ItemResultEntity | null> {
    const item = await context.load(releasedItemByDossierId, dossier.id);
    return item && context.load(resultByItemId, item.id);
  }
}

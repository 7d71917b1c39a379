import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Dossier } from '../dossier/dossier.type.ts';
import type { DossierEntity } from '../dossier/dossier.entity.ts';
import { Access } from '../platform/graphql/access.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { say } from '../platform/graphql/language.ts';
import { Points } from '../platform/graphql/scalars.ts';
import { rubricCriterionById } from '../rubric/rubric.loader.ts';
import type { RubricCriterionEntity } from '../rubric/rubric-tree.entity.ts';
import { RubricCriterion } from '../rubric/rubric-tree.type.ts';
import { decimalAverage } from './average.rules.ts';
import { councilAccess } from './council.access.ts';
import { councilRuleById } from './council.loader.ts';
import { explanationText, type ExplanationStep } from './explanation.rules.ts';
import { resultByItemId, resultMinimaByResultId, resultPartsByResultId } from './result.loader.ts';
import { ItemResult, MinimumResult, PartResult, ResultStep } from './result.type.ts';
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
    const average = { sum: result.totalSum, count: result.sheetCount };
    return decimalAverage(average, rule?.displayDecimals ?? 2);
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

async function sortedMinima(result: ItemResultEntity, context: Context) {
  const minima = await context.load(resultMinimaByResultId, result.id);
  const criteria = await context.loadMany(
    rubricCriterionById,
    minima.map((one) => one.criterionId),
  );
  const place = new Map(criteria.map((one) => [one?.id, one?.position ?? 0]));
  return [...minima].sort(
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

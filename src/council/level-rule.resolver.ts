import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { RubricVersionEntity } from '../rubric/rubric.entity.ts';
import { RubricVersion } from '../rubric/rubric.type.ts';
import type { RatingLevelRuleEntity } from './level-rule.entity.ts';
import { forwardOf, levelRulesByVersionCode } from './level-rule.loader.ts';
import { RatingLevelRule } from './level-rule.type.ts';
import { ItemResult } from './result.type.ts';
import type { ItemResultEntity } from './score.entity.ts';

@Resolver(() => RubricVersion)
export class RubricVersionLevelsResolver {
  @Cost({ items: 4 })
  @FieldResolver(() => [RatingLevelRule], {
    description: 'Which levels rate under it, what they recognise and what they send up.',
  })
  levelRules(
    @Root() version: RubricVersionEntity,
    @Ctx() context: Context,
  ): Promise<RatingLevelRuleEntity[]> {
    return context.load(levelRulesByVersionCode, version.code);
  }
}

@Resolver(() => ItemResult)
export class ItemResultForwardResolver {
  @FieldResolver(() => RatingLevelRule, {
    nullable: true,
    description:
      'The rule by which this result goes to the level above; null where it does not. The average is compared unrounded.',
  })
  forwardTo(
    @Root() result: ItemResultEntity,
    @Ctx() context: Context,
  ): Promise<RatingLevelRuleEntity | null> {
    return forwardOf(context, result);
  }
}

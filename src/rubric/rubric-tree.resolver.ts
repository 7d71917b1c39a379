import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { rubricCriterionById } from './rubric.loader.ts';
import type {
  RubricConditionEntity,
  RubricCriterionEntity,
  RubricOptionEntity,
  RubricPartEntity,
  RubricSectionEntity,
  RubricStarMinimumEntity,
} from './rubric-tree.entity.ts';
import {
  criteriaByParentId,
  criteriaBySectionId,
  minimaByCriterionId,
  optionsByCriterionId,
  sectionsByPartId,
} from './rubric-tree.loader.ts';
import {
  RubricCondition,
  RubricCriterion,
  RubricOption,
  RubricPart,
  RubricSection,
  RubricStarMinimum,
} from './rubric-tree.type.ts';

@Resolver(() => RubricPart)
export class RubricPartResolver {
  @Cost({ items: 4 })
  @FieldResolver(() => [RubricSection], { description: 'Its sections, in printed order.' })
  sections(
    @Root() part: RubricPartEntity,
    @Ctx() context: Context,
  ): Promise<RubricSectionEntity[]> {
    return context.load(sectionsByPartId, part.id);
  }
}

@Resolver(() => RubricSection)
export class RubricSectionResolver {
  @Cost({ items: 3 })
  @FieldResolver(() => [RubricCriterion], {
    description: 'Its criteria and headings, in printed order; those below a heading are with it.',
  })
  async criteria(
    @Root() section: RubricSectionEntity,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity[]> {
    const criteria = await context.load(criteriaBySectionId, section.id);
    return criteria.filter((criterion) => criterion.parentId === null);
  }
}

@Resolver(() => RubricCriterion)
export class RubricCriterionResolver {
  @Cost({ items: 2 })
  @FieldResolver(() => [RubricCriterion], {
    description: 'Criteria below this heading; empty for a criterion that is scored itself.',
  })
  criteria(
    @Root() criterion: RubricCriterionEntity,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity[]> | RubricCriterionEntity[] {
    return criterion.scored ? [] : context.load(criteriaByParentId, criterion.id);
  }

  @Cost({ items: 4 })
  @FieldResolver(() => [RubricOption], {
    description: 'The levels that can be chosen, lowest first as printed; empty for a heading.',
  })
  options(
    @Root() criterion: RubricCriterionEntity,
    @Ctx() context: Context,
  ): Promise<RubricOptionEntity[]> {
    return context.load(optionsByCriterionId, criterion.id);
  }

  @Cost({ items: 1 })
  @FieldResolver(() => [RubricStarMinimum], {
    description:
      'The least points for a star (mức tối thiểu cho hạng sao), lowest star first. A higher star must also meet the minima of the lower ones (inferred).',
  })
  minima(
    @Root() criterion: RubricCriterionEntity,
    @Ctx() context: Context,
  ): Promise<RubricStarMinimumEntity[]> {
    return context.load(minimaByCriterionId, criterion.id);
  }
}

@Resolver(() => RubricCondition)
export class RubricConditionResolver {
  @FieldResolver(() => RubricCriterion, {
    nullable: true,
    description: 'The criterion under which it is printed; null for the heading of the sheet.',
  })
  criterion(
    @Root() condition: RubricConditionEntity,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> | null {
    const { criterionId } = condition;
    return criterionId === null ? null : context.load(rubricCriterionById, criterionId);
  }
}

import type { Room } from '../platform/graphql/room.ts';
import {
  RubricDoubtEntity,
  RubricSheetEntity,
  RubricStarRangeEntity,
  RubricVersionEntity,
} from './rubric.entity.ts';
import { RubricQueries } from './rubric.queries.ts';
import {
  RubricDoubtResolver,
  RubricSheetResolver,
  RubricVersionResolver,
} from './rubric.resolver.ts';
import {
  RubricConditionEntity,
  RubricCriterionEntity,
  RubricOptionEntity,
  RubricPartEntity,
  RubricSectionEntity,
  RubricStarMinimumEntity,
} from './rubric-tree.entity.ts';
import {
  RubricConditionResolver,
  RubricCriterionResolver,
  RubricPartResolver,
  RubricSectionResolver,
} from './rubric-tree.resolver.ts';

export const rubric: Room = {
  name: 'rubric',
  entities: [
    RubricVersionEntity,
    RubricStarRangeEntity,
    RubricSheetEntity,
    RubricDoubtEntity,
    RubricPartEntity,
    RubricSectionEntity,
    RubricCriterionEntity,
    RubricOptionEntity,
    RubricStarMinimumEntity,
    RubricConditionEntity,
  ],
  resolvers: [
    RubricQueries,
    RubricVersionResolver,
    RubricSheetResolver,
    RubricDoubtResolver,
    RubricPartResolver,
    RubricSectionResolver,
    RubricCriterionResolver,
    RubricConditionResolver,
  ],
};

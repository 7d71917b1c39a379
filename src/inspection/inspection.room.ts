import type { Room } from '../platform/graphql/room.ts';
import {
  InspectionDifficultyEntity,
  InspectionFindingEntity,
  InspectionPlanEntity,
  InspectionVisitEntity,
} from './inspection.entity.ts';
import { InspectionQueries } from './inspection.queries.ts';
import {
  DifficultyInspectionResolver,
  InspectionDifficultyResolver,
  InspectionFindingResolver,
  InspectionPlanResolver,
  InspectionVisitResolver,
} from './inspection.resolver.ts';
import { InspectionDifficultyLinkMutation } from './mutations/inspection-difficulty-link.ts';
import { InspectionFindingSaveMutation } from './mutations/inspection-finding-save.ts';
import { InspectionPlanSaveMutation } from './mutations/inspection-plan-save.ts';
import { InspectionVisitSaveMutation } from './mutations/inspection-visit-save.ts';
import { RecommendationAnswerMutation } from './mutations/recommendation-answer.ts';
import { RecommendationDecideMutation } from './mutations/recommendation-decide.ts';
import { RecommendationMakeMutation } from './mutations/recommendation-make.ts';
import { RecommendationEntity, RecommendationStepEntity } from './recommendation.entity.ts';
import { RecommendationResolver, RecommendationStepResolver } from './recommendation.resolver.ts';

export const inspection: Room = {
  name: 'inspection',
  entities: [
    InspectionPlanEntity,
    InspectionVisitEntity,
    InspectionFindingEntity,
    InspectionDifficultyEntity,
    RecommendationEntity,
    RecommendationStepEntity,
  ],
  resolvers: [
    InspectionQueries,
    InspectionPlanResolver,
    InspectionVisitResolver,
    InspectionFindingResolver,
    InspectionDifficultyResolver,
    DifficultyInspectionResolver,
    RecommendationResolver,
    RecommendationStepResolver,
    InspectionPlanSaveMutation,
    InspectionVisitSaveMutation,
    InspectionFindingSaveMutation,
    InspectionDifficultyLinkMutation,
    RecommendationMakeMutation,
    RecommendationAnswerMutation,
    RecommendationDecideMutation,
  ],
};

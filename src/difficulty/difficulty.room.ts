import type { Room } from '../platform/graphql/room.ts';
import {
  DifficultyEntity,
  DifficultyEscalationEntity,
  DifficultyLevelEntity,
  DifficultyStepEntity,
} from './difficulty.entity.ts';
import { DifficultyQueries } from './difficulty.queries.ts';
import {
  DifficultyEscalationResolver,
  DifficultyLevelResolver,
  DifficultyResolver,
  DifficultyStepResolver,
} from './difficulty.resolver.ts';
import { DifficultyAnswerMutation } from './mutations/difficulty-answer.ts';
import { DifficultyAssignMutation } from './mutations/difficulty-assign.ts';
import { DifficultyCloseMutation } from './mutations/difficulty-close.ts';
import { DifficultyEscalateMutation } from './mutations/difficulty-escalate.ts';
import { DifficultyLevelSaveMutation } from './mutations/difficulty-level-save.ts';
import { DifficultyRaiseMutation } from './mutations/difficulty-raise.ts';
import { DifficultyReopenMutation } from './mutations/difficulty-reopen.ts';
import { DifficultyWithdrawMutation } from './mutations/difficulty-withdraw.ts';

export const difficulty: Room = {
  name: 'difficulty',
  entities: [
    DifficultyEntity,
    DifficultyEscalationEntity,
    DifficultyLevelEntity,
    DifficultyStepEntity,
  ],
  resolvers: [
    DifficultyQueries,
    DifficultyResolver,
    DifficultyStepResolver,
    DifficultyEscalationResolver,
    DifficultyLevelResolver,
    DifficultyRaiseMutation,
    DifficultyAssignMutation,
    DifficultyAnswerMutation,
    DifficultyEscalateMutation,
    DifficultyCloseMutation,
    DifficultyReopenMutation,
    DifficultyWithdrawMutation,
    DifficultyLevelSaveMutation,
  ],
};

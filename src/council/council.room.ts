import type { Room } from '../platform/graphql/room.ts';
import { AnswerConflictResolver } from './answer-conflict.resolver.ts';
import { CloseObstacleResolver } from './close-obstacle.resolver.ts';
import { CouncilEntity, CouncilMemberEntity, CouncilRuleEntity } from './council.entity.ts';
import { CouncilQueries } from './council.queries.ts';
import { CouncilMemberResolver, CouncilResolver } from './council.resolver.ts';
import { ConflictDeclareMutation } from './mutations/conflict-declare.ts';
import { CouncilCreateMutation } from './mutations/council-create.ts';
import { CouncilRuleSetMutation } from './mutations/council-rule-set.ts';
import { CouncilSessionAddItemMutation } from './mutations/council-session-add-item.ts';
import { CouncilSessionAddMemberMutation } from './mutations/council-session-add-member.ts';
import { CouncilSessionCloseMutation } from './mutations/council-session-close.ts';
import { CouncilSessionCreateMutation } from './mutations/council-session-create.ts';
import { CouncilSessionOpenMutation } from './mutations/council-session-open.ts';
import { CouncilSessionReleaseMutation } from './mutations/council-session-release.ts';
import { MemberRecuseMutation } from './mutations/member-recuse.ts';
import { ScoreSheetSaveMutation } from './mutations/score-sheet-save.ts';
import { ScoreSheetSubmitMutation } from './mutations/score-sheet-submit.ts';
import { SessionAttendanceRecordMutation } from './mutations/session-attendance-record.ts';
import { SessionItemStarRecordMutation } from './mutations/session-item-star-record.ts';
import {
  DossierResultResolver,
  ItemResultResolver,
  MinimumResultResolver,
} from './result.resolver.ts';
import {
  ItemResultCriterionEntity,
  ItemResultEntity,
  ItemResultMinimumEntity,
  ItemResultPartEntity,
  ScoreAnswerEntity,
  ScoreSheetEntity,
} from './score.entity.ts';
import {
  ReleasedAnswerResolver,
  ReleasedSheetResolver,
  ReleasedSheetsResolver,
  ScoreAnswerResolver,
  ScoreSheetResolver,
} from './score.resolver.ts';
import {
  RecusalResolver,
  SessionItemResolver,
  SubmissionResolver,
} from './session-item.resolver.ts';
import {
  CouncilSessionEntity,
  ItemRecusalEntity,
  ScoreSubmissionEntity,
  SessionItemEntity,
  SessionMemberEntity,
} from './session.entity.ts';
import { CouncilSessionResolver, SessionMemberResolver } from './session.resolver.ts';

export const council: Room = {
  name: 'council',
  entities: [
    CouncilEntity,
    CouncilMemberEntity,
    CouncilRuleEntity,
    CouncilSessionEntity,
    SessionMemberEntity,
    SessionItemEntity,
    ItemRecusalEntity,
    ScoreSubmissionEntity,
    ScoreSheetEntity,
    ScoreAnswerEntity,
    ItemResultEntity,
    ItemResultPartEntity,
    ItemResultCriterionEntity,
    ItemResultMinimumEntity,
  ],
  resolvers: [
    CouncilQueries,
    CouncilResolver,
    CouncilMemberResolver,
    CouncilSessionResolver,
    SessionMemberResolver,
    SessionItemResolver,
    RecusalResolver,
    SubmissionResolver,
    ScoreSheetResolver,
    ScoreAnswerResolver,
    AnswerConflictResolver,
    ReleasedSheetsResolver,
    ReleasedSheetResolver,
    ReleasedAnswerResolver,
    ItemResultResolver,
    MinimumResultResolver,
    DossierResultResolver,
    CloseObstacleResolver,
    CouncilCreateMutation,
    CouncilRuleSetMutation,
    CouncilSessionCreateMutation,
    CouncilSessionAddItemMutation,
    CouncilSessionAddMemberMutation,
    CouncilSessionOpenMutation,
    CouncilSessionCloseMutation,
    CouncilSessionReleaseMutation,
    SessionAttendanceRecordMutation,
    ConflictDeclareMutation,
    MemberRecuseMutation,
    ScoreSheetSaveMutation,
    ScoreSheetSubmitMutation,
    SessionItemStarRecordMutation,
  ],
};

import type { Room } from '../platform/graphql/room.ts';
import { AnswerConflictResolver } from './answer-conflict.resolver.ts';
import { ChangedCriterionResolver, ScoreSheetChangesResolver } from './change-reason.resolver.ts';
import { CloseObstacleResolver } from './close-obstacle.resolver.ts';
import { CouncilEntity, CouncilMemberEntity, CouncilRuleEntity } from './council.entity.ts';
import { CandidateQueries } from './candidate.queries.ts';
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
import {
  DisqualificationResolver,
  DossierDisqualificationResolver,
  SessionItemDisqualificationResolver,
} from './disqualification.resolver.ts';
import { ItemDisqualificationEntity } from './disqualification.entity.ts';
import { RatingLevelRuleEntity } from './level-rule.entity.ts';
import { ItemResultForwardResolver, RubricVersionLevelsResolver } from './level-rule.resolver.ts';
import { PaperSheetConfirmMutation } from './mutations/paper-sheet-confirm.ts';
import { PaperSheetEnterMutation } from './mutations/paper-sheet-enter.ts';
import { PaperSheetRefuseMutation } from './mutations/paper-sheet-refuse.ts';
import { PaperSheetTakeMutation } from './mutations/paper-sheet-take.ts';
import { SessionItemDisqualificationWithdrawMutation } from './mutations/session-item-disqualification-withdraw.ts';
import { SessionItemDisqualifyMutation } from './mutations/session-item-disqualify.ts';
import { PaperSheetEntity } from './paper.entity.ts';
import {
  PaperSheetAnswerResolver,
  PaperSheetContentResolver,
  PaperSheetResolver,
  SessionItemPaperResolver,
} from './paper.resolver.ts';
import {
  ConditionMarkCountResolver,
  FlagCountResolver,
  ScoreConditionMarkResolver,
  ScoreSheetBallotResolver,
  ScoreSheetReviewResolver,
  SessionItemBallotResolver,
} from './score-ballot.resolver.ts';
import { ScoreConditionMarkEntity } from './score-mark.entity.ts';
import { ScoreSheetExplainMutation } from './mutations/score-sheet-explain.ts';
import { ScoreSheetSaveMutation } from './mutations/score-sheet-save.ts';
import { ScoreSheetSubmitMutation } from './mutations/score-sheet-submit.ts';
import { SessionAttendanceRecordMutation } from './mutations/session-attendance-record.ts';
import { CouncilSessionCloneMutation } from './mutations/council-session-clone.ts';
import { CouncilSessionRuleChangeMutation } from './mutations/council-session-rule-change.ts';
import { SessionItemMoveMutation } from './mutations/session-item-move.ts';
import { SessionItemRemoveMutation } from './mutations/session-item-remove.ts';
import { SessionItemOpenMutation } from './mutations/session-item-open.ts';
import { SessionItemCloseMutation } from './mutations/session-item-close.ts';
import { SessionItemSpreadKeepMutation } from './mutations/session-item-spread-keep.ts';
import { SessionItemDiscussionOpenMutation } from './mutations/session-item-discussion-open.ts';
import { SessionItemReopenMutation } from './mutations/session-item-reopen.ts';
import { SessionItemSheetReturnMutation } from './mutations/session-item-sheet-return.ts';
import { SessionItemReleaseMutation } from './mutations/session-item-release.ts';
import { MemberRecusalEndMutation } from './mutations/member-recusal-end.ts';
import { SessionRemindMutation } from './mutations/session-remind.ts';
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
  SessionEventEntity,
  SessionItemRoundEntity,
  SessionRuleChangeEntity,
  SheetReopeningEntity,
} from './session-day.entity.ts';
import {
  CouncilSessionEntity,
  ItemRecusalEntity,
  ScoreSubmissionEntity,
  SessionItemEntity,
  SessionMemberEntity,
} from './session.entity.ts';
import {
  SessionDayResolver,
  SessionEventResolver,
  SessionRuleChangeResolver,
} from './session-day.resolver.ts';
import {
  CriterionDiscussionResolver,
  ItemAttendanceResolver,
  SessionItemDayResolver,
  SessionItemRoundResolver,
} from './session-item-day.resolver.ts';
import { ProgressMemberResolver } from './session-progress.resolver.ts';
import { CouncilSessionResolver, SessionMemberResolver } from './session.resolver.ts';

/** What is on the ballot, on paper too, and what follows from it. */
const BALLOT = {
  entities: [
    ScoreConditionMarkEntity,
    ItemDisqualificationEntity,
    PaperSheetEntity,
    RatingLevelRuleEntity,
  ],
  resolvers: [
    ScoreSheetBallotResolver,
    ScoreSheetReviewResolver,
    ScoreConditionMarkResolver,
    SessionItemBallotResolver,
    ConditionMarkCountResolver,
    FlagCountResolver,
    DisqualificationResolver,
    SessionItemDisqualificationResolver,
    DossierDisqualificationResolver,
    PaperSheetResolver,
    PaperSheetContentResolver,
    PaperSheetAnswerResolver,
    SessionItemPaperResolver,
    RubricVersionLevelsResolver,
    ItemResultForwardResolver,
    SessionItemDisqualifyMutation,
    SessionItemDisqualificationWithdrawMutation,
    PaperSheetEnterMutation,
    PaperSheetTakeMutation,
    PaperSheetConfirmMutation,
    PaperSheetRefuseMutation,
  ],
} as const;

export const council: Room = {
  name: 'council',
  entities: [
    ...BALLOT.entities,
    CouncilEntity,
    CouncilMemberEntity,
    CouncilRuleEntity,
    CouncilSessionEntity,
    SessionMemberEntity,
    SessionItemEntity,
    ItemRecusalEntity,
    ScoreSubmissionEntity,
    SessionEventEntity,
    SessionRuleChangeEntity,
    SessionItemRoundEntity,
    SheetReopeningEntity,
    ScoreSheetEntity,
    ScoreAnswerEntity,
    ItemResultEntity,
    ItemResultPartEntity,
    ItemResultCriterionEntity,
    ItemResultMinimumEntity,
  ],
  resolvers: [
    ...BALLOT.resolvers,
    CouncilQueries,
    CandidateQueries,
    CouncilResolver,
    CouncilMemberResolver,
    CouncilSessionResolver,
    SessionMemberResolver,
    SessionItemResolver,
    SessionDayResolver,
    SessionEventResolver,
    SessionRuleChangeResolver,
    SessionItemDayResolver,
    SessionItemRoundResolver,
    ItemAttendanceResolver,
    CriterionDiscussionResolver,
    ProgressMemberResolver,
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
    ScoreSheetExplainMutation,
    ScoreSheetChangesResolver,
    ChangedCriterionResolver,
    SessionItemStarRecordMutation,
    CouncilSessionCloneMutation,
    CouncilSessionRuleChangeMutation,
    SessionItemMoveMutation,
    SessionItemRemoveMutation,
    SessionItemOpenMutation,
    SessionItemCloseMutation,
    SessionItemSpreadKeepMutation,
    SessionItemDiscussionOpenMutation,
    SessionItemReopenMutation,
    SessionItemSheetReturnMutation,
    SessionItemReleaseMutation,
    MemberRecusalEndMutation,
    SessionRemindMutation,
  ],
};

import type { Room } from '../platform/graphql/room.ts';
import {
  IncomeFigureEntity,
  IndicatorAssessmentEntity,
  UnitClassificationEntity,
} from './assessment.entity.ts';
import { APPROVED_MATRIX_READS } from './approved-matrix.fields.ts';
import { ApprovedMatrixQueries } from './approved-matrix.queries.ts';
import { AssessmentPasteQueries } from './assessment-paste.queries.ts';
import { AssessmentPasteEntity, AssessmentPeriodEntity } from './assessment-period.entity.ts';
import { AssessmentPeriodQueries } from './assessment-period.queries.ts';
import { CommuneAssessmentQueries } from './assessment.queries.ts';
import { IncomeFigureResolver, IndicatorAssessmentResolver } from './assessment.resolver.ts';
import {
  CriteriaDivisionEntity,
  CriteriaSetEntity,
  CriterionEntity,
  IndicatorEntity,
  IndicatorThresholdEntity,
} from './criteria-set.entity.ts';
import { CriteriaSeriesQueries } from './criteria-series.queries.ts';
import { CriteriaSetDraftEntity } from './criteria-set-draft.entity.ts';
import { CriteriaSetDraftResolver } from './criteria-set-draft.resolver.ts';
import { CriteriaSetQueries } from './criteria-set.queries.ts';
import { CriterionPriorityEntity } from './criterion-priority.entity.ts';
import {
  CommuneChangesResolver,
  ComputedIndicatorResolver,
  CriterionPriorityResolver,
  CriterionResultResolver,
} from './criterion-result.resolver.ts';
import {
  CommuneGroupResolver,
  CriterionThresholdsResolver,
} from './criterion-thresholds.resolver.ts';
import {
  CriteriaDivisionResolver,
  CriteriaSetResolver,
  CriterionResolver,
} from './criteria-set.resolver.ts';
import { IndicatorResolver } from './indicator.resolver.ts';
import { AssessmentPeriodMutations } from './mutations/assessment-period-close.ts';
import { CommuneGroupSetMutation } from './mutations/commune-group-set.ts';
import { CriteriaSetDraftDropMutation } from './mutations/criteria-set-draft-drop.ts';
import { CriteriaSetDraftSaveMutation } from './mutations/criteria-set-draft-save.ts';
import { CriteriaSetPublishMutation } from './mutations/criteria-set-publish.ts';
import { IncomeFigureRecordMutation } from './mutations/income-figure-record.ts';
import { IndicatorAssessmentApproveMutation } from './mutations/indicator-assessment-approve.ts';
import { IndicatorAssessmentPasteMutation } from './mutations/indicator-assessment-paste.ts';
import { IndicatorAssessmentPasteUndoMutation } from './mutations/indicator-assessment-paste-undo.ts';
import { IndicatorAssessmentRecordMutation } from './mutations/indicator-assessment-record.ts';
import { IndicatorAssessmentReturnMutation } from './mutations/indicator-assessment-return.ts';
import { IndicatorAssessmentsApproveMutation } from './mutations/indicator-assessments-approve.ts';
import { IndicatorAssessmentsSubmitMutation } from './mutations/indicator-assessments-submit.ts';
import { IndicatorAssessmentSubmitMutation } from './mutations/indicator-assessment-submit.ts';
import { IndicatorThresholdsProposeMutation } from './mutations/indicator-thresholds-propose.ts';
import { ThresholdProposalsConfirmMutation } from './mutations/threshold-proposals-confirm.ts';
import { ThresholdProposalsRefuseMutation } from './mutations/threshold-proposals-refuse.ts';
import { ThresholdProposalEntity } from './threshold-proposal.entity.ts';
import { ThresholdProposalResolver } from './threshold-proposal.resolver.ts';

export const communeCriteria: Room = {
  name: 'commune-criteria',
  entities: [
    CriteriaSetEntity,
    CriteriaDivisionEntity,
    CriterionEntity,
    IndicatorEntity,
    IndicatorThresholdEntity,
    IndicatorAssessmentEntity,
    IncomeFigureEntity,
    UnitClassificationEntity,
    AssessmentPeriodEntity,
    AssessmentPasteEntity,
    ThresholdProposalEntity,
    CriteriaSetDraftEntity,
    CriterionPriorityEntity,
  ],
  reads: APPROVED_MATRIX_READS,
  resolvers: [
    ApprovedMatrixQueries,
    AssessmentPasteQueries,
    AssessmentPeriodMutations,
    AssessmentPeriodQueries,
    CommuneAssessmentQueries,
    CommuneChangesResolver,
    CommuneGroupResolver,
    CommuneGroupSetMutation,
    ComputedIndicatorResolver,
    CriteriaSeriesQueries,
    CriterionPriorityResolver,
    CriterionResultResolver,
    CriterionThresholdsResolver,
    CriteriaDivisionResolver,
    CriteriaSetDraftDropMutation,
    CriteriaSetDraftResolver,
    CriteriaSetDraftSaveMutation,
    CriteriaSetPublishMutation,
    CriteriaSetQueries,
    CriteriaSetResolver,
    CriterionResolver,
    IncomeFigureRecordMutation,
    IncomeFigureResolver,
    IndicatorAssessmentApproveMutation,
    IndicatorAssessmentPasteMutation,
    IndicatorAssessmentPasteUndoMutation,
    IndicatorAssessmentRecordMutation,
    IndicatorAssessmentResolver,
    IndicatorAssessmentReturnMutation,
    IndicatorAssessmentSubmitMutation,
    IndicatorAssessmentsSubmitMutation,
    IndicatorAssessmentsApproveMutation,
    IndicatorResolver,
    IndicatorThresholdsProposeMutation,
    ThresholdProposalResolver,
    ThresholdProposalsConfirmMutation,
    ThresholdProposalsRefuseMutation,
  ],
};

import type { Room } from '../platform/graphql/room.ts';
import { DeadlineQueries, DossierDeadlineResolver } from './deadline.queries.ts';
import { DossierEntity, EvidenceEntity, SelfScoreEntity } from './dossier.entity.ts';
import {
  DossierChangeEntity,
  DossierCommentEntity,
  DossierReceiptEntity,
  DossierReportEntity,
  DossierSampleEntity,
} from './dossier-form.entity.ts';
import {
  CriterionCheckResolver,
  DossierCheckItemResolver,
  DossierFormResolver,
} from './dossier-form.resolver.ts';
import {
  DossierCommentResolver,
  DossierReceiptResolver,
  DossierSampleResolver,
  EvidenceFileResolver,
  EvidenceLinkResolver,
  SelfScoreAgeResolver,
} from './dossier-note.resolver.ts';
import {
  AdvisoryReportEntity,
  DossierCheckEntity,
  DossierRequestEntity,
  ExtraTestEntity,
  FieldVisitEntity,
} from './dossier-province.entity.ts';
import {
  AdvisoryReportResolver,
  DossierCheckResolver,
  DossierProvinceResolver,
  DossierRequestResolver,
  ExtraTestResolver,
  FieldVisitResolver,
} from './dossier-province.resolver.ts';
import { CommuneAssessmentEntity, DossierTransitionEntity } from './dossier-step.entity.ts';
import { RatingRoundEntity } from './rating-round.entity.ts';
import { EvidenceResolver, SelfScoreResolver } from './dossier-part.resolver.ts';
import { DossierQueries } from './dossier.queries.ts';
import {
  CommuneAssessmentResolver,
  DossierResolver,
  DossierTransitionResolver,
  ProductDossiersResolver,
} from './dossier.resolver.ts';
import { CommuneAssessmentRecordMutation } from './mutations/commune-assessment-record.ts';
import { CommuneReviewStartMutation } from './mutations/commune-review-start.ts';
import { DossierAcceptMutation } from './mutations/dossier-accept.ts';
import { DossierCreateMutation } from './mutations/dossier-create.ts';
import { DossierEvidenceAddMutation } from './mutations/dossier-evidence-add.ts';
import { DossierEvidenceRemoveMutation } from './mutations/dossier-evidence-remove.ts';
import { DossierForwardMutation } from './mutations/dossier-forward.ts';
import { DossierReturnMutation } from './mutations/dossier-return.ts';
import { DossierSelfScoreMutation } from './mutations/dossier-self-score.ts';
import { DossierSubmitMutation } from './mutations/dossier-submit.ts';
import { DossierUpdateMutation } from './mutations/dossier-update.ts';
import { DossierReportUpdateMutation } from './mutations/dossier-report-update.ts';
import { DossierChangeSetMutation } from './mutations/dossier-change-set.ts';
import { DossierEvidenceUpdateMutation } from './mutations/dossier-evidence-update.ts';
import { DossierEvidenceReuseMutation } from './mutations/dossier-evidence-reuse.ts';
import { DossierAnswerReuseMutation } from './mutations/dossier-answer-reuse.ts';
import { DossierReuseAllMutation } from './mutations/dossier-reuse-all.ts';
import { DossierCommentAddMutation } from './mutations/dossier-comment-add.ts';
import { DossierCommentAnswerMutation } from './mutations/dossier-comment-answer.ts';
import { DossierSamplesRecordMutation } from './mutations/dossier-samples-record.ts';
import { DossierCheckRecordMutation } from './mutations/dossier-check-record.ts';
import { AdvisoryReportRecordMutation } from './mutations/advisory-report-record.ts';
import { DossierRequestMoreMutation } from './mutations/dossier-request-more.ts';
import { DossierRequestAnswerMutation } from './mutations/dossier-request-answer.ts';
import { DossierRequestWithdrawMutation } from './mutations/dossier-request-withdraw.ts';
import { FieldVisitPlanMutation } from './mutations/field-visit-plan.ts';
import { FieldVisitRecordMutation } from './mutations/field-visit-record.ts';
import { ExtraTestRequestMutation } from './mutations/extra-test-request.ts';
import { ExtraTestRecordMutation } from './mutations/extra-test-record.ts';
import { RatingRoundSetMutation } from './mutations/rating-round-set.ts';
import { DossierRoundAssignMutation } from './mutations/dossier-round-assign.ts';
import { DossierWithdrawMutation } from './mutations/dossier-withdraw.ts';

export const dossier: Room = {
  name: 'dossier',
  entities: [
    DossierEntity,
    SelfScoreEntity,
    EvidenceEntity,
    CommuneAssessmentEntity,
    DossierTransitionEntity,
    DossierReportEntity,
    DossierChangeEntity,
    DossierReceiptEntity,
    DossierSampleEntity,
    DossierCommentEntity,
    DossierCheckEntity,
    AdvisoryReportEntity,
    DossierRequestEntity,
    FieldVisitEntity,
    ExtraTestEntity,
    RatingRoundEntity,
  ],
  resolvers: [
    DossierQueries,
    DossierResolver,
    DossierTransitionResolver,
    CommuneAssessmentResolver,
    ProductDossiersResolver,
    SelfScoreResolver,
    EvidenceResolver,
    DossierCreateMutation,
    DossierUpdateMutation,
    DossierSelfScoreMutation,
    DossierEvidenceAddMutation,
    DossierEvidenceRemoveMutation,
    DossierSubmitMutation,
    DossierReturnMutation,
    DossierWithdrawMutation,
    CommuneReviewStartMutation,
    CommuneAssessmentRecordMutation,
    DossierForwardMutation,
    DossierAcceptMutation,
    DossierFormResolver,
    DossierCheckItemResolver,
    CriterionCheckResolver,
    DossierReceiptResolver,
    DossierSampleResolver,
    DossierCommentResolver,
    EvidenceFileResolver,
    EvidenceLinkResolver,
    SelfScoreAgeResolver,
    DossierProvinceResolver,
    DossierCheckResolver,
    AdvisoryReportResolver,
    DossierRequestResolver,
    FieldVisitResolver,
    ExtraTestResolver,
    DeadlineQueries,
    DossierDeadlineResolver,
    DossierReportUpdateMutation,
    DossierChangeSetMutation,
    DossierEvidenceUpdateMutation,
    DossierEvidenceReuseMutation,
    DossierAnswerReuseMutation,
    DossierReuseAllMutation,
    DossierCommentAddMutation,
    DossierCommentAnswerMutation,
    DossierSamplesRecordMutation,
    DossierCheckRecordMutation,
    AdvisoryReportRecordMutation,
    DossierRequestMoreMutation,
    DossierRequestAnswerMutation,
    DossierRequestWithdrawMutation,
    FieldVisitPlanMutation,
    FieldVisitRecordMutation,
    ExtraTestRequestMutation,
    ExtraTestRecordMutation,
    RatingRoundSetMutation,
    DossierRoundAssignMutation,
  ],
};

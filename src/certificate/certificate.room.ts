import type { Room } from '../platform/graphql/room.ts';
import {
  CertificateEntity,
  CertificateRevocationEntity,
  RecognitionDecisionEntity,
} from './certificate.entity.ts';
import { CERTIFICATE_READS } from './certificate.fields.ts';
import { CertificateQueries, CertificateVerificationResolver } from './certificate.queries.ts';
import { CertificateResolver } from './certificate.resolver.ts';
import {
  CertificateEventEntity,
  CertificateExtensionEntity,
  CertificateInspectionEntity,
  RevocationConclusionEntity,
  SourceCheckEntity,
} from './certificate-life.entity.ts';
import {
  CertificateExpiryCommuneResolver,
  CertificateExpiryGroupResolver,
  CertificateExpiryResolver,
  CertificateLifeQueries,
} from './certificate-life.queries.ts';
import {
  CertificateEventResolver,
  CertificateExtensionResolver,
  CertificateInspectionResolver,
  CertificateLifeResolver,
  RevocationConclusionResolver,
} from './certificate-life.resolver.ts';
import {
  CertificateRevocationResolver,
  ProductCertificatesResolver,
  RecognitionDecisionResolver,
} from './decision.resolver.ts';
import { CertificateExtendMutation } from './mutations/certificate-extend.ts';
import { CertificateExtensionEndMutation } from './mutations/certificate-extension-end.ts';
import { CertificateInspectionRecordMutation } from './mutations/certificate-inspection-record.ts';
import { CertificateRegisterMutation } from './mutations/certificate-register.ts';
import { CertificateRevokeMutation } from './mutations/certificate-revoke.ts';
import { CertificateSourceCheckMutation } from './mutations/certificate-source-check.ts';
import { ReRatingOpinionGiveMutation } from './mutations/re-rating-opinion-give.ts';
import { ReRatingRoundCloseMutation } from './mutations/re-rating-round-close.ts';
import { ReRatingRoundOpenMutation } from './mutations/re-rating-round-open.ts';
import { RecognitionDecisionRecordMutation } from './mutations/recognition-decision-record.ts';
import { RevocationConcludeMutation } from './mutations/revocation-conclude.ts';
import { RevocationConclusionDropMutation } from './mutations/revocation-conclusion-drop.ts';
import {
  RecognitionSourceEntity,
  ReRatingAnswerEntity,
  ReRatingMemberEntity,
  ReRatingOpinionEntity,
  ReRatingRoundEntity,
} from './re-rating.entity.ts';
import { ReRatingQueries } from './re-rating.queries.ts';
import {
  RecognitionCandidateResolver,
  ReRatingMemberResolver,
  ReRatingOpinionResolver,
  ReRatingRoundResolver,
} from './re-rating.resolver.ts';

export const certificate: Room = {
  name: 'certificate',
  entities: [
    RecognitionDecisionEntity,
    CertificateEntity,
    CertificateRevocationEntity,
    CertificateEventEntity,
    CertificateExtensionEntity,
    CertificateInspectionEntity,
    RevocationConclusionEntity,
    SourceCheckEntity,
    RecognitionSourceEntity,
    ReRatingRoundEntity,
    ReRatingMemberEntity,
    ReRatingOpinionEntity,
    ReRatingAnswerEntity,
  ],
  resolvers: [
    CertificateQueries,
    CertificateVerificationResolver,
    CertificateResolver,
    CertificateRevocationResolver,
    RecognitionDecisionResolver,
    ProductCertificatesResolver,
    CertificateLifeQueries,
    CertificateExpiryResolver,
    CertificateExpiryCommuneResolver,
    CertificateExpiryGroupResolver,
    CertificateLifeResolver,
    CertificateEventResolver,
    CertificateExtensionResolver,
    CertificateInspectionResolver,
    RevocationConclusionResolver,
    ReRatingQueries,
    ReRatingRoundResolver,
    ReRatingMemberResolver,
    ReRatingOpinionResolver,
    RecognitionCandidateResolver,
    RecognitionDecisionRecordMutation,
    CertificateRegisterMutation,
    CertificateSourceCheckMutation,
    CertificateExtendMutation,
    CertificateExtensionEndMutation,
    CertificateInspectionRecordMutation,
    RevocationConcludeMutation,
    RevocationConclusionDropMutation,
    CertificateRevokeMutation,
    ReRatingRoundOpenMutation,
    ReRatingOpinionGiveMutation,
    ReRatingRoundCloseMutation,
  ],
  reads: CERTIFICATE_READS,
};

import type { Room } from '../platform/graphql/room.ts';
import {
  CommuneAssessmentEntity,
  DossierEntity,
  DossierTransitionEntity,
  EvidenceEntity,
  SelfScoreEntity,
} from './dossier.entity.ts';
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
import { DossierWithdrawMutation } from './mutations/dossier-withdraw.ts';

export const dossier: Room = {
  name: 'dossier',
  entities: [
    DossierEntity,
    SelfScoreEntity,
    EvidenceEntity,
    CommuneAssessmentEntity,
    DossierTransitionEntity,
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
  ],
};

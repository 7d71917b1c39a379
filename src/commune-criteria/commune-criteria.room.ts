import type { Room } from '../platform/graphql/room.ts';
import {
  IncomeFigureEntity,
  IndicatorAssessmentEntity,
  UnitClassificationEntity,
} from './assessment.entity.ts';
import { CommuneAssessmentQueries } from './assessment.queries.ts';
import { IncomeFigureResolver, IndicatorAssessmentResolver } from './assessment.resolver.ts';
import {
  CriteriaDivisionEntity,
  CriteriaSetEntity,
  CriterionEntity,
  IndicatorEntity,
  IndicatorThresholdEntity,
} from './criteria-set.entity.ts';
import { CriteriaSetQueries } from './criteria-set.queries.ts';
import {
  CriteriaDivisionResolver,
  CriteriaSetResolver,
  CriterionResolver,
  IndicatorResolver,
} from './criteria-set.resolver.ts';
import { IncomeFigureRecordMutation } from './mutations/income-figure-record.ts';
import { IndicatorAssessmentApproveMutation } from './mutations/indicator-assessment-approve.ts';
import { IndicatorAssessmentRecordMutation } from './mutations/indicator-assessment-record.ts';
import { IndicatorAssessmentReturnMutation } from './mutations/indicator-assessment-return.ts';
import { IndicatorAssessmentSubmitMutation } from './mutations/indicator-assessment-submit.ts';
import { IndicatorThresholdSetMutation } from './mutations/indicator-threshold-set.ts';

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
  ],
  resolvers: [
    CommuneAssessmentQueries,
    CriteriaDivisionResolver,
    CriteriaSetQueries,
    CriteriaSetResolver,
    CriterionResolver,
    IncomeFigureRecordMutation,
    IncomeFigureResolver,
    IndicatorAssessmentApproveMutation,
    IndicatorAssessmentRecordMutation,
    IndicatorAssessmentResolver,
    IndicatorAssessmentReturnMutation,
    IndicatorAssessmentSubmitMutation,
    IndicatorResolver,
    IndicatorThresholdSetMutation,
  ],
};

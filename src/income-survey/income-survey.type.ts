import { Field, Int, ObjectType } from 'type-graphql';
import { IncomeMethod, IncomeStatus } from '../commune-criteria/commune-criteria.enums.ts';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar, Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { IncomeEstimator, IncomeGroupKind } from './income-survey.enums.ts';

@Access(REACHED)
@ObjectType('IncomeSurveyArea', { description: 'An area of an income survey (địa bàn điều tra).' })
export class IncomeSurveyArea {
  @Field(() => String, { description: 'Its code within the survey.' })
  code!: string;

  @Field(() => String, { description: 'Its name, such as the hamlet (xóm).' })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Households when the sample was drawn (M_ci); null while not counted.',
  })
  householdsFrame!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Households at the survey (M'_ci); null while not counted.",
  })
  householdsUpdated!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Households that are to be asked; n_ci of the weights are those that were.',
  })
  householdsPlanned!: number | null;
}

@Access(REACHED)
@ObjectType('IncomeSurveyEvent', { description: 'A step that a survey took (diễn biến).' })
export class IncomeSurveyEvent {
  @Field(() => IncomeStatus, { description: 'The state it came to.' })
  status!: IncomeStatus;

  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@Access(REACHED)
@ObjectType('IncomeGroup', {
  description:
    'Part of the result of a survey. Groups of few households, or from which one could be worked out, show to the commune and the reviewer only.',
})
export class IncomeGroup {
  @Field(() => IncomeGroupKind, { description: 'Area or section.' })
  kind!: IncomeGroupKind;

  @Field(() => String, { description: 'Code of the area, or number of the section.' })
  key!: string;

  @Field(() => Int, { description: 'Households of the sample in it.' })
  households!: number;

  @Field(() => Int, { description: 'Counted persons of these households.' })
  persons!: number;

  @Field(() => Decimal, {
    description:
      'Thousand VND a person and year: of an area by its own persons, of a section by all of the sample, so that sections add up.',
  })
  perPerson!: string;

  @Field(() => Boolean, { description: 'True = others do not see it.' })
  suppressed!: boolean;
}

@Access(REACHED)
@ObjectType('IncomeSurveyResult', {
  description:
    'The frozen result of an income survey. The public sees it once it is confirmed (xác nhận).',
})
export class IncomeSurveyResult {
  @Field(() => Int, { description: 'Households of the sample (số hộ mẫu).' })
  households!: number;

  @Field(() => Int, { description: 'Counted persons of the sample (số nhân khẩu mẫu).' })
  persons!: number;

  @Field(() => Decimal, {
    description: 'Σ net ÷ Σ persons, thousand VND a person and year, two decimals.',
  })
  unweighted!: string;

  @Field(() => Decimal, {
    nullable: true,
    description:
      "Σ(W · net) ÷ Σ(W · persons) with W = (N_c ÷ (M_ci · m_c)) · (M'_ci ÷ n_ci), thousand VND; null where a part of the weights is not known. The use of the weights is inferred (suy luận), no text was seen.",
  })
  weighted!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'Standard error of the unweighted ratio (sai số chuẩn), thousand VND: √((1 − n/N) · n/(n − 1) · Σ(y − r·x)²) ÷ Σx, under simple random sampling. Our own computation, no text asks for it.',
  })
  standardError!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The standard error in per cent of the income.',
  })
  relativeError!: string | null;

  @Field(() => IncomeEstimator, {
    description:
      'Which of the two counts: a setting of the method. Unweighted, as the source that was seen computes; inferred (suy luận).',
  })
  counts!: IncomeEstimator;

  @Field(() => BigIntScalar, {
    description: 'The one that counts, in whole thousand VND; halves are rounded up, as we set it.',
  })
  amount!: string;

  @Field(() => Int, { description: 'Households a group must have to be shown; our own setting.' })
  minimumGroup!: number;

  @Field(() => Date, { description: 'When the commune summed up.' })
  summarisedAt!: Date;
}

@Access(REACHED)
@ObjectType('IncomeSurvey', {
  implements: Node,
  description:
    'The survey of household income of a commune for a year (điều tra thu nhập hộ). Plan and state; what households said is in surveyHouseholds.',
})
export class IncomeSurvey extends Node {
  @Field(() => Int, { description: 'The year the income is of.' })
  year!: number;

  @Field(() => IncomeMethod, { description: 'By which rule; incomeMethods says what it asks.' })
  method!: IncomeMethod;

  @Field(() => LocalDate, { description: 'First day of asking (bắt đầu điều tra).' })
  windowFrom!: string;

  @Field(() => LocalDate, { description: 'Last day of asking (kết thúc điều tra).' })
  windowTo!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Households of the commune (N_c, tổng số hộ); null while not counted.',
  })
  householdsTotal!: number | null;

  @Field(() => String, { nullable: true, description: 'The plan it follows, with its number.' })
  planSource!: string | null;

  @Field(() => IncomeStatus, { description: 'How far it has come.' })
  status!: IncomeStatus;

  @Field(() => Int, { description: 'Counts on when the reviewer opens it again.' })
  round!: number;

  @Field(() => Int, { description: 'Households on the list, reserves included.' })
  householdsListed!: number;

  @Field(() => Int, { description: 'Households with a completed form.' })
  householdsCompleted!: number;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const IncomeSurveyConnection = connectionType(
  () => IncomeSurvey,
  'IncomeSurvey',
  'income surveys (điều tra thu nhập)',
);

import { Field, Int, ObjectType } from 'type-graphql';
import { CriteriaConfidence, IncomeMethod } from '../commune-criteria/commune-criteria.enums.ts';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { IncomeEstimator, IncomePart } from './income-survey.enums.ts';

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('IncomeFormLine', { description: 'A line that the form of an income survey has.' })
export class IncomeFormLine {
  @Field(() => String, { description: 'Its code within the section.' })
  code!: string;

  @Field(() => String, { description: 'Its name, in the language of the request.' })
  name!: string;

  @Field(() => IncomePart, { description: 'What its amount is.' })
  part!: IncomePart;
}

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('IncomeFormSection', { description: 'One of the seven sections of the form (mục).' })
export class IncomeFormSection {
  @Field(() => Int, { description: 'Its number, 1 to 7.' })
  number!: number;

  @Field(() => String, { description: 'Its name, in the language of the request.' })
  name!: string;

  @Cost({ items: 5 })
  @Field(() => [IncomeFormLine], { description: 'Its lines.' })
  fields!: IncomeFormLine[];
}

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('ExcludedReceipt', {
  description: 'A receipt that is never income (khoản không tính vào thu nhập).',
})
export class ExcludedReceiptView {
  @Field(() => String, { description: 'Its code: a line with it is refused with the reason.' })
  code!: string;

  @Field(() => String, { description: 'Its name, in the language of the request.' })
  name!: string;
}

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('IncomeMethodRules', {
  description: 'What an income survey asks by one method, and how sure that is.',
})
export class IncomeMethodView {
  @Field(() => IncomeMethod, { description: 'The method.' })
  method!: IncomeMethod;

  @Field(() => String, { description: 'The text it stands in, in Vietnamese.' })
  legalBasis!: string;

  @Field(() => LocalDate, { description: 'First day it applies.' })
  validFrom!: string;

  @Field(() => String, {
    nullable: true,
    description: '"Chưa đối chiếu văn bản gốc" while nobody compared it with the original text.',
  })
  warning!: string | null;

  @Field(() => CriteriaConfidence, { description: 'How well the seven sections are sourced.' })
  sectionsConfidence!: CriteriaConfidence;

  @Field(() => CriteriaConfidence, {
    description: 'How well the lines and the rules about members are sourced.',
  })
  linesConfidence!: CriteriaConfidence;

  @Field(() => IncomeEstimator, { description: 'Which income per person counts: our setting.' })
  counts!: IncomeEstimator;

  @Field(() => CriteriaConfidence, { description: 'How well that is sourced.' })
  countsConfidence!: CriteriaConfidence;

  @Field(() => Int, { description: 'Households a group must have to be shown: our setting.' })
  minimumGroup!: number;

  @Cost({ items: 7 })
  @Field(() => [IncomeFormSection], { description: 'The sections of the form.' })
  sections!: IncomeFormSection[];

  @Cost({ items: 7 })
  @Field(() => [ExcludedReceiptView], { description: 'What is never income.' })
  excludedReceipts!: ExcludedReceiptView[];

  @Field(() => [String], { description: 'Where all this was read.' })
  sources!: readonly string[];
}

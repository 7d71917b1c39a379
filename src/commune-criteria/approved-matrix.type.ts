import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { AssessmentPeriodKind } from './commune-criteria.enums.ts';

/** More would be no picture of one programme any more. */
export const MOST_MATRIX_YEARS = 10;

@ArgsType()
export class ApprovedMatrixArgs {
  @Field(() => String, { description: 'Code of the criteria set.' })
  setCode!: string;

  @Field(() => Int, { description: 'First year.' })
  fromYear!: number;

  @Field(() => Int, { description: 'Last year, at most nine after the first.' })
  toYear!: number;

  @Field(() => AssessmentPeriodKind, {
    defaultValue: AssessmentPeriodKind.YEAR_END,
    description: 'Which result of the years.',
  })
  periodKind!: AssessmentPeriodKind;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'A column of the matrix: an indicator of the set.' })
export class ApprovedMatrixIndicator {
  @Field(() => String, { description: 'Its code within the set.' })
  code!: string;

  @Field(() => Int, { description: 'Number of its criterion.' })
  criterionNumber!: number;

  @Field(() => String, { nullable: true, description: 'Unit of its values.' })
  unit!: string | null;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'One approved result.' })
export class ApprovedMatrixCell {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicatorCode!: string;

  @Field(() => Decimal, { nullable: true, description: 'The value, in the unit of the indicator.' })
  value!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer, for yes/no indicators.' })
  yesNo!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is met, by the threshold it was judged by; null without one.',
  })
  met!: boolean | null;

  @Field(() => Boolean, {
    description: 'Made up to show something (số liệu minh họa), as its proof or remark says.',
  })
  isDemonstration!: boolean;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({ description: 'A row of the matrix: a commune, ward or township.' })
export class ApprovedMatrixCommune {
  @Field(() => String, { description: 'Five-digit code in those years.' })
  code!: string;

  @Field(() => String, { description: 'Name without its kind.' })
  name!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'First day in force, which tells units of one code apart; null when older than the records.',
  })
  validFrom!: string | null;

  @Cost({ items: 25 })
  @Field(() => [ApprovedMatrixCell], {
    description: 'Its approved results, by year and then as the set orders its indicators.',
  })
  cells!: ApprovedMatrixCell[];
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('ApprovedMatrix', {
  description:
    'All approved results of all communes for one criteria set over some years, for everybody (bảng kết quả đã duyệt). What is not approved yet is in criteriaMatrix, for its officers.',
})
export class ApprovedMatrix {
  @Field(() => String, { description: 'Code of the criteria set.' })
  setCode!: string;

  @Cost({ items: 75 })
  @Field(() => [ApprovedMatrixIndicator], { description: 'The indicators of the set, in order.' })
  indicators!: ApprovedMatrixIndicator[];

  @Cost({ items: 160 })
  @Field(() => [ApprovedMatrixCommune], {
    description:
      'The units in force on the day of the period in at least one of the years, by code. Before and after a change of boundaries these are different units.',
  })
  communes!: ApprovedMatrixCommune[];
}

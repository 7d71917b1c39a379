import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { Indicator } from './indicator.type.ts';

export enum CriterionForecastGap {
  ALREADY_MET = 'ALREADY_MET',
  TOO_FEW_PERIODS = 'TOO_FEW_PERIODS',
  NO_THRESHOLD = 'NO_THRESHOLD',
  NOT_NUMERIC = 'NOT_NUMERIC',
  NOT_IMPROVING = 'NOT_IMPROVING',
  TOO_FAR = 'TOO_FAR',
  INDICATORS_UNKNOWN = 'INDICATORS_UNKNOWN',
}
registerEnumType(CriterionForecastGap, {
  name: 'CriterionForecastGap',
  description: 'Why there is no projected day.',
  valuesConfig: {
    ALREADY_MET: { description: 'It is met already (đã đạt).' },
    TOO_FEW_PERIODS: { description: 'Fewer than two approved periods of this unit.' },
    NO_THRESHOLD: { description: 'There is no threshold (chưa có ngưỡng).' },
    NOT_NUMERIC: { description: 'Yes or no has no line that could be drawn on.' },
    NOT_IMPROVING: { description: 'The approved values do not come closer to the threshold.' },
    TOO_FAR: { description: 'More than twenty years away: no forecast is made.' },
    INDICATORS_UNKNOWN: { description: 'Not all indicators of the criterion are known here.' },
  },
});

const LABEL =
  'What it is, in the language of the request: a straight line through approved periods, a forecast and no result.';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('IndicatorForecast', { description: 'When an indicator would be met (dự báo).' })
export class IndicatorForecast {
  @Field(() => Indicator, { description: 'The indicator.' })
  indicator!: object;

  @Field(() => LocalDate, { nullable: true, description: 'The projected day; null = see reason.' })
  date!: string | null;

  @Field(() => CriterionForecastGap, { nullable: true, description: 'Why there is none.' })
  reason!: CriterionForecastGap | null;

  @Field(() => Int, { description: 'How many approved periods it is drawn through.' })
  periods!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CriterionForecast', {
  description: 'When a criterion would be met if its indicators went on as before (dự báo).',
})
export class CriterionForecast {
  @Field(() => LocalDate, { nullable: true, description: 'The projected day; null = see reason.' })
  date!: string | null;

  @Field(() => CriterionForecastGap, { nullable: true, description: 'Why there is none.' })
  reason!: CriterionForecastGap | null;

  @Field(() => String, { description: LABEL })
  label!: string;

  @Field(() => [IndicatorForecast], { description: 'The same for each of its indicators.' })
  indicators!: IndicatorForecast[];
}

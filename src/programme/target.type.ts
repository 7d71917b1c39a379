import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { RecognisedStandard } from '../recognition/standing.type.ts';
import { Commune } from '../region/commune.type.ts';
import { ForecastGap, RoadmapState } from './programme.enums.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('TargetReport', {
  description: 'A value that was reported for a target. Never changed: a later one follows.',
})
export class TargetReport {
  @Field(() => Decimal, {
    nullable: true,
    description: 'The value, in the unit of the target; null = the one before was taken back.',
  })
  value!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day the value is of.' })
  day!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it comes from.' })
  source!: string | null;

  @Field(() => Date, { description: 'When it was entered.' })
  at!: Date;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('TargetForecast', {
  description:
    'A linear forecast (dự báo tuyến tính): the straight line that fits what is known best, read off at the due day. It knows nothing of what is planned and is never a result.',
})
export class TargetForecast {
  @Field(() => Decimal, {
    nullable: true,
    description: 'The value on the due day, two decimals, in the unit of the target.',
  })
  value!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that would reach the goal.' })
  goalMet!: boolean | null;

  @Field(() => Int, { description: 'How many values the line is drawn through.' })
  points!: number;

  @Field(() => ForecastGap, {
    nullable: true,
    description: 'Why there is no forecast; null = there is one.',
  })
  gap!: ForecastGap | null;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('TargetRoadmap', {
  description:
    'What was planned for a place against what it is recognised at (lộ trình). Decisions of units that ended stay theirs.',
})
export class TargetRoadmap {
  @Field(() => RoadmapState, { description: 'How it stands.' })
  state!: RoadmapState;

  @Field(() => [RecognisedStandard], {
    description: 'The decisions behind it, by year: late and revoked ones too.',
  })
  decisions!: object[];

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day the place ended when boundaries changed; null = it is in force.',
  })
  brokenOn!: string | null;

  @Field(() => [Commune], {
    description: 'Where it is shown today: the units in force that a commune ended up in.',
  })
  now!: object[];
}

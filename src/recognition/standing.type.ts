import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { Commune } from '../region/commune.type.ts';
import { RuralStandard } from './recognition.enums.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('RecognisedStandard', {
  description: 'A decision that recognised a unit or a hamlet at a new-rural standard.',
})
export class RecognisedStandard {
  @Field(() => RuralStandard, { description: 'The standard.' })
  standard!: RuralStandard;

  @Field(() => Int, { description: 'The year it is for.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'The hamlet (xóm); null = the unit itself.' })
  hamlet!: string | null;

  @Field(() => LocalDate, { description: 'Day of the decision.' })
  recognisedOn!: string;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was revoked; null = it holds.',
  })
  revokedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is known from, when it was decided before files were kept here.',
  })
  earlierSource!: string | null;

  @Field(() => Boolean, {
    description: 'Made up to show something (số liệu minh họa), as its source says.',
  })
  isDemonstration!: boolean;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('FormerStanding', {
  description: 'What a unit was recognised at that ended when boundaries changed.',
})
export class FormerStanding {
  @Field(() => Commune, { description: 'The unit of then.' })
  unit!: object;

  @Cost({ items: 2 })
  @Field(() => [RecognisedStandard], { description: 'Its decisions, by year.' })
  facts!: RecognisedStandard[];
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('CommuneStanding', {
  description:
    'What a commune, ward or township is recognised at. What its predecessors were stands beside it and never counts as its own.',
})
export class CommuneStanding {
  @Field(() => Commune, { description: 'The unit in force on the day.' })
  commune!: object;

  @Cost({ items: 2 })
  @Field(() => [RecognisedStandard], { description: 'Its own decisions, by year.' })
  own!: RecognisedStandard[];

  @Cost({ items: 1 })
  @Field(() => [FormerStanding], { description: 'Its predecessors that were recognised.' })
  former!: FormerStanding[];
}

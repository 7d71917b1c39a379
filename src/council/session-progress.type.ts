import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { councilAccess } from './council.access.ts';
import { ItemPhase, SessionPhase } from './council.enums.ts';
import { ItemQuorum, ProgressMember } from './session-day.type.ts';

@Access(councilAccess.councils)
@ObjectType({ description: 'How many sheets of a product have been handed in.' })
export class ItemProgress {
  @Field(() => Int, { description: 'Place on the agenda.' })
  position!: number;

  @Field(() => ItemPhase, { description: 'How far its rating has come.' })
  phase!: ItemPhase;

  @Field(() => Int, { description: 'Round of scoring it is in.' })
  round!: number;

  @Field(() => Int, { description: 'Criteria to be answered.' })
  criteria!: number;

  @Field(() => Int, { description: 'Sheets handed in (đã nộp).' })
  submitted!: number;

  @Field(() => Int, {
    description: 'Members whose sheet counts: all who score, less absent and recused ones.',
  })
  expected!: number;

  @Field(() => Int, { description: 'Members with a tie to the product (có liên quan).' })
  recused!: number;

  @Field(() => Int, { description: 'Members absent for the product (vắng).' })
  absent!: number;

  @Field(() => ItemQuorum, { description: 'Whether enough members take part.' })
  quorum!: ItemQuorum;
}

@Access(councilAccess.councils)
@ObjectType({ description: 'Where a session stands, for whoever runs it; no scores.' })
export class SessionProgress {
  @Field(() => String, { description: 'Send it back as sinceRevision.' })
  revision!: string;

  @Field(() => SessionPhase, { description: 'How far the session has come.' })
  phase!: SessionPhase;

  @Field(() => GraphQLISODateTime, { description: 'The clock of the database.' })
  serverTime!: Date;

  @Field(() => [ItemProgress], {
    nullable: true,
    description: 'The products in agenda order; null when nothing changed since sinceRevision.',
  })
  items!: ItemProgress[] | null;

  @Field(() => [ProgressMember], {
    nullable: true,
    description:
      'The scoring members with their sheets; null when nothing changed since sinceRevision.',
  })
  members!: ProgressMember[] | null;
}

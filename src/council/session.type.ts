import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { councilAccess } from './council.access.ts';
import { Attendance, CouncilRole, ItemPhase, SessionPhase } from './council.enums.ts';

@Access(councilAccess.councils)
@ObjectType('CouncilSession', {
  implements: Node,
  description: 'A session of a council (phiên họp) with its agenda.',
})
export class CouncilSession extends Node {
  @Field(() => String, { description: 'Number within its council, e.g. "05/2026".' })
  number!: string;

  @Field(() => LocalDate, { description: 'Day on which it is held.' })
  heldOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'At what time of day it begins (giờ họp), on the clocks of Viet Nam, e.g. "08:00"; null while that is not known.',
  })
  startsAt!: string | null;

  @Field(() => String, { description: 'Where it is held.' })
  place!: string;

  @Field(() => SessionPhase, { description: 'How far it has come.' })
  phase!: SessionPhase;

  @Field(() => Boolean, {
    description:
      'Whether it was planned to keep the rules of the session it was made from; false: it opens under the newest of its council.',
  })
  ruleKept!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When scoring was opened.' })
  openedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When scoring was closed.' })
  closedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When results were released.' })
  releasedAt!: Date | null;

  @Field(() => Int, {
    description: 'Counts changes of the session itself; scoring does not count.',
  })
  revision!: number;
}

@Access(councilAccess.councils)
@ObjectType('SessionMember', { description: 'Somebody invited to a session.' })
export class SessionMember {
  @Field(() => CouncilRole, { description: 'What the person is in this session.' })
  role!: CouncilRole;

  @Field(() => Boolean, { description: 'Whether the person fills in score sheets.' })
  scores!: boolean;

  @Field(() => Attendance, { description: 'Whether the person takes part.' })
  attendance!: Attendance;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the person came.' })
  arrivedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the person left early.' })
  leftAt!: Date | null;
}

@Access(councilAccess.councils)
@ObjectType('SessionItem', {
  implements: Node,
  description: 'One product on the agenda of a session.',
})
export class SessionItem extends Node {
  @Field(() => Int, { description: 'Place on the agenda.' })
  position!: number;

  @Field(() => ItemPhase, { description: 'How far its rating has come.' })
  phase!: ItemPhase;

  @Field(() => Int, {
    description: 'Counts how often its result is worked out: scored, scored again, counted again.',
  })
  round!: number;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was opened for scoring for the first time.',
  })
  openedAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the chair opened its discussion.',
  })
  discussionOpenedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When scoring was closed.' })
  closedAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the result was released.',
  })
  releasedAt!: Date | null;

  @Field(() => Int, { description: 'Counts changes of the item itself; scoring does not count.' })
  revision!: number;
}

@Access(councilAccess.councils)
@ObjectType({
  description: 'Somebody with a tie to a product, who does not rate it (có liên quan).',
})
export class Recusal {
  @Field(() => String, { description: 'What the tie is.' })
  reason!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' })
  createdAt!: Date;
}

@Access(councilAccess.councils)
@ObjectType({
  description: 'Whether a member has handed in the sheet of a product. Nothing of what is on it.',
})
export class Submission {
  @Field(() => GraphQLISODateTime, { description: 'When the sheet was handed in.' })
  submittedAt!: Date;
}

import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { councilAccess } from './council.access.ts';
import { Attendance, CouncilRole } from './council.enums.ts';
import { ItemPresence, RoundKind, SessionEventKind, SheetProgressState } from './session.enums.ts';

@Access(councilAccess.councils)
@ObjectType({
  description:
    'Something that happened in a session (diễn biến phiên họp), for the minutes. The running number is the order, whatever any clock says.',
})
export class SessionEvent {
  @Field(() => String, { description: 'Running number; later events have higher ones.' })
  id!: string;

  @Field(() => SessionEventKind, { description: 'What happened.' })
  kind!: SessionEventKind;

  @Field(() => Int, { nullable: true, description: 'Place on the agenda of the product, if any.' })
  position!: number | null;

  @Field(() => Int, { nullable: true, description: 'Round of the product, if any.' })
  round!: number | null;

  @Field(() => String, { nullable: true, description: 'Reason given.' })
  reason!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When, by the clock of the database.' })
  createdAt!: Date;
}

@Access(councilAccess.councils)
@ObjectType({ description: 'A named count or state that belongs to an event; never a score.' })
export class EventDetail {
  @Field(() => String, { description: 'What it is, e.g. "sheets".' })
  name!: string;

  @Field(() => String, { description: 'Its value as text.' })
  value!: string;
}

@Access(councilAccess.councils)
@ObjectType({
  description:
    'A change of the rules after a session had opened (thay đổi quy chế trong phiên), for the minutes.',
})
export class SessionRuleChange {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  changedAt!: Date;
}

@Access(councilAccess.councils)
@ObjectType({ description: 'One working-out of the result of a product.' })
export class SessionItemRound {
  @Field(() => Int, { description: 'Counts from 1.' })
  round!: number;

  @Field(() => RoundKind, { description: 'Why there is this round.' })
  kind!: RoundKind;

  @Field(() => String, { nullable: true, description: 'Reason given; none for the first.' })
  reason!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it began.' })
  openedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;
}

@Access(councilAccess.councils)
@ObjectType({
  description: 'Whether enough members take part in the rating of one product (đủ điều kiện họp).',
})
export class ItemQuorum {
  @Field(() => Int, { description: 'Scoring members of the session.' })
  members!: number;

  @Field(() => Int, { description: 'Members that take part in the rating of the product.' })
  present!: number;

  @Field(() => Int, { description: 'The least number that must take part.' })
  needed!: number;

  @Field(() => CouncilRole, {
    nullable: true,
    description: 'Who leads: the chair or a vice-chair in place of the chair; null for nobody.',
  })
  ledBy!: CouncilRole | null;

  @Field(() => Boolean, { description: 'Whether the rules want a leader.' })
  leaderRequired!: boolean;

  @Field(() => Boolean, { description: 'Whether both numbers and leader are as the rules want.' })
  met!: boolean;
}

@Access(councilAccess.councils)
@ObjectType({ description: 'Whether a member takes part in the rating of one product.' })
export class ItemAttendance {
  @Field(() => CouncilRole, { description: 'What the person is in the session.' })
  role!: CouncilRole;

  @Field(() => ItemPresence, { description: 'Whether the person takes part.' })
  presence!: ItemPresence;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the person came.' })
  arrivedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the person left early.' })
  leftAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'A note about an absence.' })
  reason!: string | null;
}

@Access(councilAccess.councils)
@ObjectType({ description: 'How often a number of points was given, without names.' })
export class LevelCount {
  @Field(() => Int, { description: 'Points of the level.' })
  points!: number;

  @Field(() => Int, { description: 'Sheets that give it.' })
  sheets!: number;
}

@Access(councilAccess.councils)
@ObjectType({
  description: 'How the sheets of a product differ in one criterion, for its discussion; no names.',
})
export class CriterionDiscussion {
  @Field(() => Int, { description: 'Points between the highest and the lowest sheet.' })
  spread!: number;

  @Field(() => [LevelCount], { description: 'How often each level was chosen, lowest first.' })
  levels!: LevelCount[];
}

@Access(councilAccess.councils)
@ObjectType({ description: 'How far a member is with the sheet of one product; no scores.' })
export class ProgressCell {
  @Field(() => Int, { description: 'Place on the agenda of the product.' })
  position!: number;

  @Field(() => SheetProgressState, { description: 'How far it is.' })
  state!: SheetProgressState;

  @Field(() => Int, { description: 'Criteria answered.' })
  answered!: number;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When the member's device last stored something of it.",
  })
  lastSeenAt!: Date | null;
}

@Access(councilAccess.councils)
@ObjectType({ description: 'A scoring member in the control room of a session.' })
export class ProgressMember {
  @Field(() => CouncilRole, { description: 'What the person is in the session.' })
  role!: CouncilRole;

  @Field(() => Attendance, { description: 'Whether the person takes part.' })
  attendance!: Attendance;

  @Field(() => [ProgressCell], { description: 'One for each product, in agenda order.' })
  cells!: ProgressCell[];
}

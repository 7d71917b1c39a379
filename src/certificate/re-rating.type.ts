import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { CouncilRole } from '../council/council.enums.ts';
import { RecognitionLevel } from './certificate.enums.ts';
import {
  OpinionKind,
  RecognitionBasis,
  RoundOutcome,
  RoundOutcomeReason,
  RoundPhase,
} from './certificate-life.enums.ts';

@Access(REACHED)
@ObjectType('ReRatingRound', {
  implements: Node,
  description:
    'A council is asked in writing whether a product keeps its star (lấy ý kiến bằng văn bản; Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6).',
})
export class ReRatingRound extends Node {
  @Field(() => Int, { description: 'The star that is to be kept.' })
  star!: number;

  @Field(() => LocalDate, { description: 'Day of the full request.' })
  requestedOn!: string;

  @Field(() => LocalDate, { description: 'Last day: 45 days after the full request.' })
  dueOn!: string;

  @Field(() => String, { description: 'What the members are asked, in Vietnamese.' })
  question!: string;

  @Field(() => RoundPhase, { description: 'How far it has come.' })
  phase!: RoundPhase;

  @Field(() => RoundOutcome, {
    nullable: true,
    description: 'What it decided; null until its close.',
  })
  outcome!: RoundOutcome | null;

  @Field(() => RoundOutcomeReason, {
    nullable: true,
    description: 'Why it came out so; null until its close.',
  })
  outcomeReason!: RoundOutcomeReason | null;

  @Field(() => String, { nullable: true, description: 'A note of whoever closed it.' })
  note!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of its close.' })
  closedOn!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back to close the round.' })
  revision!: number;
}

@Access(REACHED)
@ObjectType('ReRatingMember', { description: 'A member of the council in a round of opinions.' })
export class ReRatingMember {
  @Field(() => CouncilRole, { description: 'The role in the council.' })
  role!: CouncilRole;

  @Field(() => String, {
    nullable: true,
    description: 'Why this member is not asked: a tie to the product. Null = asked.',
  })
  excludedFor!: string | null;
}

@Access(REACHED)
@ObjectType('ReRatingOpinion', {
  description:
    'What a member wrote, in its newest version. Until the close of the round only its author sees it.',
})
export class ReRatingOpinion {
  @Field(() => Int, { description: 'Version, counted from 1; send it back to replace it.' })
  version!: number;

  @Field(() => OpinionKind, { description: 'What it comes to.' })
  opinion!: OpinionKind;

  @Field(() => String, { description: 'The opinion in words.' })
  body!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was given.' })
  givenAt!: Date;
}

@Access(REACHED)
@ObjectType('RecognitionCandidate', {
  implements: Node,
  description:
    'A rated product that waits for a decision of recognition (chờ quyết định công nhận). Never older than the newest result of its dossier.',
})
export class RecognitionCandidate extends Node {
  @Field(() => RecognitionBasis, { description: 'What the recognition would rest on.' })
  kind!: RecognitionBasis;

  @Field(() => RecognitionLevel, { description: 'Level of the council that rated it.' })
  councilLevel!: RecognitionLevel;

  @Field(() => String, { nullable: true, description: 'Number of the session.' })
  sessionNumber!: string | null;

  @Field(() => Int, { nullable: true, description: 'Place on its agenda.' })
  position!: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of the session, or of the close of the round.',
  })
  ratedOn!: string | null;

  @Field(() => String, { description: 'Name of the product as registered.' })
  productName!: string;

  @Field(() => String, { description: 'Name of the producer as registered.' })
  producerName!: string;

  @Field(() => Int, { nullable: true, description: 'The star that follows from the rating.' })
  proposedStar!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The star the council recorded, where it did.',
  })
  finalStar!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The star to be recognised: the recorded one, else the proposed one.',
  })
  star!: number | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when it waits: the release of the result.',
  })
  waitingSince!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CouncilRole } from '../council/council.enums.ts';
import type { RecognitionLevel } from './certificate.enums.ts';
import type {
  OpinionKind,
  RecognitionBasis,
  RoundOutcome,
  RoundOutcomeReason,
  RoundPhase,
} from './certificate-life.enums.ts';

/** A council is asked in writing whether a product keeps its star. */
@Entity('re_rating_round')
export class ReRatingRoundEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  councilId!: string;

  @Column({ type: 'uuid' })
  ruleId!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'uuid' })
  certificateId!: string;

  @Column({ type: 'smallint' })
  star!: number;

  @Column({ type: 'date' })
  requestedOn!: string;

  @Column({ type: 'date', insert: false, update: false })
  dueOn!: string;

  @Column({ type: 'text' })
  question!: string;

  @Column({ type: 'text', default: 'OPEN' })
  phase!: RoundPhase;

  @Column({ type: 'text', nullable: true })
  outcome!: RoundOutcome | null;

  @Column({ type: 'text', nullable: true })
  outcomeReason!: RoundOutcomeReason | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'uuid' })
  openedBy!: string;

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  closedBy!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

@Entity('re_rating_member')
export class ReRatingMemberEntity {
  @PrimaryColumn({ type: 'uuid' })
  roundId!: string;

  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  role!: CouncilRole;

  /** Why this member is not asked; null = asked. */
  @Column({ type: 'text', nullable: true })
  excludedFor!: string | null;
}

/** One version of what a member wrote. Row security hides it from all others until the close. */
@Entity('re_rating_opinion')
export class ReRatingOpinionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  roundId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'smallint' })
  version!: number;

  @Column({ type: 'text' })
  opinion!: OpinionKind;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  givenAt!: Date;
}

/** Who has answered, and nothing of what. */
@Entity('re_rating_answer')
export class ReRatingAnswerEntity {
  @PrimaryColumn({ type: 'uuid' })
  roundId!: string;

  @PrimaryColumn({ type: 'uuid' })
  personId!: string;
}

/** What a decision of recognition can rest on: a view over agendas and rounds of opinions. */
@Entity('recognition_source')
export class RecognitionSourceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: RecognitionBasis;

  @Column({ type: 'text', nullable: true })
  sessionNumber!: string | null;

  @Column({ type: 'smallint', nullable: true })
  position!: number | null;

  /** The day of the session, or of the close of a round. */
  @Column({ type: 'date', nullable: true })
  ratedOn!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  waitingSince!: Date | null;

  @Column({ type: 'boolean' })
  released!: boolean;

  @Column({ type: 'uuid' })
  councilId!: string;

  @Column({ type: 'uuid' })
  councilUnitId!: string;

  @Column({ type: 'text' })
  councilLevel!: RecognitionLevel;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'text' })
  productName!: string;

  @Column({ type: 'text' })
  producerName!: string;

  /** Months a certificate runs under the criteria of the rating. */
  @Column({ type: 'smallint', nullable: true })
  months!: number | null;

  @Column({ type: 'smallint', nullable: true })
  proposedStar!: number | null;

  @Column({ type: 'smallint', nullable: true })
  finalStar!: number | null;

  @Column({ type: 'smallint', nullable: true })
  star!: number | null;

  @Column({ type: 'boolean' })
  recognised!: boolean;

  @Column({ type: 'boolean' })
  outdated!: boolean;
}

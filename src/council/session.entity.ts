import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Attendance, CouncilRole, ItemPhase, SessionPhase } from './council.enums.ts';

@Entity('council_session')
export class CouncilSessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  councilId!: string;

  /** The version of the council's rules; fixed when the session opens. */
  @Column({ type: 'uuid' })
  ruleId!: string;

  /** Whether it opens under that version although the council has made a newer one. */
  @Column({ type: 'boolean' })
  ruleKept!: boolean;

  @Column({ type: 'uuid' })
  rubricVersionId!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'date' })
  heldOn!: string;

  /** "08:00" on the clocks of Viet Nam. */
  @Column({ type: 'text', nullable: true })
  startsAt!: string | null;

  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'text' })
  phase!: SessionPhase;

  @Column({ type: 'timestamptz', nullable: true })
  openedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  openedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  closedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  releasedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  releasedBy!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('session_member')
export class SessionMemberEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  sessionId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  role!: CouncilRole;

  @Column({ type: 'boolean' })
  scores!: boolean;

  @Column({ type: 'text' })
  attendance!: Attendance;

  @Column({ type: 'timestamptz', nullable: true })
  arrivedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  leftAt!: Date | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** One product on the agenda of a session. */
@Entity('session_item')
export class SessionItemEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  sessionId!: string;

  @Column({ type: 'uuid' })
  rubricVersionId!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'uuid' })
  rubricSheetId!: string;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  phase!: ItemPhase;

  /** Counts how often its result is worked out: scoring, scoring again, counting again. */
  @Column({ type: 'smallint' })
  round!: number;

  @Column({ type: 'timestamptz', nullable: true })
  openedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  discussionOpenedAt!: Date | null;

  @Column({ type: 'boolean', nullable: true })
  spreadAlarm!: boolean | null;

  @Column({ type: 'text', nullable: true })
  spreadReason!: string | null;

  @Column({ type: 'smallint', nullable: true })
  finalStar!: number | null;

  @Column({ type: 'text', nullable: true })
  finalReason!: string | null;

  @Column({ type: 'uuid', nullable: true })
  finalBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  releasedAt!: Date | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** Somebody who has a tie to a product and takes no part in its rating. */
@Entity('item_recusal')
export class ItemRecusalEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** That somebody handed in a sheet, and nothing of what is on it. */
@Entity('score_submission')
export class ScoreSubmissionEntity {
  @PrimaryColumn({ type: 'uuid' })
  itemId!: string;

  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  @PrimaryColumn({ type: 'smallint' })
  version!: number;

  @Column({ type: 'timestamptz' })
  submittedAt!: Date;
}

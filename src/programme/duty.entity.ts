import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DutyEntryKind, DutyRhythm, DutyState } from './duty.enums.ts';

/** What a document gives somebody to do, in our words. */
@Entity('programme_duty')
export class DutyEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'uuid' })
  documentId!: string;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  paragraph!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  rhythm!: DutyRhythm;

  @Column({ type: 'date' })
  startsOn!: string;

  @Column({ type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'smallint', nullable: true })
  dueDays!: number | null;

  @Column({ type: 'text', nullable: true })
  dueNote!: string | null;

  @Column({ type: 'uuid', nullable: true })
  targetId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'integer' })
  revision!: number;
}

/** One time that a duty is to be done. */
@Entity('duty_occurrence')
export class DutyOccurrenceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dutyId!: string;

  @Column({ type: 'date' })
  periodFrom!: string;

  @Column({ type: 'date', nullable: true })
  periodTo!: string | null;

  @Column({ type: 'date', nullable: true })
  due!: string | null;

  @Column({ type: 'text' })
  state!: DutyState;

  @Column({ type: 'smallint' })
  shareDone!: number;

  @Column({ type: 'date', nullable: true })
  doneOn!: string | null;

  @Column({ type: 'date', nullable: true })
  acceptedOn!: string | null;

  @Column({ type: 'integer' })
  revision!: number;
}

/** A report or a step. Written once. */
@Entity('duty_entry')
export class DutyEntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  occurrenceId!: string;

  @Column({ type: 'bigint' })
  sequence!: string;

  @Column({ type: 'text' })
  kind!: DutyEntryKind;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'smallint' })
  shareDone!: number;

  @Column({ type: 'date' })
  day!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}

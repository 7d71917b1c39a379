import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuralStandard } from './recognition.enums.ts';

/** Something that somebody entered and nobody changes. */
abstract class WrittenOnce {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** In the order they were entered. */
  @Column({ type: 'bigint', insert: false })
  sequence!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** What an authority states about a condition. Written once; the last one counts. */
@Entity('recognition_statement')
export class RecognitionStatementEntity extends WrittenOnce {
  @Column({ type: 'uuid' })
  recognitionId!: string;

  @Column({ type: 'text' })
  condition!: 'CONSTRUCTION_DEBT' | 'SECURITY';

  @Column({ type: 'boolean' })
  met!: boolean;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text', nullable: true })
  documentNumber!: string | null;

  @Column({ type: 'date', nullable: true })
  documentDay!: string | null;
}

/** A survey of satisfaction. Written once; the last one counts. */
@Entity('satisfaction_survey')
export class SatisfactionSurveyEntity extends WrittenOnce {
  @Column({ type: 'uuid' })
  recognitionId!: string;

  @Column({ type: 'text' })
  conductedBy!: string;

  @Column({ type: 'date' })
  heldFrom!: string;

  @Column({ type: 'date' })
  heldTo!: string;

  @Column({ type: 'text', nullable: true })
  documentNumber!: string | null;

  @Column({ type: 'date', nullable: true })
  documentDay!: string | null;
}

@Entity('satisfaction_content')
export class SatisfactionContentEntity {
  @PrimaryColumn({ type: 'uuid' })
  surveyId!: string;

  @PrimaryColumn({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer' })
  asked!: number;

  @Column({ type: 'integer' })
  satisfied!: number;
}

/** The rate that satisfaction has to reach; counts once a second person has confirmed it. */
@Entity('satisfaction_threshold')
export class SatisfactionThresholdEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  standard!: RuralStandard;

  @Column({ type: 'integer' })
  fromYear!: number;

  @Column({ type: 'integer' })
  toYear!: number;

  @Column({ type: 'numeric' })
  rate!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'uuid' })
  proposedBy!: string;

  @Column({ type: 'timestamptz' })
  proposedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  confirmedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;
}

/** How many hamlets a commune has on a day. Written once; the last one entered counts. */
@Entity('hamlet_count')
export class HamletCountEntity extends WrittenOnce {
  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'integer' })
  hamlets!: number;

  @Column({ type: 'date' })
  day!: string;

  @Column({ type: 'text' })
  source!: string;
}

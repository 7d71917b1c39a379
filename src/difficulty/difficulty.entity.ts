import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DifficultyResult, DifficultyState } from './difficulty.enums.ts';

/** Where difficulties go when nobody answers. */
@Entity('difficulty_level')
export class DifficultyLevelEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'smallint' })
  rank!: number;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'integer' })
  revision!: number;
}

@Entity('difficulty')
export class DifficultyEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'uuid' })
  criterionId!: string;

  @Column({ type: 'text' })
  description!: string;

  @Column({ type: 'text', nullable: true })
  remedy!: string | null;

  @Column({ type: 'text' })
  state!: DifficultyState;

  @Column({ type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  levelId!: string | null;

  @Column({ type: 'date', nullable: true })
  answerBy!: string | null;

  @Column({ type: 'uuid' })
  raisedBy!: string;

  @Column({ type: 'timestamptz' })
  raisedAt!: Date;

  @Column({ type: 'timestamptz' })
  waitingSince!: Date;

  @Column({ type: 'timestamptz' })
  movedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  result!: DifficultyResult | null;

  @Column({ type: 'text', nullable: true })
  resultText!: string | null;

  @Column({ type: 'integer' })
  revision!: number;
}

/** What somebody did. Written once. */
@Entity('difficulty_step')
export class DifficultyStepEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  difficultyId!: string;

  @Column({ type: 'bigint', insert: false })
  sequence!: string;

  @Column({ type: 'text' })
  move!: string;

  @Column({ type: 'text', nullable: true })
  fromState!: DifficultyState | null;

  @Column({ type: 'text' })
  toState!: DifficultyState;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** Each time it went up a level. Written once. */
@Entity('difficulty_escalation')
export class DifficultyEscalationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  difficultyId!: string;

  @Column({ type: 'bigint', insert: false })
  sequence!: string;

  @Column({ type: 'uuid', nullable: true })
  fromLevelId!: string | null;

  @Column({ type: 'uuid' })
  levelId!: string;

  @Column({ type: 'boolean' })
  byRule!: boolean;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'date' })
  day!: string;
}

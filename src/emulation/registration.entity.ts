import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EmulationState, EmulationSubject } from './emulation.enums.ts';

/** Who stands for an award: a commune, or a hamlet, a household, a unit in it. */
@Entity('emulation_registration')
export class EmulationRegistrationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  awardId!: string;

  @Column({ type: 'text' })
  subject!: EmulationSubject;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'boolean' })
  consent!: boolean;

  @Column({ type: 'text', nullable: true })
  pledge!: string | null;

  @Column({ type: 'date' })
  registeredOn!: string;

  @Column({ type: 'text' })
  state!: EmulationState;

  @Column({ type: 'numeric', nullable: true })
  selfPoints!: string | null;

  @Column({ type: 'numeric', nullable: true })
  checkedPoints!: string | null;

  @Column({ type: 'uuid', nullable: true })
  checkedBy!: string | null;

  @Column({ type: 'uuid', nullable: true })
  confirmedBy!: string | null;

  @Column({ type: 'integer', nullable: true })
  tiePlace!: number | null;

  @Column({ type: 'text', nullable: true })
  tieReason!: string | null;

  @Column({ type: 'text', nullable: true })
  exceptionReason!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** Points for one line of the table, by whoever registered or by whoever checked. */
@Entity('emulation_score')
export class EmulationScoreEntity {
  @PrimaryColumn({ type: 'uuid' })
  registrationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  criterionId!: string;

  @PrimaryColumn({ type: 'text' })
  side!: 'SELF' | 'CHECKED';

  @Column({ type: 'numeric' })
  points!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}

/** What was done about a registration. Written once. */
@Entity('emulation_step')
export class EmulationStepEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  registrationId!: string;

  @Column({ type: 'bigint', insert: false })
  sequence!: string;

  @Column({ type: 'text' })
  move!: string;

  @Column({ type: 'text' })
  state!: EmulationState;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'numeric', nullable: true })
  points!: string | null;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz', insert: false })
  at!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommendationForm } from './award.enums.ts';
import type { EmulationSubject } from './emulation.enums.ts';

/** The decision by which somebody is rewarded. */
@Entity('emulation_decision')
export class EmulationDecisionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'date' })
  decidedOn!: string;

  @Column({ type: 'text' })
  authority!: string;

  @Column({ type: 'uuid' })
  recordedBy!: string;
}

/** A line of the register of commendations; it holds what was true when it was entered. */
@Entity('emulation_commendation')
export class EmulationCommendationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  decisionId!: string;

  @Column({ type: 'uuid', nullable: true })
  registrationId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  campaignId!: string | null;

  @Column({ type: 'text' })
  subject!: EmulationSubject;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'boolean' })
  consent!: boolean;

  @Column({ type: 'text' })
  award!: string;

  @Column({ type: 'text' })
  form!: CommendationForm;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'text', nullable: true })
  withdrawnReason!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;
}

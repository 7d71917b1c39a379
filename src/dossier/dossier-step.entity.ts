import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DossierState } from './dossier.enums.ts';

/** The commune's four-point assessment of a dossier (Mẫu 03). */
@Entity('commune_assessment')
export class CommuneAssessmentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'text' })
  materialOrigin!: string;

  @Column({ type: 'text' })
  localLabour!: string;

  @Column({ type: 'text' })
  ideaOrigin!: string;

  @Column({ type: 'text' })
  localIdentity!: string;

  @Column({ type: 'text' })
  reportNumber!: string;

  @Column({ type: 'date' })
  reportDate!: string;

  @Column({ type: 'text', nullable: true })
  requestNumber!: string | null;

  @Column({ type: 'date', nullable: true })
  requestDate!: string | null;

  @Column({ type: 'date', nullable: true })
  meetingOn!: string | null;

  @Column({ type: 'text', nullable: true })
  meetingNote!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** One step of a dossier's way; written once, never changed. */
@Entity('dossier_transition')
export class DossierTransitionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  /** Order of all steps, independent of clocks. */
  @Column({ type: 'bigint', insert: false, update: false })
  sequence!: string;

  @Column({ type: 'text' })
  move!: string;

  @Column({ type: 'text', nullable: true })
  fromState!: DossierState | null;

  @Column({ type: 'text' })
  toState!: DossierState;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

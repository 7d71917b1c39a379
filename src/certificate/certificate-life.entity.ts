import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RevocationGround } from './certificate.enums.ts';
import type {
  CertificateEventKind,
  ConclusionState,
  InspectionKind,
  InspectionOutcome,
} from './certificate-life.enums.ts';

/** One line of a certificate's history; written once, never changed. */
@Entity('certificate_event')
export class CertificateEventEntity {
  /** Order of all events, independent of clocks. */
  @PrimaryColumn({ type: 'bigint', insert: false, update: false })
  sequence!: string;

  @Column({ type: 'uuid' })
  certificateId!: string;

  @Column({ type: 'text' })
  kind!: CertificateEventKind;

  @Column({ type: 'date' })
  happenedOn!: string;

  @Column({ type: 'text', nullable: true })
  reference!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt!: Date;
}

/** That a registered certificate was compared with its source. */
@Entity('certificate_source_check')
export class SourceCheckEntity {
  @PrimaryColumn({ type: 'uuid' })
  certificateId!: string;

  @Column({ type: 'uuid' })
  checkedBy!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  checkedAt!: Date;
}

@Entity('certificate_extension')
export class CertificateExtensionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  certificateId!: string;

  @Column({ type: 'date' })
  extendedUntil!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text' })
  decisionNumber!: string;

  @Column({ type: 'date' })
  decidedOn!: string;

  @Column({ type: 'uuid', nullable: true })
  dossierId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  /** The last day it counts, where a result came before its end. */
  @Column({ type: 'date', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  endReason!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** A check after recognition: Điều 9. */
@Entity('certificate_inspection')
export class CertificateInspectionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  certificateId!: string;

  @Column({ type: 'text' })
  kind!: InspectionKind;

  @Column({ type: 'date' })
  inspectedOn!: string;

  @Column({ type: 'text' })
  inspector!: string;

  @Column({ type: 'boolean', nullable: true })
  criteriaKept!: boolean | null;

  @Column({ type: 'boolean', nullable: true })
  markCorrect!: boolean | null;

  @Column({ type: 'text' })
  finding!: string;

  @Column({ type: 'text' })
  outcome!: InspectionOutcome;

  @Column({ type: 'date', nullable: true })
  mendBy!: string | null;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt!: Date;
}

/** A conclusion, or a commune's confirmation, from which the days to a revocation are counted. */
@Entity('revocation_conclusion')
export class RevocationConclusionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  certificateId!: string;

  @Column({ type: 'text' })
  ground!: RevocationGround;

  @Column({ type: 'date' })
  concludedOn!: string;

  @Column({ type: 'date', insert: false, update: false })
  dueOn!: string;

  @Column({ type: 'text' })
  concludedBy!: string;

  @Column({ type: 'text', nullable: true })
  documentNumber!: string | null;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid', nullable: true })
  inspectionId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'text', default: 'PENDING' })
  state!: ConclusionState;

  @Column({ type: 'text', nullable: true })
  dropReason!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

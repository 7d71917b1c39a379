import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ComplaintOutcome, ComplaintState } from './complaint.enums.ts';

@Entity('complaint')
export class ComplaintEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  producerId!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @Column({ type: 'text' })
  productName!: string;

  @Column({ type: 'uuid', nullable: true })
  dossierId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  sessionItemId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  certificateId!: string | null;

  @Column({ type: 'text' })
  state!: ComplaintState;

  @Column({ type: 'text' })
  grounds!: string;

  @Column({ type: 'text', nullable: true })
  request!: string | null;

  @Column({ type: 'text', nullable: true })
  legalBasis!: string | null;

  @Column({ type: 'uuid' })
  lodgedBy!: string;

  @Column({ type: 'boolean' })
  onPaper!: boolean;

  @Column({ type: 'timestamptz' })
  lodgedAt!: Date;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'date', nullable: true })
  registeredOn!: string | null;

  @Column({ type: 'uuid', nullable: true })
  rescoreItemId!: string | null;

  @Column({ type: 'text', nullable: true })
  outcome!: ComplaintOutcome | null;

  @Column({ type: 'text', nullable: true })
  outcomeReason!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('complaint_answer')
export class ComplaintAnswerEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  complaintId!: string;

  @Column({ type: 'bigint' })
  sequence!: string;

  @Column({ type: 'text' })
  documentNumber!: string;

  @Column({ type: 'date' })
  answeredOn!: string;

  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'uuid' })
  answeredBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('complaint_step')
export class ComplaintStepEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  complaintId!: string;

  @Column({ type: 'bigint' })
  sequence!: string;

  @Column({ type: 'text' })
  move!: string;

  @Column({ type: 'text', nullable: true })
  fromState!: ComplaintState | null;

  @Column({ type: 'text' })
  toState!: ComplaintState;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'timestamptz' })
  at!: Date;
}

@Entity('complaint_file')
export class ComplaintFileEntity {
  @PrimaryColumn({ type: 'uuid' })
  complaintId!: string;

  @PrimaryColumn({ type: 'uuid' })
  fileId!: string;

  @Column({ type: 'uuid', nullable: true })
  answerId!: string | null;

  @Column({ type: 'uuid' })
  addedBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

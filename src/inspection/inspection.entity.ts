import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InspectionFindingKind, InspectionPlanKind } from './inspection.enums.ts';

@Entity('inspection_plan')
export class InspectionPlanEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: InspectionPlanKind;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'uuid', nullable: true })
  documentId!: string | null;

  @Column({ type: 'text', nullable: true })
  content!: string | null;

  @Column({ type: 'date' })
  startsOn!: string;

  @Column({ type: 'date' })
  endsOn!: string;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;
}

/** A visit to a commune, planned or held. */
@Entity('inspection_visit')
export class InspectionVisitEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', nullable: true })
  planId!: string | null;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'date', nullable: true })
  plannedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  heldOn!: string | null;

  @Column({ type: 'boolean' })
  announced!: boolean;

  @Column({ type: 'text', array: true })
  members!: string[];

  @Column({ type: 'text', nullable: true })
  lookedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  conclusion!: string | null;

  @Column({ type: 'text', nullable: true })
  cancelledReason!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

@Entity('inspection_finding')
export class InspectionFindingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  visitId!: string;

  @Column({ type: 'text' })
  kind!: InspectionFindingKind;

  @Column({ type: 'boolean' })
  serious!: boolean;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'uuid', nullable: true })
  criterionId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  indicatorId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  productId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  producerId!: string | null;

  @Column({ type: 'text', nullable: true })
  withdrawnReason!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;
}

/** A difficulty that a visit, or a finding of it, has to do with. */
@Entity('inspection_difficulty')
export class InspectionDifficultyEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  visitId!: string;

  @Column({ type: 'uuid', nullable: true })
  findingId!: string | null;

  @Column({ type: 'uuid' })
  difficultyId!: string;

  @Column({ type: 'boolean' })
  linked!: boolean;

  @Column({ type: 'uuid' })
  personId!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EmulationEventKind, EmulationSubject } from './emulation.enums.ts';

@Entity('emulation_campaign')
export class EmulationCampaignEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'uuid', nullable: true })
  documentId!: string | null;

  @Column({ type: 'text', nullable: true })
  basis!: string | null;

  @Column({ type: 'text', nullable: true })
  content!: string | null;

  @Column({ type: 'date' })
  startsOn!: string;

  @Column({ type: 'date' })
  endsOn!: string;

  @Column({ type: 'date', nullable: true })
  registerUntil!: string | null;

  @Column({ type: 'text', array: true })
  openTo!: EmulationSubject[];

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** What a commune plans for a campaign in one year. */
@Entity('emulation_plan')
export class EmulationPlanEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  campaignId!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'date', nullable: true })
  issuedOn!: string | null;

  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'text', nullable: true })
  goals!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** A criterion of a set that a plan makes its goal. */
@Entity('emulation_plan_goal')
export class EmulationPlanGoalEntity {
  @PrimaryColumn({ type: 'uuid' })
  planId!: string;

  @PrimaryColumn({ type: 'uuid' })
  criterionId!: string;
}

/** A launch or a review, planned or held. */
@Entity('emulation_event')
export class EmulationEventEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  campaignId!: string;

  @Column({ type: 'uuid', nullable: true })
  communeId!: string | null;

  @Column({ type: 'text' })
  kind!: EmulationEventKind;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'date', nullable: true })
  plannedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  heldOn!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'integer', nullable: true })
  people!: number | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text', nullable: true })
  cancelledReason!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssessmentPeriodKind } from '../commune-criteria/commune-criteria.enums.ts';
import type { FundingSource, ResourceKind, WorkKind } from './resource.enums.ts';

/** What was written at once, to be taken back at once. */
@Entity('resource_batch')
export class ResourceBatchEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text' })
  periodKind!: AssessmentPeriodKind;

  @Column({ type: 'integer' })
  newCount!: number;

  @Column({ type: 'integer' })
  changedCount!: number;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  undoneBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;
}

/** Money by source, or what was given otherwise: one place of the table of a commune and period. */
@Entity('resource_entry')
export class ResourceEntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text' })
  periodKind!: AssessmentPeriodKind;

  @Column({ type: 'text' })
  kind!: ResourceKind;

  @Column({ type: 'text', nullable: true })
  source!: FundingSource | null;

  @Column({ type: 'text' })
  work!: WorkKind;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @Column({ type: 'bigint', nullable: true })
  planned!: string | null;

  @Column({ type: 'bigint', nullable: true })
  allocated!: string | null;

  @Column({ type: 'bigint', nullable: true })
  disbursed!: string | null;

  @Column({ type: 'numeric', nullable: true })
  quantity!: string | null;

  @Column({ type: 'bigint', nullable: true })
  value!: string | null;

  @Column({ type: 'text' })
  basis!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'boolean' })
  unusualConfirmed!: boolean;

  @Column({ type: 'boolean' })
  withdrawn!: boolean;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** One change of a line. Written once. */
@Entity('resource_entry_change')
export class ResourceEntryChangeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  entryId!: string;

  @Column({ type: 'uuid' })
  batchId!: string;

  @Column({ type: 'bigint', insert: false })
  sequence!: string;

  @Column({ type: 'boolean' })
  undo!: boolean;

  @Column({ type: 'jsonb', nullable: true })
  before!: Readonly<Record<string, unknown>> | null;

  @Column({ type: 'jsonb' })
  after!: Readonly<Record<string, unknown>>;

  @Column({ type: 'integer' })
  afterRevision!: number;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz', insert: false })
  at!: Date;
}

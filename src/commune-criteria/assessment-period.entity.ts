import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssessmentPeriodKind } from './commune-criteria.enums.ts';

/** A period that something was recorded for, or that was closed. */
@Entity('assessment_period')
export class AssessmentPeriodEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ name: 'kind', type: 'text' })
  periodKind!: AssessmentPeriodKind;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  closedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** Results pasted at once, to be taken back at once. */
@Entity('assessment_paste')
export class AssessmentPasteEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text' })
  periodKind!: AssessmentPeriodKind;

  @Column({ type: 'uuid', nullable: true })
  pastedBy!: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  pastedAt!: Date;

  @Column({ type: 'integer' })
  newCount!: number;

  @Column({ type: 'integer' })
  changedCount!: number;

  @Column({ type: 'uuid', nullable: true })
  undoneBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;
}

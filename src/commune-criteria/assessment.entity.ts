import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  AssessmentPeriodKind,
  IncomeMethod,
  IncomeStatus,
  IndicatorAssessmentStatus,
} from './commune-criteria.enums.ts';

/** What one commune reached in one period on one indicator. */
@Entity('indicator_assessment')
export class IndicatorAssessmentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text' })
  periodKind!: AssessmentPeriodKind;

  @Column({ type: 'uuid' })
  indicatorId!: string;

  @Column({ type: 'numeric', nullable: true })
  value!: string | null;

  @Column({ type: 'boolean', nullable: true })
  yesNo!: boolean | null;

  @Column({ type: 'text', nullable: true })
  absenceReason!: string | null;

  @Column({ type: 'boolean', nullable: true })
  met!: boolean | null;

  /** The threshold it was judged by; stays when a newer one is set. */
  @Column({ type: 'uuid', nullable: true })
  thresholdId!: string | null;

  @Column({ type: 'date', nullable: true })
  judgedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  evidence!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** Far from what is usual, and so on purpose. */
  @Column({ type: 'boolean' })
  unusualConfirmed!: boolean;

  @Column({ type: 'text' })
  status!: IndicatorAssessmentStatus;

  @Column({ type: 'text', nullable: true })
  returnReason!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** The income per person of one commune and year by one method. */
@Entity('income_figure')
export class IncomeFigureEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'integer' })
  year!: number;

  /** Thousand VND per person and year. */
  @Column({ type: 'bigint', nullable: true })
  amount!: string | null;

  @Column({ type: 'text' })
  method!: IncomeMethod;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text' })
  status!: IncomeStatus;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** Follows a household survey and is changed by the steps of that survey only. */
  @Column({ type: 'boolean', default: false })
  surveyed!: boolean;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** The region or commune group of a unit, valid for the units below it too. */
@Entity('unit_classification')
export class UnitClassificationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  kind!: 'REGION' | 'COMMUNE_GROUP';

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'text' })
  source!: string;
}

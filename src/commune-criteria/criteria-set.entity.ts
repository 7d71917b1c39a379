import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Comparator,
  CriteriaConfidence,
  CriteriaDivisionKind,
  CriteriaLevel,
  IndicatorComputation,
  IndicatorValueKind,
  ThresholdKey,
  ThresholdsStatus,
} from './commune-criteria.enums.ts';

/** One set of criteria as issued by one decision, by the seeds or the office. Never changed by the server. */
@Entity('criteria_set')
export class CriteriaSetEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  level!: CriteriaLevel;

  @Column({ type: 'text' })
  standard!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  legalBasis!: string;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'text', nullable: true })
  validToNote!: string | null;

  @Column({ type: 'integer', nullable: true })
  criteriaCount!: number | null;

  @Column({ type: 'integer', nullable: true })
  indicatorCount!: number | null;

  @Column({ type: 'text', nullable: true })
  indicatorCountNote!: string | null;

  @Column({ type: 'boolean' })
  complete!: boolean;

  @Column({ type: 'text', array: true })
  rules!: string[];

  @Column({ type: 'text' })
  confidence!: CriteriaConfidence;

  @Column({ type: 'text', nullable: true })
  confidenceNote!: string | null;

  @Column({ type: 'text', array: true })
  sources!: string[];

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'uuid', nullable: true })
  supersedesId!: string | null;

  /** Null for what law and official lists give. */
  @Column({ type: 'uuid', nullable: true })
  publishedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;
}

/** A heading, a region column or a commune group of a set. */
@Entity('criteria_set_division')
export class CriteriaDivisionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  setId!: string;

  @Column({ type: 'text' })
  kind!: CriteriaDivisionKind;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  definition!: string | null;

  @Column({ type: 'integer' })
  position!: number;
}

@Entity('criteria_set_criterion')
export class CriterionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  setId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid', nullable: true })
  partId!: string | null;

  @Column({ type: 'boolean' })
  indicatorsComplete!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text' })
  confidence!: CriteriaConfidence;

  @Column({ type: 'text', nullable: true })
  confidenceNote!: string | null;

  @Column({ type: 'text', array: true })
  sources!: string[];
}

@Entity('indicator')
export class IndicatorEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  criterionId!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  valueKind!: IndicatorValueKind;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @Column({ type: 'text' })
  comparator!: Comparator;

  @Column({ type: 'text', array: true })
  thresholdBy!: ThresholdKey[];

  @Column({ type: 'uuid', nullable: true })
  requiresSetId!: string | null;

  @Column({ type: 'text', nullable: true })
  computedFrom!: IndicatorComputation | null;

  @Column({ type: 'text', array: true })
  options!: string[];

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text' })
  confidence!: CriteriaConfidence;

  @Column({ type: 'text', nullable: true })
  confidenceNote!: string | null;

  @Column({ type: 'text', array: true })
  sources!: string[];

  @Column({ type: 'integer' })
  position!: number;
}

/** Never changed: a correction is a new row, and the old one says when it was superseded. */
@Entity('indicator_threshold')
export class IndicatorThresholdEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  indicatorId!: string;

  @Column({ type: 'text', nullable: true })
  regionCode!: string | null;

  @Column({ type: 'text', nullable: true })
  communeGroup!: string | null;

  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @Column({ type: 'numeric', nullable: true })
  value!: string | null;

  @Column({ type: 'boolean', nullable: true })
  yesNo!: boolean | null;

  @Column({ type: 'text' })
  comparator!: Comparator;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @Column({ type: 'text' })
  thresholdsStatus!: ThresholdsStatus;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text' })
  confidence!: CriteriaConfidence;

  @Column({ type: 'uuid', nullable: true })
  setBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt!: Date;
}

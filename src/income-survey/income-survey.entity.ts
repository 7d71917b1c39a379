import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IncomeMethod, IncomeStatus } from '../commune-criteria/commune-criteria.enums.ts';
import type { HouseholdKind, IncomeEstimator } from './income-survey.enums.ts';

/** The survey of one commune for one year by one method. */
@Entity('income_survey')
export class IncomeSurveyEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text' })
  method!: IncomeMethod;

  @Column({ type: 'date' })
  windowFrom!: string;

  @Column({ type: 'date' })
  windowTo!: string;

  @Column({ type: 'integer', nullable: true })
  householdsTotal!: number | null;

  @Column({ type: 'text', nullable: true })
  planSource!: string | null;

  @Column({ type: 'text' })
  status!: IncomeStatus;

  @Column({ type: 'integer', default: 1 })
  round!: number;

  @Column({ type: 'integer', default: 0 })
  householdsListed!: number;

  @Column({ type: 'integer', default: 0 })
  householdsCompleted!: number;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

@Entity('income_survey_area')
export class IncomeSurveyAreaEntity {
  @PrimaryColumn({ type: 'uuid' })
  surveyId!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer', nullable: true })
  householdsFrame!: number | null;

  @Column({ type: 'integer', nullable: true })
  householdsUpdated!: number | null;

  @Column({ type: 'integer', nullable: true })
  householdsPlanned!: number | null;

  @Column({ type: 'smallint' })
  position!: number;
}

/** Written once, under row security: small groups show to the commune and the reviewer only. */
@Entity('income_survey_result')
export class IncomeSurveyResultEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  surveyId!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'integer' })
  round!: number;

  @Column({ type: 'integer' })
  households!: number;

  @Column({ type: 'integer' })
  persons!: number;

  @Column({ type: 'bigint' })
  netTotal!: string;

  @Column({ type: 'numeric' })
  unweighted!: string;

  @Column({ type: 'numeric', nullable: true })
  weighted!: string | null;

  @Column({ type: 'numeric', nullable: true })
  standardError!: string | null;

  @Column({ type: 'numeric', nullable: true })
  relativeError!: string | null;

  @Column({ type: 'text' })
  counts!: IncomeEstimator;

  @Column({ type: 'bigint' })
  amount!: string;

  @Column({ type: 'integer' })
  minimumGroup!: number;

  @Column({ type: 'timestamptz' })
  summarisedAt!: Date;
}

/** One household of the list and what it answered, under row security. */
@Entity('income_household')
export class IncomeHouseholdEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  surveyId!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'text' })
  areaCode!: string;

  @Column({ type: 'integer' })
  orderNumber!: number;

  @Column({ type: 'text' })
  hamlet!: string;

  @Column({ type: 'text' })
  headName!: string;

  @Column({ type: 'text' })
  kind!: HouseholdKind;

  @Column({ type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ type: 'text', nullable: true })
  replacementReason!: string | null;

  @Column({ type: 'date', nullable: true })
  interviewedOn!: string | null;

  @Column({ type: 'boolean' })
  completed!: boolean;

  @Column({ type: 'boolean' })
  confirmed!: boolean;

  @Column({ type: 'integer' })
  membersCounted!: number;

  @Column({ type: 'bigint' })
  net!: string;

  /** Of everything that was sent: the same content sent again is known by it. */
  @Column({ type: 'bytea' })
  digest!: Buffer;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

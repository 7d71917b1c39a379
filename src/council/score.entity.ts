import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScoreSheetState } from './council.enums.ts';
import type { ExplanationStep } from './explanation.rules.ts';
import type { SheetSource } from './score.enums.ts';

/**
 * One member's sheet for one product. Lies under row security, as do the tables below: a query shows
 * only what the person of its transaction may see.
 */
@Entity('score_sheet')
export class ScoreSheetEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  rubricSheetId!: string;

  @Column({ type: 'smallint' })
  version!: number;

  @Column({ type: 'text' })
  state!: ScoreSheetState;

  @Column({ type: 'bytea', insert: false, update: false })
  salt!: Buffer;

  /** On a device or on paper. */
  @Column({ type: 'text', insert: false, update: false })
  source!: SheetSource;

  @Column({ type: 'text', nullable: true })
  opinion!: string | null;

  @Column({ type: 'smallint', nullable: true })
  total!: number | null;

  @Column({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('score_answer')
export class ScoreAnswerEntity {
  @PrimaryColumn({ type: 'uuid' })
  sheetId!: string;

  @PrimaryColumn({ type: 'uuid' })
  criterionId!: string;

  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  rubricSheetId!: string;

  @Column({ type: 'uuid', nullable: true })
  optionId!: string | null;

  @Column({ type: 'text', nullable: true })
  remark!: string | null;

  @Column({ type: 'boolean' })
  flagged!: boolean;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** The result of one product: whole numbers that prove the stars. */
@Entity('item_result')
export class ItemResultEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'smallint' })
  round!: number;

  @Column({ type: 'uuid' })
  ruleId!: string;

  @Column({ type: 'smallint' })
  sheetCount!: number;

  @Column({ type: 'integer' })
  totalSum!: number;

  @Column({ type: 'smallint' })
  minTotal!: number;

  @Column({ type: 'smallint' })
  maxTotal!: number;

  @Column({ type: 'smallint', insert: false, update: false })
  spread!: number;

  /** Exact decimal as text. */
  @Column({ type: 'numeric' })
  spreadLimit!: string;

  @Column({ type: 'boolean' })
  spreadAlarm!: boolean;

  /** Null for results from before it was kept. */
  @Column({ type: 'smallint', nullable: true })
  medianTwice!: number | null;

  @Column({ type: 'smallint' })
  starByPoints!: number;

  @Column({ type: 'smallint' })
  starByMinima!: number;

  @Column({ type: 'smallint' })
  proposedStar!: number;

  @Column({ type: 'jsonb' })
  explanation!: ExplanationStep[];

  @Column({ type: 'timestamptz' })
  computedAt!: Date;
}

@Entity('item_result_part')
export class ItemResultPartEntity {
  @PrimaryColumn({ type: 'uuid' })
  resultId!: string;

  @PrimaryColumn({ type: 'text' })
  partCode!: string;

  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'integer' })
  pointsSum!: number;

  @Column({ type: 'smallint' })
  minPoints!: number;

  @Column({ type: 'smallint' })
  maxPoints!: number;
}

@Entity('item_result_criterion')
export class ItemResultCriterionEntity {
  @PrimaryColumn({ type: 'uuid' })
  resultId!: string;

  @PrimaryColumn({ type: 'uuid' })
  criterionId!: string;

  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'integer' })
  pointsSum!: number;

  @Column({ type: 'smallint' })
  minPoints!: number;

  @Column({ type: 'smallint' })
  maxPoints!: number;
}

@Entity('item_result_minimum')
export class ItemResultMinimumEntity {
  @PrimaryColumn({ type: 'uuid' })
  resultId!: string;

  @PrimaryColumn({ type: 'uuid' })
  criterionId!: string;

  @PrimaryColumn({ type: 'smallint' })
  star!: number;

  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'smallint' })
  requiredPoints!: number;

  @Column({ type: 'integer' })
  pointsSum!: number;

  @Column({ type: 'smallint' })
  sheetsBelow!: number;

  @Column({ type: 'boolean' })
  met!: boolean;
}

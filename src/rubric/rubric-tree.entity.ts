import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConditionKind, OptionOrigin } from './rubric.enums.ts';

/** Part A, B or C of a sheet. */
@Entity('rubric_part')
export class RubricPartEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  versionId!: string;

  @Column({ type: 'uuid' })
  sheetId!: string;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'smallint' })
  maxPoints!: number;
}

/** A numbered section of a part; where `scored`, its one criterion stands for the whole section. */
@Entity('rubric_section')
export class RubricSectionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  versionId!: string;

  @Column({ type: 'uuid' })
  sheetId!: string;

  @Column({ type: 'uuid' })
  partId!: string;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'smallint' })
  maxPoints!: number;

  @Column({ type: 'text', array: true })
  notes!: string[];

  @Column({ type: 'boolean' })
  scored!: boolean;
}

/** A criterion, or a heading over criteria (`scored` false). */
@Entity('rubric_criterion')
export class RubricCriterionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  versionId!: string;

  @Column({ type: 'uuid' })
  sheetId!: string;

  @Column({ type: 'uuid' })
  partId!: string;

  @Column({ type: 'uuid' })
  sectionId!: string;

  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'smallint' })
  maxPoints!: number;

  @Column({ type: 'text', array: true })
  notes!: string[];

  @Column({ type: 'boolean' })
  scored!: boolean;

  @Column({ type: 'smallint', nullable: true })
  headingStar!: number | null;
}

/** One level of a criterion: what a member can choose. */
@Entity('rubric_option')
export class RubricOptionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  versionId!: string;

  @Column({ type: 'uuid' })
  sheetId!: string;

  @Column({ type: 'uuid' })
  criterionId!: string;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'smallint' })
  points!: number;

  @Column({ type: 'smallint', nullable: true })
  minForStar!: number | null;

  @Column({ type: 'smallint', nullable: true })
  caseNumber!: number | null;

  @Column({ type: 'text', nullable: true })
  caseLabel!: string | null;

  @Column({ type: 'text' })
  origin!: OptionOrigin;

  @Column({ type: 'boolean', insert: false, update: false })
  printed!: boolean;
}

/** The least points that a criterion must reach for a star. */
@Entity('rubric_star_minimum')
export class RubricStarMinimumEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  versionId!: string;

  @Column({ type: 'uuid' })
  sheetId!: string;

  @Column({ type: 'uuid' })
  criterionId!: string;

  @Column({ type: 'smallint' })
  star!: number;

  @Column({ type: 'smallint' })
  points!: number;
}

/** A condition that ends or forbids the scoring of a product. */
@Entity('rubric_condition')
export class RubricConditionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  versionId!: string;

  @Column({ type: 'uuid' })
  sheetId!: string;

  @Column({ type: 'uuid', nullable: true })
  criterionId!: string | null;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  kind!: ConditionKind;

  @Column({ type: 'text' })
  text!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DoubtKind } from './rubric.enums.ts';

const hex = {
  from: (value: Buffer) => value.toString('hex'),
  to: (value: string) => Buffer.from(value, 'hex'),
};

/** The scoring sheets of one decision. Immutable once published, but for the day it ends. */
@Entity('rubric_version')
export class RubricVersionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'date' })
  signedOn!: string;

  @Column({ type: 'date' })
  effectiveFrom!: string;

  @Column({ type: 'date', nullable: true })
  effectiveTo!: string | null;

  @Column({ type: 'text', array: true })
  replaces!: string[];

  @Column({ type: 'smallint' })
  maxPoints!: number;

  @Column({ type: 'smallint', nullable: true })
  certificateMonths!: number | null;

  @Column({ type: 'text', nullable: true })
  minimumArticle!: string | null;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text' })
  confidence!: string;

  @Column({ type: 'bytea', transformer: hex })
  contentHash!: string;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;
}

/** Which averages earn which star: from `minPoints` up to, but not including, `maxPoints`. */
@Entity('rubric_star_range')
export class RubricStarRangeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  versionId!: string;

  @Column({ type: 'smallint' })
  star!: number;

  @Column({ type: 'text', nullable: true })
  level!: string | null;

  @Column({ type: 'smallint' })
  minPoints!: number;

  @Column({ type: 'smallint' })
  maxPoints!: number;

  @Column({ type: 'boolean' })
  maxInclusive!: boolean;

  @Column({ type: 'boolean' })
  certified!: boolean;

  @Column({ type: 'text', nullable: true })
  article!: string | null;

  @Column({ type: 'text' })
  source!: string;
}

/** One sheet: what a product of one sub-group is scored on. */
@Entity('rubric_sheet')
export class RubricSheetEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  versionId!: string;

  @Column({ type: 'smallint' })
  number!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  context!: string | null;

  @Column({ type: 'text', nullable: true })
  groupCode!: string | null;

  @Column({ type: 'text', nullable: true })
  groupName!: string | null;

  @Column({ type: 'text', nullable: true })
  familyCode!: string | null;

  @Column({ type: 'text', nullable: true })
  familyName!: string | null;

  @Column({ type: 'text', nullable: true })
  subgroupCode!: string | null;

  @Column({ type: 'text', nullable: true })
  subgroupName!: string | null;

  @Column({ type: 'text', array: true })
  leadMinistries!: string[];

  @Column({ type: 'smallint' })
  maxPoints!: number;

  @Column({ type: 'boolean' })
  usable!: boolean;

  @Column({ type: 'text', nullable: true })
  unusableReasonVi!: string | null;

  @Column({ type: 'text', nullable: true })
  unusableReasonEn!: string | null;
}

/** A value to be checked against the signed decision. */
@Entity('rubric_doubt')
export class RubricDoubtEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  versionId!: string;

  @Column({ type: 'uuid', nullable: true })
  sheetId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  criterionId!: string | null;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  kind!: DoubtKind;

  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'text', nullable: true })
  printed!: string | null;

  @Column({ type: 'text', nullable: true })
  used!: string | null;

  @Column({ type: 'boolean' })
  blocksUse!: boolean;

  @Column({ type: 'text' })
  textVi!: string;

  @Column({ type: 'text' })
  textEn!: string;

  @Column({ type: 'text', nullable: true })
  sourceRemark!: string | null;
}

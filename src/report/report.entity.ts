import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportAnnex } from '../document/papers/programme-report.facts.ts';
import type { FigureRow } from './figure.rules.ts';
import type { ReportCadence, ReportState } from './report.enums.ts';

/** A part of a report: its heading, and the text it begins with. */
export interface TemplateSection {
  readonly heading: string;
  readonly text: string;
}

/** What reports of one kind are made of. */
@Entity('report_template')
export class ReportTemplateEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  cadence!: ReportCadence;

  @Column({ type: 'text', nullable: true })
  agencyAbove!: string | null;

  @Column({ type: 'text' })
  agencyName!: string;

  @Column({ type: 'text' })
  placeName!: string;

  @Column({ type: 'jsonb' })
  sections!: TemplateSection[];

  @Column({ type: 'text', array: true })
  recipients!: string[];

  @Column({ type: 'text' })
  signerTitle!: string;

  @Column({ type: 'smallint', nullable: true })
  dueDays!: number | null;

  @Column({ type: 'text', nullable: true })
  dueSource!: string | null;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'integer' })
  revision!: number;
}

/** What can be changed about a kind of report. */
export type TemplateFacts = Pick<
  ReportTemplateEntity,
  'sections' | 'dueDays' | 'dueSource' | 'source'
>;

/** A change of a kind of report: what stood before. Written once. */
@Entity('report_template_change')
export class ReportTemplateChangeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  templateId!: string;

  @Column({ type: 'integer' })
  afterRevision!: number;

  @Column({ type: 'jsonb' })
  before!: TemplateFacts;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}

@Entity('programme_report')
export class ReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  templateId!: string;

  @Column({ type: 'boolean' })
  adHoc!: boolean;

  @Column({ type: 'date' })
  fromDay!: string;

  @Column({ type: 'date' })
  toDay!: string;

  @Column({ type: 'text' })
  about!: string;

  @Column({ type: 'uuid', nullable: true })
  basedOn!: string | null;

  @Column({ type: 'text' })
  state!: ReportState;

  @Column({ type: 'text', nullable: true })
  returnReason!: string | null;

  @Column({ type: 'timestamptz' })
  figuresAt!: Date;

  @Column({ type: 'boolean' })
  demonstration!: boolean;

  @Column({ type: 'jsonb' })
  annexes!: ReportAnnex[];

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'date', nullable: true })
  issuedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  signerName!: string | null;

  @Column({ type: 'uuid' })
  createdBy!: string;

  @Column({ type: 'uuid', nullable: true })
  submittedBy!: string | null;

  @Column({ type: 'uuid', nullable: true })
  approvedBy!: string | null;

  @Column({ type: 'integer' })
  revision!: number;
}

@Entity('report_section')
export class ReportSectionEntity {
  @PrimaryColumn({ type: 'uuid' })
  reportId!: string;

  @PrimaryColumn({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  heading!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'boolean' })
  carriedOver!: boolean;
}

/** A figure as it was when the report's figures were taken last. */
@Entity('report_figure')
export class ReportFigureEntity {
  @PrimaryColumn({ type: 'uuid' })
  reportId!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'numeric', nullable: true })
  value!: string | null;

  @Column({ type: 'boolean' })
  demonstration!: boolean;

  @Column({ type: 'integer' })
  rowCount!: number;

  @Column({ type: 'jsonb' })
  rows!: FigureRow[];
}

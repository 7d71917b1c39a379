import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Comparator } from '../commune-criteria/commune-criteria.enums.ts';
import type { DocumentKind, DocumentSeen, TargetMetric } from './programme.enums.ts';
import type { RuralStandard } from '../recognition/recognition.enums.ts';

@Entity('official_document')
export class OfficialDocumentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'date' })
  issuedOn!: string;

  @Column({ type: 'text' })
  issuer!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: DocumentKind;

  @Column({ type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text', nullable: true })
  sourceUrl!: string | null;

  @Column({ type: 'text' })
  seen!: DocumentSeen;

  /** The document that took its place. */
  @Column({ type: 'uuid', nullable: true })
  supersededById!: string | null;

  @Column({ type: 'date', nullable: true })
  supersededOn!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'integer' })
  revision!: number;
}

/** A figure to be reached by a day, and what is known of how far it has come. */
@Entity('programme_target')
export class ProgrammeTargetEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  metric!: TargetMetric;

  @Column({ type: 'integer', nullable: true })
  metricStars!: number | null;

  @Column({ type: 'text', nullable: true })
  metricStandard!: RuralStandard | null;

  @Column({ type: 'text' })
  comparator!: Comparator;

  @Column({ type: 'numeric', nullable: true })
  baseline!: string | null;

  @Column({ type: 'numeric' })
  goal!: string;

  @Column({ type: 'text' })
  unit!: string;

  @Column({ type: 'date', nullable: true })
  startsOn!: string | null;

  @Column({ type: 'date' })
  due!: string;

  @Column({ type: 'text', nullable: true })
  owner!: string | null;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'uuid', nullable: true })
  documentId!: string | null;

  @Column({ type: 'numeric', nullable: true })
  reportedValue!: string | null;

  @Column({ type: 'date', nullable: true })
  reportedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  reportedSource!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** A value that was reported. Written once. */
@Entity('programme_target_report')
export class TargetReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  targetId!: string;

  @Column({ type: 'bigint', insert: false })
  sequence!: string;

  @Column({ type: 'numeric', nullable: true })
  value!: string | null;

  @Column({ type: 'date', nullable: true })
  day!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'timestamptz', insert: false })
  at!: Date;
}

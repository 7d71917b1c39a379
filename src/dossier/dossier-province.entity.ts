import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Recommendation,
  RequestAddressee,
  RequestState,
  VisitConclusion,
} from './dossier-province.enums.ts';

/** The province looked whether everything is there; written once, never changed. */
@Entity('dossier_check')
export class DossierCheckEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'boolean' })
  requestLetter!: boolean;

  @Column({ type: 'boolean' })
  communeReport!: boolean;

  @Column({ type: 'boolean' })
  productFile!: boolean;

  @Column({ type: 'boolean', nullable: true })
  samples!: boolean | null;

  @Column({ type: 'boolean', insert: false, update: false })
  complete!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'uuid' })
  checkedBy!: string;

  @Column({ type: 'date' })
  checkedOn!: string;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;
}

/** The report of the advisory team to the chair of the council. */
@Entity('advisory_report')
export class AdvisoryReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'text' })
  reportNumber!: string;

  @Column({ type: 'date' })
  reportDate!: string;

  @Column({ type: 'text' })
  findings!: string;

  @Column({ type: 'text' })
  recommendation!: Recommendation;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** Something the province asks for, and the answer. */
@Entity('dossier_request')
export class DossierRequestEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'text' })
  addressee!: RequestAddressee;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'date' })
  dueOn!: string;

  @Column({ type: 'text' })
  state!: RequestState;

  @Column({ type: 'uuid' })
  askedBy!: string;

  @Column({ type: 'timestamptz', insert: false })
  askedAt!: Date;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  closedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;
}

/** A visit to the place of production. */
@Entity('field_visit')
export class FieldVisitEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'date' })
  plannedOn!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid' })
  plannedBy!: string;

  @Column({ type: 'date', nullable: true })
  visitedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  participants!: string | null;

  @Column({ type: 'text', nullable: true })
  findings!: string | null;

  @Column({ type: 'text', nullable: true })
  conclusion!: VisitConclusion | null;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;
}

/** A test that the province wants besides those of the dossier. */
@Entity('extra_test')
export class ExtraTestEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'uuid' })
  requestedBy!: string;

  @Column({ type: 'text', nullable: true })
  laboratory!: string | null;

  @Column({ type: 'text', nullable: true })
  reportNumber!: string | null;

  @Column({ type: 'date', nullable: true })
  reportDate!: string | null;

  @Column({ type: 'boolean', nullable: true })
  passed!: boolean | null;

  @Column({ type: 'text', nullable: true })
  result!: string | null;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;
}

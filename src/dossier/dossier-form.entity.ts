import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProducerKind } from '../producer/producer.enums.ts';
import type { DossierPiece } from './dossier-piece.enums.ts';
import type {
  ChangeTopic,
  CommentState,
  IntellectualProperty,
  PersonSex,
  ReceiptLevel,
  TermUnit,
} from './dossier-form.enums.ts';

/** The self-assessment report (Mẫu 02) without the answers by criterion. */
@Entity('dossier_report')
export class DossierReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'text', nullable: true })
  organisationKind!: ProducerKind | null;

  @Column({ type: 'text', nullable: true })
  representativeSex!: PersonSex | null;

  @Column({ type: 'text', nullable: true })
  representativeEthnicity!: string | null;

  @Column({ type: 'text', nullable: true })
  permanentAddress!: string | null;

  @Column({ type: 'date', nullable: true })
  establishedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  registrationNumber!: string | null;

  @Column({ type: 'text', nullable: true })
  productDescription!: string | null;

  @Column({ type: 'boolean' })
  hasBusinessRegistration!: boolean;

  @Column({ type: 'boolean' })
  productDeclared!: boolean;

  @Column({ type: 'boolean' })
  foodSafetyCertified!: boolean;

  @Column({ type: 'boolean' })
  productionCertified!: boolean;

  @Column({ type: 'text', array: true })
  intellectualProperty!: IntellectualProperty[];

  @Column({ type: 'text', nullable: true })
  intellectualPropertyOther!: string | null;

  @Column({ type: 'text', nullable: true })
  history!: string | null;

  @Column({ type: 'text', nullable: true })
  structure!: string | null;

  @Column({ type: 'text', nullable: true })
  materialAndTechnology!: string | null;

  @Column({ type: 'text', nullable: true })
  qualityChanges!: string | null;

  @Column({ type: 'text', nullable: true })
  markets!: string | null;

  @Column({ type: 'text', nullable: true })
  businessResults!: string | null;

  @Column({ type: 'text', nullable: true })
  plan!: string | null;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** What changed since the product was recognised, by topic. */
@Entity('dossier_change')
export class DossierChangeEntity {
  @PrimaryColumn({ type: 'uuid' })
  dossierId!: string;

  @PrimaryColumn({ type: 'text' })
  topic!: ChangeTopic;

  @Column({ type: 'boolean' })
  changed!: boolean;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** A receipt block of Mẫu 01, and the term that runs from there. */
@Entity('dossier_receipt')
export class DossierReceiptEntity {
  @PrimaryColumn({ type: 'uuid' })
  dossierId!: string;

  @PrimaryColumn({ type: 'text' })
  level!: ReceiptLevel;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'date' })
  receivedOn!: string;

  @Column({ type: 'uuid', nullable: true })
  receiverId!: string | null;

  @Column({ type: 'date' })
  countedFrom!: string;

  @Column({ type: 'smallint', nullable: true })
  termDays!: number | null;

  @Column({ type: 'text', nullable: true })
  termUnit!: TermUnit | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'date', nullable: true })
  doneOn!: string | null;
}

/** Samples that came in; written once, never changed. */
@Entity('dossier_sample')
export class DossierSampleEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'smallint' })
  quantity!: number;

  @Column({ type: 'date' })
  receivedOn!: string;

  @Column({ type: 'uuid' })
  receiverId!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;
}

/** A remark to the producer about a piece of the dossier, and the answer. */
@Entity('dossier_comment')
export class DossierCommentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'uuid' })
  rubricSheetId!: string;

  @Column({ type: 'text', nullable: true })
  piece!: DossierPiece | null;

  @Column({ type: 'uuid', nullable: true })
  criterionId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  evidenceId!: string | null;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  state!: CommentState;

  @Column({ type: 'uuid' })
  authorId!: string;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;
}

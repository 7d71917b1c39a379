import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DossierKind, DossierState, EvidenceKind } from './dossier.enums.ts';

/** One request to rate a product, with the registration form as it was lodged. */
@Entity('dossier')
export class DossierEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @Column({ type: 'uuid' })
  producerId!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'uuid' })
  rubricSheetId!: string;

  @Column({ type: 'text' })
  kind!: DossierKind;

  @Column({ type: 'text' })
  state!: DossierState;

  @Column({ type: 'smallint' })
  year!: number;

  @Column({ type: 'text', nullable: true })
  receiptNumber!: string | null;

  @Column({ type: 'text' })
  organisationName!: string;

  @Column({ type: 'text', nullable: true })
  legalRepresentative!: string | null;

  @Column({ type: 'text', nullable: true })
  representativePosition!: string | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text' })
  productName!: string;

  @Column({ type: 'text', array: true })
  attachments!: string[];

  @Column({ type: 'uuid', nullable: true })
  previousDossierId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  previousCertificateId!: string | null;

  @Column({ type: 'smallint', nullable: true })
  sampleQuantity!: number | null;

  @Column({ type: 'uuid', nullable: true })
  roundId!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  forwardedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** What the producer claims for one criterion of the official sheet. */
@Entity('dossier_self_score')
export class SelfScoreEntity {
  @PrimaryColumn({ type: 'uuid' })
  dossierId!: string;

  @PrimaryColumn({ type: 'uuid' })
  criterionId!: string;

  @Column({ type: 'uuid' })
  rubricSheetId!: string;

  @Column({ type: 'uuid', nullable: true })
  optionId!: string | null;

  @Column({ type: 'text', nullable: true })
  claim!: string | null;

  @Column({ type: 'uuid', nullable: true })
  reusedFromId!: string | null;

  /** Of an answer taken over: when it was written for the earlier dossier. */
  @Column({ type: 'timestamptz', insert: false })
  firstAnsweredAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** One piece of evidence of a dossier. */
@Entity('dossier_evidence')
export class EvidenceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  @Column({ type: 'uuid' })
  rubricSheetId!: string;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  kind!: EvidenceKind;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ type: 'text', nullable: true })
  reference!: string | null;

  @Column({ type: 'integer', nullable: true })
  page!: number | null;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'date', nullable: true })
  issuedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'uuid', nullable: true })
  reusedFromId!: string | null;

  /** What is taken over from an earlier dossier keeps its age. */
  @Column({ type: 'timestamptz' })
  firstAddedAt!: Date;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

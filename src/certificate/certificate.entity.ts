import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CertificateOrigin, RecognitionLevel, RevocationGround } from './certificate.enums.ts';

@Entity('recognition_decision')
export class RecognitionDecisionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'date' })
  decidedOn!: string;

  @Column({ type: 'text' })
  issuer!: string;

  @Column({ type: 'uuid', nullable: true })
  issuerUnitId!: string | null;

  @Column({ type: 'text' })
  level!: RecognitionLevel;

  /** Who signed, as printed. */
  @Column({ type: 'text', nullable: true })
  signer!: string | null;

  @Column({ type: 'text', nullable: true })
  fileUrl!: string | null;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** What was printed; never changed, but for the note that a newer one stands in its place. */
@Entity('certificate')
export class CertificateEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'uuid' })
  decisionId!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @Column({ type: 'uuid', nullable: true })
  dossierId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  sessionItemId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  reRatingRoundId!: string | null;

  /** That of the decision; the database fills it in. */
  @Column({ type: 'text', insert: false, update: false })
  issuer!: string;

  @Column({ type: 'text' })
  origin!: CertificateOrigin;

  /** What a registered one was entered from. */
  @Column({ type: 'text', nullable: true })
  sourceDocument!: string | null;

  @Column({ type: 'uuid', nullable: true })
  sourceFileId!: string | null;

  @Column({ type: 'text' })
  productName!: string;

  @Column({ type: 'text' })
  producerName!: string;

  /** As printed; whether the product has them depends on the day. */
  @Column({ name: 'stars', type: 'smallint' })
  awardedStars!: number;

  @Column({ type: 'date' })
  issuedOn!: string;

  @Column({ type: 'date' })
  validUntil!: string;

  @Column({ type: 'text', nullable: true })
  productCode!: string | null;

  @Column({ type: 'text' })
  verificationCode!: string;

  @Column({ type: 'date', nullable: true })
  supersededOn!: string | null;

  @Column({ type: 'uuid', nullable: true })
  supersededBy!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('certificate_revocation')
export class CertificateRevocationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  certificateId!: string;

  @Column({ type: 'date' })
  revokedOn!: string;

  @Column({ type: 'text' })
  ground!: RevocationGround;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text' })
  decisionNumber!: string;

  @Column({ type: 'date' })
  decidedOn!: string;

  @Column({ type: 'date', nullable: true })
  concludedOn!: string | null;

  @Column({ type: 'uuid', nullable: true })
  conclusionId!: string | null;

  /** Who decided, as printed. */
  @Column({ type: 'text', nullable: true })
  issuer!: string | null;

  @Column({ type: 'text', nullable: true })
  level!: RecognitionLevel | null;

  /** The ministry's request for a withdrawal. */
  @Column({ type: 'text', nullable: true })
  requestNumber!: string | null;

  @Column({ type: 'date', nullable: true })
  requestedOn!: string | null;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  requestFileId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

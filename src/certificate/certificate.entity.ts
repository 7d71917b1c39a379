import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecognitionLevel, RevocationGround } from './certificate.enums.ts';

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

  @Column({ type: 'text', nullable: true })
  fileUrl!: string | null;

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
  recordedBy!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentFormat, DocumentKind, DocumentState } from './document.enums.ts';

/** One print: what, by whom, when, and the fingerprints of its data and of its file. */
@Entity('printed_document')
export class PrintedDocumentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  kind!: DocumentKind;

  @Column({ type: 'text' })
  format!: DocumentFormat;

  @Column({ type: 'text' })
  subjectType!: string;

  @Column({ type: 'uuid' })
  subjectId!: string;

  /** What of the subject: prints of one scope are versions of each other. */
  @Column({ type: 'text' })
  scope!: string;

  /** Number people know it by, e.g. that of the session. */
  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'boolean' })
  draft!: boolean;

  @Column({ type: 'text' })
  state!: DocumentState;

  /** Per cent. */
  @Column({ type: 'smallint' })
  progress!: number;

  @Column({ type: 'bytea', nullable: true })
  dataHash!: Buffer | null;

  @Column({ type: 'bytea', nullable: true })
  sha256!: Buffer | null;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'jsonb' })
  options!: object;

  @Column({ type: 'uuid' })
  printedBy!: string;

  @Column({ type: 'timestamptz' })
  printedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  replacedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  revokedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  revokedReason!: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ForwardingPiece, ForwardingState } from './ministry.enums.ts';

/** A product of 90 points or more on its way to the ministry, and what came back. */
@Entity('ministry_forwarding')
export class MinistryForwardingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dossierId!: string;

  /** Null where five stars are renewed, which asks for no new rating by the province. */
  @Column({ type: 'uuid', nullable: true })
  sessionItemId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  roundId!: string | null;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'uuid' })
  producerId!: string;

  @Column({ type: 'text' })
  state!: ForwardingState;

  @Column({ type: 'integer', nullable: true })
  provincialSum!: number | null;

  @Column({ type: 'integer', nullable: true })
  provincialSheets!: number | null;

  @Column({ type: 'text', nullable: true })
  letterNumber!: string | null;

  @Column({ type: 'date', nullable: true })
  letterDate!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  @Column({ type: 'numeric', nullable: true })
  resultPoints!: string | null;

  @Column({ type: 'text', nullable: true })
  resultDocument!: string | null;

  @Column({ type: 'date', nullable: true })
  resultDate!: string | null;

  @Column({ type: 'text', nullable: true })
  resultNote!: string | null;

  @Column({ type: 'text', nullable: true })
  choiceReason!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** A piece of the file for the ministry that is there. */
@Entity('ministry_piece')
export class MinistryPieceEntity {
  @PrimaryColumn({ type: 'uuid' })
  forwardingId!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: ForwardingPiece;

  @Column({ type: 'text' })
  reference!: string;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

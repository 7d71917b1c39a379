import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from '../programme/duty.enums.ts';
import type {
  CommunicationChannel,
  CommunicationKind,
  CommunicationTopic,
} from './communication.enums.ts';

/** What was written at once, to be taken back at once. */
@Entity('communication_batch')
export class CommunicationBatchEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  newCount!: number;

  @Column({ type: 'integer' })
  changedCount!: number;

  @Column({ type: 'integer' })
  withdrawnCount!: number;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  undoneBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;
}

/** Sessions of one kind about one thing on one day in one commune. */
@Entity('communication_session')
export class CommunicationSessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'date' })
  heldOn!: string;

  @Column({ type: 'text' })
  kind!: CommunicationKind;

  @Column({ type: 'text' })
  topic!: CommunicationTopic;

  @Column({ type: 'text' })
  channel!: CommunicationChannel;

  @Column({ type: 'text' })
  organizer!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  organizerKind!: OrganisationKind;

  @Column({ type: 'integer' })
  sessions!: number;

  @Column({ type: 'integer', nullable: true })
  people!: number | null;

  @Column({ type: 'integer', nullable: true })
  women!: number | null;

  @Column({ type: 'integer', nullable: true })
  officials!: number | null;

  @Column({ type: 'integer', nullable: true })
  materials!: number | null;

  @Column({ type: 'text' })
  basis!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'boolean' })
  unusualConfirmed!: boolean;

  @Column({ type: 'boolean' })
  withdrawn!: boolean;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** One change of a line. Written once. */
@Entity('communication_session_change')
export class CommunicationChangeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  entryId!: string;

  @Column({ type: 'uuid' })
  batchId!: string;

  @Column({ type: 'bigint', insert: false })
  sequence!: string;

  @Column({ type: 'boolean' })
  undo!: boolean;

  @Column({ type: 'jsonb', nullable: true })
  before!: Readonly<Record<string, unknown>> | null;

  @Column({ type: 'jsonb' })
  after!: Readonly<Record<string, unknown>>;

  @Column({ type: 'integer' })
  afterRevision!: number;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz', insert: false })
  at!: Date;
}

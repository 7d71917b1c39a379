import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuditVia } from './audit.enums.ts';

/** Written by `auditRecorder` and the database only; read here. */
@Entity('audit_entry')
export class AuditEntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Place in the chain, without gaps from 1. */
  @Column({ type: 'bigint' })
  seq!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'text', nullable: true })
  actorName!: string | null;

  @Column({ type: 'text' })
  actorVia!: AuditVia;

  @Column({ type: 'uuid', nullable: true })
  onBehalfOf!: string | null;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'text' })
  subjectType!: string;

  @Column({ type: 'text' })
  subjectId!: string;

  @Column({ type: 'jsonb', nullable: true })
  before!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  after!: unknown;

  @Column({ type: 'text', nullable: true })
  requestId!: string | null;

  @Column({ type: 'bytea' })
  hash!: Buffer;
}

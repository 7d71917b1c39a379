import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionExport } from './session-export.ts';

/** A session that was scored in another system, as it was handed over. */
@Entity('session_record')
export class SessionRecordEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'uuid' })
  rubricVersionId!: string;

  @Column({ type: 'text' })
  councilName!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'date' })
  heldOn!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'bytea' })
  sha256!: Buffer;

  @Column({ type: 'jsonb' })
  content!: SessionExport;

  @Column({ type: 'boolean' })
  recomputed!: boolean;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MinutesTexts } from './minutes.rules.ts';

/** One version of the minutes of a session: the prose; figures are not in it. */
@Entity('minutes')
export class MinutesEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  sessionId!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'jsonb' })
  texts!: MinutesTexts;

  /** Why there is another version; null of the first. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', nullable: true })
  lockedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  lockedBy!: string | null;

  /** Of the figures at the lock; what is printed later must have the same. */
  @Column({ type: 'bytea', nullable: true })
  figuresHash!: Buffer | null;

  @Column({ type: 'uuid', nullable: true })
  signedFileId!: string | null;

  @Column({ type: 'uuid' })
  createdBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

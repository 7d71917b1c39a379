import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileState } from './media.enums.ts';

@Entity('stored_file')
export class StoredFileEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Of what is stored; of a file that is still being sent: as its sender said. */
  @Column({ type: 'bytea' })
  sha256!: Buffer;

  @Column({ type: 'bigint' })
  bytes!: string;

  @Column({ type: 'text' })
  mediaType!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'text' })
  state!: FileState;

  @Column({ type: 'integer', nullable: true })
  pages!: number | null;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  attachedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  detachedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  removedAt!: Date | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Fault } from './faults.rules.ts';
import type { ChangeOfRow, Writing } from './plan.rules.ts';
import type {
  ImportKind,
  ImportRowOutcome,
  ImportRowState,
  ImportState,
} from './transfer.enums.ts';

/** What is to be written, as a row keeps it. */
export type KeptWriting = Pick<Writing, 'groups' | 'reviewed' | 'before' | 'after'>;

@Entity('transfer_import')
export class ImportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  resultFileId!: string | null;

  @Column({ type: 'uuid' })
  startedBy!: string;

  @Column({ type: 'text' })
  state!: ImportState;

  @Column({ type: 'text', nullable: true })
  problemVi!: string | null;

  @Column({ type: 'text', nullable: true })
  problemEn!: string | null;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  unknown!: string[];

  @Column({ type: 'integer', default: 0 })
  rowCount!: number;

  @Column({ type: 'integer', default: 0 })
  newCount!: number;

  @Column({ type: 'integer', default: 0 })
  changedCount!: number;

  @Column({ type: 'integer', default: 0 })
  unchangedCount!: number;

  @Column({ type: 'integer', default: 0 })
  errorCount!: number;

  @Column({ type: 'integer', default: 0 })
  doneCount!: number;

  @Column({ type: 'integer', default: 0 })
  todoCount!: number;

  @Column({ type: 'integer', default: 0 })
  refusedCount!: number;

  @Column({ type: 'integer', default: 0 })
  keptCount!: number;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  checkedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  appliedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  keptUntil!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  forgottenAt!: Date | null;
}

@Entity('transfer_import_row')
export class ImportRowEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  importId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  kind!: ImportKind;

  @Column({ type: 'text' })
  sheet!: string;

  @Column({ type: 'integer' })
  rowNumber!: number;

  @Column({ type: 'text', nullable: true })
  label!: string | null;

  @Column({ type: 'text' })
  state!: ImportRowState;

  @Column({ type: 'jsonb' })
  faults!: readonly Fault[];

  @Column({ type: 'jsonb' })
  changes!: readonly ChangeOfRow[];

  @Column({ type: 'jsonb', nullable: true })
  writing!: KeptWriting | null;

  @Column({ type: 'uuid', nullable: true })
  targetId!: string | null;

  @Column({ type: 'integer', nullable: true })
  baseRevision!: number | null;

  @Column({ type: 'uuid', nullable: true })
  producerId!: string | null;

  @Column({ type: 'integer', nullable: true })
  parentPosition!: number | null;

  @Column({ type: 'text', nullable: true })
  outcome!: ImportRowOutcome | null;

  @Column({ type: 'text', nullable: true })
  noteVi!: string | null;

  @Column({ type: 'text', nullable: true })
  noteEn!: string | null;

  @Column({ type: 'uuid', nullable: true })
  resultId!: string | null;

  @Column({ type: 'integer', nullable: true })
  afterRevision!: number | null;

  @Column({ type: 'uuid', nullable: true })
  proposalId!: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PaperCheck, PaperSheetState } from './paper.enums.ts';

/**
 * A sheet that a member filled in and signed on paper, on its way into the system. What is on it lies
 * apart, under row security.
 */
@Entity('paper_sheet')
export class PaperSheetEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  itemId!: string;

  /** The member who wrote it. */
  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  rubricSheetId!: string;

  @Column({ type: 'text' })
  state!: PaperSheetState;

  @Column({ type: 'text' })
  checkMethod!: PaperCheck;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'uuid' })
  enteredBy!: string;

  @Column({ type: 'timestamptz' })
  enteredAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  checkerId!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  takenAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  refusalReason!: string | null;
}

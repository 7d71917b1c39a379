import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PeriodKind, SalesChannel, SalesSource } from './sales.enums.ts';

/** What one product sold in one period through one channel, by one source. */
@Entity('sales_record')
export class SalesRecordEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @Column({ type: 'text' })
  periodKind!: PeriodKind;

  /** First day of the period. */
  @Column({ type: 'date' })
  periodStart!: string;

  @Column({ type: 'text' })
  channel!: SalesChannel;

  @Column({ type: 'text' })
  source!: SalesSource;

  /** Whole VND. */
  @Column({ type: 'bigint' })
  amount!: string;

  @Column({ type: 'numeric', nullable: true })
  quantity!: string | null;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'uuid', nullable: true })
  reportedBy!: string | null;

  @Column({ type: 'boolean', default: false })
  demonstration!: boolean;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** The figures of a record before somebody overwrote them; written by the database. */
@Entity('sales_earlier')
export class SalesEarlierEntity {
  @PrimaryColumn({ type: 'uuid' })
  recordId!: string;

  @PrimaryColumn({ type: 'integer' })
  revision!: number;

  @Column({ type: 'bigint' })
  amount!: string;

  @Column({ type: 'numeric', nullable: true })
  quantity!: string | null;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'uuid', nullable: true })
  reportedBy!: string | null;

  @Column({ type: 'timestamptz' })
  reportedAt!: Date;
}

/** What was pasted at once. */
@Entity('sales_paste')
export class SalesPasteEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  pastedBy!: string;

  @Column({ type: 'timestamptz', insert: false })
  pastedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  undoneBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;
}

/** The figures of a record before they were overwritten. */
export interface FiguresBefore {
  readonly amount: string;
  readonly quantity: string | null;
  readonly unit: string | null;
}

@Entity('sales_paste_row')
export class SalesPasteRowEntity {
  @PrimaryColumn({ type: 'uuid' })
  pasteId!: string;

  @PrimaryColumn({ type: 'smallint' })
  position!: number;

  @Column({ type: 'uuid', nullable: true })
  recordId!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  before!: FiguresBefore | null;

  @Column({ type: 'integer' })
  afterRevision!: number;
}

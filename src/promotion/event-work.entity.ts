import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BoothKind, BudgetKind, ConsignmentState } from './event-work.enums.ts';

/** A booth at its place on the plan. */
@Entity('booth')
export class BoothEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  eventId!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  kind!: BoothKind;

  @Column({ type: 'numeric', name: 'size_m2', nullable: true })
  sizeM2!: string | null;

  @Column({ type: 'smallint' })
  rowNumber!: number;

  @Column({ type: 'smallint' })
  columnNumber!: number;

  @Column({ type: 'uuid', nullable: true })
  participationId!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** Money for one purpose of an event, in whole VND. */
@Entity('event_budget_line')
export class BudgetLineEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  eventId!: string;

  @Column({ type: 'text' })
  kind!: BudgetKind;

  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'bigint', nullable: true })
  plannedAmount!: string | null;

  @Column({ type: 'bigint', nullable: true })
  spentAmount!: string | null;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** Samples of a product on their way to an event and back. */
@Entity('sample_consignment')
export class SampleConsignmentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  eventId!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @Column({ type: 'numeric' })
  quantity!: string;

  @Column({ type: 'text' })
  quantityUnit!: string;

  @Column({ type: 'text' })
  state!: ConsignmentState;

  @Column({ type: 'date', nullable: true })
  handedOverOn!: string | null;

  @Column({ type: 'text', nullable: true })
  handedOverBy!: string | null;

  @Column({ type: 'date', nullable: true })
  arrivedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  returnedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** A picture of an event; private until it is published. */
@Entity('event_photo')
export class EventPhotoEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  eventId!: string;

  @Column({ type: 'uuid' })
  fileId!: string;

  @Column({ type: 'text' })
  caption!: string;

  @Column({ type: 'text', nullable: true })
  consentNote!: string | null;

  @Column({ type: 'date', nullable: true })
  publishedOn!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

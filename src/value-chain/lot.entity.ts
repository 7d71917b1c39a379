import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LotState } from './value-chain.enums.ts';

/** What was made of a product at one time (lô sản phẩm). Called back, never deleted. */
@Entity('product_lot')
export class ProductLotEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  /** As printed on the goods. */
  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'date' })
  madeOn!: string;

  @Column({ type: 'uuid', nullable: true })
  communeId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  participantId!: string | null;

  @Column({ type: 'numeric', nullable: true })
  quantity!: string | null;

  @Column({ type: 'text', nullable: true })
  quantityUnit!: string | null;

  @Column({ type: 'date', nullable: true })
  bestBefore!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text' })
  state!: LotState;

  @Column({ type: 'date', nullable: true })
  publishedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  withdrawnOn!: string | null;

  @Column({ type: 'text', nullable: true })
  withdrawalReason!: string | null;

  @Column({ type: 'boolean' })
  demonstration!: boolean;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** What went into a lot: another lot, or something that is only named. */
@Entity('lot_input')
export class LotInputEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  lotId!: string;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'uuid', nullable: true })
  sourceLotId!: string | null;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'uuid', nullable: true })
  participantId!: string | null;

  @Column({ type: 'numeric', nullable: true })
  quantity!: string | null;

  @Column({ type: 'text', nullable: true })
  quantityUnit!: string | null;
}

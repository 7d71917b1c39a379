import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListingChangeState } from './listing-change.enums.ts';
import type { ProductContent, ReviewedValues } from './product-content.rules.ts';

/** What a producer asks to have changed in a published entry. */
@Entity('listing_change')
export class ListingChangeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @Column({ type: 'text' })
  state!: ListingChangeState;

  @Column({ type: 'integer' })
  baseVersion!: number;

  /** What the product showed when it was proposed. */
  @Column({ type: 'jsonb' })
  baseContent!: ProductContent;

  @Column({ type: 'jsonb' })
  proposed!: ReviewedValues;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid', nullable: true })
  proposedBy!: string | null;

  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

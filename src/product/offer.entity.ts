import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfferPart } from './offer.enums.ts';

/** One change of an offer; written once, never changed. */
@Entity('offer_change')
export class OfferChangeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @Column({ type: 'text' })
  what!: OfferPart;

  @Column({ type: 'text', nullable: true })
  before!: string | null;

  @Column({ type: 'text', nullable: true })
  after!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

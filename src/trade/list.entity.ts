import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListState } from './list.enums.ts';

@Entity('curated_list')
export class CuratedListEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'uuid', nullable: true })
  eventId!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text', default: 'DRAFT' })
  state!: ListState;

  @Column({ type: 'timestamptz', nullable: true })
  frozenAt!: Date | null;

  @Column({ type: 'boolean', default: false })
  demonstration!: boolean;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** A product as it was when its list was frozen. */
export interface Frozen {
  readonly name: string;
  readonly producer: string;
  readonly priceAmount: string | null;
  readonly priceUnit: string | null;
  /** Valid on the day of freezing. */
  readonly stars: number | null;
  readonly validUntil: string | null;
  /** Fingerprint of the contact that could be shown. */
  readonly contact: string;
}

@Entity('curated_list_item')
export class CuratedListItemEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  listId!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text', nullable: true })
  booth!: string | null;

  @Column({ type: 'text', nullable: true })
  sampleQuantity!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  frozen!: Frozen | null;
}

@Entity('curated_list_share')
export class CuratedListShareEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  listId!: string;

  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'date' })
  expiresOn!: string;

  @Column({ type: 'uuid' })
  createdBy!: string;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}

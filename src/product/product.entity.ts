import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { PhotoRendition } from '../media/photo.rules.ts';
import type { BaseUnit, ClaimKind, Currency, ProductStatus, StockState } from './product.enums.ts';

/** What the label says beyond the name, as column `claims` holds it. */
export interface ProductClaimValue {
  readonly kind: ClaimKind;
  readonly text: string;
  /** What shows that it is true. */
  readonly evidence: string;
}

@Entity('product')
export class ProductEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid' })
  producerId!: string;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'uuid' })
  groupId!: string;

  @Column({ type: 'uuid' })
  familyId!: string;

  @Column({ type: 'uuid' })
  subgroupId!: string;

  @Column({ type: 'text', default: 'DRAFT' })
  status!: ProductStatus;

  @Column({ type: 'text', nullable: true })
  summary!: string | null;

  @Column({ type: 'text', nullable: true })
  story!: string | null;

  @Column({ type: 'text', nullable: true })
  ingredients!: string | null;

  @Column({ type: 'jsonb', default: [] })
  claims!: ProductClaimValue[];

  /** Whole dong as text: bigint goes beyond what a number holds exactly. */
  @Column({ type: 'bigint', nullable: true })
  priceAmount!: string | null;

  @Column({ type: 'text', default: 'VND' })
  priceCurrency!: Currency;

  @Column({ type: 'text', nullable: true })
  priceUnit!: string | null;

  @Column({ type: 'numeric', nullable: true })
  priceBaseQuantity!: string | null;

  @Column({ type: 'text', nullable: true })
  priceBaseUnit!: BaseUnit | null;

  @Column({ type: 'date', nullable: true })
  priceUpdatedOn!: string | null;

  @Column({ type: 'numeric', nullable: true })
  capacityAmount!: string | null;

  @Column({ type: 'text', nullable: true })
  capacityUnit!: string | null;

  @Column({ type: 'smallint', array: true, default: () => `'{}'` })
  seasonMonths!: number[];

  @Column({ type: 'text', nullable: true })
  stockState!: StockState | null;

  /** Of the certificate in the register; whether it is valid depends on the day. */
  @Column({ type: 'smallint', nullable: true })
  stars!: number | null;

  @Column({ type: 'date', nullable: true })
  certifiedFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  certifiedUntil!: string | null;

  @Column({ type: 'uuid', nullable: true })
  currentCertificateId!: string | null;

  @Column({ type: 'boolean', default: false })
  demonstration!: boolean;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  /** Why it was given back, in the words of the office; only while it is RETURNED. */
  @Column({ type: 'text', nullable: true })
  returnReason!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('product_translation')
export class ProductTranslationEntity {
  @PrimaryColumn({ type: 'uuid' })
  productId!: string;

  @PrimaryColumn({ type: 'text' })
  language!: 'EN';

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'text', nullable: true })
  summary!: string | null;

  @Column({ type: 'text', nullable: true })
  story!: string | null;

  @Column({ type: 'text', nullable: true })
  ingredients!: string | null;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('product_image')
export class ProductImageEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text', nullable: true })
  altVi!: string | null;

  @Column({ type: 'text', nullable: true })
  altEn!: string | null;

  @Column({ type: 'integer' })
  width!: number;

  @Column({ type: 'integer' })
  height!: number;

  @Column({ type: 'smallint' })
  position!: number;

  /** The file that was sent; null for a picture elsewhere on the web. */
  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  renditions!: readonly PhotoRendition[];

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

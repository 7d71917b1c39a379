import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProductContent } from './product-content.rules.ts';
import type { ProductStatus } from './product.enums.ts';
import type { VersionCause } from './product-version.enums.ts';

/** What a product was after a change; written once, never changed. */
@Entity('product_version')
export class ProductVersionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  /** The revision of the product that this was. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  status!: ProductStatus;

  @Column({ type: 'text' })
  cause!: VersionCause;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  onBehalfOf!: string | null;

  @Column({ type: 'jsonb' })
  content!: ProductContent;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

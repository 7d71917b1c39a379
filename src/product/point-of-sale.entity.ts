import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { PointOfSaleKind } from './point-of-sale.enums.ts';

@Entity('point_of_sale')
export class PointOfSaleEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: PointOfSaleKind;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'uuid', nullable: true })
  communeId!: string | null;

  @Column({ type: 'double precision', nullable: true })
  latitude!: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude!: number | null;

  @Column({ type: 'text', nullable: true })
  openingHours!: string | null;

  @Column({ type: 'uuid', nullable: true })
  producerId!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'boolean', default: false })
  demonstration!: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** One product that is sold at one point of sale. */
@Entity('point_of_sale_product')
export class PointOfSaleProductEntity {
  @PrimaryColumn({ type: 'uuid' })
  pointOfSaleId!: string;

  @PrimaryColumn({ type: 'uuid' })
  productId!: string;
}

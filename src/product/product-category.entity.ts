import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CategoryLevel } from './product.enums.ts';

/** A group, family or sub-group of the official list. */
@Entity('product_category')
export class ProductCategoryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  level!: CategoryLevel;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;

  @Column({ type: 'smallint', nullable: true })
  sheetNumber!: number | null;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text', array: true })
  leadMinistries!: string[];

  @Column({ type: 'text' })
  legalBasis!: string;
}

@Entity('product_category_translation')
export class ProductCategoryTranslationEntity {
  @PrimaryColumn({ type: 'uuid' })
  categoryId!: string;

  @PrimaryColumn({ type: 'text' })
  language!: 'EN';

  @Column({ type: 'text' })
  name!: string;
}

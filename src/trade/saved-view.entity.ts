import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GridColumn, GridOrder } from './grid.enums.ts';
import type { StoredGridFilter } from './grid.rules.ts';

@Entity('saved_view')
export class SavedViewEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  ownerId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'boolean' })
  shared!: boolean;

  @Column({ type: 'jsonb' })
  filter!: StoredGridFilter;

  @Column({ type: 'text' })
  orderBy!: GridOrder;

  @Column({ type: 'text', array: true })
  columns!: GridColumn[];

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

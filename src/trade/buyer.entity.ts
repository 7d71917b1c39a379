import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BuyerKind } from './buyer.enums.ts';

@Entity('buyer')
export class BuyerEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: BuyerKind;

  @Column({ type: 'text', nullable: true })
  taxCode!: string | null;

  @Column({ type: 'text', nullable: true })
  contactName!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** The entry it was found to be the same as. */
  @Column({ type: 'uuid', nullable: true })
  mergedIntoId!: string | null;

  @Column({ type: 'boolean', default: false })
  demonstration!: boolean;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

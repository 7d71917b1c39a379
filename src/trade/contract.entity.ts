import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractKind } from './contract.enums.ts';

/** A contract or memorandum with a buyer. Ended, never deleted. */
@Entity('trade_contract')
export class TradeContractEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: ContractKind;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'uuid' })
  buyerId!: string;

  @Column({ type: 'date' })
  signedOn!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'date', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  endReason!: string | null;

  /** Whole VND. */
  @Column({ type: 'bigint', nullable: true })
  valueAmount!: string | null;

  @Column({ type: 'uuid', nullable: true })
  eventId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'boolean', default: false })
  demonstration!: boolean;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** What one producer sells under a contract. */
@Entity('trade_contract_line')
export class TradeContractLineEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  contractId!: string;

  @Column({ type: 'uuid' })
  producerId!: string;

  @Column({ type: 'uuid', nullable: true })
  productId!: string | null;

  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'numeric', nullable: true })
  quantity!: string | null;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  /** Whole VND. */
  @Column({ type: 'bigint', nullable: true })
  valueAmount!: string | null;
}

@Entity('trade_delivery')
export class TradeDeliveryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  contractId!: string;

  @Column({ type: 'uuid', nullable: true })
  productId!: string | null;

  @Column({ type: 'date' })
  deliveredOn!: string;

  @Column({ type: 'numeric', nullable: true })
  quantity!: string | null;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  /** Whole VND. */
  @Column({ type: 'bigint', nullable: true })
  valueAmount!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChainStage, LinkageForm, PartyKind, ShareOf } from './value-chain.enums.ts';

@Entity('value_chain')
export class ValueChainEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'boolean' })
  demonstration!: boolean;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** One party at one stage: a registered producer, or somebody who is only named. */
@Entity('chain_participant')
export class ChainParticipantEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  chainId!: string;

  @Column({ type: 'text' })
  stage!: ChainStage;

  /** 1 for inputs to 5 for consumption; computed by the database. */
  @Column({ type: 'smallint', insert: false, update: false })
  stageOrder!: number;

  @Column({ type: 'uuid', nullable: true })
  producerId!: string | null;

  @Column({ type: 'text', nullable: true })
  partyName!: string | null;

  @Column({ type: 'text', nullable: true })
  partyKind!: PartyKind | null;

  @Column({ type: 'uuid', nullable: true })
  communeId!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** What flows from one participant to the next; it may be a product of its own. */
@Entity('chain_link')
export class ChainLinkEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  chainId!: string;

  @Column({ type: 'uuid' })
  fromParticipantId!: string;

  @Column({ type: 'uuid' })
  toParticipantId!: string;

  @Column({ type: 'text' })
  flow!: string;

  @Column({ type: 'uuid', nullable: true })
  inputProductId!: string | null;

  @Column({ type: 'numeric', nullable: true })
  volume!: string | null;

  @Column({ type: 'text', nullable: true })
  volumeUnit!: string | null;

  /** Whole VND. */
  @Column({ type: 'bigint', nullable: true })
  valueAmount!: string | null;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** A linkage contract (hợp đồng liên kết). Ended, never deleted. */
@Entity('linkage_contract')
export class LinkageContractEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  chainId!: string;

  @Column({ type: 'text' })
  form!: LinkageForm;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'date' })
  signedOn!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  /** The day it was ended before its time. */
  @Column({ type: 'date', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'numeric', nullable: true })
  volume!: string | null;

  @Column({ type: 'text', nullable: true })
  volumeUnit!: string | null;

  /** Whole VND. */
  @Column({ type: 'bigint', nullable: true })
  valueAmount!: string | null;

  @Column({ type: 'numeric', nullable: true })
  areaHa!: string | null;

  @Column({ type: 'text', nullable: true })
  shareOf!: ShareOf | null;

  /** Hundredths of a percent of a year's output or material. */
  @Column({ type: 'integer', nullable: true })
  shareBasisPoints!: number | null;

  /** How the price is found. */
  @Column({ type: 'text', nullable: true })
  priceTerms!: string | null;

  /** Seed, advances, technical help and so on. */
  @Column({ type: 'text', nullable: true })
  support!: string | null;

  /** What the volume is a volume of. */
  @Column({ type: 'text', nullable: true })
  volumeOf!: ShareOf | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** A paper of a contract. */
@Entity('linkage_contract_file')
export class LinkageContractFileEntity {
  @PrimaryColumn({ type: 'uuid' })
  contractId!: string;

  @PrimaryColumn({ type: 'uuid' })
  fileId!: string;

  @Column({ type: 'timestamptz', insert: false })
  addedAt!: Date;
}

@Entity('linkage_contract_party')
export class LinkageContractPartyEntity {
  @PrimaryColumn({ type: 'uuid' })
  contractId!: string;

  @PrimaryColumn({ type: 'uuid' })
  participantId!: string;

  @Column({ type: 'uuid' })
  chainId!: string;

  @Column({ type: 'boolean' })
  isLead!: boolean;
}

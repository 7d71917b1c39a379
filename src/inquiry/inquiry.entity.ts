import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BaseUnit } from '../product/product.enums.ts';
import type {
  BuyerRequestState,
  InquiryOutcome,
  InquirySource,
  InquiryState,
  ReplyChannel,
  RequestRhythm,
} from './inquiry.enums.ts';

@Entity('inquiry')
export class InquiryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  source!: InquirySource;

  @Column({ type: 'uuid' })
  producerId!: string;

  @Column({ type: 'uuid', nullable: true })
  productId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  requestId!: string | null;

  @Column({ type: 'text', nullable: true })
  buyerName!: string | null;

  @Column({ type: 'text', nullable: true })
  buyerOrganisation!: string | null;

  @Column({ type: 'text', nullable: true })
  buyerPhone!: string | null;

  @Column({ type: 'text', nullable: true })
  buyerEmail!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  forgottenAt!: Date | null;

  @Column({ type: 'text' })
  wants!: string;

  @Column({ type: 'text', nullable: true })
  quantity!: string | null;

  @Column({ type: 'text', nullable: true })
  neededWhen!: string | null;

  @Column({ type: 'text' })
  state!: InquiryState;

  @Column({ type: 'text', nullable: true })
  outcome!: InquiryOutcome | null;

  @Column({ type: 'text', nullable: true })
  outcomeNote!: string | null;

  @Column({ type: 'timestamptz' })
  sentAt!: Date;

  @Column({ type: 'timestamptz' })
  dueAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'boolean' })
  demonstration!: boolean;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('inquiry_reply')
export class InquiryReplyEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  inquiryId!: string;

  @Column({ type: 'bigint' })
  sequence!: string;

  @Column({ type: 'text' })
  channel!: ReplyChannel;

  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'boolean' })
  byProducer!: boolean;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}

@Entity('buyer_request')
export class BuyerRequestEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text', nullable: true })
  buyerName!: string | null;

  @Column({ type: 'text', nullable: true })
  buyerOrganisation!: string | null;

  @Column({ type: 'text', nullable: true })
  buyerPhone!: string | null;

  @Column({ type: 'text', nullable: true })
  buyerEmail!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  forgottenAt!: Date | null;

  @Column({ type: 'text' })
  wants!: string;

  @Column({ type: 'text', nullable: true })
  details!: string | null;

  @Column({ type: 'uuid', nullable: true })
  groupId!: string | null;

  @Column({ type: 'numeric' })
  quantity!: string;

  @Column({ type: 'text' })
  unit!: BaseUnit;

  @Column({ type: 'text' })
  rhythm!: RequestRhythm;

  @Column({ type: 'smallint', array: true })
  months!: number[];

  @Column({ type: 'smallint', nullable: true })
  minStars!: number | null;

  @Column({ type: 'date', nullable: true })
  neededFrom!: string | null;

  @Column({ type: 'text' })
  state!: BuyerRequestState;

  @Column({ type: 'text', nullable: true })
  outcome!: InquiryOutcome | null;

  @Column({ type: 'text', nullable: true })
  outcomeNote!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'boolean' })
  demonstration!: boolean;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

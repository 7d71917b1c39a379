import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  EventKind,
  EventScope,
  EventStatus,
  OutcomeSource,
  ParticipationState,
} from './promotion.enums.ts';

@Entity('promotion_event')
export class PromotionEventEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: EventKind;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  organiser!: string;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'uuid', nullable: true })
  communeId!: string | null;

  @Column({ type: 'date' })
  startsOn!: string;

  @Column({ type: 'date' })
  endsOn!: string;

  @Column({ type: 'text' })
  scope!: EventScope;

  @Column({ type: 'text' })
  status!: EventStatus;

  @Column({ type: 'integer', nullable: true })
  boothsTotal!: number | null;

  /** Booths of the own province. */
  @Column({ type: 'integer', nullable: true })
  boothsOwn!: number | null;

  /** Whole VND. */
  @Column({ type: 'bigint', nullable: true })
  budgetAmount!: string | null;

  @Column({ type: 'integer', nullable: true })
  provincesTakingPart!: number | null;

  @Column({ type: 'integer', nullable: true })
  unitsTakingPart!: number | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'boolean' })
  demonstration!: boolean;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** One producer at one event. */
@Entity('participation')
export class ParticipationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  eventId!: string;

  @Column({ type: 'uuid' })
  producerId!: string;

  @Column({ type: 'text' })
  state!: ParticipationState;

  @Column({ type: 'text', nullable: true })
  booth!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

@Entity('participation_product')
export class ParticipationProductEntity {
  @PrimaryColumn({ type: 'uuid' })
  participationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  productId!: string;
}

/** What came of an event, or of one participation, by one source. */
@Entity('event_outcome')
export class EventOutcomeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  eventId!: string;

  /** Null for figures of the event as a whole. */
  @Column({ type: 'uuid', nullable: true })
  participationId!: string | null;

  @Column({ type: 'text' })
  source!: OutcomeSource;

  @Column({ type: 'integer', nullable: true })
  visitors!: number | null;

  /** Whole VND. */
  @Column({ type: 'bigint', nullable: true })
  salesAmount!: string | null;

  @Column({ type: 'integer', nullable: true })
  contractsSigned!: number | null;

  @Column({ type: 'integer', nullable: true })
  memorandaSigned!: number | null;

  /** Whole VND that contracts and memoranda are about. */
  @Column({ type: 'bigint', nullable: true })
  signedValueAmount!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

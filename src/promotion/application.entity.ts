import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationState } from './event-work.enums.ts';

/** Who may apply for an event, until when and for how many places. */
@Entity('event_call')
export class EventCallEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  eventId!: string;

  @Column({ type: 'date' })
  opensOn!: string;

  @Column({ type: 'date' })
  closesOn!: string;

  @Column({ type: 'text' })
  conditions!: string;

  @Column({ type: 'integer', nullable: true })
  places!: number | null;

  @Column({ type: 'text', nullable: true })
  whoMayApply!: string | null;

  @Column({ type: 'smallint', nullable: true })
  leastStars!: number | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** One producer that asks to take part. */
@Entity('event_application')
export class EventApplicationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  eventId!: string;

  @Column({ type: 'uuid' })
  producerId!: string;

  @Column({ type: 'text' })
  state!: ApplicationState;

  @Column({ type: 'boolean' })
  needsBooth!: boolean;

  @Column({ type: 'text', nullable: true })
  samples!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'date' })
  appliedOn!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

@Entity('event_application_product')
export class EventApplicationProductEntity {
  @PrimaryColumn({ type: 'uuid' })
  applicationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  productId!: string;
}

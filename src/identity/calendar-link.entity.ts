import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The hash of the link is not a column here: nothing but the door of calendars ever needs it. */
@Entity('calendar_link')
export class CalendarLinkEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeMailState } from './notice.enums.ts';

/** What happened, with its words. Written once. */
@Entity('notice_event')
export class NoticeEventEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  event!: string;

  @Column({ type: 'text' })
  subjectType!: string;

  @Column({ type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'text' })
  titleVi!: string;

  @Column({ type: 'text' })
  titleEn!: string;

  @Column({ type: 'text' })
  bodyVi!: string;

  @Column({ type: 'text' })
  bodyEn!: string;

  @Column({ type: 'text', nullable: true })
  detail!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** One person's copy of it. */
@Entity('notice')
export class NoticeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  sequence!: string;

  @Column({ type: 'uuid' })
  eventId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz', nullable: true })
  readAt!: Date | null;

  @Column({ type: 'text' })
  mailState!: NoticeMailState;

  @Column({ type: 'integer' })
  mailAttempts!: number;

  @Column({ type: 'timestamptz', nullable: true })
  mailSentAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  mailFailure!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoundKind, SessionEventKind } from './session.enums.ts';

/** Something that happened in a session; the running number is its order, whatever the clock says. */
@Entity('session_event')
export class SessionEventEntity {
  @PrimaryColumn({ type: 'bigint' })
  id!: string;

  @Column({ type: 'uuid' })
  sessionId!: string;

  @Column({ type: 'uuid', nullable: true })
  itemId!: string | null;

  @Column({ type: 'smallint', nullable: true })
  position!: number | null;

  @Column({ type: 'text' })
  kind!: SessionEventKind;

  @Column({ type: 'smallint', nullable: true })
  round!: number | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'jsonb' })
  detail!: Readonly<Record<string, string | number | boolean | null>>;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** The rules of a session were changed after it had opened. */
@Entity('session_rule_change')
export class SessionRuleChangeEntity {
  @PrimaryColumn({ type: 'bigint' })
  id!: string;

  @Column({ type: 'uuid' })
  sessionId!: string;

  @Column({ type: 'uuid' })
  fromRuleId!: string;

  @Column({ type: 'uuid' })
  toRuleId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid' })
  changedBy!: string;

  @Column({ type: 'timestamptz' })
  changedAt!: Date;
}

/** One working-out of a product's result. */
@Entity('session_item_round')
export class SessionItemRoundEntity {
  @PrimaryColumn({ type: 'uuid' })
  itemId!: string;

  @PrimaryColumn({ type: 'smallint' })
  round!: number;

  @Column({ type: 'text' })
  kind!: RoundKind;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid', nullable: true })
  openedBy!: string | null;

  @Column({ type: 'timestamptz' })
  openedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  closedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'boolean', nullable: true })
  spreadAlarm!: boolean | null;

  @Column({ type: 'text', nullable: true })
  spreadReason!: string | null;
}

/** A member's sheet was handed back, so that there is another version of it. */
@Entity('sheet_reopening')
export class SheetReopeningEntity {
  @PrimaryColumn({ type: 'uuid' })
  itemId!: string;

  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  @PrimaryColumn({ type: 'smallint' })
  version!: number;

  @Column({ type: 'smallint' })
  round!: number;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid' })
  openedBy!: string;

  @Column({ type: 'timestamptz' })
  openedAt!: Date;
}

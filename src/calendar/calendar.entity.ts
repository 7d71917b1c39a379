import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HolidayKind } from './calendar.enums.ts';

/** A day that is not what its weekday says: closed on a weekday, or worked at a weekend. */
@Entity('public_holiday')
export class PublicHolidayEntity {
  @PrimaryColumn({ type: 'date' })
  day!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  english!: string;

  @Column({ type: 'text' })
  kind!: HolidayKind;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'boolean' })
  checked!: boolean;
}

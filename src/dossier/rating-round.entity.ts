import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoundLevel } from './dossier-province.enums.ts';

/** One of the times in a year at which products are rated (đợt đánh giá). */
@Entity('rating_round')
export class RatingRoundEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  level!: RoundLevel;

  @Column({ type: 'smallint' })
  year!: number;

  @Column({ type: 'smallint' })
  number!: number;

  @Column({ type: 'date' })
  requestsBefore!: string;

  @Column({ type: 'date' })
  doneBefore!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

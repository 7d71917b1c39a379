import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CouncilLevel } from './council.enums.ts';

/** Which stars a level recognises under a decision, and from where on it sends a product up. */
@Entity('rating_level_rule')
export class RatingLevelRuleEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  versionCode!: string;

  @Column({ type: 'text' })
  level!: CouncilLevel;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'smallint', nullable: true })
  lowestStar!: number | null;

  @Column({ type: 'smallint', nullable: true })
  highestStar!: number | null;

  @Column({ type: 'smallint', nullable: true })
  forwardFromPoints!: number | null;

  @Column({ type: 'text', nullable: true })
  forwardLevel!: CouncilLevel | null;

  @Column({ type: 'text', nullable: true })
  article!: string | null;

  @Column({ type: 'text' })
  source!: string;
}

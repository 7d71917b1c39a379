import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * That a member found a condition of the sheet to apply: as secret as a score, under the same row
 * security.
 */
@Entity('score_condition_mark')
export class ScoreConditionMarkEntity {
  @PrimaryColumn({ type: 'uuid' })
  sheetId!: string;

  @PrimaryColumn({ type: 'uuid' })
  conditionId!: string;

  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  rubricSheetId!: string;

  @Column({ type: 'boolean' })
  marked!: boolean;

  @Column({ type: 'text', nullable: true })
  remark!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the council found a disqualifying condition of the sheet to apply to a product. */
@Entity('item_disqualification')
export class ItemDisqualificationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'uuid' })
  rubricSheetId!: string;

  @Column({ type: 'uuid' })
  conditionId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  withdrawnBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  withdrawnReason!: string | null;
}

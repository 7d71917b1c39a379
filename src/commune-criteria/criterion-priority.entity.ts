import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A criterion that a document asks the communes of a unit to put first. */
@Entity('criterion_priority')
export class CriterionPriorityEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  criterionId!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'text' })
  source!: string;
}

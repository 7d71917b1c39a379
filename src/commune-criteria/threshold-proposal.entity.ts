import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Comparator, CriteriaConfidence } from './commune-criteria.enums.ts';
import type { ThresholdProposalState } from './threshold-proposal.enums.ts';

/** A threshold that somebody of the office entered; counts once a second person has confirmed it. */
@Entity('threshold_proposal')
export class ThresholdProposalEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  indicatorId!: string;

  @Column({ type: 'text', nullable: true })
  regionCode!: string | null;

  @Column({ type: 'text', nullable: true })
  communeGroup!: string | null;

  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @Column({ type: 'numeric', nullable: true })
  value!: string | null;

  @Column({ type: 'boolean', nullable: true })
  yesNo!: boolean | null;

  @Column({ type: 'text' })
  comparator!: Comparator;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text' })
  confidence!: CriteriaConfidence;

  @Column({ type: 'text' })
  state!: ThresholdProposalState;

  @Column({ type: 'uuid' })
  proposedBy!: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  proposedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}

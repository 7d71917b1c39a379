import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuralStandard } from '../recognition/recognition.enums.ts';
import type {
  AwardExclusion,
  CommendationForm,
  QuotaBase,
  QuotaKind,
  QuotaRounding,
} from './award.enums.ts';
import type { EmulationSubject } from './emulation.enums.ts';

/** What can be won in a campaign. Its quota rule is data: documents change it, the program does not. */
@Entity('emulation_award')
export class EmulationAwardEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  campaignId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  subject!: EmulationSubject;

  @Column({ type: 'text' })
  form!: CommendationForm;

  @Column({ type: 'text', nullable: true })
  authority!: string | null;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text' })
  quota!: QuotaKind;

  @Column({ type: 'numeric', nullable: true })
  quotaValue!: string | null;

  @Column({ type: 'text', nullable: true })
  quotaBase!: QuotaBase | null;

  @Column({ type: 'text', nullable: true })
  quotaStandard!: RuralStandard | null;

  @Column({ type: 'integer', nullable: true })
  baseCount!: number | null;

  @Column({ type: 'text', nullable: true })
  baseSource!: string | null;

  @Column({ type: 'text', nullable: true })
  rounding!: QuotaRounding | null;

  @Column({ type: 'text' })
  exclusion!: AwardExclusion;

  @Column({ type: 'text', nullable: true })
  requiredStandard!: RuralStandard | null;

  @Column({ type: 'numeric', nullable: true })
  minPoints!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;
}

/** One line of the point table of an award. */
@Entity('emulation_criterion')
export class EmulationCriterionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  awardId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'numeric' })
  maxPoints!: string;

  /** Of a set of criteria, where the line looks at one. */
  @Column({ type: 'uuid', nullable: true })
  criterionId!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Finding } from './condition.rules.ts';
import type { RevocationGround } from './condition.enums.ts';
import type { RecognitionState, RuralStandard } from './recognition.enums.ts';

/** One unit, or one hamlet of it, on its way to one standard for one year. */
@Entity('recognition')
export class RecognitionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text', nullable: true })
  hamlet!: string | null;

  @Column({ type: 'text' })
  standard!: RuralStandard;

  @Column({ type: 'integer' })
  year!: number;

  /** Which result of the year counts; null where results of such units are not recorded here. */
  @Column({ type: 'text', nullable: true })
  periodKind!: 'YEAR_END' | 'MID_YEAR' | null;

  @Column({ type: 'uuid', nullable: true })
  setId!: string | null;

  @Column({ type: 'text' })
  state!: RecognitionState;

  @Column({ type: 'text', nullable: true })
  earlierSource!: string | null;

  @Column({ type: 'uuid', nullable: true })
  checkedBy!: string | null;

  @Column({ type: 'uuid', nullable: true })
  appraisedBy!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recognisedBy!: string | null;

  @Column({ type: 'date', nullable: true })
  recognisedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  decisionNumber!: string | null;

  @Column({ type: 'uuid', nullable: true })
  revocationProposedBy!: string | null;

  @Column({ type: 'uuid', nullable: true })
  revokedBy!: string | null;

  @Column({ type: 'date', nullable: true })
  revokedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  revocationNumber!: string | null;

  @Column({ type: 'integer' })
  revision!: number;
}

/** What the system found when a step was taken; stays as it was. */
export interface StepFindings {
  readonly conditions?: readonly Finding[];
  readonly revocation?: {
    readonly ground: RevocationGround;
    readonly belowCount: number;
    readonly of: number | null;
    readonly criterionIds: readonly string[];
  };
}

@Entity('recognition_step')
export class RecognitionStepEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recognitionId!: string;

  @Column({ type: 'bigint', insert: false })
  sequence!: string;

  @Column({ type: 'text' })
  move!: string;

  @Column({ type: 'text', nullable: true })
  fromState!: RecognitionState | null;

  @Column({ type: 'text' })
  toState!: RecognitionState;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'text', nullable: true })
  documentNumber!: string | null;

  @Column({ type: 'date', nullable: true })
  documentDay!: string | null;

  @Column({ type: 'jsonb' })
  findings!: StepFindings;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}

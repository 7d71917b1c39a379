import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  CouncilLevel,
  CouncilRole,
  MinimumMethod,
  RemarkRule,
  SheetAudience,
} from './council.enums.ts';
import type { PaperCheck } from './paper.enums.ts';
import type { DiscussionAudience, OpeningMode } from './session.enums.ts';

@Entity('council')
export class CouncilEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  level!: CouncilLevel;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  decisionNumber!: string;

  @Column({ type: 'date' })
  decisionDate!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('council_member')
export class CouncilMemberEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  councilId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  role!: CouncilRole;

  @Column({ type: 'boolean' })
  scores!: boolean;

  @Column({ type: 'text', nullable: true })
  position!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** One version of a council's rules; written once, never changed. */
@Entity('council_rule')
export class CouncilRuleEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  councilId!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'smallint' })
  sizeMin!: number;

  @Column({ type: 'smallint' })
  quorumNumerator!: number;

  @Column({ type: 'smallint' })
  quorumDenominator!: number;

  @Column({ type: 'boolean' })
  recusedCountForQuorum!: boolean;

  @Column({ type: 'boolean' })
  chairRequired!: boolean;

  /** Exact decimal as text. */
  @Column({ type: 'numeric' })
  spreadLimit!: string;

  @Column({ type: 'smallint' })
  rescoringRounds!: number;

  @Column({ type: 'smallint' })
  displayDecimals!: number;

  @Column({ type: 'text' })
  minimumMethod!: MinimumMethod;

  @Column({ type: 'boolean' })
  cumulativeMinima!: boolean;

  @Column({ type: 'boolean' })
  allowNoLevel!: boolean;

  @Column({ type: 'boolean' })
  finalStarMayDiffer!: boolean;

  @Column({ type: 'text' })
  remarkRule!: RemarkRule;

  @Column({ type: 'text', array: true })
  remarkCriteria!: string[];

  @Column({ type: 'boolean' })
  resultsAtClose!: boolean;

  @Column({ type: 'text' })
  sheetsAfterRelease!: SheetAudience;

  @Column({ type: 'boolean' })
  namesAfterRelease!: boolean;

  @Column({ type: 'smallint' })
  sizeMax!: number;

  @Column({ type: 'boolean' })
  viceChairStandsIn!: boolean;

  @Column({ type: 'text' })
  opening!: OpeningMode;

  @Column({ type: 'boolean' })
  resultsAtItemRelease!: boolean;

  @Column({ type: 'text' })
  discussionData!: DiscussionAudience;

  @Column({ type: 'boolean' })
  changeReasons!: boolean;

  @Column({ type: 'boolean' })
  selfScoreShown!: boolean;

  @Column({ type: 'boolean' })
  paperBallots!: boolean;

  @Column({ type: 'text' })
  paperCheck!: PaperCheck;

  @Column({ type: 'boolean' })
  flagCountsAtClose!: boolean;

  @Column({ type: 'uuid' })
  createdBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

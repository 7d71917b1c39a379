import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate, Points } from '../platform/graphql/scalars.ts';
import { councilAccess } from './council.access.ts';
import {
  CouncilLevel,
  CouncilRole,
  MinimumMethod,
  RemarkRule,
  SheetAudience,
} from './council.enums.ts';
import { PaperCheck } from './paper.enums.ts';
import { DiscussionAudience, OpeningMode } from './session.enums.ts';

@Access(councilAccess.councils)
@ObjectType('Council', {
  implements: Node,
  description:
    'A council that rates products (Hội đồng đánh giá, phân hạng sản phẩm OCOP; Quyết định 26/2026/QĐ-TTg, Điều 7).',
})
export class Council extends Node {
  @Field(() => CouncilLevel, { description: 'Whose council it is.' })
  level!: CouncilLevel;

  @Field(() => String, { description: 'Name, in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'Number of the decision that set it up.' })
  decisionNumber!: string;

  @Field(() => LocalDate, { description: 'Day of that decision.' })
  decisionDate!: string;

  @Field(() => Int, { description: 'Counts changes.' })
  revision!: number;
}

@Access(councilAccess.councils)
@ObjectType({ description: 'Somebody in a council.' })
export class CouncilMember {
  @Field(() => CouncilRole, { description: 'Chair, vice-chair, member or secretary.' })
  role!: CouncilRole;

  @Field(() => Boolean, { description: 'Whether the person fills in score sheets.' })
  scores!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Office and organisation (chức vụ, đơn vị).',
  })
  position!: string | null;
}

const NOT_IN_LAW = 'Decision 26/2026 does not say, so it is a setting';

@Access(councilAccess.councils)
@ObjectType('CouncilRule', {
  description:
    "One version of a council's rules (Quy chế hoạt động). Decision 26/2026 leaves them to each council; versions are never changed, a new one follows.",
})
export class CouncilRule {
  @Field(() => Int, { description: 'Counts the versions, from 1.' })
  version!: number;

  @Field(() => String, { description: 'Why this version was made.' })
  reason!: string;

  @Field(() => Int, {
    description: `Least number of scoring members. ${NOT_IN_LAW}; default 7, as the central council of 2022 had (Quyết định 4497/QĐ-BNN-VPĐP).`,
  })
  sizeMin!: number;

  @Field(() => Int, {
    description: `Upper part of the share that must take part. ${NOT_IN_LAW}; default 3 of 4, as in the rules of Tây Ninh.`,
  })
  quorumNumerator!: number;

  @Field(() => Int, { description: 'Lower part of that share.' })
  quorumDenominator!: number;

  @Field(() => Boolean, {
    description: `Whether members with a tie to a product count as taking part in its rating. ${NOT_IN_LAW}; default no.`,
  })
  recusedCountForQuorum!: boolean;

  @Field(() => Boolean, {
    description: `Whether the chair must take part. ${NOT_IN_LAW}; default yes, as in the rules of Tây Ninh. Where the chair has a tie to the product a vice-chair stands in.`,
  })
  chairRequired!: boolean;

  @Field(() => Points, {
    description: `Points between the highest and the lowest sheet above which the council must discuss; equal is allowed. ${NOT_IN_LAW}; default 10, as in decision 1048/2019.`,
  })
  spreadLimit!: string;

  @Field(() => Int, {
    description: `How often a product may be scored again. ${NOT_IN_LAW}; default 1.`,
  })
  rescoringRounds!: number;

  @Field(() => Int, {
    description: 'Decimals of averages when shown; arithmetic stays exact. Default 2.',
  })
  displayDecimals!: number;

  @Field(() => MinimumMethod, {
    description: `How a star minimum is checked. ${NOT_IN_LAW}; default the average.`,
  })
  minimumMethod!: MinimumMethod;

  @Field(() => Boolean, {
    description: `Whether a higher star must also meet the minima of the lower ones. ${NOT_IN_LAW}; default yes.`,
  })
  cumulativeMinima!: boolean;

  @Field(() => Boolean, {
    description: `Whether "reaches no level" may be chosen where the sheet prints no level of 0 points. ${NOT_IN_LAW}; default yes.`,
  })
  allowNoLevel!: boolean;

  @Field(() => Boolean, {
    description: `Whether the council may record another star than the proposed one, with a reason. ${NOT_IN_LAW}; default yes. Never above the star of the points.`,
  })
  finalStarMayDiffer!: boolean;

  @Field(() => RemarkRule, {
    description: 'For which levels a remark must be written. Default none.',
  })
  remarkRule!: RemarkRule;

  @Field(() => [String], {
    description: 'Keys of criteria that always need a remark, e.g. "5.1". Default none.',
  })
  remarkCriteria!: string[];

  @Field(() => Boolean, {
    description:
      'Whether chair and secretary see results between close and release. Default no: nobody does.',
  })
  resultsAtClose!: boolean;

  @Field(() => SheetAudience, {
    description: "Who may read the members' sheets after release. Default the council.",
  })
  sheetsAfterRelease!: SheetAudience;

  @Field(() => Boolean, {
    description: 'Whether those sheets carry the names of the members. Default no.',
  })
  namesAfterRelease!: boolean;

  @Field(() => Int, {
    description: `Most scoring members. ${NOT_IN_LAW}; decision 1048/2019 had 11, default 50, the most this system takes.`,
  })
  sizeMax!: number;

  @Field(() => Boolean, {
    description: `Whether a vice-chair stands in for a chair who is absent. ${NOT_IN_LAW}; default no. For a chair with a tie to the product one always does.`,
  })
  viceChairStandsIn!: boolean;

  @Field(() => OpeningMode, {
    description: `Whether all products are opened together or one by one. ${NOT_IN_LAW}; default together.`,
  })
  opening!: OpeningMode;

  @Field(() => Boolean, {
    description: `Whether the members of a session see the result of a product as soon as it is released; otherwise when the whole session is, as everybody else does. ${NOT_IN_LAW}; default yes.`,
  })
  resultsAtItemRelease!: boolean;

  @Field(() => DiscussionAudience, {
    description: `Who may see how often each level was chosen, for the discussion of a closed product. ${NOT_IN_LAW}; default nobody.`,
  })
  discussionData!: DiscussionAudience;

  @Field(() => Boolean, {
    description: `Whether a member who scores again gives a reason for each criterion that changes. ${NOT_IN_LAW}; default yes.`,
  })
  changeReasons!: boolean;

  @Field(() => Boolean, {
    description: `Whether members see what the producer claims (tự chấm điểm) before the product is closed. ${NOT_IN_LAW}; default yes.`,
  })
  selfScoreShown!: boolean;

  @Field(() => Boolean, {
    description: `Whether sheets filled in on paper may be entered. ${NOT_IN_LAW}; default yes.`,
  })
  paperBallots!: boolean;

  @Field(() => PaperCheck, {
    description: `How a second person checks a sheet typed in from paper. ${NOT_IN_LAW}; default by comparing.`,
  })
  paperCheck!: PaperCheck;

  @Field(() => Boolean, {
    description: `Whether the chair sees after the close how many members marked each criterion as doubtful (nghi vấn), never who. ${NOT_IN_LAW}; default no.`,
  })
  flagCountsAtClose!: boolean;

  @Field(() => GraphQLISODateTime, { description: 'When this version was made.' })
  createdAt!: Date;
}

import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { councilAccess } from './council.access.ts';
import { ScoreSheetState } from './council.enums.ts';

@Access(councilAccess.scoreSheets)
@ObjectType('ScoreSheet', {
  implements: Node,
  description:
    "The viewer's own score sheet of one product (phiếu chấm điểm). Nobody else reaches it before the result is released, whatever their role.",
})
export class ScoreSheet extends Node {
  @Field(() => Int, { description: 'Counts the versions of this sheet, from 1.' })
  version!: number;

  @Field(() => ScoreSheetState, { description: 'Whether it has been handed in.' })
  state!: ScoreSheetState;

  @Field(() => String, { nullable: true, description: 'Opinion on the product as a whole.' })
  opinion!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was handed in.' })
  submittedAt!: Date | null;

  @Field(() => Int, { description: 'Counts the changes of this sheet.' })
  revision!: number;

  @Field(() => GraphQLISODateTime, { description: 'When the server last stored something of it.' })
  updatedAt!: Date;
}

@Access(councilAccess.scoreSheets)
@ObjectType('ScoreAnswer', { description: 'What the viewer chose for one criterion.' })
export class ScoreAnswer {
  @Field(() => String, { nullable: true, description: 'Remark (nhận xét).' })
  remark!: string | null;

  @Field(() => Boolean, { description: 'Marked as doubtful (nghi vấn).' })
  flagged!: boolean;

  @Field(() => Int, { description: 'Counts the changes of this answer; send it as baseRevision.' })
  revision!: number;
}

@Access(councilAccess.scoreSheets)
@ObjectType({ description: 'What part of a sheet adds up to so far.' })
export class PartTotals {
  @Field(() => String, { description: 'Letter of the part.' })
  code!: string;

  @Field(() => Int, { description: 'Points chosen so far.' })
  points!: number;

  @Field(() => Int, { description: 'Most points of the part.' })
  maxPoints!: number;

  @Field(() => Int, { description: 'Criteria answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Criteria to be answered.' })
  criteria!: number;
}

@Access(councilAccess.scoreSheets)
@ObjectType({ description: 'What a sheet adds up to so far.' })
export class SheetTotals {
  @Field(() => Int, { description: 'Points chosen so far.' })
  points!: number;

  @Field(() => Int, { description: 'Most points of the sheet.' })
  maxPoints!: number;

  @Field(() => Int, { description: 'Criteria answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Criteria to be answered.' })
  criteria!: number;

  @Field(() => [PartTotals], { description: 'The same for each part.' })
  parts!: PartTotals[];
}

@Access(councilAccess.councils)
@ObjectType({
  description:
    "A member's sheet after the release, as far as the council's rules show it; the order says nothing about who wrote it.",
})
export class ReleasedSheet {
  @Field(() => Int, { description: 'Number of the sheet in this list.' })
  number!: number;

  @Field(() => Int, { description: 'Total points.' })
  total!: number;

  @Field(() => String, { nullable: true, description: 'Opinion on the product as a whole.' })
  opinion!: string | null;
}

@Access(councilAccess.councils)
@ObjectType({ description: 'One answer of a released sheet.' })
export class ReleasedAnswer {
  @Field(() => String, { nullable: true, description: 'Remark (nhận xét).' })
  remark!: string | null;
}

import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { Points } from '../platform/graphql/scalars.ts';
import { councilAccess } from './council.access.ts';
import { MinimumMethod } from './council.enums.ts';

@Access(councilAccess.itemResults)
@ObjectType('ItemResult', {
  implements: Node,
  description:
    'The result of one product (kết quả đánh giá). Whole numbers prove it; the average is total points divided by sheets and never rounded before it is compared (Quyết định 26/2026/QĐ-TTg, Điều 3 khoản 3).',
})
export class ItemResult extends Node {
  @Field(() => Int, { description: 'Which round of scoring it is from.' })
  round!: number;

  @Field(() => Int, { description: 'Number of sheets that count.' })
  sheetCount!: number;

  @Field(() => Int, { description: 'Points of all these sheets together.' })
  totalSum!: number;

  @Field(() => Int, { description: 'Total of the lowest sheet.' })
  minTotal!: number;

  @Field(() => Int, { description: 'Total of the highest sheet.' })
  maxTotal!: number;

  @Field(() => Int, { description: 'Points between the highest and the lowest sheet.' })
  spread!: number;

  @Field(() => Points, { description: 'Spread above which the council must discuss.' })
  spreadLimit!: string;

  @Field(() => Boolean, { description: 'Whether the spread is above the limit.' })
  spreadAlarm!: boolean;

  @Field(() => MinimumMethod, {
    description:
      "How the council's value of a criterion was held against its minima, by the rules of the session.",
  })
  minimumMethod!: MinimumMethod;

  @Field(() => Int, { description: 'Star of the average alone (theo điểm).' })
  starByPoints!: number;

  @Field(() => Int, {
    description: 'Highest star whose minima are all met (theo mức tối thiểu), points left aside.',
  })
  starByMinima!: number;

  @Field(() => Int, {
    description:
      'Star proposed to the council: the highest whose points and minima are both met. The decision does not say what follows when only the points suffice; this is the strict reading.',
  })
  proposedStar!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was computed.' })
  computedAt!: Date;
}

@Access(councilAccess.itemResults)
@ObjectType({
  description:
    'How far an average is from a bound of the star ranges: distanceSum divided by the sheets, exact.',
})
export class BoundDistance {
  @Field(() => Int, { description: 'The bound, in points.' })
  bound!: number;

  @Field(() => Int, { description: 'Points of all sheets together between average and bound.' })
  distanceSum!: number;

  @Field(() => Points, { description: "The distance for people's eyes, rounded half up." })
  distance!: string;

  @Field(() => Boolean, {
    description: 'Whether it is at most half a point: look at the exact figures.',
  })
  close!: boolean;
}

@Access(councilAccess.itemResults)
@ObjectType({ description: 'The result of one part of the sheet.' })
export class PartResult {
  @Field(() => String, { description: 'Letter of the part.' })
  partCode!: string;

  @Field(() => Int, { description: 'Points of all sheets together.' })
  pointsSum!: number;

  @Field(() => Int, { description: 'Least points on a sheet.' })
  minPoints!: number;

  @Field(() => Int, { description: 'Most points on a sheet.' })
  maxPoints!: number;
}

@Access(councilAccess.itemResults)
@ObjectType({ description: 'One star minimum of the sheet (mức tối thiểu) and whether it is met.' })
export class MinimumResult {
  @Field(() => Int, { description: 'The star it is a minimum of.' })
  star!: number;

  @Field(() => Int, { description: 'Points that must be reached.' })
  requiredPoints!: number;

  @Field(() => Int, { description: 'Points of all sheets for the criterion together.' })
  pointsSum!: number;

  @Field(() => Int, { description: 'Sheets below the minimum.' })
  sheetsBelow!: number;

  @Field(() => Int, { description: 'Sheets that count, of which those are a share.' })
  sheets!: number;

  @Field(() => Boolean, { description: "Whether it is met by the council's way of deciding." })
  met!: boolean;
}

@Access(councilAccess.itemResults)
@ObjectType({ description: 'A named value of a step, so that programs need not read sentences.' })
export class StepValue {
  @Field(() => String, { description: 'What it is, e.g. "sum", "count", "required".' })
  name!: string;

  @Field(() => String, { description: 'The value as text; criteria by their global id.' })
  value!: string;
}

@Access(councilAccess.itemResults)
@ObjectType({ description: 'One step of the reasoning behind a result.' })
export class ResultStep {
  @Field(() => String, {
    description:
      'Which rule: AVERAGE, SPREAD, STAR_BY_POINTS, MINIMUM_MISSED, MINIMUM_UNKNOWN or PROPOSAL. New ones may be added.',
  })
  rule!: string;

  @Field(() => String, { nullable: true, description: 'Article of the decision it rests on.' })
  article!: string | null;

  @Field(() => String, { description: 'The step in a sentence, in the language of the request.' })
  text!: string;

  @Field(() => [StepValue], { description: 'The values the step rests on.' })
  values!: StepValue[];
}

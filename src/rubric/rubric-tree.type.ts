import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Node } from '../platform/graphql/node.ts';
import { ConditionKind, OptionOrigin } from './rubric.enums.ts';

const DAY = 86_400;

@CacheFor(DAY)
@Access(PUBLIC)
@ObjectType('RubricPart', { description: 'Part A, B or C of a sheet (phần).' })
export class RubricPart {
  @Field(() => String, { description: 'Letter of the part.' })
  code!: string;

  @Field(() => String, { description: 'Official name, in Vietnamese.' })
  name!: string;

  @Field(() => Int, { description: 'Most points of the part.' })
  maxPoints!: number;
}

@CacheFor(DAY)
@Access(PUBLIC)
@ObjectType('RubricSection', { description: 'A numbered section of a part (mục).' })
export class RubricSection {
  @Field(() => String, { description: 'Number as printed; unique in the sheet.' })
  code!: string;

  @Field(() => String, { description: 'Official name, in Vietnamese.' })
  name!: string;

  @Field(() => Int, { description: 'Most points of the section.' })
  maxPoints!: number;

  @Field(() => [String], { description: 'Notes printed with it, in Vietnamese.' })
  notes!: string[];

  @Field(() => Boolean, {
    description: 'The section is scored as a whole: its one criterion repeats its code and name.',
  })
  scored!: boolean;
}

@CacheFor(DAY)
@Access(PUBLIC)
@ObjectType('RubricCriterion', {
  implements: Node,
  description: 'A criterion (tiêu chí), or a heading over criteria when it is not scored itself.',
})
export class RubricCriterion extends Node {
  @Field(() => String, { description: 'Unique in the sheet and stable, e.g. "1.5".' })
  key!: string;

  @Field(() => String, { description: 'Code as printed; not always unique.' })
  code!: string;

  @Field(() => String, { description: 'Official name, in Vietnamese.' })
  name!: string;

  @Field(() => Int, { description: 'Printed order in the whole sheet, from 1.' })
  position!: number;

  @Field(() => Int, { description: 'Most points of the criterion.' })
  maxPoints!: number;

  @Field(() => [String], { description: 'Notes printed with it, in Vietnamese.' })
  notes!: string[];

  @Field(() => Boolean, { description: 'Whether it carries points itself.' })
  scored!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Star whose marker is printed on the heading, on no level (148/2023): which level is meant is not known, so no minimum is enforced.',
  })
  headingStar!: number | null;
}

@CacheFor(DAY)
@Access(PUBLIC)
@ObjectType('RubricOption', {
  implements: Node,
  description: 'A level of a criterion (mức điểm): what a member of the council chooses.',
})
export class RubricOption extends Node {
  @Field(() => Int, { description: 'Order in the criterion, from 1.' })
  position!: number;

  @Field(() => String, { description: 'Official words, in Vietnamese; our own when not printed.' })
  label!: string;

  @Field(() => Int, { description: 'Points; official sheets award whole points only.' })
  points!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Star for which this level is the least (***, ****, *****).',
  })
  minForStar!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Alternative case (Trường hợp 1, 2) it belongs to; a sheet is scored under one case only. Null = every case.',
  })
  caseNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the case, as printed.' })
  caseLabel!: string | null;

  @Field(() => OptionOrigin, { description: 'Whether it is printed, and why it is there if not.' })
  origin!: OptionOrigin;

  @Field(() => Boolean, { description: 'Whether it is printed on the official sheet.' })
  printed!: boolean;
}

@CacheFor(DAY)
@Access(PUBLIC)
@ObjectType('RubricStarMinimum', {
  description: 'The least points of a criterion for a star (mức tối thiểu cho hạng sao).',
})
export class RubricStarMinimum {
  @Field(() => Int, { description: 'Number of stars.' })
  star!: number;

  @Field(() => Int, { description: 'Points that must be reached for it.' })
  points!: number;
}

@CacheFor(DAY)
@Access(PUBLIC)
@ObjectType('RubricCondition', {
  implements: Node,
  description:
    'A condition of a sheet that ends or forbids scoring: from its heading (hồ sơ bị loại khi) or from a note under a criterion.',
})
export class RubricCondition extends Node {
  @Field(() => ConditionKind, { description: 'What follows from it.' })
  kind!: ConditionKind;

  @Field(() => String, { description: 'Official words, in Vietnamese.' })
  text!: string;
}

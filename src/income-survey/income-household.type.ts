import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar, LocalDate } from '../platform/graphql/scalars.ts';
import { ReturnOutcome, ReturnProblemCode } from './income-return.enums.ts';
import { HouseholdKind, IncomePart, MemberReason, MemberRule } from './income-survey.enums.ts';

@Access(REACHED)
@ObjectType('IncomeMember', { description: 'A member of a sampled household (nhân khẩu).' })
export class IncomeMember {
  @Field(() => Int, { description: 'Place on the form, from 1.' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'Name; may be left out.' })
  name!: string | null;

  @Field(() => Int, { description: 'Months of the last twelve lived with the household.' })
  monthsLived!: number;

  @Field(() => MemberRule, { nullable: true, description: 'The rule the form names, if any.' })
  rule!: MemberRule | null;

  @Field(() => Boolean, { description: 'Whether the member is counted.' })
  counted!: boolean;

  @Field(() => MemberReason, { description: 'Why.' })
  reason!: MemberReason;
}

@Access(REACHED)
@ObjectType('IncomeLine', { description: 'One line of the form of a household.' })
export class IncomeLine {
  @Field(() => Int, { description: 'Section of the form, 1 to 7.' })
  section!: number;

  @Field(() => String, { description: 'Code of the line within its section.' })
  field!: string;

  @Field(() => IncomePart, { nullable: true, description: 'What the amount is.' })
  part!: IncomePart | null;

  @Field(() => BigIntScalar, { description: 'Thousand VND (nghìn đồng).' })
  amount!: bigint;
}

@Access(REACHED)
@ObjectType('IncomeSectionNet', { description: 'What a section of the form came to.' })
export class IncomeSectionNet {
  @Field(() => Int, { description: 'Section of the form, 1 to 7.' })
  section!: number;

  @Field(() => BigIntScalar, {
    description: 'Receipts, or sold and own use less costs, in thousand VND.',
  })
  net!: bigint;
}

@Access(REACHED)
@ObjectType('IncomeHousehold', {
  implements: Node,
  description:
    'A household of an income survey and what it answered (hộ điều tra). For the officers of its commune and the reviewer of statistics only.',
})
export class IncomeHousehold extends Node {
  @Field(() => String, { description: 'Code of its area (địa bàn).' })
  areaCode!: string;

  @Field(() => Int, { description: 'Order number on the list (số thứ tự).' })
  orderNumber!: number;

  @Field(() => String, { description: 'Hamlet (xóm).' })
  hamlet!: string;

  @Field(() => String, { description: 'Name of the head (chủ hộ).' })
  headName!: string;

  @Field(() => HouseholdKind, { description: 'Of the sample or in reserve.' })
  kind!: HouseholdKind;

  @Field(() => String, { nullable: true, description: 'Why it replaces another one.' })
  replacementReason!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the interview.' })
  interviewedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether the form is complete (đã xong phiếu).' })
  completed!: boolean;

  @Field(() => Boolean, { description: 'What looked wrong was looked at and is right.' })
  confirmed!: boolean;

  @Field(() => Int, { description: 'Members that are counted (nhân khẩu được tính).' })
  membersCounted!: number;

  @Field(() => BigIntScalar, { description: 'Net income of the year, thousand VND.' })
  net!: string;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const IncomeHouseholdConnection = connectionType(
  () => IncomeHousehold,
  'IncomeHousehold',
  'households of an income survey (hộ điều tra)',
);

@Access(REACHED)
@ObjectType('HouseholdReturnProblem', {
  description: 'What is wrong with one household, or looks wrong and is asked about.',
})
export class HouseholdReturnProblem {
  @Field(() => ReturnProblemCode, { description: 'The reason, for programs.' })
  code!: ReturnProblemCode;

  @Field(() => String, { description: 'What happened and what to do.' })
  message!: string;

  @Field(() => [String], {
    description: 'Path of the input, e.g. ["input","households","3","lines","2","amount"].',
  })
  field!: string[];
}

@Access(REACHED)
@ObjectType('HouseholdReturnResult', { description: 'What became of one household of a send.' })
export class HouseholdReturnResult {
  @Field(() => ID, { description: 'The id that the device made.' })
  householdId!: string;

  @Field(() => ReturnOutcome, { description: 'Stored or not, and why.' })
  outcome!: ReturnOutcome;

  @Field(() => IncomeHousehold, {
    nullable: true,
    description: 'The household as it is stored now; null when it is not.',
  })
  household!: object | null;

  @Field(() => [HouseholdReturnProblem], { description: 'What stands against it, if anything.' })
  problems!: HouseholdReturnProblem[];
}

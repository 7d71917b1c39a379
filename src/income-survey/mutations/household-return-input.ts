import { Field, ID, InputType, Int } from 'type-graphql';
import { BigIntScalar, LocalDate } from '../../platform/graphql/scalars.ts';
import { HouseholdKind, MemberRule } from '../income-survey.enums.ts';

@InputType({ description: 'A member of a household (nhân khẩu).' })
export class IncomeMemberInput {
  @Field(() => String, { nullable: true, description: 'Name; may be left out.' })
  name?: string | null;

  @Field(() => Int, { description: 'Months of the last twelve lived with the household, 0 to 12.' })
  monthsLived!: number;

  @Field(() => MemberRule, {
    nullable: true,
    description: 'A rule by which the member is counted or not, whatever the months.',
  })
  rule?: MemberRule | null;
}

@InputType({ description: 'One line of the form (dòng của phiếu).' })
export class IncomeLineInput {
  @Field(() => Int, { description: 'Section, 1 to 7.' })
  section!: number;

  @Field(() => String, {
    description:
      'Code of the line, from incomeMethods. Codes of excluded receipts are refused with the reason.',
  })
  field!: string;

  @Field(() => BigIntScalar, {
    description: 'Thousand VND (nghìn đồng), whole, from 0: 46.6 million is 46600.',
  })
  amount!: bigint;
}

@InputType({ description: 'A household of the list, with what it answered (phiếu hộ).' })
export class HouseholdReturnInput {
  @Field(() => ID, { description: 'A UUID made by the device, in lower case.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a household that is new.',
  })
  baseRevision?: number | null;

  @Field(() => String, { description: 'Code of its area (địa bàn).' })
  areaCode!: string;

  @Field(() => Int, { description: 'Order number on the list, each once in a survey.' })
  orderNumber!: number;

  @Field(() => String, { description: 'Hamlet (xóm).' })
  hamlet!: string;

  @Field(() => String, { description: 'Name of the head (chủ hộ).' })
  headName!: string;

  @Field(() => HouseholdKind, { description: 'Of the sample or in reserve.' })
  kind!: HouseholdKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Id (as the device made it) of the household of the sample that it replaces.',
  })
  replacesId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it replaces that one.' })
  replacementReason?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of the interview; needed for a completed form.',
  })
  interviewedOn?: string | null;

  @Field(() => Boolean, { description: 'Whether the form is complete (đã xong phiếu).' })
  completed!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True = what looks wrong was looked at and is right.',
  })
  confirmed?: boolean | null;

  @Field(() => [IncomeMemberInput], { description: 'Its members, at most 40.' })
  members!: IncomeMemberInput[];

  @Field(() => [IncomeLineInput], { description: 'The lines of its form, each once.' })
  lines!: IncomeLineInput[];
}

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { Decimal } from '../platform/graphql/scalars.ts';
import { AssessmentCellState } from './assessment-paste.enums.ts';
import { AssessmentPeriodKind } from './commune-criteria.enums.ts';
import { PastePreview } from './paste-preview.type.ts';

@Access(REACHED)
@ObjectType({ description: 'What would become of one pasted cell.' })
export class AssessmentPasteCell {
  @Field(() => Int, { description: 'Its place among the cells that were sent, from 1.' })
  position!: number;

  @Field(() => ID, { description: 'The commune.' })
  communeId!: string;

  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => AssessmentCellState, { description: 'What would become of it.' })
  state!: AssessmentCellState;

  @Field(() => Decimal, { nullable: true, description: 'The number as understood.' })
  value!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer as understood.' })
  yesNo!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why there is no value, as understood.' })
  absenceReason!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The number that is recorded now.' })
  valueBefore!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer that is recorded now.' })
  yesNoBefore!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it would be met; null without a threshold.',
  })
  met!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is wrong or doubtful, and what to do; in the language of the request.',
  })
  message!: string | null;
}

@Access(REACHED)
@ObjectType({ description: 'What would become of pasted cells; nothing is stored by looking.' })
export class IndicatorAssessmentPastePreview extends PastePreview {
  @Field(() => [AssessmentPasteCell], { description: 'Cell by cell, in their order.' })
  cells!: AssessmentPasteCell[];
}

@Access(REACHED)
@ObjectType('IndicatorAssessmentPasteResult', { description: 'Results that were pasted at once.' })
export class IndicatorAssessmentPasteResult {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { description: 'Which result of the year.' })
  periodKind!: AssessmentPeriodKind;

  @Field(() => Date, { description: 'When.' })
  pastedAt!: Date;

  @Field(() => Int, { description: 'How many results it made.' })
  newCount!: number;

  @Field(() => Int, { description: 'How many it changed.' })
  changedCount!: number;

  @Field(() => Date, { nullable: true, description: 'When it was taken back, if it was.' })
  undoneAt!: Date | null;
}

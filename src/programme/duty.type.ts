import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { DutyEntryKind, DutyRhythm, DutyState } from './duty.enums.ts';

@Access(REACHED)
@ObjectType('Duty', {
  implements: Node,
  description:
    'What an official document gives somebody to do (nhiệm vụ), in short words of ours: the document itself is what counts. Seen by the people of the organisation, the coordination office and auditors.',
})
export class Duty extends Node {
  @Field(() => String, { description: 'Code, e.g. "725-2023-VPDP-01".' })
  code!: string;

  @Field(() => String, { description: 'Where it stands in the document, in Vietnamese.' })
  paragraph!: string;

  @Field(() => String, { description: 'What is to be done, in Vietnamese; not a quotation.' })
  text!: string;

  @Field(() => DutyRhythm, { description: 'How often it comes round.' })
  rhythm!: DutyRhythm;

  @Field(() => LocalDate, { description: 'First day, usually that of the document.' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null = none is given.' })
  endsOn!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which it is to be done, for ONCE and ONGOING; null = none is given.',
  })
  dueOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the end of each period by which it is to be done; for what repeats.',
  })
  dueDays!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is to be known about its day, such as that the document gives none.',
  })
  dueNote!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

@Access(REACHED)
@ObjectType('DutyEntry', {
  description:
    'A report on a duty, or what the office said to it. Entries are never changed or removed.',
})
export class DutyEntry {
  @Field(() => DutyEntryKind, { description: 'Report, done, accepted or returned.' })
  kind!: DutyEntryKind;

  @Field(() => String, { nullable: true, description: 'What was written.' })
  note!: string | null;

  @Field(() => Int, { description: 'Percent done then, 0 to 100.' })
  shareDone!: number;

  @Field(() => LocalDate, { description: 'The day it speaks of.' })
  day!: string;

  @Field(() => Date, { description: 'When it was entered.' })
  at!: Date;
}

@Access(REACHED)
@ObjectType('DutyOccurrence', {
  implements: Node,
  description:
    'One time that a duty is to be done: the only one, or one period of a duty that repeats. Made by the system when the period begins.',
})
export class DutyOccurrence extends Node {
  @Field(() => LocalDate, { description: 'First day of the period.' })
  periodFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the period; null = open.' })
  periodTo!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which it is to be done; null = the document gives none.',
  })
  due!: string | null;

  @Field(() => DutyState, { description: 'Where it stands.' })
  state!: DutyState;

  @Field(() => Int, { description: 'Percent done as reported last, 0 to 100.' })
  shareDone!: number;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was done.' })
  doneOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day the office accepted it.' })
  acceptedOn!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

export const DutyConnection = connectionType(() => Duty, 'Duty', 'duties (nhiệm vụ)');
export const DutyOccurrenceConnection = connectionType(
  () => DutyOccurrence,
  'DutyOccurrence',
  'times of duties (kỳ thực hiện nhiệm vụ)',
);

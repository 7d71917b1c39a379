import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssessmentCellState } from '../commune-criteria/assessment-paste.enums.ts';
import { PastePreview } from '../commune-criteria/paste-preview.type.ts';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { OrganisationKind } from '../programme/duty.enums.ts';
import {
  CommunicationChannel,
  CommunicationKind,
  CommunicationTopic,
} from './communication.enums.ts';

@Access(REACHED)
@ObjectType('CommunicationCounts', { description: 'The numbers of a line of sessions.' })
export class CommunicationCounts {
  @Field(() => Int, { nullable: true, description: 'How many sessions (số buổi).' })
  sessions!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many people were reached (lượt người): who came twice counts twice. Null = not known.',
  })
  people!: number | null;

  @Field(() => Int, { nullable: true, description: 'Women among them; null = not known.' })
  women!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Officials and party members among them (cán bộ, đảng viên); null = not known.',
  })
  officials!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Materials handed out (tài liệu, tờ rơi); null = not known.',
  })
  materials!: number | null;
}

@Access(REACHED)
@ObjectType('CommunicationSession', {
  implements: Node,
  description:
    'Sessions in which people are informed or won over (tuyên truyền, vận động): one line for one thing on one day in one commune. Seen by its officers, the coordination office and auditors.',
})
export class CommunicationSession extends Node {
  @Field(() => LocalDate, { description: 'The day; the last one where a line sums several up.' })
  heldOn!: string;

  @Field(() => CommunicationKind, { description: 'What it is for.' })
  kind!: CommunicationKind;

  @Field(() => CommunicationTopic, { description: 'What it is about.' })
  topic!: CommunicationTopic;

  @Field(() => CommunicationChannel, { description: 'How people are reached.' })
  channel!: CommunicationChannel;

  @Field(() => String, { description: 'Who held it, in Vietnamese.' })
  organizer!: string;

  @Field(() => OrganisationKind, { description: 'What kind of body that is.' })
  organizerKind!: OrganisationKind;

  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  title!: string;

  @Field(() => String, { description: 'Where the numbers are from: minutes, a report, its date.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'Whether somebody confirmed a number that looks odd.' })
  unusualConfirmed!: boolean;

  @Field(() => Boolean, { description: 'Taken back or withdrawn: it counts in no total.' })
  withdrawn!: boolean;

  @Field(() => Int, { description: 'Counts changes.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt!: Date;
}

@Access(REACHED)
@ObjectType('CommunicationChange', {
  description: 'One change of a line of sessions. Never changed or removed.',
})
export class CommunicationChange {
  @Field(() => Boolean, { description: 'Whether it took back an earlier change.' })
  undo!: boolean;

  @Field(() => Int, { description: 'The revision it made.' })
  afterRevision!: number;

  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@Access(REACHED)
@ObjectType('CommunicationBatch', { description: 'Lines of sessions written at once.' })
export class CommunicationBatch {
  @Field(() => ID, { description: 'For communicationUndo.' })
  id!: string;

  @Field(() => Int, { description: 'How many lines it made.' })
  newCount!: number;

  @Field(() => Int, { description: 'How many lines it changed.' })
  changedCount!: number;

  @Field(() => Int, { description: 'How many lines it withdrew.' })
  withdrawnCount!: number;

  @Field(() => String, { nullable: true, description: 'Why lines were withdrawn.' })
  reason!: string | null;

  @Field(() => Date, { description: 'When.' })
  recordedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was taken back, if it was.' })
  undoneAt!: Date | null;
}

@Access(REACHED)
@ObjectType('CommunicationPreviewLine', { description: 'What would become of one line.' })
export class CommunicationPreviewLine {
  @Field(() => Int, { description: 'Its place among the lines that were sent, from 1.' })
  position!: number;

  @Field(() => AssessmentCellState, { description: 'What would become of it.' })
  state!: AssessmentCellState;

  @Field(() => CommunicationCounts, { nullable: true, description: 'The numbers as understood.' })
  counts!: CommunicationCounts | null;

  @Field(() => CommunicationCounts, { nullable: true, description: 'The numbers recorded now.' })
  before!: CommunicationCounts | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is wrong or doubtful, and what to do; in the language of the request.',
  })
  message!: string | null;
}

@Access(REACHED)
@ObjectType('CommunicationPreview', {
  description: 'What would become of lines; nothing is stored by looking.',
})
export class CommunicationPreview extends PastePreview {
  @Field(() => [CommunicationPreviewLine], { description: 'Line by line, in their order.' })
  lines!: CommunicationPreviewLine[];
}

export const CommunicationSessionConnection = connectionType(
  () => CommunicationSession,
  'CommunicationSession',
  'lines of sessions (buổi tuyên truyền, vận động)',
);

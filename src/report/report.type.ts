import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { ReportCadence, ReportCheckKind, ReportState } from './report.enums.ts';

@Access(REACHED)
@ObjectType('ReportTemplateSection', { description: 'A part that reports of a kind begin with.' })
export class ReportTemplateSection {
  @Field(() => String, { description: 'Heading.' })
  heading!: string;

  @Field(() => String, { description: 'The text it begins with; figures in double braces.' })
  text!: string;
}

@Access(REACHED)
@ObjectType('ReportTemplateFacts', {
  description: 'What can be changed about a kind of report, as it stood once.',
})
export class ReportTemplateFacts {
  @Field(() => [ReportTemplateSection], { description: 'Its parts.' })
  sections!: ReportTemplateSection[];

  @Field(() => Int, { nullable: true, description: 'Days until it was due.' })
  dueDays!: number | null;

  @Field(() => String, { nullable: true, description: 'Which document said so.' })
  dueSource!: string | null;

  @Field(() => String, { description: 'Where its parts came from.' })
  source!: string;
}

@Access(REACHED)
@ObjectType('ReportTemplateChange', {
  description: 'A change of a kind of report. Never changed or removed.',
})
export class ReportTemplateChange {
  @Field(() => Int, { description: 'The revision it made.' })
  afterRevision!: number;

  @Field(() => ReportTemplateFacts, { description: 'What stood before.' })
  before!: ReportTemplateFacts;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@Access(REACHED)
@ObjectType('ReportTemplate', {
  implements: Node,
  description: 'What reports of one kind are made of (mẫu báo cáo).',
})
export class ReportTemplate extends Node {
  @Field(() => String, { description: 'Code, e.g. "6-THANG".' })
  code!: string;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => ReportCadence, { description: 'How often it is made.' })
  cadence!: ReportCadence;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the end of the period until it is due; null: no document says it.',
  })
  dueDays!: number | null;

  @Field(() => String, { nullable: true, description: 'Which document says so.' })
  dueSource!: string | null;

  @Field(() => String, { description: 'Where its parts come from, in Vietnamese.' })
  source!: string;

  @Field(() => [ReportTemplateSection], {
    description: 'The parts new reports begin with; reports that were begun keep their own.',
  })
  sections!: ReportTemplateSection[];

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

@Access(REACHED)
@ObjectType('ReportSection', { description: 'A part of a report.' })
export class ReportSection {
  @Field(() => Int, { description: 'Its place, from 1.' })
  position!: number;

  @Field(() => String, { description: 'Heading.' })
  heading!: string;

  @Field(() => String, {
    description: 'The prose; figures stand in it as names in double braces, e.g. {{OCOP_VALID}}.',
  })
  text!: string;

  @Field(() => Boolean, { description: 'It is the text of the last report, not looked at since.' })
  carriedOver!: boolean;
}

@Access(REACHED)
@ObjectType('ReportFigureRow', { description: 'One of the things a figure is made of.' })
export class ReportFigureRow {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  detail!: string | null;

  @Field(() => Decimal, { description: 'What it adds to the figure; 1 where things are counted.' })
  value!: string;
}

@Access(REACHED)
@ObjectType('ReportFigure', {
  description: 'A locked figure of a report (số liệu khóa) and what it is made of.',
})
export class ReportFigure {
  @Field(() => String, { description: 'Its name in texts, e.g. "OCOP_VALID".' })
  code!: string;

  @Field(() => Decimal, { nullable: true, description: 'Null: nothing is recorded.' })
  value!: string | null;

  @Field(() => Boolean, { description: 'Made-up data is in it (số liệu minh họa).' })
  demonstration!: boolean;

  @Field(() => Int, { description: 'Of how many things it is made; rows may show fewer.' })
  rowCount!: number;
}

@Access(REACHED)
@ObjectType('ReportCheck', { description: 'Something to look at before a report goes out.' })
export class ReportCheck {
  @Field(() => ReportCheckKind, { description: 'What it is.' })
  kind!: ReportCheckKind;

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  message!: string;

  @Field(() => [String], { description: 'Of what: names of communes, parts or figures.' })
  names!: string[];
}

@Access(REACHED)
@ObjectType('ProgrammeReport', {
  implements: Node,
  description: 'A report of the programme (báo cáo). Its figures are those of one moment.',
})
export class ProgrammeReport extends Node {
  @Field(() => LocalDate, { description: 'First day it is about.' })
  fromDay!: string;

  @Field(() => LocalDate, { description: 'Last day it is about.' })
  toDay!: string;

  @Field(() => String, { description: 'What it is about, as under its title.' })
  about!: string;

  @Field(() => ReportState, { description: 'Where it stands.' })
  state!: ReportState;

  @Field(() => String, { nullable: true, description: 'Why it was given back last.' })
  returnReason!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When its figures were taken.' })
  figuresAt!: Date;

  @Field(() => Boolean, { description: 'Made-up data is among its figures; its files say so.' })
  demonstration!: boolean;

  @Field(() => String, { nullable: true, description: 'Number, once issued.' })
  number!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day, once issued.' })
  issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who signs, once issued.' })
  signerName!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

@Access(REACHED)
@ObjectType('ReportDue', { description: 'A period of a year with the report about it.' })
export class ReportDue {
  @Field(() => LocalDate, { description: 'First day.' })
  fromDay!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  toDay!: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it is due; null: not known.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'It is past its day and not issued.' })
  late!: boolean;

  @Field(() => ProgrammeReport, { nullable: true, description: 'The report; null: none yet.' })
  report!: object | null;

  @Field(() => ReportTemplate, { description: 'Of what kind.' })
  template!: object;
}

@Access(REACHED)
@ObjectType('ReportCalendar', { description: 'The reports of a year (lịch báo cáo).' })
export class ReportCalendar {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => [ReportDue], { description: 'Its periods, by their last day.' })
  periods!: ReportDue[];
}

export const ProgrammeReportConnection = connectionType(
  () => ProgrammeReport,
  'ProgrammeReport',
  'reports (báo cáo)',
);

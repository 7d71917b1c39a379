import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { say } from '../platform/graphql/language.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { Decimal } from '../platform/graphql/scalars.ts';
import { FIGURE_CODES, figureKind, type FigureCode } from './figure-kinds.rules.ts';
import type { FigureRow } from './figure.rules.ts';
import { checksOf, type Check } from './report-check.loader.ts';
import { printedFigure } from './report-print.loader.ts';
import type {
  ReportEntity,
  ReportFigureEntity,
  ReportSectionEntity,
  ReportTemplateEntity,
} from './report.entity.ts';
import {
  figuresByReportId,
  reportById,
  sectionsByReportId,
  templateById,
} from './report.loader.ts';
import {
  ProgrammeReport,
  ReportCheck,
  ReportFigure,
  ReportFigureRow,
  ReportSection,
  ReportTemplate,
} from './report.type.ts';

type Shown = ReportFigureEntity & { readonly before: string | null };

@Resolver(() => ProgrammeReport)
export class ProgrammeReportResolver {
  @FieldResolver(() => ReportTemplate, { description: 'Of what kind it is.' })
  async template(
    @Root() report: ReportEntity,
    @Ctx() context: Context,
  ): Promise<ReportTemplateEntity> {
    return (await context.load(templateById, report.templateId))!;
  }

  @FieldResolver(() => ProgrammeReport, {
    nullable: true,
    description: 'The report whose texts it began with.',
  })
  async basedOn(
    @Root() report: ReportEntity,
    @Ctx() context: Context,
  ): Promise<ReportEntity | null> {
    return report.basedOn ? context.load(reportById, report.basedOn) : null;
  }

  @Cost({ items: 8 })
  @FieldResolver(() => [ReportSection], { description: 'Its parts, in order.' })
  sections(@Root() report: ReportEntity, @Ctx() context: Context): Promise<ReportSectionEntity[]> {
    return context.load(sectionsByReportId, report.id);
  }

  @Cost({ items: 20 })
  @FieldResolver(() => [ReportFigure], {
    description: 'All figures that its texts can name, as they were when they were taken.',
  })
  async figures(@Root() report: ReportEntity, @Ctx() context: Context): Promise<Shown[]> {
    const own = await context.load(figuresByReportId, report.id);
    const earlier = report.basedOn ? await context.load(figuresByReportId, report.basedOn) : [];
    const place = ({ code }: ReportFigureEntity) => FIGURE_CODES.indexOf(code as FigureCode);
    return [...own]
      .sort((a, b) => place(a) - place(b))
      .map((one) => ({
        ...one,
        before: earlier.find(({ code }) => code === one.code)?.value ?? null,
      }));
  }

  @Cost({ points: 20 })
  @FieldResolver(() => [ReportCheck], {
    description: 'What to look at before it goes out, as things are now; empty: nothing.',
  })
  checks(@Root() report: ReportEntity, @Ctx() context: Context): Promise<Check[]> {
    return checksOf(context, report);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who began it.' })
  createdBy(@Root() report: ReportEntity, @Ctx() context: Context): Promise<PersonEntity | null> {
    return context.load(personById, report.createdBy);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who sent it in.' })
  async submittedBy(
    @Root() report: ReportEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return report.submittedBy ? context.load(personById, report.submittedBy) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who approved it: somebody else.' })
  async approvedBy(
    @Root() report: ReportEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return report.approvedBy ? context.load(personById, report.approvedBy) : null;
  }
}

@Resolver(() => ReportFigure)
export class ReportFigureResolver {
  @FieldResolver(() => String, { description: 'What it is, in the language of the request.' })
  label(@Root() { code }: Shown, @Ctx() { language }: Context): string {
    return say(figureKind(code as FigureCode), language);
  }

  @FieldResolver(() => String, { description: 'Its unit, in the language of the request.' })
  unit(@Root() { code }: Shown, @Ctx() { language }: Context): string {
    return say(figureKind(code as FigureCode).unit, language);
  }

  @FieldResolver(() => String, { description: 'What is counted, in Vietnamese.' })
  basis(@Root() { code }: Shown): string {
    return figureKind(code as FigureCode).basis;
  }

  @FieldResolver(() => String, { nullable: true, description: 'As texts and files show it.' })
  printed(@Root() { value }: Shown): string | null {
    return printedFigure(value);
  }

  @FieldResolver(() => Decimal, {
    nullable: true,
    description: 'The same figure of the report that this one is based on.',
  })
  before(@Root() { before }: Shown): string | null {
    return before;
  }

  @Cost({ items: 20 })
  @FieldResolver(() => [ReportFigureRow], {
    description:
      'What it was made of then, by name: at most `first` of them, of 2,000 that are kept.',
  })
  rows(
    @Root() { rows }: Shown,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most.' })
    first: number,
  ): FigureRow[] {
    return rows.slice(0, Math.max(0, first));
  }
}

@Resolver(() => ReportFigureRow)
export class ReportFigureRowResolver {
  @FieldResolver(() => String, { description: 'Global id of the thing, to open it by `node`.' })
  nodeId(@Root() { type, id }: FigureRow): string {
    return toGlobalId(type, id);
  }
}

import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { shiftDay } from '../calendar/working-days.rules.ts';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { reportAccess } from './report.access.ts';
import type { ReportTemplateEntity } from './report.entity.ts';
import { ReportState } from './report.enums.ts';
import { reportRows, reportsOfYear, templates } from './report.loader.ts';
import { periodsOf } from './report.rules.ts';
import {
  ProgrammeReportConnection,
  ReportCalendar,
  ReportTemplate,
  type ReportDue,
} from './report.type.ts';

const ORDERS = {
  NEWEST: { key: (t: string) => `${t}.to_day`, type: 'date', direction: 'DESC' },
} as const;

@Resolver()
export class ReportQueries {
  @Access(reportAccess.reports)
  @Query(() => ProgrammeReportConnection, {
    description: 'Reports of the programme (báo cáo), those about the latest period first.',
  })
  programmeReports(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    return keysetPage(reportRows(context), { args, orders: ORDERS, order: 'NEWEST', language });
  }

  @Access(reportAccess.reportTemplates)
  @Query(() => [ReportTemplate], { description: 'Kinds of reports (mẫu báo cáo), by code.' })
  reportTemplates(@Ctx() context: Context): Promise<ReportTemplateEntity[]> {
    return templates(context);
  }

  @Cost({ items: 10 })
  @Access(reportAccess.reports)
  @Query(() => ReportCalendar, {
    description:
      'The periods of a year, each with the report about it or without one (lịch báo cáo).',
  })
  async reportCalendar(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Ctx() context: Context,
  ): Promise<ReportCalendar> {
    const [kinds, reports] = await Promise.all([templates(context), reportsOfYear(context, year)]);
    const periods = kinds
      .flatMap((template) =>
        periodsOf(template.cadence, year).map((days): ReportDue => {
          const report = reports.find(
            (one) => one.templateId === template.id && one.toDay === days.toDay,
          );
          const { dueDays } = template;
          const dueOn = dueDays === null ? null : shiftDay(days.toDay, dueDays);
          const late = !!dueOn && dueOn < context.today && report?.state !== ReportState.ISSUED;
          return { ...days, dueOn, late, report: report ?? null, template };
        }),
      )
      .sort((a, b) => (a.toDay < b.toDay ? -1 : a.toDay > b.toDay ? 1 : 0));
    return { year, periods };
  }
}

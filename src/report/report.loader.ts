import { In, type SelectQueryBuilder } from 'typeorm';
import { decide, scopeAllows } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { reportAccess } from './report.access.ts';
import {
  ReportEntity,
  ReportFigureEntity,
  ReportSectionEntity,
  ReportTemplateChangeEntity,
  ReportTemplateEntity,
} from './report.entity.ts';

/** All reports (alias `r`); who may read one may read all. */
export function reportRows(context: Context): SelectQueryBuilder<ReportEntity> {
  return context.db.source.manager.createQueryBuilder(ReportEntity, 'r');
}

function mayRead({ actor }: Context, rule = reportAccess.reports): boolean {
  return decide(rule, actor, {}).allowed && scopeAllows(rule, actor, 'read');
}

/** Reports by id; for whoever may not read them they do not exist. */
export const reportById = defineLoader<string, ReportEntity | null>(
  'programmeReportById',
  async (ids, context) => {
    if (!mayRead(context)) return ids.map(() => null);
    const rows = await context.db.source.manager.findBy(ReportEntity, { id: In([...ids]) });
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const templateById = defineLoader<string, ReportTemplateEntity | null>(
  'reportTemplateById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(ReportTemplateEntity, {
      id: In([...ids]),
    });
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** What was changed about kinds of reports, the last change first. */
export const changesByTemplateId = defineLoader<string, ReportTemplateChangeEntity[]>(
  'reportTemplateChanges',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ReportTemplateChangeEntity, {
      where: { templateId: In([...ids]) },
      order: { afterRevision: 'DESC' },
    });
    return manyByKey(ids, rows, (row) => row.templateId);
  },
);

/** All kinds of reports, by code. */
export function templates(context: Context): Promise<ReportTemplateEntity[]> {
  return context.db.source.manager.find(ReportTemplateEntity, { order: { code: 'ASC' } });
}

export const sectionsByReportId = defineLoader<string, ReportSectionEntity[]>(
  'sectionsByReportId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ReportSectionEntity, {
      where: { reportId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.reportId);
  },
);

export const figuresByReportId = defineLoader<string, ReportFigureEntity[]>(
  'figuresByReportId',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(ReportFigureEntity, {
      reportId: In([...ids]),
    });
    return manyByKey(ids, rows, (row) => row.reportId);
  },
);

/** The periodic reports that overlap a year. */
export function reportsOfYear(context: Context, year: number): Promise<ReportEntity[]> {
  return reportRows(context)
    .where('NOT r.ad_hoc AND r.from_day >= :first AND r.to_day <= :last', {
      first: `${year}-01-01`,
      last: `${year}-12-31`,
    })
    .getMany();
}

defineNode({
  type: 'ProgrammeReport',
  entity: ReportEntity,
  load: (context, id) => context.load(reportById, id),
});
defineNode({
  type: 'ReportTemplate',
  entity: ReportTemplateEntity,
  load: async (context, id) =>
    mayRead(context, reportAccess.reportTemplates) ? context.load(templateById, id) : null,
});

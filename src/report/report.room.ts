import type { Room } from '../platform/graphql/room.ts';
import { ReportApproveMutation } from './mutations/report-approve.ts';
import { ReportCreateMutation } from './mutations/report-create.ts';
import { ReportExportMutation } from './mutations/report-export.ts';
import { ReportFiguresTakeMutation } from './mutations/report-figures-take.ts';
import { ReportIssueMutation } from './mutations/report-issue.ts';
import { ReportReturnMutation } from './mutations/report-return.ts';
import { ReportSectionSaveMutation } from './mutations/report-section-save.ts';
import { ReportSubmitMutation } from './mutations/report-submit.ts';
import { ReportTemplateUpdateMutation } from './mutations/report-template-update.ts';
import {
  ReportTemplateChangeResolver,
  ReportTemplateResolver,
} from './report-template.resolver.ts';
import {
  ReportEntity,
  ReportFigureEntity,
  ReportSectionEntity,
  ReportTemplateChangeEntity,
  ReportTemplateEntity,
} from './report.entity.ts';
import { ReportQueries } from './report.queries.ts';
import {
  ProgrammeReportResolver,
  ReportFigureResolver,
  ReportFigureRowResolver,
} from './report.resolver.ts';

export const report: Room = {
  name: 'report',
  entities: [
    ReportTemplateEntity,
    ReportTemplateChangeEntity,
    ReportEntity,
    ReportSectionEntity,
    ReportFigureEntity,
  ],
  resolvers: [
    ReportQueries,
    ProgrammeReportResolver,
    ReportFigureResolver,
    ReportFigureRowResolver,
    ReportTemplateResolver,
    ReportTemplateChangeResolver,
    ReportTemplateUpdateMutation,
    ReportCreateMutation,
    ReportSectionSaveMutation,
    ReportFiguresTakeMutation,
    ReportSubmitMutation,
    ReportApproveMutation,
    ReportReturnMutation,
    ReportIssueMutation,
    ReportExportMutation,
  ],
};

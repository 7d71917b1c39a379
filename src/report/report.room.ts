import type { Room } from '../platform/graphql/room.ts';
import { ReportApproveMutation } from './mutations/report-approve.ts';
import { ReportCreateMutation } from './mutations/report-create.ts';
import { ReportExportMutation } from './mutations/report-export.ts';
import { ReportFiguresTakeMutation } from './mutations/report-figures-take.ts';
import { ReportIssueMutation } from './mutations/report-issue.ts';
import { ReportReturnMutation } from './mutations/report-return.ts';
import { ReportSectionSaveMutation } from './mutations/report-section-save.ts';
import { ReportSubmitMutation } from './mutations/report-submit.ts';
import {
  ReportEntity,
  ReportFigureEntity,
  ReportSectionEntity,
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
  entities: [ReportTemplateEntity, ReportEntity, ReportSectionEntity, ReportFigureEntity],
  resolvers: [
    ReportQueries,
    ProgrammeReportResolver,
    ReportFigureResolver,
    ReportFigureRowResolver,
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

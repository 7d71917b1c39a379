import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { TypesetJob } from '../../document/typeset/typeset.ts';
import { makeDocument } from '../../document/typeset/typesetter.ts';
import { File } from '../../media/file.type.ts';
import { keepBytes } from '../../media/media.service.ts';
import type { StoredFileEntity } from '../../media/stored-file.entity.ts';
import { Access, decide, REACHED, scopeAllows } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { slugOf } from '../../platform/text/slug.ts';
import { reportAccess } from '../report.access.ts';
import type { ReportEntity } from '../report.entity.ts';
import { ReportFormat } from '../report.enums.ts';
import { reportById } from '../report.loader.ts';
import { reportJob } from '../report-print.loader.ts';
import { OPERATION_ID } from './report-step.ts';

@InputType({ description: 'Which file of a report.' })
export class ReportExportInput {
  @Field(() => ReportFormat, { description: 'Kind of file.' })
  format!: ReportFormat;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const ReportExportError = userErrorType('ReportExport', { NOT_FOUND });

@Access(REACHED)
@ObjectType({ description: 'Outcome of reportExport.' })
export class ReportExportPayload {
  @Field(() => File, { nullable: true, description: 'The file; its link works for ten minutes.' })
  file!: StoredFileEntity | null;

  @Field(() => [ReportExportError], { description: 'Why there is none; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ProgrammeReport'),
  input: z.object({ format: z.enum(ReportFormat), operationId: operationId() }),
});

const MEDIA: Readonly<Record<ReportFormat, string>> = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

@Resolver()
export class ReportExportMutation {
  @Access(reportAccess.reportExport)
  @Mutation(() => ReportExportPayload, {
    description:
      'Makes a file of a report (xuất báo cáo). The same report in the same revision has the same bytes, whoever asks and when.',
  })
  async reportExport(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Arg('input', () => ReportExportInput, { description: 'Kind of file.' })
    input: ReportExportInput,
    @Ctx() context: Context,
  ): Promise<ReportExportPayload> {
    // Read and made before the transaction, which must not wait for it.
    const made = await make(context, { id, input });
    return runMutation(context, {
      name: 'reportExport',
      access: reportAccess.reportExport,
      payload: ReportExportPayload,
      errors: ReportExportError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        if (!made) throw notFound(['id']);
        const file = await keepBytes(tx, { ...made.file, purpose: 'REPORT_EXPORT' });
        tx.record({
          action: 'report.export',
          subjectType: 'ProgrammeReport',
          subjectId: made.report.id,
          after: { format: args.input.format, revision: made.report.revision, fileId: file.id },
        });
        return { file };
      },
    });
  }
}

interface MadeFile {
  readonly report: ReportEntity;
  readonly file: { readonly bytes: Buffer; readonly name: string; readonly mediaType: string };
}

/** Null for what is no report, and for whom the answer is a refusal anyway. */
async function make(context: Context, args: object): Promise<MadeFile | null> {
  const rule = reportAccess.reportExport;
  const { actor } = context;
  if (!decide(rule, actor).allowed || !scopeAllows(rule, actor, 'write')) return null;
  const checked = shape.safeParse(args);
  const report = checked.success ? await context.load(reportById, checked.data.id) : null;
  if (!checked.success || !report) return null;
  const { format } = checked.data.input;
  const job: TypesetJob = await reportJob(context, report, format);
  const bytes = Buffer.from(await makeDocument(job));
  const name = `${slugOf(`bao cao ${report.about}`, 80) || 'bao-cao'}.${format.toLowerCase()}`;
  return { report, file: { bytes, name, mediaType: MEDIA[format] } };
}

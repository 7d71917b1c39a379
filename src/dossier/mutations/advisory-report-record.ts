import { Arg, Ctx, Field, ID, Int, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { dossierAccess } from '../dossier.access.ts';
import { FILE_ERRORS } from '../../media/media.service.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import type { AdvisoryReportEntity } from '../dossier-province.entity.ts';
import { Recommendation } from '../dossier-province.enums.ts';
import { AdvisoryReport } from '../dossier-province.type.ts';
import { requirePast } from '../dossier-day.service.ts';
import { DOSSIER_ERRORS } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { dossierAtProvince, keepAdvice } from '../province.service.ts';

@InputType({ description: 'The report of the advisory team.' })
export class AdvisoryReportRecordInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The revision of the report that was read; left out for the first one.',
  })
  baseRevision?: number | null;

  @Field(() => String, { description: 'Number of the report.' })
  reportNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the report, not in the future.' })
  reportDate!: string;

  @Field(() => String, { description: 'What the team found.' })
  findings!: string;

  @Field(() => Recommendation, { description: 'What the team proposes.' })
  recommendation!: Recommendation;

  @Field(() => ID, { nullable: true, description: 'The signed report, sent as DOSSIER_FORM.' })
  fileId?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const AdvisoryReportRecordError = userErrorType('AdvisoryReportRecord', {
  ...DOSSIER_ERRORS,
  STALE,
  IN_THE_FUTURE: 'A day is after today.',
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of advisoryReportRecord.' })
export class AdvisoryReportRecordPayload {
  @Field(() => AdvisoryReport, { nullable: true, description: 'The report as it is now.' })
  report!: AdvisoryReportEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [AdvisoryReportRecordError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    baseRevision: z.number().int().nullish(),
    reportNumber: line(60),
    reportDate: day(),
    findings: prose(8000),
    recommendation: z.enum(Recommendation),
    fileId: idOf('File').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class AdvisoryReportRecordMutation {
  @Access(dossierAccess.advisoryReportRecord)
  @Mutation(() => AdvisoryReportRecordPayload, {
    description:
      'Records the report of the advisory team to the chair of the council (báo cáo của Tổ tư vấn; Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c), or changes it. No score.',
  })
  advisoryReportRecord(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => AdvisoryReportRecordInput, { description: 'The report.' })
    input: AdvisoryReportRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'advisoryReportRecord',
      access: dossierAccess.advisoryReportRecord,
      payload: AdvisoryReportRecordPayload,
      errors: AdvisoryReportRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await dossierAtProvince(tx, args.id);
        const { operationId: _, baseRevision = null, ...advice } = args.input;
        requirePast(tx, advice.reportDate, 'reportDate');
        const report = await keepAdvice(tx, dossier, baseRevision, advice);
        if (!report) throw stale({ dossier });
        return { report, dossier };
      },
    });
  }
}

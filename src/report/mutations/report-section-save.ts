import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound } from '../../platform/graphql/refusals.ts';
import { idOf, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { reportAccess } from '../report.access.ts';
import { ReportSectionEntity, type ReportEntity } from '../report.entity.ts';
import {
  changeReport,
  draftReport,
  refuseUnknownFigures,
  REPORT_ERRORS,
} from '../report.service.ts';
import { ProgrammeReport } from '../report.type.ts';
import { ReportStepInput, stepFields } from './report-step.ts';

@InputType({ description: 'The text of one part of a report.' })
export class ReportSectionSaveInput extends ReportStepInput {
  @Field(() => Int, { description: 'Place of the part, from 1.' })
  position!: number;

  @Field(() => String, {
    description: 'Its text; figures as names in double braces. The same text says: looked at.',
  })
  text!: string;
}

const ReportSectionSaveError = userErrorType('ReportSectionSave', {
  ...REPORT_ERRORS,
  UNKNOWN_FIGURE: 'The text names a figure that there is not.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of reportSectionSave.' })
export class ReportSectionSavePayload {
  @Field(() => ProgrammeReport, {
    nullable: true,
    description: 'The report as it is now, also when the step was refused.',
  })
  report!: ReportEntity | null;

  @Field(() => [ReportSectionSaveError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ProgrammeReport'),
  input: z.object({
    ...stepFields,
    position: z.int().min(1).max(12),
    text: z.union([z.literal(''), prose(50_000)]),
  }),
});

@Resolver()
export class ReportSectionSaveMutation {
  @Access(reportAccess.reportSectionSave)
  @Mutation(() => ReportSectionSavePayload, {
    description: 'Stores the text of one part of a report that is being written.',
  })
  reportSectionSave(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Arg('input', () => ReportSectionSaveInput, { description: 'The step.' })
    input: ReportSectionSaveInput,
    @Ctx() context: Context,
  ): Promise<ReportSectionSavePayload> {
    return runMutation(context, {
      name: 'reportSectionSave',
      access: reportAccess.reportSectionSave,
      payload: ReportSectionSavePayload,
      errors: ReportSectionSaveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, position, text } = args.input;
        const before = await draftReport(tx, args.id, baseRevision);
        refuseUnknownFigures(text);
        const place = { reportId: before.id, position };
        const section = await tx.em.findOneBy(ReportSectionEntity, place);
        if (!section) throw notFound(['input', 'position']);
        await tx.em.update(ReportSectionEntity, place, { text, carriedOver: false });
        const told = { position, text, textBefore: section.text };
        return { report: await changeReport(tx, before, 'section', {}, told) };
      },
    });
  }
}

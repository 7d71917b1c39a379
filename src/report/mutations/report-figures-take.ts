import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { reportAccess } from '../report.access.ts';
import type { ReportEntity } from '../report.entity.ts';
import {
  changeReport,
  draftReport,
  REPORT_ERRORS,
  storeFigures,
  takeAll,
} from '../report.service.ts';
import { ProgrammeReport } from '../report.type.ts';
import { ReportStepInput, stepShape } from './report-step.ts';

@InputType({ description: 'Taking the figures of a report anew.' })
export class ReportFiguresTakeInput extends ReportStepInput {}

const ReportFiguresTakeError = userErrorType('ReportFiguresTake', REPORT_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of reportFiguresTake.' })
export class ReportFiguresTakePayload {
  @Field(() => ProgrammeReport, {
    nullable: true,
    description: 'The report as it is now, also when the step was refused.',
  })
  report!: ReportEntity | null;

  @Field(() => [ReportFiguresTakeError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ReportFiguresTakeMutation {
  @Access(reportAccess.reportFiguresTake)
  @Mutation(() => ReportFiguresTakePayload, {
    description:
      'Takes all figures and annexes of a report anew (lấy lại số liệu) while it is being written.',
  })
  reportFiguresTake(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Arg('input', () => ReportFiguresTakeInput, { description: 'The step.' })
    input: ReportFiguresTakeInput,
    @Ctx() context: Context,
  ): Promise<ReportFiguresTakePayload> {
    return runMutation(context, {
      name: 'reportFiguresTake',
      access: reportAccess.reportFiguresTake,
      payload: ReportFiguresTakePayload,
      errors: ReportFiguresTakeError,
      args: { id, input },
      shape: stepShape,
      run: async (tx, args) => {
        const before = await draftReport(tx, args.id, args.input.baseRevision);
        const { figures, columns } = await takeAll(context, before);
        await storeFigures(tx, before.id, figures);
        return { report: await changeReport(tx, before, 'figures', columns) };
      },
    });
  }
}

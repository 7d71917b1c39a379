import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { reportAccess } from '../report.access.ts';
import type { ReportEntity } from '../report.entity.ts';
import { lockedReport, moveReport, REPORT_ERRORS } from '../report.service.ts';
import { ProgrammeReport } from '../report.type.ts';
import { ReportStepInput, stepFields } from './report-step.ts';

@InputType({ description: 'Issuing a report.' })
export class ReportIssueInput extends ReportStepInput {
  @Field(() => String, { description: 'Its number, e.g. "12/BC-VPĐP".' })
  number!: string;

  @Field(() => LocalDate, { description: 'Its day; not in the future.' })
  issuedOn!: string;

  @Field(() => String, { nullable: true, description: 'Who signs it.' })
  signerName?: string | null;
}

const ReportIssueError = userErrorType('ReportIssue', {
  ...REPORT_ERRORS,
  DAY: 'The day lies before the end of the period, or in the future.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of reportIssue.' })
export class ReportIssuePayload {
  @Field(() => ProgrammeReport, {
    nullable: true,
    description: 'The report as it is now, also when the step was refused.',
  })
  report!: ReportEntity | null;

  @Field(() => [ReportIssueError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ProgrammeReport'),
  input: z.object({
    ...stepFields,
    number: line(100),
    issuedOn: day(),
    signerName: line(200).nullish(),
  }),
});

@Resolver()
export class ReportIssueMutation {
  @Access(reportAccess.reportIssue)
  @Mutation(() => ReportIssuePayload, {
    description:
      'Gives an approved report its number and day (ban hành). It never changes after that; corrections are a new report.',
  })
  reportIssue(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Arg('input', () => ReportIssueInput, { description: 'The step.' }) input: ReportIssueInput,
    @Ctx() context: Context,
  ): Promise<ReportIssuePayload> {
    return runMutation(context, {
      name: 'reportIssue',
      access: reportAccess.reportIssue,
      payload: ReportIssuePayload,
      errors: ReportIssueError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, number, issuedOn, signerName = null } = args.input;
        const before = await lockedReport(tx, args.id, baseRevision);
        if (issuedOn < before.fromDay || issuedOn > context.today) {
          throw refuse('DAY', DAY, ['input', 'issuedOn'], { report: before });
        }
        const changes = { number, issuedOn, signerName };
        return { report: await moveReport(tx, before, 'issue', changes) };
      },
    });
  }
}

const DAY = {
  vi: 'Ngày ban hành phải từ ngày đầu kỳ đến hôm nay. Chưa có gì thay đổi; hãy kiểm tra lại ngày.',
  en: 'A report is issued between the first day of its period and today. Nothing was changed; check the day.',
};

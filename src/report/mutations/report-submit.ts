import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { reportAccess } from '../report.access.ts';
import type { ReportEntity } from '../report.entity.ts';
import { lockedReport, moveReport, REPORT_ERRORS } from '../report.service.ts';
import { ProgrammeReport } from '../report.type.ts';
import { ReportStepInput, stepShape } from './report-step.ts';

@InputType({ description: 'Sending a report in.' })
export class ReportSubmitInput extends ReportStepInput {}

const ReportSubmitError = userErrorType('ReportSubmit', REPORT_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of reportSubmit.' })
export class ReportSubmitPayload {
  @Field(() => ProgrammeReport, {
    nullable: true,
    description: 'The report as it is now, also when the step was refused.',
  })
  report!: ReportEntity | null;

  @Field(() => [ReportSubmitError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ReportSubmitMutation {
  @Access(reportAccess.reportSubmit)
  @Mutation(() => ReportSubmitPayload, {
    description:
      'Sends a report in for approval (trình duyệt); its texts and figures stay as they are from now on.',
  })
  reportSubmit(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Arg('input', () => ReportSubmitInput, { description: 'The step.' }) input: ReportSubmitInput,
    @Ctx() context: Context,
  ): Promise<ReportSubmitPayload> {
    return runMutation(context, {
      name: 'reportSubmit',
      access: reportAccess.reportSubmit,
      payload: ReportSubmitPayload,
      errors: ReportSubmitError,
      args: { id, input },
      shape: stepShape,
      run: async (tx, args) => {
        const before = await lockedReport(tx, args.id, args.input.baseRevision);
        const changes = { submittedBy: context.actor.personId, returnReason: null };
        return { report: await moveReport(tx, before, 'submit', changes) };
      },
    });
  }
}

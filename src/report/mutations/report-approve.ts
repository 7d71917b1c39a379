import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { reportAccess } from '../report.access.ts';
import type { ReportEntity } from '../report.entity.ts';
import { lockedReport, moveReport, REPORT_ERRORS } from '../report.service.ts';
import { ProgrammeReport } from '../report.type.ts';
import { ReportStepInput, stepShape } from './report-step.ts';

@InputType({ description: 'Approving a report.' })
export class ReportApproveInput extends ReportStepInput {}

const ReportApproveError = userErrorType('ReportApprove', {
  ...REPORT_ERRORS,
  SAME_PERSON: 'Whoever sent the report in does not approve it.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of reportApprove.' })
export class ReportApprovePayload {
  @Field(() => ProgrammeReport, {
    nullable: true,
    description: 'The report as it is now, also when the step was refused.',
  })
  report!: ReportEntity | null;

  @Field(() => [ReportApproveError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ReportApproveMutation {
  @Access(reportAccess.reportApprove)
  @Mutation(() => ReportApprovePayload, {
    description: 'Approves a report (duyệt): somebody else than who sent it in.',
  })
  reportApprove(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Arg('input', () => ReportApproveInput, { description: 'The step.' }) input: ReportApproveInput,
    @Ctx() context: Context,
  ): Promise<ReportApprovePayload> {
    return runMutation(context, {
      name: 'reportApprove',
      access: reportAccess.reportApprove,
      payload: ReportApprovePayload,
      errors: ReportApproveError,
      args: { id, input },
      shape: stepShape,
      run: async (tx, args) => {
        const before = await lockedReport(tx, args.id, args.input.baseRevision);
        const { personId } = context.actor;
        if (before.submittedBy === personId) {
          throw refuse('SAME_PERSON', SAME_PERSON, null, { report: before });
        }
        return { report: await moveReport(tx, before, 'approve', { approvedBy: personId }) };
      },
    });
  }
}

const SAME_PERSON = {
  vi: 'Bạn là người trình báo cáo này nên người khác phải duyệt. Chưa có gì thay đổi.',
  en: 'You sent this report in, so somebody else has to approve it. Nothing was changed.',
};

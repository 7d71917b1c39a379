import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { reportAccess } from '../report.access.ts';
import type { ReportEntity } from '../report.entity.ts';
import { lockedReport, moveReport, REPORT_ERRORS } from '../report.service.ts';
import { ProgrammeReport } from '../report.type.ts';
import { ReportStepInput, stepFields } from './report-step.ts';

@InputType({ description: 'Giving a report back.' })
export class ReportReturnInput extends ReportStepInput {
  @Field(() => String, { description: 'What has to be changed.' })
  reason!: string;
}

const ReportReturnError = userErrorType('ReportReturn', REPORT_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of reportReturn.' })
export class ReportReturnPayload {
  @Field(() => ProgrammeReport, {
    nullable: true,
    description: 'The report as it is now, also when the step was refused.',
  })
  report!: ReportEntity | null;

  @Field(() => [ReportReturnError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ProgrammeReport'),
  input: z.object({ ...stepFields, reason: prose(2000) }),
});

@Resolver()
export class ReportReturnMutation {
  @Access(reportAccess.reportReturn)
  @Mutation(() => ReportReturnPayload, {
    description:
      'Gives a report that is not issued back to be written on (trả lại), with the reason.',
  })
  reportReturn(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Arg('input', () => ReportReturnInput, { description: 'The step.' }) input: ReportReturnInput,
    @Ctx() context: Context,
  ): Promise<ReportReturnPayload> {
    return runMutation(context, {
      name: 'reportReturn',
      access: reportAccess.reportReturn,
      payload: ReportReturnPayload,
      errors: ReportReturnError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, reason } = args.input;
        const before = await lockedReport(tx, args.id, baseRevision);
        const changes = { returnReason: reason, submittedBy: null, approvedBy: null };
        return { report: await moveReport(tx, before, 'return', changes) };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FilePurpose } from '../../media/media.enums.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { DutyOccurrenceEntity } from '../duty.entity.ts';
import { DUTY_STEP_ERRORS, lockedOccurrence, moveOccurrence } from '../duty.service.ts';
import { DutyOccurrence } from '../duty.type.ts';
import { attachFiles, FILES_ERRORS } from '../../media/attach-files.service.ts';
import { programmeAccess } from '../programme.access.ts';

@InputType({ description: 'What was done about a duty.' })
export class DutyOccurrenceReportInput {
  @Field(() => String, { description: 'What was done, up to 10,000 characters.' })
  note!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Percent done, 0 to 100; the one before unless given. 100 when done.',
  })
  shareDone?: number | null;

  @Field(() => LocalDate, {
    description: 'The day it speaks of: not later than today, not before the period.',
  })
  day!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'It is done: waits for the office to accept it.',
  })
  done!: boolean;

  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for DUTY_REPORT, up to 20.',
  })
  fileIds?: string[] | null;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DutyOccurrenceReportError = userErrorType('DutyOccurrenceReport', {
  ...DUTY_STEP_ERRORS,
  ...FILES_ERRORS,
  WRONG_DAY: 'The day has not come yet, or the period had not begun.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dutyOccurrenceReport.' })
export class DutyOccurrenceReportPayload {
  @Field(() => DutyOccurrence, {
    nullable: true,
    description: 'The duty as it is now, also when the step was refused.',
  })
  occurrence!: DutyOccurrenceEntity | null;

  @Field(() => [DutyOccurrenceReportError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('DutyOccurrence'),
  input: z.object({
    note: prose(10_000),
    shareDone: z.int().min(0).max(100).nullish(),
    day: day(),
    done: z.boolean(),
    fileIds: z.array(idOf('File')).max(20).nullish(),
    baseRevision: z.int(),
    operationId: operationId(),
  }),
});

const WRONG_DAY = {
  vi: 'Ngày báo cáo phải từ ngày bắt đầu kỳ đến hôm nay. Chưa có gì được lưu; hãy sửa ngày.',
  en: 'The day of a report lies between the first day of the period and today. Nothing was stored; mend the day.',
};

@Resolver()
export class DutyOccurrenceReportMutation {
  @Access(programmeAccess.dutyOccurrenceReport)
  @Mutation(() => DutyOccurrenceReportPayload, {
    description:
      'Reports on a duty: how far it is, or that it is done (báo cáo thực hiện nhiệm vụ). What is reported as done goes to the office to be accepted.',
  })
  dutyOccurrenceReport(
    @Arg('id', () => ID, { description: 'The time of the duty.' }) id: string,
    @Arg('input', () => DutyOccurrenceReportInput, { description: 'The report.' })
    input: DutyOccurrenceReportInput,
    @Ctx() context: Context,
  ): Promise<DutyOccurrenceReportPayload> {
    return runMutation(context, {
      name: 'dutyOccurrenceReport',
      access: programmeAccess.dutyOccurrenceReport,
      payload: DutyOccurrenceReportPayload,
      errors: DutyOccurrenceReportError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { note, done, fileIds, baseRevision } = args.input;
        const held = await lockedOccurrence(tx, args.id, baseRevision);
        if (args.input.day > context.today || args.input.day < held.occurrence.periodFrom) {
          throw refuse('WRONG_DAY', WRONG_DAY, ['input', 'day']);
        }
        const shareDone = done ? 100 : (args.input.shareDone ?? held.occurrence.shareDone);
        const step = { note, shareDone, day: args.input.day };
        const made = await moveOccurrence(tx, held, done ? 'finish' : 'report', step);
        const purpose = FilePurpose.DUTY_REPORT;
        await attachFiles(tx, 'duty_entry_file', made.entryId, purpose, fileIds ?? []);
        return { occurrence: made.occurrence };
      },
    });
  }
}

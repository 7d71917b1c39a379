import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { calendarAccess } from '../calendar.access.ts';
import type { PublicHolidayEntity } from '../calendar.entity.ts';
import { HolidayKind } from '../calendar.enums.ts';
import { keepHoliday } from '../calendar.service.ts';
import { PublicHoliday } from '../calendar.type.ts';
import { isWeekend } from '../working-days.rules.ts';

@InputType({ description: 'A special day of the working calendar, with where it is laid down.' })
export class PublicHolidaySetInput {
  @Field(() => LocalDate, { description: 'The day; an entry that is there is replaced.' })
  day!: string;

  @Field(() => String, { description: 'What it is, in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'What it is, in English.' })
  english!: string;

  @Field(() => HolidayKind, { description: 'Closed, or worked in place of another day.' })
  kind!: HolidayKind;

  @Field(() => String, { description: 'The law or the paper that says so.' })
  source!: string;

  @Field(() => Boolean, { description: 'Whether it was compared with that paper.' })
  checked!: boolean;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const PublicHolidaySetError = userErrorType('PublicHolidaySet', {});

@Access(REACHED)
@ObjectType({ description: 'Outcome of publicHolidaySet.' })
export class PublicHolidaySetPayload {
  @Field(() => PublicHoliday, { nullable: true, description: 'The day as it is now.' })
  holiday!: PublicHolidayEntity | null;

  @Field(() => [PublicHolidaySetError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      day: day(),
      name: line(200),
      english: line(200),
      kind: z.enum(HolidayKind),
      source: line(500),
      checked: z.boolean(),
      operationId: operationId(),
    })
    .refine(({ kind, day: at }) => kind !== HolidayKind.WORKDAY_INSTEAD || isWeekend(at), {
      path: ['day'],
      ...because({
        vi: 'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật; ngày khác vốn đã là ngày làm việc.',
        en: 'A day worked instead is a Saturday or Sunday; other days are worked anyway.',
      }),
    }),
});

@Resolver()
export class PublicHolidaySetMutation {
  @Access(calendarAccess.publicHolidaySet)
  @Mutation(() => PublicHolidaySetPayload, {
    description:
      'Enters a holiday or a day worked instead, or changes it. Terms that are running are counted anew the following night.',
  })
  publicHolidaySet(
    @Arg('input', () => PublicHolidaySetInput, { description: 'The day.' })
    input: PublicHolidaySetInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'publicHolidaySet',
      access: calendarAccess.publicHolidaySet,
      payload: PublicHolidaySetPayload,
      errors: PublicHolidaySetError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { operationId: _, ...values } = args.input;
        // A plain copy: the day is its key, and repeats answer with what was stored then.
        return { holiday: { ...(await keepHoliday(tx, values)) } };
      },
    });
  }
}

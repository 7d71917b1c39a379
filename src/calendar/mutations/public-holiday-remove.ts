import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { calendarAccess } from '../calendar.access.ts';
import type { PublicHolidayEntity } from '../calendar.entity.ts';
import { dropHoliday } from '../calendar.service.ts';
import { PublicHoliday } from '../calendar.type.ts';

@InputType({ description: 'A day to be taken out of the working calendar.' })
export class PublicHolidayRemoveInput {
  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const PublicHolidayRemoveError = userErrorType('PublicHolidayRemove', { NOT_FOUND });

@Access(REACHED)
@ObjectType({ description: 'Outcome of publicHolidayRemove.' })
export class PublicHolidayRemovePayload {
  @Field(() => PublicHoliday, { nullable: true, description: 'The day as it was.' })
  holiday!: PublicHolidayEntity | null;

  @Field(() => [PublicHolidayRemoveError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({ input: z.object({ day: day(), operationId: operationId() }) });

@Resolver()
export class PublicHolidayRemoveMutation {
  @Access(calendarAccess.publicHolidayRemove)
  @Mutation(() => PublicHolidayRemovePayload, {
    description: 'Takes a special day out of the working calendar; its weekday counts again.',
  })
  publicHolidayRemove(
    @Arg('input', () => PublicHolidayRemoveInput, { description: 'The day.' })
    input: PublicHolidayRemoveInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'publicHolidayRemove',
      access: calendarAccess.publicHolidayRemove,
      payload: PublicHolidayRemovePayload,
      errors: PublicHolidayRemoveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const holiday = await dropHoliday(tx, args.input.day);
        if (!holiday) throw notFound(['input', 'day']);
        return { holiday: { ...holiday } };
      },
    });
  }
}

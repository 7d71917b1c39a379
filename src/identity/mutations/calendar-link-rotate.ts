import { Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { CalendarLinkEntity } from '../calendar-link.entity.ts';
import { exchangeCalendarLink } from '../calendar-link.service.ts';
import { CALENDAR_PATH, CalendarLink } from '../calendar-link.type.ts';

const CalendarLinkRotateError = userErrorType('CalendarLinkRotate', {
  NO_LINK: 'There is no link that works.',
});

@Access(REACHED)
@ObjectType({
  description: 'The link that took the place of the former, its address shown here only.',
})
export class CalendarLinkRotatePayload {
  @Field(() => String, { nullable: true, description: CALENDAR_PATH })
  path!: string | null;

  @Field(() => CalendarLink, { nullable: true, description: 'The new link; null when refused.' })
  calendarLink!: CalendarLinkEntity | null;

  @Field(() => [CalendarLinkRotateError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class CalendarLinkRotateMutation {
  @Access(SIGNED_IN)
  @Mutation(() => CalendarLinkRotatePayload, {
    description:
      'Exchanges your link to a calendar (đổi liên kết lịch): the former one ends at once. Has no operationId: an answer with a link is never kept.',
  })
  calendarLinkRotate(@Ctx() context: Context) {
    return runMutation(context, {
      name: 'calendarLinkRotate',
      access: SIGNED_IN,
      payload: CalendarLinkRotatePayload,
      errors: CalendarLinkRotateError,
      args: {},
      shape: z.object({}),
      run: (tx) => exchangeCalendarLink(tx),
    });
  }
}

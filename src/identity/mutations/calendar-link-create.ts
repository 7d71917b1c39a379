import { Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { CalendarLinkEntity } from '../calendar-link.entity.ts';
import { makeCalendarLink } from '../calendar-link.service.ts';
import { CALENDAR_PATH, CalendarLink } from '../calendar-link.type.ts';

const CalendarLinkCreateError = userErrorType('CalendarLinkCreate', {
  LINK_EXISTS: 'You have a link that works.',
});

@Access(REACHED)
@ObjectType({ description: 'A new link, its address shown here only.' })
export class CalendarLinkCreatePayload {
  @Field(() => String, { nullable: true, description: CALENDAR_PATH })
  path!: string | null;

  @Field(() => CalendarLink, { nullable: true, description: 'The new link; null when refused.' })
  calendarLink!: CalendarLinkEntity | null;

  @Field(() => [CalendarLinkCreateError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class CalendarLinkCreateMutation {
  @Access(SIGNED_IN)
  @Mutation(() => CalendarLinkCreatePayload, {
    description:
      'Makes your secret link to a calendar (tạo liên kết lịch công việc) in the format iCalendar: sessions, duties, answers, surveys and contracts that are due, as far as your roles show them at that moment. Whoever has the link can read it. Has no operationId: an answer with a link is never kept.',
  })
  calendarLinkCreate(@Ctx() context: Context) {
    return runMutation(context, {
      name: 'calendarLinkCreate',
      access: SIGNED_IN,
      payload: CalendarLinkCreatePayload,
      errors: CalendarLinkCreateError,
      args: {},
      shape: z.object({}),
      run: (tx) => makeCalendarLink(tx),
    });
  }
}

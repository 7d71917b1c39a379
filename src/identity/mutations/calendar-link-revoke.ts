import { Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { CalendarLinkEntity } from '../calendar-link.entity.ts';
import { revokeCalendarLink } from '../calendar-link.service.ts';
import { CalendarLink } from '../calendar-link.type.ts';

const CalendarLinkRevokeError = userErrorType('CalendarLinkRevoke', {
  NO_LINK: 'There is no link that works.',
});

@Access(REACHED)
@ObjectType({ description: 'The link that was revoked.' })
export class CalendarLinkRevokePayload {
  @Field(() => CalendarLink, {
    nullable: true,
    description: 'The revoked link; null when refused.',
  })
  calendarLink!: CalendarLinkEntity | null;

  @Field(() => [CalendarLinkRevokeError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class CalendarLinkRevokeMutation {
  @Access(SIGNED_IN)
  @Mutation(() => CalendarLinkRevokePayload, {
    description: 'Revokes your link to a calendar (thu hồi liên kết lịch), at once.',
  })
  calendarLinkRevoke(@Ctx() context: Context) {
    return runMutation(context, {
      name: 'calendarLinkRevoke',
      access: SIGNED_IN,
      payload: CalendarLinkRevokePayload,
      errors: CalendarLinkRevokeError,
      args: {},
      shape: z.object({}),
      run: async (tx) => ({ calendarLink: await revokeCalendarLink(tx) }),
    });
  }
}

import { Field, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';

/** Of the address that payloads show once. */
export const CALENDAR_PATH =
  'Path on this server, to be given to a calendar program. Shown once; it is stored nowhere. With `/en/calendars/` in place of `/lich/` it speaks English.';

@Access(REACHED)
@ObjectType('CalendarLink', {
  description:
    'The secret link by which a calendar program reads what is due for you (liên kết lịch công việc).',
})
export class CalendarLink {
  @Field(() => Date, { description: 'When the link was made.' })
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the link was revoked (thu hồi); null while it works.',
  })
  revokedAt!: Date | null;
}

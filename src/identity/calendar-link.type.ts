import { Field, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';

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

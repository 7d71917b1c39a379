import { Field, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { noticeAccess } from './notice.access.ts';

@Access(noticeAccess.failedMails)
@ObjectType({
  description:
    'An e-mail that was given up (thư không gửi được). What it says is not told: only to whom, about what kind of event, and why it failed.',
})
export class FailedMail {
  @Field(() => Date, { description: 'When the notice was told.' })
  createdAt!: Date;
}

export const FailedMailConnection = connectionType(
  () => FailedMail,
  'FailedMail',
  'e-mails that were given up (thư không gửi được)',
);

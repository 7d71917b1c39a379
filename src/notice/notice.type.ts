import { Field, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Language } from '../platform/graphql/language.ts';
import { Node } from '../platform/graphql/node.ts';
import { NoticeMailState } from './notice.enums.ts';

@Access(REACHED)
@ObjectType('Notice', {
  implements: Node,
  description:
    'Something one person is told (thông báo). Everybody sees their own only; it never carries points or stars of before their release.',
})
export class Notice extends Node {
  @Field(() => Date, {
    nullable: true,
    description: 'When the person marked it as read; null = unread.',
  })
  readAt!: Date | null;

  @Field(() => NoticeMailState, { description: 'What became of the e-mail about it.' })
  mailState!: NoticeMailState;

  @Field(() => Date, {
    nullable: true,
    description: 'When the mail server took the e-mail; null = it has not, or there is none.',
  })
  mailSentAt!: Date | null;

  @Field(() => Date, { description: 'When it was told.' })
  createdAt!: Date;
}

export const NoticeConnection = connectionType(() => Notice, 'Notice', 'notices (thông báo)');

@Access(REACHED)
@ObjectType('NoticeSettings', {
  description:
    'How somebody wants to be told. Notices stand in the inbox whatever is chosen. The address for e-mail is that of the account (personUpdate).',
})
export class NoticeSettings {
  @Field(() => Boolean, {
    description: 'Notices also come by e-mail, if the account has an address. True unless changed.',
  })
  mail!: boolean;

  @Field(() => Language, { description: 'Language of the e-mails. Vietnamese unless changed.' })
  language!: Language;
}

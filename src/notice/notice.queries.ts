import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { Access, SIGNED_IN } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { FailedMailConnection } from './failed-mail.type.ts';
import { noticeAccess } from './notice.access.ts';
import { failedMailQuery, inboxQuery, NOTICE_ORDERS } from './notice.filter.ts';
import { countUnread, settingsOf } from './notice.loader.ts';
import { NoticeConnection, NoticeSettings } from './notice.type.ts';

@ArgsType()
class InboxArgs extends ConnectionArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Leaves out what was read.' })
  unreadOnly!: boolean;
}

@Resolver()
export class NoticeQueries {
  @Access(SIGNED_IN)
  @Query(() => NoticeConnection, {
    description: "The caller's own notices (hộp thông báo), newest first. Not for API keys.",
  })
  inbox(
    @Args(() => InboxArgs) { unreadOnly, ...page }: InboxArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(inboxQuery(context, unreadOnly), {
      args: page,
      orders: NOTICE_ORDERS,
      order: 'SEQUENCE',
      language: context.language,
    });
  }

  @Access(noticeAccess.failedMails)
  @Query(() => FailedMailConnection, {
    description:
      'E-mails that were given up, newest first, with the reason; they can be sent again by noticeMailResend. For administrators.',
  })
  failedMails(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(failedMailQuery(context), {
      args: page,
      orders: NOTICE_ORDERS,
      order: 'SEQUENCE',
      language: context.language,
    });
  }

  @Access(SIGNED_IN)
  @Query(() => Int, { description: 'How many notices of the caller are unread.' })
  inboxUnreadCount(@Ctx() context: Context): Promise<number> {
    return countUnread(context);
  }

  @Access(SIGNED_IN)
  @Query(() => NoticeSettings, { description: 'How the caller wants to be told.' })
  noticeSettings(@Ctx() context: Context): Promise<NoticeSettings> {
    return settingsOf(context);
  }
}

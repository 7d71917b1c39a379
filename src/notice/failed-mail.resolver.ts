import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { FailedMail } from './failed-mail.type.ts';
import type { NoticeEntity } from './notice.entity.ts';
import { noticeEventById, recipientNameById } from './notice.loader.ts';

@Resolver(() => FailedMail)
export class FailedMailResolver {
  @FieldResolver(() => ID, { description: 'Global id of the notice, for noticeMailResend.' })
  noticeId(@Root() notice: NoticeEntity): string {
    return toGlobalId('Notice', notice.id);
  }

  @FieldResolver(() => String, { description: 'Name of the person it was for.' })
  async personName(@Root() notice: NoticeEntity, @Ctx() context: Context): Promise<string> {
    return (await context.load(recipientNameById, notice.personId)) ?? '';
  }

  @FieldResolver(() => String, { description: 'What happened, for example `dossier.returned`.' })
  async event(@Root() notice: NoticeEntity, @Ctx() context: Context): Promise<string> {
    return (await context.load(noticeEventById, notice.eventId))?.event ?? '';
  }

  @FieldResolver(() => String, {
    description:
      'Why it failed: a code of the mail server or the network, such as `EENVELOPE_550` or `ETIMEDOUT`; `BAD_ADDRESS`, `TOO_SLOW`, `TOO_OLD` (nobody sent it for a week).',
  })
  failure(@Root() notice: NoticeEntity): string {
    return notice.mailFailure ?? '';
  }

  @FieldResolver(() => Int, { description: 'How often it was tried.' })
  attempts(@Root() notice: NoticeEntity): number {
    return notice.mailAttempts;
  }
}

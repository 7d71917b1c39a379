import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { say } from '../platform/graphql/language.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import type { NoticeEntity, NoticeEventEntity } from './notice.entity.ts';
import { noticeEventById } from './notice.loader.ts';
import { Notice } from './notice.type.ts';

@Resolver(() => Notice)
export class NoticeResolver {
  @FieldResolver(() => String, {
    description:
      '`<thing>.<what-happened>`, for example `dossier.returned`. New values may be added.',
  })
  async event(@Root() notice: NoticeEntity, @Ctx() context: Context): Promise<string> {
    return (await eventOf(notice, context)).event;
  }

  @FieldResolver(() => String, { description: 'One line, in the language of the request.' })
  async title(@Root() notice: NoticeEntity, @Ctx() context: Context): Promise<string> {
    const { titleVi: vi, titleEn: en } = await eventOf(notice, context);
    return say({ vi, en }, context.language);
  }

  @FieldResolver(() => String, { description: 'A few sentences, in the language of the request.' })
  async body(@Root() notice: NoticeEntity, @Ctx() context: Context): Promise<string> {
    const { bodyVi: vi, bodyEn: en } = await eventOf(notice, context);
    return say({ vi, en }, context.language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What somebody wrote about it in their own words, such as a reason; null = nothing. Not part of e-mails.',
  })
  async detail(@Root() notice: NoticeEntity, @Ctx() context: Context): Promise<string | null> {
    return (await eventOf(notice, context)).detail;
  }

  @FieldResolver(() => String, {
    description: 'Type of what it is about, for example `Dossier`.',
  })
  async subjectType(@Root() notice: NoticeEntity, @Ctx() context: Context): Promise<string> {
    return (await eventOf(notice, context)).subjectType;
  }

  @FieldResolver(() => ID, { description: 'Global id of what it is about, for node(id:).' })
  async subjectId(@Root() notice: NoticeEntity, @Ctx() context: Context): Promise<string> {
    const event = await eventOf(notice, context);
    return toGlobalId(event.subjectType, event.subjectId);
  }
}

async function eventOf(notice: NoticeEntity, context: Context): Promise<NoticeEventEntity> {
  return (await context.load(noticeEventById, notice.eventId))!;
}

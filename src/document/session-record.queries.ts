import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { documentAccess } from './document.access.ts';
import type { SessionRecordEntity } from './session-record.entity.ts';
import { sessionRecords } from './session-record.loader.ts';
import { SessionRecord, SessionRecordItem } from './session-record.type.ts';

@Resolver(() => SessionRecord)
export class SessionRecordQueries {
  @Access(documentAccess.sessionRecords)
  @Cost({ items: 50 })
  @Query(() => [SessionRecord], {
    description:
      'Sessions taken over from other systems for the units of the viewer, newest first, up to 50.',
  })
  sessionRecords(@Ctx() context: Context): Promise<SessionRecordEntity[]> {
    return sessionRecords(context);
  }

  @FieldResolver(() => String, { description: 'SHA-256 of the file it came in, hexadecimal.' })
  sha256(@Root() record: SessionRecordEntity): string {
    return record.sha256.toString('hex');
  }

  @Cost({ items: 40 })
  @FieldResolver(() => [SessionRecordItem], { description: 'Its products, in agenda order.' })
  items(@Root() record: SessionRecordEntity): SessionRecordItem[] {
    return record.content.items.map(({ position, product, producer, rubricSheet, result }) => ({
      ...{ position, product, producer, rubricSheet, star: result?.star ?? null },
      sheetCount: result?.sheetCount ?? 0,
      totalSum: result?.totalSum ?? 0,
      average: result && Math.round((result.totalSum * 100) / result.sheetCount) / 100,
    }));
  }
}

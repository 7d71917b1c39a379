import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, connectionType, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { councilAccess } from './council.access.ts';
import { CouncilSessionFilter, filteredSessions } from './council.filter.ts';
import { councilRows } from './council.loader.ts';
import { Council } from './council.type.ts';
import type { CouncilSessionEntity } from './session.entity.ts';
import { sessionById, sessionRows } from './session.loader.ts';
import { sessionProgressOf } from './session-progress.loader.ts';
import { SessionProgress } from './session-progress.type.ts';
import { CouncilSession } from './session.type.ts';

const CouncilConnection = connectionType(() => Council, 'Council', 'councils (Hội đồng)');
const CouncilSessionConnection = connectionType(
  () => CouncilSession,
  'CouncilSession',
  'sessions (phiên họp)',
);

const BY_ID = {
  NEWEST: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
} as const;
const BY_DAY = {
  NEWEST: { key: (t: string) => `${t}.held_on`, type: 'date', direction: 'DESC' },
} as const;

@Resolver()
export class CouncilQueries {
  @Access(councilAccess.councils)
  @Query(() => CouncilConnection, {
    description: 'Councils of the viewer’s province and those the viewer belongs to, newest first.',
  })
  councils(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    return keysetPage(councilRows(context), { args, orders: BY_ID, order: 'NEWEST', language });
  }

  @Access(councilAccess.councils)
  @Query(() => CouncilSessionConnection, {
    description:
      'Sessions of councils the viewer may see and those the viewer is invited to, latest day first.',
  })
  councilSessions(
    @Arg('filter', () => CouncilSessionFilter, {
      nullable: true,
      description: 'Which of them; all when left out.',
    })
    filter: CouncilSessionFilter | null,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { sql, parameters } = filteredSessions(filter);
    const rows = sessionRows(context).andWhere(sql, parameters);
    const { language } = context;
    return keysetPage(rows, { args, orders: BY_DAY, order: 'NEWEST', language });
  }

  @Access(councilAccess.councils)
  @Query(() => CouncilSession, {
    nullable: true,
    description: 'One session; unknown and hidden ones are both null.',
  })
  async councilSession(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CouncilSessionEntity | null> {
    const uuid = uuidOf(id, 'CouncilSession');
    return uuid ? context.load(sessionById, uuid) : null;
  }

  @Access(councilAccess.councils)
  @Query(() => SessionProgress, {
    nullable: true,
    description:
      'Where a session stands, for its chair and secretary to poll: who is how far, no scores. Null for others. A poll that finds nothing new is one read.',
  })
  async sessionProgress(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('sinceRevision', () => String, {
      nullable: true,
      description: 'The revision of the last answer; nothing but it comes back when unchanged.',
    })
    sinceRevision: string | null,
    @Ctx() context: Context,
  ) {
    const uuid = uuidOf(id, 'CouncilSession');
    return uuid ? sessionProgressOf(context, uuid, sinceRevision) : null;
  }
}

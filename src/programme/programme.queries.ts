import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import {
  DOCUMENT_ORDERS,
  filterDocuments,
  filterTargets,
  OfficialDocumentFilter,
  ProgrammeTargetFilter,
  TARGET_ORDERS,
} from './programme.filter.ts';
import type { ProgrammeTargetEntity } from './programme.entity.ts';
import { documentRows, targetRows } from './programme.loader.ts';
import {
  OfficialDocumentConnection,
  ProgrammeTarget,
  ProgrammeTargetConnection,
} from './programme.type.ts';

@ArgsType()
class TargetsArgs extends ConnectionArgs {
  @Field(() => ProgrammeTargetFilter, {
    nullable: true,
    description: 'Which targets; all without it.',
  })
  filter?: ProgrammeTargetFilter | null;
}

@ArgsType()
class OfficialDocumentsArgs extends ConnectionArgs {
  @Field(() => OfficialDocumentFilter, {
    nullable: true,
    description: 'Which documents; all without it.',
  })
  filter?: OfficialDocumentFilter | null;
}

@Resolver()
export class ProgrammeQueries {
  @CacheFor(60)
  @Access(PUBLIC)
  @Query(() => ProgrammeTargetConnection, {
    description:
      'The targets of the programme (chỉ tiêu kế hoạch), the one due first before others.',
  })
  targets(
    @Args(() => TargetsArgs) { filter, ...page }: TargetsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(filterTargets(targetRows(context), filter), {
      args: page,
      orders: TARGET_ORDERS,
      order: 'DUE',
      language: context.language,
    });
  }

  @CacheFor(60)
  @Access(PUBLIC)
  @Query(() => ProgrammeTarget, {
    nullable: true,
    description: 'One target by its code, such as "TPCB-OCOP-3SAO-2023"; null = there is none.',
  })
  target(
    @Arg('code', () => String, { description: 'Its code.' }) code: string,
    @Ctx() context: Context,
  ): Promise<ProgrammeTargetEntity | null> {
    return targetRows(context).where('t.code = :code', { code }).getOne();
  }

  @CacheFor(3600)
  @Access(PUBLIC)
  @Query(() => OfficialDocumentConnection, {
    description: 'The documents the programme rests on (văn bản), the newest first.',
  })
  officialDocuments(
    @Args(() => OfficialDocumentsArgs) { filter, ...page }: OfficialDocumentsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(filterDocuments(documentRows(context), filter), {
      args: page,
      orders: DOCUMENT_ORDERS,
      order: 'NEWEST',
      language: context.language,
    });
  }
}

import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { auditAccess } from './audit.access.ts';
import { AUDIT_ORDERS, AuditFilter, auditQuery } from './audit.filter.ts';
import { AuditEntryConnection } from './audit.type.ts';

@ArgsType()
class AuditEntriesArgs extends ConnectionArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which lines; all without it.' })
  filter?: AuditFilter | null;
}

@Resolver()
export class AuditQueries {
  @Access(auditAccess.auditEntries)
  @Query(() => AuditEntryConnection, {
    description:
      'The audit trail (nhật ký kiểm tra), newest line first. For auditors and administrators.',
  })
  auditEntries(
    @Args(() => AuditEntriesArgs) { filter, ...page }: AuditEntriesArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(auditQuery(context, filter), {
      args: page,
      orders: AUDIT_ORDERS,
      order: 'SEQ',
      language: context.language,
    });
  }
}

import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, connectionType, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { ministryAccess } from './ministry.access.ts';
import { MinistryForwardingFilter } from './ministry.filter.ts';
import { forwardingRows } from './ministry.loader.ts';
import { MinistryForwarding } from './ministry.type.ts';

const MinistryForwardingConnection = connectionType(
  () => MinistryForwarding,
  'MinistryForwarding',
  'products on their way to the ministry (hồ sơ đề nghị 5 sao)',
);

const ORDERS = {
  NEWEST: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
} as const;

@Resolver()
export class MinistryQueries {
  @Access(ministryAccess.ministryForwardings)
  @Query(() => MinistryForwardingConnection, {
    description:
      'Products that the province proposes for five stars, as far as the viewer may see them, newest first.',
  })
  ministryForwardings(
    @Arg('filter', () => MinistryForwardingFilter, {
      nullable: true,
      description: 'Which of them; all when left out.',
    })
    filter: MinistryForwardingFilter | null,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = forwardingRows(context);
    if (filter?.state) rows.andWhere('f.state = ANY(:state)', { state: filter.state });
    const { language } = context;
    return keysetPage(rows, { args, orders: ORDERS, order: 'NEWEST', language });
  }
}

import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { requestById, requestRows } from './buyer-request.loader.ts';
import { BuyerRequest, BuyerRequestConnection } from './buyer-request.type.ts';
import { inquiryAccess } from './inquiry.access.ts';
import type { BuyerRequestEntity } from './inquiry.entity.ts';
import { BuyerRequestState } from './inquiry.enums.ts';
import { NEWEST_FIRST } from './inquiry.queries.ts';

@ArgsType()
class BuyerRequestsArgs extends ConnectionArgs {
  @Field(() => BuyerRequestState, {
    nullable: true,
    description: 'Only in this state; all without it.',
  })
  state?: BuyerRequestState | null;
}

@Resolver()
export class BuyerRequestQueries {
  @Access(inquiryAccess.buyerRequests)
  @Query(() => BuyerRequest, {
    nullable: true,
    description: 'One request of a buyer; null = there is none, or it may not be seen.',
  })
  async buyerRequest(
    @Arg('id', () => ID, { description: 'Global id of the request.' }) id: string,
    @Ctx() context: Context,
  ): Promise<BuyerRequestEntity | null> {
    const uuid = uuidOf(id, 'BuyerRequest');
    return uuid ? context.load(requestById, uuid) : null;
  }

  @Access(inquiryAccess.buyerRequests)
  @Query(() => BuyerRequestConnection, { description: 'Requests of buyers, newest first.' })
  buyerRequests(
    @Args(() => BuyerRequestsArgs) { state, ...args }: BuyerRequestsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = requestRows(context);
    if (state) rows.andWhere('r.state = :state', { state });
    return keysetPage(rows, {
      args,
      orders: NEWEST_FIRST,
      order: 'NEWEST',
      language: context.language,
    });
  }
}

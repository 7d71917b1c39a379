import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { approvedMatrix } from './approved-matrix.loader.ts';
import { ApprovedMatrix, ApprovedMatrixArgs } from './approved-matrix.type.ts';

@Resolver()
export class ApprovedMatrixQueries {
  @CacheFor(60)
  @Cost({ points: 100 })
  @Access(PUBLIC)
  @Query(() => ApprovedMatrix, {
    nullable: true,
    description:
      'Approved results of all communes for one criteria set over at most ten years, in one answer. Null when there is no such set or the years are out of order.',
  })
  approvedMatrix(
    @Args(() => ApprovedMatrixArgs) args: ApprovedMatrixArgs,
    @Ctx() context: Context,
  ): Promise<ApprovedMatrix | null> {
    return approvedMatrix(context, args);
  }
}

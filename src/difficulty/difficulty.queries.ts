import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { difficultyAccess } from './difficulty.access.ts';
import type { DifficultyEntity } from './difficulty.entity.ts';
import { DifficultyOrder } from './difficulty.enums.ts';
import { DIFFICULTY_ORDERS, DifficultyFilter, filterDifficulties } from './difficulty.filter.ts';
import { countByState, difficultyById, difficultyRows, levelRows } from './difficulty.loader.ts';
import {
  Difficulty,
  DifficultyConnection,
  DifficultyCount,
  DifficultyLevelConnection,
} from './difficulty.type.ts';

@ArgsType()
class DifficultiesArgs extends ConnectionArgs {
  @Field(() => DifficultyFilter, { nullable: true, description: 'Which of them; all without it.' })
  filter?: DifficultyFilter | null;

  @Field(() => DifficultyOrder, {
    defaultValue: DifficultyOrder.NEWEST,
    description: 'The order.',
  })
  orderBy!: DifficultyOrder;
}

const LEVEL_ORDERS = {
  CODE: { key: (t: string) => `${t}.code collate "C"`, type: 'text', direction: 'ASC' },
} as const;

@Resolver()
export class DifficultyQueries {
  @Access(difficultyAccess.difficulties)
  @Query(() => DifficultyConnection, {
    description:
      'Difficulties of communes: officers see those of their region, the office and auditors all. With unmovedMoreThanDays and the order UNMOVED: those that nobody has moved.',
  })
  difficulties(
    @Args(() => DifficultiesArgs) { filter, orderBy, ...args }: DifficultiesArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language, today } = context;
    const rows = filterDifficulties(difficultyRows(context), filter, today);
    return keysetPage(rows, { args, orders: DIFFICULTY_ORDERS, order: orderBy, language });
  }

  @Access(difficultyAccess.difficulties)
  @Query(() => Difficulty, {
    nullable: true,
    description: 'One difficulty; unknown and hidden ones are both null.',
  })
  async difficulty(
    @Arg('id', () => ID, { description: 'Global id of the difficulty.' }) id: string,
    @Ctx() context: Context,
  ): Promise<DifficultyEntity | null> {
    const uuid = uuidOf(id, 'Difficulty');
    return uuid ? context.load(difficultyById, uuid) : null;
  }

  @CacheFor(60)
  @Access(PUBLIC)
  @Query(() => [DifficultyCount], {
    description: 'How many difficulties are in each state; states without any are left out.',
  })
  difficultyCounts(
    @Arg('unitCode', () => String, {
      nullable: true,
      description: 'Only of communes that ever had this code; all without it.',
    })
    unitCode: string | null,
    @Ctx() context: Context,
  ): Promise<DifficultyCount[]> {
    return countByState(context, unitCode ?? null);
  }

  @CacheFor(60)
  @Access(PUBLIC)
  @Query(() => DifficultyLevelConnection, {
    description: 'Levels that difficulties go up to, by code; those that ended too.',
  })
  difficultyLevels(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    return keysetPage(levelRows(context), { args, orders: LEVEL_ORDERS, order: 'CODE', language });
  }
}

import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { economyOf } from './economy.loader.ts';
import { CommuneEconomy } from './economy.type.ts';
import { incomeSurveyAccess } from './income-survey.access.ts';

@Resolver()
export class CommuneEconomyQueries {
  @Cost({ points: 20 })
  @Access(incomeSurveyAccess.communeEconomy)
  @Query(() => CommuneEconomy, {
    nullable: true,
    description:
      'Valid OCOP products of a commune and what they were contracted and sold for in a year. Not income per person, and never mixed in.',
  })
  async communeEconomy(
    @Arg('communeId', () => ID, { description: 'The commune; those it was made of count too.' })
    communeId: string,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Ctx() context: Context,
  ): Promise<CommuneEconomy | null> {
    const id = uuidOf(communeId, 'Commune');
    return id && year >= 2000 && year <= 2100 ? economyOf(context, id, year) : null;
  }
}

import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { namedParameters } from '../platform/db/named-parameters.ts';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import {
  COMMUNE_ORDERS,
  communeConditions,
  CommuneFilter,
  searchCommunes,
} from './commune.filter.ts';
import { Commune, CommuneConnection, CommuneMatch } from './commune.type.ts';
import { communeByCode, communeRows, communesByIds } from './region.loader.ts';
import type { CommuneEntity } from './region.entity.ts';

@ArgsType()
class CommunesArgs extends ConnectionArgs {
  @Field(() => CommuneFilter, {
    nullable: true,
    description: 'Which units; those in force today when left out.',
  })
  filter?: CommuneFilter | null;
}

@Resolver()
export class CommuneQueries {
  @CacheFor(86_400)
  @Access(PUBLIC)
  @Query(() => Commune, {
    nullable: true,
    description:
      'The commune, ward or township that carries a code on a day. The same code may be another unit on another day.',
  })
  commune(
    @Arg('code', () => String, { description: 'Five-digit code of the official list.' })
    code: string,
    @Arg('on', () => LocalDate, {
      nullable: true,
      description: 'The day for which the code is meant; today when left out.',
    })
    on: string | null,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeByCode(context, code, on ?? context.today);
  }

  @CacheFor(86_400)
  @Access(PUBLIC)
  @Query(() => CommuneConnection, {
    description: 'Communes, wards and townships, page by page, in the Vietnamese alphabet.',
  })
  communes(
    @Args(() => CommunesArgs) { filter, ...page }: CommunesArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = communeRows(context);
    const add = namedParameters(rows, 'filter');
    const today = () => add(context.today, 'date');
    for (const condition of communeConditions(filter, rows.alias, add, today)) {
      rows.andWhere(condition);
    }
    return keysetPage(rows, {
      args: page,
      orders: COMMUNE_ORDERS,
      order: 'NAME',
      language: context.language,
    });
  }

  @CacheFor(86_400)
  @Cost({ points: 5 })
  @Access(PUBLIC)
  @Query(() => [CommuneMatch], {
    description:
      'Units of today by their present or former names: with or without accents, with small slips. "Hưng Đạo" finds the commune of that name and every unit that an old Hưng Đạo is part of. Best match first.',
  })
  async communeSearch(
    @Arg('text', () => String, { description: 'A name or part of one; at most 100 letters count.' })
    text: string,
    @Arg('limit', () => Int, {
      defaultValue: 10,
      description: 'How many to give at most, 1 to 50.',
    })
    limit: number,
    @Ctx() context: Context,
  ): Promise<CommuneMatch[]> {
    const found = await searchCommunes(context, text, Math.min(Math.max(limit, 1), 50));
    const ids = found.flatMap(({ communeId, matchedId }) => [communeId, matchedId]);
    const units = await communesByIds(context, ids);
    return found.flatMap(({ communeId, matchedId }) => {
      const [commune, matched] = [units.get(communeId), units.get(matchedId)];
      return commune && matched ? [{ commune, matched }] : [];
    });
  }
}

import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { toGlobalId, uuidOf } from '../platform/graphql/node.ts';
import { DossierDeadline } from './checklist.type.ts';
import { openDeadlines, type Deadline } from './deadline.loader.ts';
import { dossierAccess } from './dossier.access.ts';
import type { DossierEntity } from './dossier.entity.ts';
import { DeadlineState } from './dossier-form.enums.ts';
import { RoundLevel } from './dossier-province.enums.ts';
import { dossierById } from './dossier.loader.ts';
import { Dossier } from './dossier.type.ts';
import type { RatingRoundEntity } from './rating-round.entity.ts';
import { roundsOfYear } from './rating-round.loader.ts';
import { RatingRound } from './rating-round.type.ts';

@Resolver()
export class DeadlineQueries {
  @Access(dossierAccess.dossierDeadlines)
  @Cost({ items: 50 })
  @Query(() => [DossierDeadline], {
    description:
      'What has to be done by a day in dossiers that the viewer may see, the one due first before others; at most 500 (hồ sơ quá hạn, sắp đến hạn).',
  })
  async dossierDeadlines(
    @Arg('state', () => [DeadlineState], {
      nullable: true,
      description: 'Only these, e.g. LATE and SOON; all when left out.',
    })
    states: DeadlineState[] | null,
    @Arg('communeId', () => ID, {
      nullable: true,
      description: 'Only dossiers lodged with this commune or ward.',
    })
    communeId: string | null,
    @Ctx() context: Context,
  ): Promise<Deadline[]> {
    const commune = communeId ? uuidOf(communeId, 'Commune') : null;
    if (communeId && !commune) return [];
    return openDeadlines(context, { states, communeId: commune });
  }

  @CacheFor(3600)
  @Access(PUBLIC)
  @Cost({ items: 5 })
  @Query(() => [RatingRound], {
    description:
      'The rounds of ratings of a year (các đợt đánh giá; Quyết định 26/2026/QĐ-TTg, Điều 5), in order.',
  })
  ratingRounds(
    @Arg('year', () => Int, { description: 'The year, e.g. 2026.' }) year: number,
    @Arg('level', () => RoundLevel, {
      nullable: true,
      description: 'Only those of the province or of the ministry.',
    })
    level: RoundLevel | null,
    @Ctx() context: Context,
  ): Promise<RatingRoundEntity[]> {
    return roundsOfYear(context, year, level);
  }
}

@Resolver(() => DossierDeadline)
export class DossierDeadlineResolver {
  @FieldResolver(() => Dossier, { nullable: true, description: 'The dossier.' })
  dossier(@Root() deadline: Deadline, @Ctx() context: Context): Promise<DossierEntity | null> {
    return context.load(dossierById, deadline.dossierId);
  }

  @FieldResolver(() => ID, { description: 'Global id of the dossier.' })
  dossierId(@Root() deadline: Deadline): string {
    return toGlobalId('Dossier', deadline.dossierId);
  }
}

import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { CriteriaLevel } from './commune-criteria.enums.ts';
import type { CriteriaSetEntity } from './criteria-set.entity.ts';
import { criteriaSetByCode, criteriaSets } from './criteria-set.loader.ts';
import { CriteriaSet } from './criteria-set.type.ts';

@Resolver()
export class CriteriaSetQueries {
  @CacheFor(86_400)
  @Access(PUBLIC)
  @Query(() => [CriteriaSet], {
    description: 'All sets of new-rural criteria (bộ tiêu chí nông thôn mới), the newest first.',
  })
  async criteriaSets(
    @Arg('level', () => CriteriaLevel, { nullable: true, description: 'Only sets of this tier.' })
    level: CriteriaLevel | null,
    @Ctx() context: Context,
  ): Promise<CriteriaSetEntity[]> {
    const all = await criteriaSets(context);
    return level ? all.filter((set) => set.level === level) : all;
  }

  @CacheFor(86_400)
  @Access(PUBLIC)
  @Query(() => CriteriaSet, {
    nullable: true,
    description: 'One criteria set by its code; null when there is none.',
  })
  criteriaSet(
    @Arg('code', () => String, { description: 'For example "ntm-commune-2026-2030".' })
    code: string,
    @Ctx() context: Context,
  ): Promise<CriteriaSetEntity | null> {
    return criteriaSetByCode(context, code);
  }
}

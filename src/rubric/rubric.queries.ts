import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type { RubricSheetEntity, RubricVersionEntity } from './rubric.entity.ts';
import {
  rubricSheetByNumber,
  rubricVersionByNumber,
  rubricVersionOn,
  rubricVersions,
} from './rubric.loader.ts';
import { RubricSheet, RubricVersion } from './rubric.type.ts';

const VERSION = 'Short name ("26/2026") or number of the decision ("26/2026/QĐ-TTg").';

@Resolver()
export class RubricQueries {
  @CacheFor(86_400)
  @Cost({ items: 3 })
  @Access(PUBLIC)
  @Query(() => [RubricVersion], {
    description: 'Every version of the official scoring sheets (bộ tiêu chí), newest first.',
  })
  rubricVersions(@Ctx() context: Context): Promise<RubricVersionEntity[]> {
    return rubricVersions(context);
  }

  @CacheFor(86_400)
  @Access(PUBLIC)
  @Query(() => RubricVersion, { nullable: true, description: 'One version by its number.' })
  rubricVersion(
    @Arg('number', () => String, { description: VERSION }) number: string,
    @Ctx() context: Context,
  ): Promise<RubricVersionEntity | null> {
    return rubricVersionByNumber(context, number);
  }

  @CacheFor(3_600)
  @Access(PUBLIC)
  @Query(() => RubricVersion, {
    nullable: true,
    description:
      'The version for a dossier lodged on a day: the newest one in force; null before the first decision.',
  })
  currentRubricVersion(
    @Arg('on', () => LocalDate, { nullable: true, description: 'The day; today when left out.' })
    on: string | null,
    @Ctx() context: Context,
  ): Promise<RubricVersionEntity | null> {
    return rubricVersionOn(context, on ?? context.today);
  }

  @CacheFor(86_400)
  @Access(PUBLIC)
  @Query(() => RubricSheet, {
    nullable: true,
    description: 'One scoring sheet (phiếu đánh giá) of a version, whole.',
  })
  rubricSheet(
    @Arg('version', () => String, { description: VERSION }) version: string,
    @Arg('number', () => Int, { description: 'Number of the sheet, 1 to 26.' }) number: number,
    @Ctx() context: Context,
  ): Promise<RubricSheetEntity | null> {
    return rubricSheetByNumber(context, version, number);
  }
}

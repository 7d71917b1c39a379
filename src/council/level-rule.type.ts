import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { LocalDate, Points } from '../platform/graphql/scalars.ts';
import { CouncilLevel } from './council.enums.ts';

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('RatingLevelRule', {
  description:
    'Which stars a level recognises under a decision, and from how many points on it sends a product to the level above (chuyển hồ sơ lên cấp trên).',
})
export class RatingLevelRule {
  @Field(() => CouncilLevel, { description: 'The level.' })
  level!: CouncilLevel;

  @Field(() => LocalDate, { description: 'First day on which it holds.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it holds.' })
  validTo!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Least stars the level recognises; null where no source was found.',
  })
  lowestStar!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Most stars the level recognises; null where no source was found.',
  })
  highestStar!: number | null;

  @Field(() => Points, {
    nullable: true,
    description:
      'Average from which on a product goes to the level above, unrounded; null when the level forwards nothing.',
  })
  forwardFromPoints!: number | null;

  @Field(() => CouncilLevel, { nullable: true, description: 'The level above.' })
  forwardLevel!: CouncilLevel | null;

  @Field(() => String, { nullable: true, description: 'Article it rests on, where known.' })
  article!: string | null;

  @Field(() => String, { description: 'Where it was taken from, and how sure that is.' })
  source!: string;
}

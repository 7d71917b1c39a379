import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { BigIntScalar } from '../../platform/graphql/scalars.ts';
import { clearable, idOf, line, whole } from '../../platform/graphql/shapes.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import type { PromotionEventEntity } from '../promotion.entity.ts';

export const OPERATION_ID = 'Client-made id: a repeated send is answered once.';

/** What may be said of an event besides its name, kind and days. */
@InputType({ description: 'Facts about an event that both operations take.' })
export abstract class PromotionEventFactsInput {
  @Field(() => String, { nullable: true, description: 'Where, in Vietnamese.' })
  place?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The commune or ward it is held in, when it is ours.',
  })
  communeId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Booths in all.' })
  boothsTotal?: number | null;

  @Field(() => Int, { nullable: true, description: 'Booths of the own province; part of all.' })
  boothsOwn?: number | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Budget in whole VND.' })
  budgetAmount?: bigint | null;

  @Field(() => Int, { nullable: true, description: 'Provinces and cities that take part.' })
  provincesTakingPart?: number | null;

  @Field(() => Int, { nullable: true, description: 'Units that take part.' })
  unitsTakingPart?: number | null;

  @Field(() => String, { nullable: true, description: 'Where the entry was taken from.' })
  source?: string | null;
}

const count = (most: number) => clearable(z.int().min(0).max(most));

export const eventFacts = {
  place: clearable(line(300)),
  communeId: clearable(idOf('Commune')),
  boothsTotal: count(100_000),
  boothsOwn: count(100_000),
  budgetAmount: clearable(whole()),
  provincesTakingPart: count(100),
  unitsTakingPart: count(100_000),
  source: clearable(line(1000)),
};

export const PERIOD = 'The last day lies before the first.';
export const BOOTHS = 'More booths of the own province than booths in all.';

type Merged = Pick<PromotionEventEntity, 'startsOn' | 'endsOn'> & {
  boothsTotal?: number | null;
  boothsOwn?: number | null;
};

/** Refuses days and booths that contradict each other, also when only one of them was changed. */
export function checkEvent({ startsOn, endsOn, boothsTotal, boothsOwn }: Merged): void {
  if (endsOn < startsOn) {
    const text = {
      vi: 'Ngày kết thúc không thể trước ngày bắt đầu. Chưa có gì thay đổi.',
      en: 'An event cannot end before it begins. Nothing was changed.',
    };
    throw refuse('PERIOD', text, ['input', 'endsOn']);
  }
  if ((boothsOwn ?? 0) > (boothsTotal ?? Infinity)) {
    const text = {
      vi: 'Số gian hàng của tỉnh không thể nhiều hơn tổng số gian hàng. Chưa có gì thay đổi.',
      en: 'The own province cannot have more booths than there are. Nothing was changed.',
    };
    throw refuse('BOOTHS', text, ['input', 'boothsOwn']);
  }
}

import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar, LocalDate } from '../platform/graphql/scalars.ts';
import { promotionAccess } from './promotion.access.ts';
import {
  EventKind,
  EventScope,
  EventStatus,
  OutcomeSource,
  ParticipationState,
} from './promotion.enums.ts';

const REVISION = 'Counts its changes; send it back as baseRevision with the next one.';

@CacheFor(300)
@Access(PUBLIC)
@ObjectType('PromotionEvent', {
  implements: Node,
  description: 'A trade-promotion event (sự kiện xúc tiến thương mại).',
})
export class PromotionEvent extends Node {
  @Field(() => EventKind, { description: 'Fair, trade week and so on.' })
  kind!: EventKind;

  @Field(() => String, { description: 'Name, in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'Who holds it, in Vietnamese.' })
  organiser!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where, in Vietnamese; also outside the province.',
  })
  place!: string | null;

  @Field(() => LocalDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => EventScope, { description: 'From how far those who take part come.' })
  scope!: EventScope;

  @Field(() => EventStatus, { description: 'How far it has come.' })
  status!: EventStatus;

  @Field(() => Int, { nullable: true, description: 'Booths in all (gian hàng).' })
  boothsTotal!: number | null;

  @Field(() => Int, { nullable: true, description: 'Booths of the own province.' })
  boothsOwn!: number | null;

  @Field(() => Int, { nullable: true, description: 'Provinces and cities that take part.' })
  provincesTakingPart!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Units (enterprises, cooperatives …) that take part.',
  })
  unitsTakingPart!: number | null;

  @Access(promotionAccess.internalRead)
  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Budget in whole VND; for trade promotion and the coordination office.',
  })
  budgetAmount!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the entry was taken from, when the organiser did not make it.',
  })
  source!: string | null;

  @Field(() => Boolean, {
    description: 'True for made-up entries that only demonstrate the system.',
  })
  demonstration!: boolean;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@Access(REACHED)
@ObjectType('Participation', {
  implements: Node,
  description:
    'A producer at an event (tham gia). For the producer, the officers of its commune and trade staff.',
})
export class Participation extends Node {
  @Field(() => ParticipationState, { description: 'How far it has come.' })
  state!: ParticipationState;

  @Field(() => String, { nullable: true, description: 'Its booth (gian hàng).' })
  booth!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@Access(REACHED)
@ObjectType('EventOutcome', {
  implements: Node,
  description: 'What came of an event or of one participation, by one source (kết quả sự kiện).',
})
export class EventOutcome extends Node {
  @Field(() => OutcomeSource, { description: 'Where the figures come from.' })
  source!: OutcomeSource;

  @Field(() => Int, { nullable: true, description: 'Visitors (lượt khách).' })
  visitors!: number | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Sales at the event, in whole VND (doanh số).',
  })
  salesAmount!: string | null;

  @Field(() => Int, { nullable: true, description: 'Contracts signed (hợp đồng).' })
  contractsSigned!: number | null;

  @Field(() => Int, { nullable: true, description: 'Memoranda signed (biên bản ghi nhớ).' })
  memorandaSigned!: number | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'What contracts and memoranda are worth together, in whole VND.',
  })
  signedValueAmount!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

export const PromotionEventConnection = connectionType(
  () => PromotionEvent,
  'PromotionEvent',
  'trade-promotion events (sự kiện xúc tiến thương mại)',
);

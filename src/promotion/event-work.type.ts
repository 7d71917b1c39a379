import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar, Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { ApplicationState, BoothKind, BudgetKind, ConsignmentState } from './event-work.enums.ts';

const REVISION = 'Counts its changes; send it back as baseRevision with the next one.';

@Access(PUBLIC)
@ObjectType({
  description: 'A call for an event (thông báo mời tham gia): until when, and for whom.',
})
export class EventCall {
  @Field(() => LocalDate, { description: 'First day to apply.' })
  opensOn!: string;

  @Field(() => LocalDate, { description: 'Last day to apply.' })
  closesOn!: string;

  @Field(() => String, { description: 'Conditions, in Vietnamese.' })
  conditions!: string;

  @Field(() => Int, { nullable: true, description: 'How many producers can take part.' })
  places!: number | null;

  @Field(() => String, { nullable: true, description: 'Who may apply, in Vietnamese.' })
  whoMayApply!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The stars wished for, 3 to 5; shown beside applications, people decide.',
  })
  leastStars!: number | null;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@Access(REACHED)
@ObjectType('EventApplication', {
  implements: Node,
  description:
    'A producer that asks to take part in an event (đăng ký tham gia). For the producer, the officers of its commune and trade staff.',
})
export class EventApplication extends Node {
  @Field(() => ApplicationState, { description: 'How far it has come.' })
  state!: ApplicationState;

  @Field(() => Boolean, { description: 'It needs a booth (gian hàng).' })
  needsBooth!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Samples it would send, in Vietnamese (hàng mẫu).',
  })
  samples!: string | null;

  @Field(() => String, { nullable: true, description: "The producer's remark, in Vietnamese." })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was decided so, in Vietnamese; the producer reads it.',
  })
  reason!: string | null;

  @Field(() => LocalDate, { description: 'The day it was sent.' })
  appliedOn!: string;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@Access(REACHED)
@ObjectType({
  description: 'What may be looked at when an application is decided. No score: people decide.',
})
export class ApplicationCriteria {
  @Field(() => Int, { description: 'Products of the application.' })
  products!: number;

  @Field(() => Int, { description: 'Those of them that hold a valid certificate today.' })
  validProducts!: number;

  @Field(() => Int, { nullable: true, description: 'The most valid stars among them.' })
  mostStars!: number | null;

  @Field(() => Int, { description: 'Those with a stated monthly capacity.' })
  withCapacity!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day of the last other event it took part in; null for none.',
  })
  lastTookPartOn!: string | null;

  @Field(() => Int, { description: 'Other events that it took part in within two years.' })
  recentEvents!: number;
}

@Access(REACHED)
@ObjectType('Booth', {
  implements: Node,
  description: 'A booth at its place on the plan of an event (gian hàng).',
})
export class Booth extends Node {
  @Field(() => String, { description: 'Its code on the plan, e.g. "A1".' })
  code!: string;

  @Field(() => BoothKind, { description: 'What kind of booth it is.' })
  kind!: BoothKind;

  @Field(() => Decimal, { nullable: true, description: 'Its size in square metres (m²).' })
  sizeM2!: string | null;

  @Field(() => Int, { description: 'Row on the plan, from 1 at the top.' })
  rowNumber!: number;

  @Field(() => Int, { description: 'Column on the plan, from 1 at the left.' })
  columnNumber!: number;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@Access(REACHED)
@ObjectType('EventBudgetLine', {
  implements: Node,
  description: 'Money for one purpose of an event (mục chi). For trade staff.',
})
export class EventBudgetLine extends Node {
  @Field(() => BudgetKind, { description: 'What it is for.' })
  kind!: BudgetKind;

  @Field(() => String, { description: 'What it is, in Vietnamese.' })
  label!: string;

  @Field(() => BigIntScalar, { nullable: true, description: 'Planned, in whole VND.' })
  plannedAmount!: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Spent, in whole VND.' })
  spentAmount!: string | null;

  @Field(() => String, { description: 'Whose money it is, in Vietnamese (nguồn kinh phí).' })
  source!: string;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@Access(REACHED)
@ObjectType('SampleConsignment', {
  implements: Node,
  description: 'Samples of a product on their way to an event and back (hàng mẫu).',
})
export class SampleConsignment extends Node {
  @Field(() => Decimal, { description: 'How many of the unit.' })
  quantity!: string;

  @Field(() => String, { description: 'Unit in Vietnamese, e.g. "hộp".' })
  quantityUnit!: string;

  @Field(() => ConsignmentState, { description: 'Where they are.' })
  state!: ConsignmentState;

  @Field(() => LocalDate, { nullable: true, description: 'The day they were handed over.' })
  handedOverOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who handed them over.' })
  handedOverBy!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day they arrived.' })
  arrivedOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day they were back.' })
  returnedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@Access(REACHED)
@ObjectType('EventPhoto', {
  implements: Node,
  description: 'A picture of an event (ảnh sự kiện); for trade staff until it is published.',
})
export class EventPhoto extends Node {
  @Field(() => String, { description: 'What it shows, in Vietnamese.' })
  caption!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was published.' })
  publishedOn!: string | null;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

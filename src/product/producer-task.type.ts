import { Field, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { ProducerTaskKind } from './producer-task.enums.ts';

@Access(REACHED)
@ObjectType({ description: 'Something a producer should look at.' })
export class ProducerTask {
  @Field(() => ProducerTaskKind, { description: 'What it is.' })
  kind!: ProducerTaskKind;

  @Field(() => LocalDate, { description: 'The day since which it stands.' })
  since!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day for it; null when there is none.',
  })
  due!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the office wrote; null for what the program found itself.',
  })
  reason!: string | null;

  /** Uuids; the fields `product` and `listingChange` read them. */
  productId!: string;
  changeId!: string | null;
}

import { Field, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { ConsentItem } from './producer.enums.ts';

@Access(REACHED)
@ObjectType({
  description:
    'Whether a producer lets one item be public, and who said so when (đồng ý công khai).',
})
export class ProducerConsent {
  @Field(() => ConsentItem, { description: 'What it is about.' })
  item!: ConsentItem;

  @Field(() => Boolean, { description: 'True = it is public, false = it is not.' })
  granted!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When that was said; null = nothing was ever said, so it is not public.',
  })
  at!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How an office knows of it, such as a signed paper; null when the producer said so.',
  })
  basis!: string | null;
}

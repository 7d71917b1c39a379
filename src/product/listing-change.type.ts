import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { ListingChangeState } from './listing-change.enums.ts';
import { ListingField } from './product-version.enums.ts';

@Access(REACHED)
@ObjectType({ description: 'One part of a proposed change, side by side.' })
export class ProposedDifference {
  @Field(() => ListingField, { description: 'Which part.' })
  field!: ListingField;

  @Field(() => String, {
    nullable: true,
    description: 'As the world saw it when it was proposed, as text; null = empty.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As the producer asks for; null = empty.' })
  proposed!: string | null;

  @Field(() => String, { nullable: true, description: 'As the world sees it now; null = empty.' })
  current!: string | null;

  @Field(() => Boolean, {
    description: 'Whether somebody changed this part since it was proposed.',
  })
  moved!: boolean;
}

@Access(REACHED)
@ObjectType('ListingChange', {
  implements: Node,
  description: 'What a producer asks to have changed in a published product (đề nghị thay đổi).',
})
export class ListingChange extends Node {
  @Field(() => ListingChangeState, { description: 'Where it stands.' })
  state!: ListingChangeState;

  @Field(() => Int, { description: 'Number of the version of the product it was made from.' })
  baseVersion!: number;

  @Field(() => String, { nullable: true, description: 'What the producer wrote beside it.' })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was given back, in plain words; only when it was.',
  })
  reason!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was proposed.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was decided or taken back; null while it waits.',
  })
  decidedAt!: Date | null;

  @Field(() => Int, { description: 'Counts its changes.' })
  revision!: number;
}

export const ListingChangeConnection = connectionType(
  () => ListingChange,
  'ListingChange',
  'proposed changes (đề nghị thay đổi)',
);

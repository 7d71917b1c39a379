import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';

@Access(REACHED)
@ObjectType({ description: 'What a look at something pasted comes to.' })
export abstract class PastePreview {
  @Field(() => Int, { description: 'How many are new.' })
  newCount!: number;

  @Field(() => Int, { description: 'How many change what is recorded.' })
  changedCount!: number;

  @Field(() => Int, { description: 'How many have to be confirmed.' })
  unusualCount!: number;

  @Field(() => Int, { description: 'How many cannot be recorded.' })
  errorCount!: number;

  @Field(() => String, {
    description: 'Send it with the paste: only what was looked at is stored.',
  })
  confirmation!: string;
}

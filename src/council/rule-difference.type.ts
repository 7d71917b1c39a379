import { Field, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';

@Access(REACHED)
@ObjectType({ description: 'A setting that two versions of rules have otherwise.' })
export class RuleDifference {
  @Field(() => String, { description: 'Name of the setting, as the field of CouncilRule.' })
  setting!: string;

  @Field(() => String, { description: 'Its value in the rules of the other session, as text.' })
  before!: string;

  @Field(() => String, { description: "Its value in the council's newest rules, as text." })
  after!: string;
}

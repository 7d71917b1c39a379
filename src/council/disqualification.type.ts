import { Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { councilAccess } from './council.access.ts';

@Access(councilAccess.itemResults)
@ObjectType('Disqualification', {
  description:
    'That the council found a disqualifying condition of the sheet to apply (bị loại): the product has no star, whatever its points.',
})
export class Disqualification {
  @Field(() => String, { description: "The council's reason." })
  reason!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

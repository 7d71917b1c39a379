import { Field, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { councilAccess } from './council.access.ts';

@Access(councilAccess.scoreSheets)
@ObjectType({
  description: "A criterion of the viewer's own sheet that differs from the version before.",
})
export class ChangedCriterion {
  @Field(() => String, {
    nullable: true,
    description: 'Why the viewer changed it; null while it is still to be given.',
  })
  reason!: string | null;
}

import { Field, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('CriterionPriority', {
  description:
    'A criterion that a document asks the communes of a unit to put first (tiêu chí ưu tiên).',
})
export class CriterionPriority {
  @Field(() => LocalDate, { description: 'The day of the document.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null when not known.' })
  validTo!: string | null;

  @Field(() => String, { description: 'The document that says so.' })
  source!: string;
}

import { Field, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { SuggestionKind } from './catalogue-suggestion.enums.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType({
  description: 'Something that somebody who types may mean; one of its objects is set.',
})
export class CatalogueSuggestion {
  @Field(() => SuggestionKind, { description: 'Which of the objects it is.' })
  kind!: SuggestionKind;

  /** Uuids; the fields below read them. */
  productId!: string | null;
  producerId!: string | null;
  communeId!: string | null;
  categoryId!: string | null;
}

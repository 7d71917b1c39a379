import { Field, ID, ObjectType, Root } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { GapField, GapKind } from './translation-gap.enums.ts';

@Access(REACHED)
@ObjectType({ description: 'A product or producer that lacks English texts.' })
export class TranslationGap {
  @Field(() => ID, { description: 'Global id of the product or producer.' })
  subjectId(@Root() { kind, id }: { kind: GapKind; id: string }): string {
    return toGlobalId(kind === GapKind.PRODUCT ? 'Product' : 'Producer', id);
  }

  @Field(() => GapKind, { description: 'Which of the two it is.' })
  kind!: GapKind;

  @Field(() => [GapField], {
    description: 'What is missing in English and known in Vietnamese; never empty.',
  })
  missing!: GapField[];
}

export const TranslationGapConnection = connectionType(
  () => TranslationGap,
  'TranslationGap',
  'what lacks English texts',
);

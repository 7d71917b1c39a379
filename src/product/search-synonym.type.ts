import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';

@Access(REACHED)
@ObjectType('SearchSynonym', {
  implements: Node,
  description: 'Words that mean the same to those who search the catalogue (từ đồng nghĩa).',
})
export class SearchSynonym extends Node {
  @Field(() => [String], { description: 'Each of them finds all the others.' })
  terms!: string[];

  @Field(() => [String], {
    description: 'What they find besides, but not the other way round.',
  })
  finds!: string[];

  @Field(() => String, { nullable: true, description: 'Why, for those who keep the list.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'Whether searching heeds it.' })
  active!: boolean;

  @Field(() => Int, { description: 'Counts its changes; send it back as baseRevision.' })
  revision!: number;
}

export const SearchSynonymConnection = connectionType(
  () => SearchSynonym,
  'SearchSynonym',
  'words that mean the same (từ đồng nghĩa)',
);

import { Field, Int, ObjectType } from 'type-graphql';
import { AssessmentCellState } from '../commune-criteria/assessment-paste.enums.ts';
import { PastePreview } from '../commune-criteria/paste-preview.type.ts';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { ResourceGap } from './resource.enums.ts';
import { ResourceAmounts } from './resource.type.ts';

@Access(REACHED)
@ObjectType({ description: 'What would become of one line of resources.' })
export class ResourcePreviewLine {
  @Field(() => Int, { description: 'Its place among the lines that were sent, from 1.' })
  position!: number;

  @Field(() => AssessmentCellState, { description: 'What would become of it.' })
  state!: AssessmentCellState;

  @Field(() => ResourceAmounts, { nullable: true, description: 'The numbers as understood.' })
  amounts!: ResourceAmounts | null;

  @Field(() => ResourceAmounts, { nullable: true, description: 'The numbers recorded now.' })
  before!: ResourceAmounts | null;

  @Field(() => [ResourceGap], { description: 'Where the amounts do not follow each other.' })
  gaps!: ResourceGap[];

  @Field(() => String, {
    nullable: true,
    description: 'What is wrong or doubtful, and what to do; in the language of the request.',
  })
  message!: string | null;
}

@Access(REACHED)
@ObjectType({ description: 'What would become of lines; nothing is stored by looking.' })
export class ResourcePreview extends PastePreview {
  @Field(() => [ResourcePreviewLine], { description: 'Line by line, in their order.' })
  lines!: ResourcePreviewLine[];
}

import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { councilAccess } from './council.access.ts';
import { PaperCheck, PaperSheetState } from './paper.enums.ts';

@Access(councilAccess.paperSheets)
@ObjectType('PaperSheet', {
  implements: Node,
  description:
    'A score sheet that a member filled in and signed on paper (phiếu chấm giấy), typed in by one person and checked by another before it counts. What is on it is shown to these two only, and only until it is confirmed.',
})
export class PaperSheet extends Node {
  @Field(() => PaperSheetState, { description: 'How far it has come.' })
  state!: PaperSheetState;

  @Field(() => PaperCheck, { description: 'How its second person checks it.' })
  checkMethod!: PaperCheck;

  @Field(() => GraphQLISODateTime, { description: 'When it was typed in.' })
  enteredAt!: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When a second person took it; null while nobody has.',
  })
  takenAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was confirmed, refused or replaced; null while it waits.',
  })
  decidedAt!: Date | null;
}

@Access(councilAccess.paperSheets)
@ObjectType('PaperSheetContent', { description: 'What was typed in from a paper.' })
export class PaperSheetContent {
  @Field(() => Int, { description: 'The total written on the paper.' })
  total!: number;

  @Field(() => String, { nullable: true, description: 'Opinion on the product as a whole.' })
  opinion!: string | null;
}

@Access(councilAccess.paperSheets)
@ObjectType('PaperSheetAnswer', { description: 'One criterion as it was typed in from a paper.' })
export class PaperSheetAnswer {
  @Field(() => String, { nullable: true, description: 'Remark (nhận xét).' })
  remark!: string | null;
}

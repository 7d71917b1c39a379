import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate, Points } from '../platform/graphql/scalars.ts';
import { ministryAccess } from './ministry.access.ts';
import { ForwardingPiece, ForwardingState } from './ministry.enums.ts';

@Access(ministryAccess.ministryForwardings)
@ObjectType('MinistryForwarding', {
  implements: Node,
  description:
    'A product that the province proposes for five stars (hồ sơ đề nghị đánh giá, phân hạng sản phẩm OCOP 5 sao; Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 3), and the result of the ministry.',
})
export class MinistryForwarding extends Node {
  @Field(() => ForwardingState, { description: 'How far it has come.' })
  state!: ForwardingState;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the letter of the province (văn bản đề nghị); null before it is sent.',
  })
  letterNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the letter.' })
  letterDate!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was sent.' })
  sentAt!: Date | null;

  @Field(() => Points, {
    nullable: true,
    description: 'Points of the central council; null before its result.',
  })
  resultPoints!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The paper with which the ministry told its result.',
  })
  resultDocument!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that paper.' })
  resultDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks on the result.' })
  resultNote!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the province uses the result or rates again, below 90 points.',
  })
  choiceReason!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was prepared.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@Access(ministryAccess.ministryForwardings)
@ObjectType('MinistryPiece', {
  description: 'A piece of the file for the ministry that is there.',
})
export class MinistryPiece {
  @Field(() => ForwardingPiece, { description: 'Which piece of the file.' })
  kind!: ForwardingPiece;

  @Field(() => String, { description: 'Number and day of the paper, or what was handed over.' })
  reference!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was noted.' })
  updatedAt!: Date;
}

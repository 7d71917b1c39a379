import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { InquiryOutcome, InquirySource, InquiryState, ReplyChannel } from './inquiry.enums.ts';

@Access(REACHED)
@ObjectType('BuyerContact', {
  description:
    'Who wants to buy, as they wrote it. Personal data for answering them and nothing else; emptied 180 days after the end.',
})
export class BuyerContact {
  @Field(() => String, { description: 'Name of the person (họ tên).' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Organisation (đơn vị); null = a person.' })
  organisation!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number; null = not given.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; null = not given.' })
  email!: string | null;
}

@Access(REACHED)
@ObjectType('InquiryReply', {
  description: 'One answer to a buyer (trả lời). Never changed; another may follow.',
})
export class InquiryReply {
  @Field(() => ReplyChannel, { description: 'By which way.' })
  channel!: ReplyChannel;

  @Field(() => String, { description: 'What was said, or what came of the call.' })
  content!: string;

  @Field(() => Boolean, { description: 'The producer answered; else trade staff.' })
  byProducer!: boolean;

  @Field(() => Date, { description: "When, by the database's clock." })
  at!: Date;
}

@Access(REACHED)
@ObjectType('Inquiry', {
  implements: Node,
  description:
    'A buyer asks a producer (hỏi mua). For the producer and for trade staff only. Orders and payment are not made here.',
})
export class Inquiry extends Node {
  @Field(() => String, { description: 'Code of the receipt, ten signs (mã biên nhận).' })
  code!: string;

  @Field(() => InquirySource, { description: 'How it came in.' })
  source!: InquirySource;

  @Field(() => String, { description: 'What the buyer wants, in their words.' })
  wants!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How much, in their words; null = not said.',
  })
  quantity!: string | null;

  @Field(() => String, { nullable: true, description: 'When, in their words; null = not said.' })
  neededWhen!: string | null;

  @Field(() => InquiryState, { description: 'Where it stands.' })
  state!: InquiryState;

  @Field(() => Date, { description: 'When it was sent.' })
  sentAt!: Date;

  @Field(() => Date, { description: 'Until when the buyer is to be answered: 48 hours.' })
  dueAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was first answered; null = never.' })
  answeredAt!: Date | null;

  @Field(() => InquiryOutcome, {
    nullable: true,
    description: 'What came of it; null = not ended.',
  })
  outcome!: InquiryOutcome | null;

  @Field(() => String, { nullable: true, description: 'Words on the outcome, if any.' })
  outcomeNote!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was ended; null = it is not.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'Counts changes; sent back with every step.' })
  revision!: number;
}

export const InquiryConnection = connectionType(() => Inquiry, 'Inquiry', 'inquiries (hỏi mua)');

@Access(PUBLIC)
@ObjectType('InquiryReceipt', {
  description:
    'What a buyer gets for an inquiry (biên nhận), and may read again with the code. Holds nothing about the buyer.',
})
export class InquiryReceipt {
  @Field(() => String, { description: 'Ten signs without 0, O, 1 and I, in two groups of five.' })
  code!: string;

  @Field(() => Date, { description: 'When it was sent.' })
  sentAt!: Date;

  @Field(() => Date, { description: 'Until when an answer is to be expected.' })
  dueAt!: Date;
}

@Access(PUBLIC)
@ObjectType('InquiryReceiptReply', { description: 'An answer, as the buyer reads it.' })
export class InquiryReceiptReply {
  @Field(() => String, { description: 'What was said.' })
  content!: string;

  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { productById, visibleProduct } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import { ProductStatus } from '../product/product.enums.ts';
import type { InquiryEntity, InquiryReplyEntity } from './inquiry.entity.ts';
import { InquiryState, ReplyChannel } from './inquiry.enums.ts';
import { repliesByInquiryId } from './inquiry.loader.ts';
import { isLate } from './inquiry.rules.ts';
import { buyerOf } from './inquiry.service.ts';
import {
  BuyerContact,
  Inquiry,
  InquiryReceipt,
  InquiryReceiptReply,
  InquiryReply,
} from './inquiry.type.ts';

@Resolver(() => Inquiry)
export class InquiryResolver {
  @FieldResolver(() => BuyerContact, {
    nullable: true,
    description: 'Who asks; null once it was emptied.',
  })
  buyer(@Root() inquiry: InquiryEntity): BuyerContact | null {
    return buyerOf(inquiry);
  }

  @FieldResolver(() => Producer, { nullable: true, description: 'Who was asked (chủ thể).' })
  producer(
    @Root() inquiry: InquiryEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return context.load(producerById, inquiry.producerId);
  }

  @FieldResolver(() => Product, {
    nullable: true,
    description: 'What it is about; null = nothing in particular.',
  })
  async product(
    @Root() { productId }: InquiryEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return productId ? visibleProduct(context, productId) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Unanswered for more than 48 hours.' })
  isLate(@Root() inquiry: InquiryEntity, @Ctx() context: Context): boolean {
    return isLate(inquiry, context.now);
  }

  @FieldResolver(() => Boolean, { description: 'Made up for a demonstration.' })
  isDemonstration(@Root() inquiry: InquiryEntity): boolean {
    return inquiry.demonstration;
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [InquiryReply], { description: 'What the buyer was told, oldest first.' })
  replies(@Root() inquiry: InquiryEntity, @Ctx() context: Context): Promise<InquiryReplyEntity[]> {
    return context.load(repliesByInquiryId, inquiry.id);
  }
}

@Resolver(() => InquiryReply)
export class InquiryReplyResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who answered.' })
  person(@Root() reply: InquiryReplyEntity, @Ctx() context: Context): Promise<PersonEntity | null> {
    return context.load(personById, reply.personId);
  }
}

@Resolver(() => InquiryReceipt)
export class InquiryReceiptResolver {
  /** Spam is not told that it was found out. */
  @FieldResolver(() => InquiryState, { description: 'Where it stands.' })
  state(@Root() { state }: InquiryEntity): InquiryState {
    return state === InquiryState.SPAM ? InquiryState.OPEN : state;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the producer asked.' })
  async producerName(
    @Root() { producerId }: InquiryEntity,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return (await context.load(producerById, producerId))?.name ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the product it is about, if it is about one in the catalogue.',
  })
  async productName(
    @Root() { productId }: InquiryEntity,
    @Ctx() context: Context,
  ): Promise<string | null> {
    const product = productId ? await context.load(productById, productId) : null;
    return product?.status === ProductStatus.PUBLISHED ? product.name : null;
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [InquiryReceiptReply], {
    description: 'Answers that were given on this page, oldest first.',
  })
  async replies(
    @Root() inquiry: InquiryEntity,
    @Ctx() context: Context,
  ): Promise<InquiryReplyEntity[]> {
    const replies = await context.load(repliesByInquiryId, inquiry.id);
    return replies.filter(({ channel }) => channel === ReplyChannel.PAGE);
  }
}

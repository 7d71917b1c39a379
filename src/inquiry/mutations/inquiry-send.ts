import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, PUBLIC, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Cost } from '../../platform/graphql/cost.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { BuyerInput, buyerShape, optional } from '../buyer.shapes.ts';
import type { InquiryEntity } from '../inquiry.entity.ts';
import { InquirySource } from '../inquiry.enums.ts';
import { looksLikeSpam } from '../inquiry.rules.ts';
import { openInquiry } from '../inquiry.service.ts';
import { askedBySlug, refuseFloods } from '../inquiry-send.service.ts';
import { InquiryReceipt } from '../inquiry.type.ts';

@InputType({ description: 'What a buyer asks. About one product, or of one producer.' })
export class InquirySendInput {
  @Field(() => String, {
    nullable: true,
    description: 'Slug of the product it is about; without it that of the producer is needed.',
  })
  productSlug?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of the producer asked.' })
  producerSlug?: string | null;

  @Field(() => BuyerInput, { description: 'Who asks; only the producer and trade staff see it.' })
  buyer!: BuyerInput;

  @Field(() => String, { description: 'What is wanted (cần gì), up to 2,000 characters.' })
  wants!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How much (bao nhiêu), in words, up to 100 characters.',
  })
  quantity?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When (khi nào), in words, up to 100 characters.',
  })
  neededWhen?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the form was opened: nobody fills it in within three seconds.',
  })
  openedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'A field that people do not see; whoever fills it in is a program.',
  })
  website?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat gets the same receipt.' })
  operationId!: string;
}

const InquirySendError = userErrorType('InquirySend', {
  NOT_FOUND,
  ONE_SUBJECT: 'Either a product or a producer is needed.',
  TOO_MANY: 'Too many inquiries from this address or with this number; the message says how long.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of inquirySend.' })
export class InquirySendPayload {
  @Field(() => InquiryReceipt, { nullable: true, description: 'The receipt; null when refused.' })
  receipt!: InquiryEntity | null;

  @Field(() => [InquirySendError], { description: 'Why it was refused; empty when sent.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    productSlug: optional(line(200)),
    producerSlug: optional(line(200)),
    buyer: buyerShape,
    wants: prose(2_000),
    quantity: optional(line(100)),
    neededWhen: optional(line(100)),
    openedAt: z.date().nullish(),
    website: z.string().max(500).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class InquirySendMutation {
  @Access(PUBLIC)
  @Cost({ points: 100 })
  @Mutation(() => InquirySendPayload, {
    description:
      'A buyer asks a producer (gửi yêu cầu mua). Without an account; answered within 48 hours. No order, no payment.',
  })
  inquirySend(
    @Arg('input', () => InquirySendInput, { description: 'The inquiry.' })
    input: InquirySendInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'inquirySend',
      access: PUBLIC,
      payload: InquirySendPayload,
      errors: InquirySendError,
      args: { input },
      shape,
      run: async (tx, { input: given }) => {
        const { buyer, wants, quantity, neededWhen } = given;
        const asked = await askedBySlug(tx, given);
        await refuseFloods(tx, buyer.phone ?? null);
        const spam = looksLikeSpam({
          trap: given.website,
          openedAt: given.openedAt,
          now: context.now,
          texts: [wants, quantity, neededWhen, buyer.name, buyer.organisation],
        });
        const sent = { ...asked, buyer, wants, quantity, neededWhen, spam };
        return { receipt: await openInquiry(tx, { ...sent, source: InquirySource.BUYER }) };
      },
    });
  }
}

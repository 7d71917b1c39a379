import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { BuyerInput, buyerShape, optional } from '../buyer.shapes.ts';
import { inquiryAccess } from '../inquiry.access.ts';
import type { InquiryEntity } from '../inquiry.entity.ts';
import { InquirySource } from '../inquiry.enums.ts';
import { askedBySlug } from '../inquiry-send.service.ts';
import { openInquiry } from '../inquiry.service.ts';
import { Inquiry } from '../inquiry.type.ts';

@InputType({ description: 'What a buyer told trade staff, by telephone or at a fair.' })
export class InquiryRecordInput {
  @Field(() => String, { nullable: true, description: 'Slug of the product it is about.' })
  productSlug?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Slug of the producer asked, when it is about no product in particular.',
  })
  producerSlug?: string | null;

  @Field(() => BuyerInput, { description: 'Who asks.' })
  buyer!: BuyerInput;

  @Field(() => String, { description: 'What is wanted, up to 2,000 characters.' })
  wants!: string;

  @Field(() => String, { nullable: true, description: 'How much, in words.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'When, in words.' })
  neededWhen?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const InquiryRecordError = userErrorType('InquiryRecord', {
  NOT_FOUND,
  ONE_SUBJECT: 'Either a product or a producer is needed.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of inquiryRecord.' })
export class InquiryRecordPayload {
  @Field(() => Inquiry, { nullable: true, description: 'The inquiry; null when refused.' })
  inquiry!: InquiryEntity | null;

  @Field(() => [InquiryRecordError], { description: 'Why it was refused; empty when done.' })
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
    operationId: operationId(),
  }),
});

@Resolver()
export class InquiryRecordMutation {
  @Access(inquiryAccess.inquiryRecord)
  @Mutation(() => InquiryRecordPayload, {
    description: 'Trade staff write down an inquiry they heard (ghi nhận khách hỏi mua).',
  })
  inquiryRecord(
    @Arg('input', () => InquiryRecordInput, { description: 'The inquiry.' })
    input: InquiryRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'inquiryRecord',
      access: inquiryAccess.inquiryRecord,
      payload: InquiryRecordPayload,
      errors: InquiryRecordError,
      args: { input },
      shape,
      run: async (tx, { input: given }) => {
        tx.authorize({});
        const { productSlug: _product, producerSlug: _producer, operationId: _id, ...said } = given;
        const asked = await askedBySlug(tx, given);
        const inquiry = { ...asked, ...said, source: InquirySource.STAFF };
        return { inquiry: await openInquiry(tx, inquiry) };
      },
    });
  }
}

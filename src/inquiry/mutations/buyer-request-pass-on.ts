import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { changeRequest, lockedRequest, REQUEST_ERRORS } from '../buyer-request.service.ts';
import { passOn } from '../buyer-request-pass-on.service.ts';
import { BuyerRequest } from '../buyer-request.type.ts';
import { inquiryAccess } from '../inquiry.access.ts';
import type { BuyerRequestEntity, InquiryEntity } from '../inquiry.entity.ts';
import { Inquiry } from '../inquiry.type.ts';

@InputType({ description: 'To whom a request is passed on.' })
export class BuyerRequestPassOnInput {
  @Field(() => [ID], {
    description: 'Published products whose producers are asked, 1–20. Each producer is asked once.',
  })
  productIds!: string[];

  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const BuyerRequestPassOnError = userErrorType('BuyerRequestPassOn', {
  ...REQUEST_ERRORS,
  ALREADY_ASKED: 'The producers of these products were asked for this request before.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of buyerRequestPassOn.' })
export class BuyerRequestPassOnPayload {
  @Field(() => BuyerRequest, { nullable: true, description: 'The request as it is now.' })
  request!: BuyerRequestEntity | null;

  @Field(() => [Inquiry], {
    nullable: true,
    description: 'The inquiries that were made; producers asked before get no second one.',
  })
  inquiries!: InquiryEntity[] | null;

  @Field(() => [BuyerRequestPassOnError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('BuyerRequest'),
  input: z.object({
    productIds: z.array(idOf('Product')).min(1).max(20),
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class BuyerRequestPassOnMutation {
  @Access(inquiryAccess.buyerRequestPassOn)
  @Mutation(() => BuyerRequestPassOnPayload, {
    description:
      'Asks producers for a request, with the name and number of the buyer (chuyển nhu cầu cho chủ thể).',
  })
  buyerRequestPassOn(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('input', () => BuyerRequestPassOnInput, { description: 'Whom to ask.' })
    input: BuyerRequestPassOnInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'buyerRequestPassOn',
      access: inquiryAccess.buyerRequestPassOn,
      payload: BuyerRequestPassOnPayload,
      errors: BuyerRequestPassOnError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const request = await lockedRequest(tx, args.id, args.input.baseRevision);
        const inquiries = await passOn(tx, request, args.input.productIds);
        return {
          request: await changeRequest(tx, request, 'buyer-request.pass-on', {}),
          inquiries,
        };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { changeRequest, lockedRequest, REQUEST_ERRORS } from '../buyer-request.service.ts';
import { BuyerRequest } from '../buyer-request.type.ts';
import { optional } from '../buyer.shapes.ts';
import { inquiryAccess } from '../inquiry.access.ts';
import type { BuyerRequestEntity } from '../inquiry.entity.ts';
import { BuyerRequestState, InquiryOutcome } from '../inquiry.enums.ts';

@InputType({ description: 'What came of a request.' })
export class BuyerRequestCloseInput {
  @Field(() => InquiryOutcome, { description: 'What came of it.' })
  outcome!: InquiryOutcome;

  @Field(() => String, { nullable: true, description: 'In words, up to 2,000 characters.' })
  note?: string | null;

  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const BuyerRequestCloseError = userErrorType('BuyerRequestClose', REQUEST_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of buyerRequestClose.' })
export class BuyerRequestClosePayload {
  @Field(() => BuyerRequest, { nullable: true, description: 'The request as it is now.' })
  request!: BuyerRequestEntity | null;

  @Field(() => [BuyerRequestCloseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('BuyerRequest'),
  input: z.object({
    outcome: z.enum(InquiryOutcome),
    note: optional(prose(2_000)),
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class BuyerRequestCloseMutation {
  @Access(inquiryAccess.buyerRequestClose)
  @Mutation(() => BuyerRequestClosePayload, {
    description: 'Ends a request with what came of it (kết thúc nhu cầu mua).',
  })
  buyerRequestClose(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('input', () => BuyerRequestCloseInput, { description: 'The outcome.' })
    input: BuyerRequestCloseInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'buyerRequestClose',
      access: inquiryAccess.buyerRequestClose,
      payload: BuyerRequestClosePayload,
      errors: BuyerRequestCloseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { outcome, note, baseRevision } = args.input;
        const request = await lockedRequest(tx, args.id, baseRevision);
        const state = BuyerRequestState.CLOSED;
        const changes = { state, outcome, outcomeNote: note ?? null, closedAt: context.now };
        return { request: await changeRequest(tx, request, 'buyer-request.close', changes) };
      },
    });
  }
}

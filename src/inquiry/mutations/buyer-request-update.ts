import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import {
  changeRequest,
  lockedRequest,
  REQUEST_ERRORS,
  requestColumns,
} from '../buyer-request.service.ts';
import { BuyerRequestInput, requestShape } from '../buyer-request.shapes.ts';
import { BuyerRequest } from '../buyer-request.type.ts';
import { inquiryAccess } from '../inquiry.access.ts';
import type { BuyerRequestEntity } from '../inquiry.entity.ts';

@InputType({ description: 'What a buyer needs now.' })
export class BuyerRequestUpdateInput {
  @Field(() => BuyerRequestInput, { description: 'What is needed, in full.' })
  request!: BuyerRequestInput;

  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const BuyerRequestUpdateError = userErrorType('BuyerRequestUpdate', REQUEST_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of buyerRequestUpdate.' })
export class BuyerRequestUpdatePayload {
  @Field(() => BuyerRequest, { nullable: true, description: 'The request as it is now.' })
  request!: BuyerRequestEntity | null;

  @Field(() => [BuyerRequestUpdateError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('BuyerRequest'),
  input: z.object({
    request: requestShape,
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class BuyerRequestUpdateMutation {
  @Access(inquiryAccess.buyerRequestUpdate)
  @Mutation(() => BuyerRequestUpdatePayload, {
    description: 'Changes what a buyer needs, while the request is open (sửa nhu cầu mua).',
  })
  buyerRequestUpdate(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('input', () => BuyerRequestUpdateInput, { description: 'What is needed now.' })
    input: BuyerRequestUpdateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'buyerRequestUpdate',
      access: inquiryAccess.buyerRequestUpdate,
      payload: BuyerRequestUpdatePayload,
      errors: BuyerRequestUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const request = await lockedRequest(tx, args.id, args.input.baseRevision);
        const changes = await requestColumns(tx, args.input.request);
        return { request: await changeRequest(tx, request, 'buyer-request.update', changes) };
      },
    });
  }
}

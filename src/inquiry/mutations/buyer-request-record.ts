import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { facts, requestColumns } from '../buyer-request.service.ts';
import { BuyerRequestInput, requestShape } from '../buyer-request.shapes.ts';
import { BuyerRequest } from '../buyer-request.type.ts';
import { inquiryAccess } from '../inquiry.access.ts';
import { BuyerRequestEntity } from '../inquiry.entity.ts';
import { BuyerRequestState } from '../inquiry.enums.ts';
import { newCode } from '../inquiry.service.ts';

@InputType({ description: 'A need of a buyer that was told to trade staff.' })
export class BuyerRequestRecordInput {
  @Field(() => BuyerRequestInput, { description: 'What is needed.' })
  request!: BuyerRequestInput;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const BuyerRequestRecordError = userErrorType('BuyerRequestRecord', { NOT_FOUND });

@Access(REACHED)
@ObjectType({ description: 'Outcome of buyerRequestRecord.' })
export class BuyerRequestRecordPayload {
  @Field(() => BuyerRequest, { nullable: true, description: 'The request; null when refused.' })
  request!: BuyerRequestEntity | null;

  @Field(() => [BuyerRequestRecordError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({ request: requestShape, operationId: operationId() }),
});

@Resolver()
export class BuyerRequestRecordMutation {
  @Access(inquiryAccess.buyerRequestRecord)
  @Mutation(() => BuyerRequestRecordPayload, {
    description: 'Writes down what a buyer needs (ghi nhận nhu cầu mua).',
  })
  buyerRequestRecord(
    @Arg('input', () => BuyerRequestRecordInput, { description: 'The need.' })
    input: BuyerRequestRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'buyerRequestRecord',
      access: inquiryAccess.buyerRequestRecord,
      payload: BuyerRequestRecordPayload,
      errors: BuyerRequestRecordError,
      args: { input },
      shape,
      run: async (tx, { input: given }) => {
        tx.authorize({});
        const id = uuidv7();
        const columns = await requestColumns(tx, given.request);
        await tx.em.insert(BuyerRequestEntity, {
          ...columns,
          ...{ id, code: newCode(), state: BuyerRequestState.OPEN },
          ...{ recordedBy: context.actor.personId!, demonstration: false, revision: 1 },
          ...{ createdAt: context.now, updatedAt: context.now },
        });
        const request = await tx.em.findOneByOrFail(BuyerRequestEntity, { id });
        tx.record({
          action: 'buyer-request.record',
          subjectType: 'BuyerRequest',
          subjectId: id,
          after: facts(request),
        });
        return { request };
      },
    });
  }
}

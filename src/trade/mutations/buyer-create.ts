import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { BuyerEntity } from '../buyer.entity.ts';
import { BuyerKind } from '../buyer.enums.ts';
import { checkLikeness, SIMILAR_EXISTS, TAX_CODE_TAKEN } from '../buyer.service.ts';
import { Buyer } from '../buyer.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { BuyerFactsInput, buyerFacts, CONFIRM, OPERATION_ID } from './buyer-input.ts';

@InputType({ description: 'A new buyer.' })
export class BuyerCreateInput extends BuyerFactsInput {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => BuyerKind, { description: 'What kind of buyer it is.' })
  kind!: BuyerKind;

  @Field(() => Boolean, { defaultValue: false, description: CONFIRM })
  confirmDistinct!: boolean;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const BuyerCreateError = userErrorType('BuyerCreate', { SIMILAR_EXISTS, TAX_CODE_TAKEN });

@Access(REACHED)
@ObjectType({ description: 'What came of buyerCreate.' })
export class BuyerCreatePayload {
  @Field(() => Buyer, { nullable: true, description: 'The new buyer.' })
  buyer!: BuyerEntity | null;

  @Field(() => [Buyer], {
    nullable: true,
    description: 'With SIMILAR_EXISTS and TAX_CODE_TAKEN: who it may be.',
  })
  candidates!: BuyerEntity[] | null;

  @Field(() => [BuyerCreateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...buyerFacts,
    name: line(200),
    kind: z.enum(BuyerKind),
    confirmDistinct: z.boolean(),
    operationId: operationId(),
  }),
});

@Resolver()
export class BuyerCreateMutation {
  @Access(tradeAccess.buyerCreate)
  @Mutation(() => BuyerCreatePayload, {
    description: 'Enters a buyer (khách mua), unless there is one like it already.',
  })
  buyerCreate(
    @Arg('input', () => BuyerCreateInput, { description: 'The buyer.' }) input: BuyerCreateInput,
    @Ctx() context: Context,
  ): Promise<BuyerCreatePayload> {
    return runMutation(context, {
      name: 'buyerCreate',
      access: tradeAccess.buyerCreate,
      payload: BuyerCreatePayload,
      errors: BuyerCreateError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, confirmDistinct: confirmed, ...values } = args.input;
        tx.authorize({});
        await checkLikeness(tx.em, values, { confirmed });
        const id = uuidv7();
        await tx.em.insert(BuyerEntity, { ...values, id });
        const buyer = await tx.em.findOneByOrFail(BuyerEntity, { id });
        // Contacts are personal data: the trail says that they were entered, not what they are.
        const after = { name: buyer.name, kind: buyer.kind, taxCode: buyer.taxCode };
        tx.record({ action: 'buyer.create', subjectType: 'Buyer', subjectId: id, after });
        return { buyer };
      },
    });
  }
}

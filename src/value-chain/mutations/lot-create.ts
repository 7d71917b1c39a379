import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';
import { ProductLotEntity } from '../lot.entity.ts';
import { ProductLot } from '../lot.type.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { checkCode, checkLotDays, checkOwnParticipant, storeInputs } from '../lot.service.ts';
import { checkCommune, insertRow, productToChain } from '../value-chain.service.ts';
import { quantity, QuantityInput } from './chain-input.ts';
import { CODE_TAKEN, LOT_PERIOD, LotInputInput, lotInputs, lotQuantity } from './lot-input.ts';

@InputType({ description: 'A lot that was made.' })
export class LotCreateInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => String, { description: 'Its code as printed on the goods (mã lô).' })
  code!: string;

  @Field(() => LocalDate, { description: 'The day it was made; not in the future.' })
  madeOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Where it was made; the commune of the product when left out.',
  })
  communeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The participant of a chain of the product that made it.',
  })
  madeById?: string | null;

  @Field(() => QuantityInput, { nullable: true, description: 'How much was made.' })
  quantity?: QuantityInput | null;

  @Field(() => LocalDate, { nullable: true, description: 'Best before this day.' })
  bestBefore?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark, in Vietnamese; the world sees it.',
  })
  note?: string | null;

  @Field(() => [LotInputInput], { nullable: true, description: 'All that went into it.' })
  inputs?: LotInputInput[] | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const LotCreateError = userErrorType('LotCreate', {
  NOT_FOUND,
  CODE_TAKEN,
  PERIOD: LOT_PERIOD,
});

@Access(REACHED)
@ObjectType({ description: 'What came of lotCreate.' })
export class LotCreatePayload {
  @Field(() => ProductLot, {
    nullable: true,
    description: 'The lot as it is now; with STALE the version that somebody else made.',
  })
  lot!: ProductLotEntity | null;

  @Field(() => [LotCreateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    productId: idOf('Product'),
    code: line(60),
    madeOn: day(),
    communeId: clearable(idOf('Commune')),
    madeById: clearable(idOf('ChainParticipant')),
    quantity: clearable(quantity),
    bestBefore: clearable(day()),
    note: clearable(prose(2000)),
    inputs: lotInputs.optional(),
    operationId: operationId(),
  }),
});

@Resolver()
export class LotCreateMutation {
  @Access(valueChainAccess.lotCreate)
  @Mutation(() => LotCreatePayload, {
    description: 'Enters a lot (lô sản phẩm) of a product, as a draft.',
  })
  lotCreate(
    @Arg('input', () => LotCreateInput, { description: 'The lot.' }) input: LotCreateInput,
    @Ctx() context: Context,
  ): Promise<LotCreatePayload> {
    return runMutation(context, {
      name: 'lotCreate',
      access: valueChainAccess.lotCreate,
      payload: LotCreatePayload,
      errors: LotCreateError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, inputs, madeById, quantity: amount, ...values } = args.input;
        const product = await productToChain(tx, values.productId);
        await checkCommune(tx.em, values.communeId);
        await checkCode(tx.em, values);
        checkLotDays(values, context.today);
        const maker = ['input', 'madeById'];
        await checkOwnParticipant(tx.em, product.id, [[madeById, maker]]);
        const lot = await insertRow(tx.em, ProductLotEntity, {
          ...values,
          ...lotQuantity(amount),
          ...{ id: uuidv7(), communeId: values.communeId ?? product.communeId },
          participantId: madeById ?? null,
        });
        await storeInputs(tx, lot, inputs ?? []);
        tx.record({
          action: 'lot.create',
          subjectType: 'ProductLot',
          subjectId: lot.id,
          after: { ...lot, inputs },
        });
        return { lot };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { ValueChainEntity } from '../value-chain.entity.ts';
import { insertRow, productToChain } from '../value-chain.service.ts';
import { ValueChain } from '../value-chain.type.ts';
import { OPERATION_ID } from './chain-input.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';

@InputType({ description: 'A value chain of a product.' })
export class ValueChainCreateInput {
  @Field(() => ID, { description: 'The product it ends in.' })
  productId!: string;

  @Field(() => String, { description: 'Name, in Vietnamese.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What is special about it, in Vietnamese.' })
  description?: string | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const ValueChainCreateError = userErrorType('ValueChainCreate', { NOT_FOUND });

@Access(REACHED)
@ObjectType({ description: 'What came of valueChainCreate.' })
export class ValueChainCreatePayload {
  @Field(() => ValueChain, { nullable: true, description: 'The new chain.' })
  chain!: ValueChainEntity | null;

  @Field(() => [ValueChainCreateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    productId: idOf('Product'),
    name: line(200),
    description: clearable(prose(10_000)),
    operationId: operationId(),
  }),
});

@Resolver()
export class ValueChainCreateMutation {
  @Access(valueChainAccess.valueChainCreate)
  @Mutation(() => ValueChainCreatePayload, {
    description: 'Starts a value chain (chuỗi giá trị) of a product.',
  })
  valueChainCreate(
    @Arg('input', () => ValueChainCreateInput, { description: 'The chain.' })
    input: ValueChainCreateInput,
    @Ctx() context: Context,
  ): Promise<ValueChainCreatePayload> {
    return runMutation(context, {
      name: 'valueChainCreate',
      access: valueChainAccess.valueChainCreate,
      payload: ValueChainCreatePayload,
      errors: ValueChainCreateError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, description, ...values } = args.input;
        await productToChain(tx, values.productId);
        const row = { ...values, id: uuidv7(), description: description ?? null };
        const chain = await insertRow(tx.em, ValueChainEntity, row);
        tx.record({
          action: 'valueChain.create',
          subjectType: 'ValueChain',
          subjectId: chain.id,
          after: chain,
        });
        return { chain };
      },
    });
  }
}

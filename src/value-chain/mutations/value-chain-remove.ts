import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import type { ProductEntity } from '../../product/product.entity.ts';
import { Product } from '../../product/product.type.ts';
import type { ValueChainEntity } from '../value-chain.entity.ts';
import {
  chainToChange,
  hasContracts,
  productOfChain,
  removeChain,
} from '../value-chain.service.ts';
import { ValueChain } from '../value-chain.type.ts';
import { BASE_REVISION, OPERATION_ID } from './chain-input.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';

@InputType({ description: 'Which version of a chain is removed.' })
export class ValueChainRemoveInput {
  @Field(() => Int, { description: BASE_REVISION })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const ValueChainRemoveError = userErrorType('ValueChainRemove', {
  NOT_FOUND,
  STALE,
  HAS_CONTRACTS: 'Contracts were recorded for it; they are kept, and the chain with them.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of valueChainRemove.' })
export class ValueChainRemovePayload {
  @Field(() => Product, { nullable: true, description: 'The product, without the chain.' })
  product!: ProductEntity | null;

  @Field(() => ValueChain, { nullable: true, description: 'With a refusal the chain as it is.' })
  chain!: ValueChainEntity | null;

  @Field(() => [ValueChainRemoveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ValueChain'),
  input: z.object({
    baseRevision: z.int().min(1),
    operationId: operationId().nullable().optional(),
  }),
});

@Resolver()
export class ValueChainRemoveMutation {
  @Access(valueChainAccess.valueChainRemove)
  @Mutation(() => ValueChainRemovePayload, {
    description:
      'Removes a value chain with its participants and links; one with contracts is kept.',
  })
  valueChainRemove(
    @Arg('id', () => ID, { description: 'The chain.' }) id: string,
    @Arg('input', () => ValueChainRemoveInput, { description: 'Which version.' })
    input: ValueChainRemoveInput,
    @Ctx() context: Context,
  ): Promise<ValueChainRemovePayload> {
    return runMutation(context, {
      name: 'valueChainRemove',
      access: valueChainAccess.valueChainRemove,
      payload: ValueChainRemovePayload,
      errors: ValueChainRemoveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const chain = await chainToChange(tx, args.id, ['id']);
        if (chain.revision !== args.input.baseRevision) throw stale({ chain });
        if (await hasContracts(tx.em, chain.id)) {
          const text = {
            vi: 'Chuỗi đã có hợp đồng liên kết nên được giữ lại. Chưa có gì thay đổi.',
            en: 'Contracts were recorded for this chain, so it is kept. Nothing was changed.',
          };
          throw refuse('HAS_CONTRACTS', text, ['id'], { chain });
        }
        if (!(await removeChain(tx.em, chain))) throw stale({ chain });
        tx.record({
          action: 'valueChain.remove',
          subjectType: 'ValueChain',
          subjectId: chain.id,
          before: chain,
        });
        return {
          product: await productOfChain(tx.em, chain),
          chain: null,
        };
      },
    });
  }
}

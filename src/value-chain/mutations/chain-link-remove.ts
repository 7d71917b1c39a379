import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { ChainLinkEntity, type ValueChainEntity } from '../value-chain.entity.ts';
import { chainToChange, findLink, removeRow } from '../value-chain.service.ts';
import { ChainLink, ValueChain } from '../value-chain.type.ts';
import { BASE_REVISION, OPERATION_ID } from './chain-input.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';

@InputType({ description: 'Which version of a link is removed.' })
export class ChainLinkRemoveInput {
  @Field(() => Int, { description: BASE_REVISION })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const ChainLinkRemoveError = userErrorType('ChainLinkRemove', { NOT_FOUND, STALE });

@Access(REACHED)
@ObjectType({ description: 'What came of chainLinkRemove.' })
export class ChainLinkRemovePayload {
  @Field(() => ValueChain, { nullable: true, description: 'The chain as it is now.' })
  chain!: ValueChainEntity | null;

  @Field(() => ChainLink, { nullable: true, description: 'With a refusal the link as it is.' })
  link!: ChainLinkEntity | null;

  @Field(() => [ChainLinkRemoveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ChainLink'),
  input: z.object({
    baseRevision: z.int().min(1),
    operationId: operationId().nullable().optional(),
  }),
});

@Resolver()
export class ChainLinkRemoveMutation {
  @Access(valueChainAccess.chainLinkRemove)
  @Mutation(() => ChainLinkRemovePayload, { description: 'Removes a link from a chain.' })
  chainLinkRemove(
    @Arg('id', () => ID, { description: 'The link.' }) id: string,
    @Arg('input', () => ChainLinkRemoveInput, { description: 'Which version.' })
    input: ChainLinkRemoveInput,
    @Ctx() context: Context,
  ): Promise<ChainLinkRemovePayload> {
    return runMutation(context, {
      name: 'chainLinkRemove',
      access: valueChainAccess.chainLinkRemove,
      payload: ChainLinkRemovePayload,
      errors: ChainLinkRemoveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const link = await findLink(tx.em, args.id);
        const chain = await chainToChange(tx, link?.chainId, ['id']);
        if (!link) throw notFound(['id']);
        if (link.revision !== args.input.baseRevision) throw stale({ link });
        if (!(await removeRow(tx.em, ChainLinkEntity, link))) throw stale({ link });
        tx.record({
          action: 'chainLink.remove',
          subjectType: 'ValueChain',
          subjectId: chain.id,
          before: link,
        });
        return { chain, link: null };
      },
    });
  }
}

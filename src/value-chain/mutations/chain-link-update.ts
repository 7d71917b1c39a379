import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { ChainLinkEntity } from '../value-chain.entity.ts';
import { ChainLink } from '../value-chain.type.ts';
import { idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { chainToChange, checkInputProduct, findLink } from '../value-chain.service.ts';
import {
  BASE_REVISION,
  ChainLinkFactsInput,
  checkPeriod,
  given,
  linkFacts,
  OPERATION_ID,
  PERIOD,
  quantityColumns,
} from './chain-input.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';

@InputType({ description: 'Changes to a link. Absent keeps, null clears.' })
export class ChainLinkUpdateInput extends ChainLinkFactsInput {
  @Field(() => String, { nullable: true, description: 'What flows, in Vietnamese.' })
  flow?: string;

  @Field(() => Int, { description: BASE_REVISION })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const ChainLinkUpdateError = userErrorType('ChainLinkUpdate', { NOT_FOUND, STALE, PERIOD });

@Access(REACHED)
@ObjectType({ description: 'What came of chainLinkUpdate.' })
export class ChainLinkUpdatePayload {
  @Field(() => ChainLink, {
    nullable: true,
    description: 'The link as it is now; with STALE the version that somebody else made.',
  })
  link!: ChainLinkEntity | null;

  @Field(() => [ChainLinkUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ChainLink'),
  input: z.object({
    ...linkFacts,
    flow: line(200).optional(),
    baseRevision: z.int().min(1),
    operationId: operationId().nullable().optional(),
  }),
});

@Resolver()
export class ChainLinkUpdateMutation {
  @Access(valueChainAccess.chainLinkUpdate)
  @Mutation(() => ChainLinkUpdatePayload, { description: 'Changes what flows along a link.' })
  chainLinkUpdate(
    @Arg('id', () => ID, { description: 'The link.' }) id: string,
    @Arg('input', () => ChainLinkUpdateInput, { description: 'What to change.' })
    input: ChainLinkUpdateInput,
    @Ctx() context: Context,
  ): Promise<ChainLinkUpdatePayload> {
    return runMutation(context, {
      name: 'chainLinkUpdate',
      access: valueChainAccess.chainLinkUpdate,
      payload: ChainLinkUpdatePayload,
      errors: ChainLinkUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, volume, ...values } = args.input;
        const before = await findLink(tx.em, args.id);
        const chain = await chainToChange(tx, before?.chainId, ['id']);
        if (!before) throw notFound(['id']);
        await checkInputProduct(tx, values.inputProductId);
        const { validFrom, validUntil } = { ...before, ...given(values) };
        checkPeriod(validFrom, validUntil);
        const changes = { ...values, ...quantityColumns(volume) };
        const link = await revise(tx.em, ChainLinkEntity, { id: before.id, baseRevision }, changes);
        if (!link) throw stale({ link: before });
        tx.record({
          action: 'chainLink.update',
          subjectType: 'ValueChain',
          subjectId: chain.id,
          before,
          after: link,
        });
        return { link };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { ValueChainEntity } from '../value-chain.entity.ts';
import { chainToChange } from '../value-chain.service.ts';
import { ValueChain } from '../value-chain.type.ts';
import { BASE_REVISION, OPERATION_ID } from './chain-input.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';

@InputType({ description: 'Changes to a value chain. Absent keeps, null clears.' })
export class ValueChainUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name, in Vietnamese.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'What is special about it, in Vietnamese.' })
  description?: string | null;

  @Field(() => Int, { description: BASE_REVISION })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const ValueChainUpdateError = userErrorType('ValueChainUpdate', { NOT_FOUND, STALE });

@Access(REACHED)
@ObjectType({ description: 'What came of valueChainUpdate.' })
export class ValueChainUpdatePayload {
  @Field(() => ValueChain, {
    nullable: true,
    description: 'The chain as it is now; with STALE the version that somebody else made.',
  })
  chain!: ValueChainEntity | null;

  @Field(() => [ValueChainUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ValueChain'),
  input: z.object({
    name: line(200).optional(),
    description: clearable(prose(10_000)),
    baseRevision: z.int().min(1),
    operationId: operationId().nullable().optional(),
  }),
});

@Resolver()
export class ValueChainUpdateMutation {
  @Access(valueChainAccess.valueChainUpdate)
  @Mutation(() => ValueChainUpdatePayload, {
    description: 'Changes name and description of a value chain.',
  })
  valueChainUpdate(
    @Arg('id', () => ID, { description: 'The chain.' }) id: string,
    @Arg('input', () => ValueChainUpdateInput, { description: 'What to change.' })
    input: ValueChainUpdateInput,
    @Ctx() context: Context,
  ): Promise<ValueChainUpdatePayload> {
    return runMutation(context, {
      name: 'valueChainUpdate',
      access: valueChainAccess.valueChainUpdate,
      payload: ValueChainUpdatePayload,
      errors: ValueChainUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, ...values } = args.input;
        const before = await chainToChange(tx, args.id, ['id']);
        const chain = await revise(
          tx.em,
          ValueChainEntity,
          { id: before.id, baseRevision },
          values,
        );
        if (!chain) throw stale({ chain: before });
        tx.record({
          action: 'valueChain.update',
          subjectType: 'ValueChain',
          subjectId: chain.id,
          before,
          after: chain,
        });
        return { chain };
      },
    });
  }
}

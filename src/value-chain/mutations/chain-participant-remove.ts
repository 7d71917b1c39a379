import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { ChainParticipantEntity, type ValueChainEntity } from '../value-chain.entity.ts';
import { chainToChange, findParticipant, isInUse, removeRow } from '../value-chain.service.ts';
import { ChainParticipant, ValueChain } from '../value-chain.type.ts';
import { BASE_REVISION, IN_USE, OPERATION_ID } from './chain-input.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';

@InputType({ description: 'Which version of a participant is removed.' })
export class ChainParticipantRemoveInput {
  @Field(() => Int, { description: BASE_REVISION })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const ChainParticipantRemoveError = userErrorType('ChainParticipantRemove', {
  NOT_FOUND,
  STALE,
  IN_USE,
});

@Access(REACHED)
@ObjectType({ description: 'What came of chainParticipantRemove.' })
export class ChainParticipantRemovePayload {
  @Field(() => ValueChain, { nullable: true, description: 'The chain as it is now.' })
  chain!: ValueChainEntity | null;

  @Field(() => ChainParticipant, {
    nullable: true,
    description: 'With a refusal the participant as it is.',
  })
  participant!: ChainParticipantEntity | null;

  @Field(() => [ChainParticipantRemoveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ChainParticipant'),
  input: z.object({
    baseRevision: z.int().min(1),
    operationId: operationId().nullable().optional(),
  }),
});

@Resolver()
export class ChainParticipantRemoveMutation {
  @Access(valueChainAccess.chainParticipantRemove)
  @Mutation(() => ChainParticipantRemovePayload, {
    description: 'Removes a participant from a chain; one with links or contracts is kept.',
  })
  chainParticipantRemove(
    @Arg('id', () => ID, { description: 'The participant.' }) id: string,
    @Arg('input', () => ChainParticipantRemoveInput, { description: 'Which version.' })
    input: ChainParticipantRemoveInput,
    @Ctx() context: Context,
  ): Promise<ChainParticipantRemovePayload> {
    return runMutation(context, {
      name: 'chainParticipantRemove',
      access: valueChainAccess.chainParticipantRemove,
      payload: ChainParticipantRemovePayload,
      errors: ChainParticipantRemoveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const participant = await findParticipant(tx.em, args.id);
        const chain = await chainToChange(tx, participant?.chainId, ['id']);
        if (!participant) throw notFound(['id']);
        if (participant.revision !== args.input.baseRevision) throw stale({ participant });
        if (await isInUse(tx.em, participant.id)) {
          const text = {
            vi: 'Tác nhân này còn mắt xích hoặc hợp đồng. Chưa có gì thay đổi; hãy bỏ những mục đó trước.',
            en: 'Links or contracts stand on this participant. Nothing was changed; remove them first.',
          };
          throw refuse('IN_USE', text, ['id'], { participant });
        }
        if (!(await removeRow(tx.em, ChainParticipantEntity, participant)))
          throw stale({ participant });
        tx.record({
          action: 'chainParticipant.remove',
          subjectType: 'ValueChain',
          subjectId: chain.id,
          before: participant,
        });
        return { chain, participant: null };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';
import { ProductLotEntity } from '../lot.entity.ts';
import { ProductLot } from '../lot.type.ts';
import { revise } from '../../platform/db/revision.ts';
import { lotToChange, wrongLotState } from '../lot.service.ts';
import { LotState } from '../value-chain.enums.ts';
import { WRONG_STATE } from './lot-input.ts';

@InputType({ description: 'Why a lot is called back.' })
export class LotWithdrawInput {
  @Field(() => String, { description: 'The reason, in Vietnamese; everybody sees it.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision that the change is based on.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const LotWithdrawError = userErrorType('LotWithdraw', {
  NOT_FOUND,
  STALE,
  WRONG_STATE,
});

@Access(REACHED)
@ObjectType({ description: 'What came of lotWithdraw.' })
export class LotWithdrawPayload {
  @Field(() => ProductLot, {
    nullable: true,
    description: 'The lot as it is now; with STALE the version that somebody else made.',
  })
  lot!: ProductLotEntity | null;

  @Field(() => [LotWithdrawError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ProductLot'),
  input: z.object({
    reason: prose(2000),
    baseRevision: z.int().min(1),
    operationId: operationId(),
  }),
});

@Resolver()
export class LotWithdrawMutation {
  @Access(valueChainAccess.lotWithdraw)
  @Mutation(() => LotWithdrawPayload, {
    description: 'Calls a published lot back (thu hồi); the world sees the day and the reason.',
  })
  lotWithdraw(
    @Arg('id', () => ID, { description: 'The lot.' }) id: string,
    @Arg('input', () => LotWithdrawInput, { description: 'Why a lot is called back.' })
    input: LotWithdrawInput,
    @Ctx() context: Context,
  ): Promise<LotWithdrawPayload> {
    return runMutation(context, {
      name: 'lotWithdraw',
      access: valueChainAccess.lotWithdraw,
      payload: LotWithdrawPayload,
      errors: LotWithdrawError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision } = args.input;
        const before = await lotToChange(tx, args.id);
        const wrong = wrongLotState(before, LotState.PUBLISHED);
        if (wrong) throw wrong;
        const changes = {
          state: LotState.WITHDRAWN,
          withdrawnOn: context.today,
          withdrawalReason: args.input.reason,
        };
        const lot = await revise(tx.em, ProductLotEntity, { id: before.id, baseRevision }, changes);
        if (!lot) throw stale({ lot: before });
        tx.record({
          action: 'lot.withdraw',
          subjectType: 'ProductLot',
          subjectId: lot.id,
          before,
          after: lot,
        });
        return { lot };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';
import { ProductLotEntity } from '../lot.entity.ts';
import { ProductLot } from '../lot.type.ts';
import { revise } from '../../platform/db/revision.ts';
import {
  checkCode,
  checkLotDays,
  checkOwnParticipant,
  lotToChange,
  storeInputs,
  wrongLotState,
} from '../lot.service.ts';
import { LotState } from '../value-chain.enums.ts';
import { checkCommune } from '../value-chain.service.ts';
import { given, quantity, QuantityInput } from './chain-input.ts';
import {
  CODE_TAKEN,
  LOT_PERIOD,
  LotInputInput,
  lotInputs,
  lotQuantity,
  WRONG_STATE,
} from './lot-input.ts';

@InputType({ description: 'Changes to a lot. Absent keeps, null clears.' })
export class LotUpdateInput {
  @Field(() => String, { nullable: true, description: 'Its code as printed on the goods (mã lô).' })
  code?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was made; not in the future.',
  })
  madeOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where it was made.' })
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

  @Field(() => [LotInputInput], {
    nullable: true,
    description: 'All that went into it. Anew: they replace what is there.',
  })
  inputs?: LotInputInput[] | null;

  @Field(() => Int, { description: 'The revision that the change is based on.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const LotUpdateError = userErrorType('LotUpdate', {
  NOT_FOUND,
  STALE,
  CODE_TAKEN,
  WRONG_STATE,
  PERIOD: LOT_PERIOD,
});

@Access(REACHED)
@ObjectType({ description: 'What came of lotUpdate.' })
export class LotUpdatePayload {
  @Field(() => ProductLot, {
    nullable: true,
    description: 'The lot as it is now; with STALE the version that somebody else made.',
  })
  lot!: ProductLotEntity | null;

  @Field(() => [LotUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ProductLot'),
  input: z.object({
    code: line(60).optional(),
    madeOn: day().optional(),
    communeId: clearable(idOf('Commune')),
    madeById: clearable(idOf('ChainParticipant')),
    quantity: clearable(quantity),
    bestBefore: clearable(day()),
    note: clearable(prose(2000)),
    inputs: lotInputs.optional(),
    baseRevision: z.int().min(1),
    operationId: operationId(),
  }),
});

@Resolver()
export class LotUpdateMutation {
  @Access(valueChainAccess.lotUpdate)
  @Mutation(() => LotUpdatePayload, {
    description: 'Changes a lot. One that was called back stays as it is.',
  })
  lotUpdate(
    @Arg('id', () => ID, { description: 'The lot.' }) id: string,
    @Arg('input', () => LotUpdateInput, { description: 'What to change.' }) input: LotUpdateInput,
    @Ctx() context: Context,
  ): Promise<LotUpdatePayload> {
    return runMutation(context, {
      name: 'lotUpdate',
      access: valueChainAccess.lotUpdate,
      payload: LotUpdatePayload,
      errors: LotUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const {
          operationId: _,
          baseRevision,
          inputs,
          madeById,
          quantity: amount,
          ...values
        } = args.input;
        const before = await lotToChange(tx, args.id);
        if (before.state === LotState.WITHDRAWN) throw wrongLotState(before, LotState.PUBLISHED)!;
        await checkCommune(tx.em, values.communeId);
        if (values.code) await checkCode(tx.em, { ...before, code: values.code });
        checkLotDays({ ...before, ...given(values) }, context.today);
        const maker = ['input', 'madeById'];
        await checkOwnParticipant(tx.em, before.productId, [[madeById, maker]]);
        const changes = { ...values, ...lotQuantity(amount), participantId: madeById };
        const lot = await revise(tx.em, ProductLotEntity, { id: before.id, baseRevision }, changes);
        if (!lot) throw stale({ lot: before });
        if (inputs) await storeInputs(tx, lot, inputs);
        tx.record({
          action: 'lot.update',
          subjectType: 'ProductLot',
          subjectId: lot.id,
          before,
          after: { ...lot, inputs },
        });
        return { lot };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { BuyerEntity } from '../buyer.entity.ts';
import { BuyerKind } from '../buyer.enums.ts';
import {
  checkLikeness,
  lockBuyer,
  MERGED,
  merged,
  SIMILAR_EXISTS,
  TAX_CODE_TAKEN,
} from '../buyer.service.ts';
import { Buyer } from '../buyer.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { BuyerFactsInput, buyerFacts, CONFIRM, OPERATION_ID } from './buyer-input.ts';

@InputType({ description: 'Changes to a buyer. Absent keeps a value, null clears it.' })
export class BuyerUpdateInput extends BuyerFactsInput {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string;

  @Field(() => BuyerKind, { nullable: true, description: 'What kind of buyer it is.' })
  kind?: BuyerKind;

  @Field(() => Boolean, { defaultValue: false, description: CONFIRM })
  confirmDistinct!: boolean;

  @Field(() => Int, { description: 'The revision that the changes are based on.' })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const BuyerUpdateError = userErrorType('BuyerUpdate', {
  NOT_FOUND,
  STALE,
  MERGED,
  SIMILAR_EXISTS,
  TAX_CODE_TAKEN,
});

@Access(REACHED)
@ObjectType({ description: 'What came of buyerUpdate.' })
export class BuyerUpdatePayload {
  @Field(() => Buyer, {
    nullable: true,
    description: 'The buyer as it is now; with STALE the version that somebody else made.',
  })
  buyer!: BuyerEntity | null;

  @Field(() => [Buyer], {
    nullable: true,
    description: 'With SIMILAR_EXISTS and TAX_CODE_TAKEN: who it may be.',
  })
  candidates!: BuyerEntity[] | null;

  @Field(() => [BuyerUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Buyer'),
  input: z.object({
    ...buyerFacts,
    name: line(200).optional(),
    kind: z.enum(BuyerKind).optional(),
    confirmDistinct: z.boolean(),
    baseRevision: z.int().min(1),
    operationId: operationId().nullish(),
  }),
});

@Resolver()
export class BuyerUpdateMutation {
  @Access(tradeAccess.buyerUpdate)
  @Mutation(() => BuyerUpdatePayload, { description: 'Changes what is known of a buyer.' })
  buyerUpdate(
    @Arg('id', () => ID, { description: 'The buyer.' }) id: string,
    @Arg('input', () => BuyerUpdateInput, { description: 'What to change.' })
    input: BuyerUpdateInput,
    @Ctx() context: Context,
  ): Promise<BuyerUpdatePayload> {
    return runMutation(context, {
      name: 'buyerUpdate',
      access: tradeAccess.buyerUpdate,
      payload: BuyerUpdatePayload,
      errors: BuyerUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, confirmDistinct, ...values } = args.input;
        tx.authorize({});
        const before = await lockBuyer(tx.em, args.id);
        if (!before) throw notFound(['id']);
        if (before.mergedIntoId) throw merged(['id']);
        const { name = before.name, phone, taxCode } = values;
        const renamed = name !== before.name || (phone && phone !== before.phone);
        const options = { except: before.id, confirmed: confirmDistinct || !renamed };
        await checkLikeness(tx.em, { name, phone, taxCode }, options);
        const row = { id: before.id, baseRevision };
        const buyer = await revise(tx.em, BuyerEntity, row, values);
        if (!buyer) throw stale({ buyer: before });
        tx.record({
          action: 'buyer.update',
          subjectType: 'Buyer',
          subjectId: buyer.id,
          before: { name: before.name, kind: before.kind, taxCode: before.taxCode },
          after: { name: buyer.name, kind: buyer.kind, taxCode: buyer.taxCode },
        });
        return { buyer };
      },
    });
  }
}

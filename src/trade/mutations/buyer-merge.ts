import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { BuyerEntity } from '../buyer.entity.ts';
import { lockBuyer, MERGED, merged } from '../buyer.service.ts';
import { Buyer } from '../buyer.type.ts';
import { moveContracts } from '../contract.service.ts';
import { tradeAccess } from '../trade.access.ts';
import { OPERATION_ID } from './buyer-input.ts';

@InputType({ description: 'Two entries that are the same buyer.' })
export class BuyerMergeInput {
  @Field(() => ID, { description: 'The entry that stays.' })
  intoId!: string;

  @Field(() => Int, { description: 'The revision of the entry that goes, as it was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const BuyerMergeError = userErrorType('BuyerMerge', {
  NOT_FOUND,
  STALE,
  MERGED,
  SAME: 'A buyer cannot be merged into itself.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of buyerMerge.' })
export class BuyerMergePayload {
  @Field(() => Buyer, { nullable: true, description: 'The entry that stays.' })
  buyer!: BuyerEntity | null;

  @Field(() => Int, { nullable: true, description: 'How many contracts moved to it.' })
  contractsMoved!: number | null;

  @Field(() => [BuyerMergeError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Buyer'),
  input: z.object({
    intoId: idOf('Buyer'),
    baseRevision: z.int().min(1),
    operationId: operationId(),
  }),
});

/** What the entry that stays does not know and the other does. */
const FACTS = ['taxCode', 'contactName', 'phone', 'email', 'address', 'note'] as const;

@Resolver()
export class BuyerMergeMutation {
  @Access(tradeAccess.buyerMerge)
  @Mutation(() => BuyerMergePayload, {
    description:
      'Merges a buyer into another one that it is the same as (gộp): its contracts move, and what only it knew is taken over.',
  })
  buyerMerge(
    @Arg('id', () => ID, { description: 'The entry that goes.' }) id: string,
    @Arg('input', () => BuyerMergeInput, { description: 'Into which.' }) input: BuyerMergeInput,
    @Ctx() context: Context,
  ): Promise<BuyerMergePayload> {
    return runMutation(context, {
      name: 'buyerMerge',
      access: tradeAccess.buyerMerge,
      payload: BuyerMergePayload,
      errors: BuyerMergeError,
      args: { id, input },
      shape,
      run: async (tx, { id: goes, input: { intoId, baseRevision } }) => {
        tx.authorize({});
        if (goes === intoId) throw refuse('SAME', SAME, ['input', 'intoId']);
        // Always in the same order, so that two merges never wait for each other.
        const locked = new Map<string, BuyerEntity | null>();
        for (const one of [goes, intoId].sort()) locked.set(one, await lockBuyer(tx.em, one));
        const [twin, into] = [locked.get(goes), locked.get(intoId)];
        if (!twin) throw notFound(['id']);
        if (!into) throw notFound(['input', 'intoId']);
        if (twin.mergedIntoId) throw merged(['id']);
        if (into.mergedIntoId) throw merged(['input', 'intoId']);
        const gone = await revise(
          tx.em,
          BuyerEntity,
          { id: goes, baseRevision },
          { mergedIntoId: intoId },
        );
        if (!gone) throw stale({ buyer: into });
        const news = FACTS.filter((fact) => into[fact] === null && twin[fact] !== null);
        const buyer = await revise(
          tx.em,
          BuyerEntity,
          { id: intoId, baseRevision: into.revision },
          Object.fromEntries(news.map((fact) => [fact, twin[fact]])),
        );
        const contractsMoved = await moveContracts(tx.em, goes, intoId);
        tx.record({
          action: 'buyer.merge',
          subjectType: 'Buyer',
          subjectId: goes,
          before: { name: twin.name, taxCode: twin.taxCode },
          after: { intoId, name: into.name, contractsMoved, taken: news },
        });
        return { buyer, contractsMoved };
      },
    });
  }
}

const SAME = {
  vi: 'Không thể gộp một khách mua vào chính nó. Chưa có gì thay đổi; hãy chọn mục khác.',
  en: 'A buyer cannot be merged into itself. Nothing was changed; choose another one.',
};

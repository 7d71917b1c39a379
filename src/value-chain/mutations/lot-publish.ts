import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';
import { ProductLotEntity } from '../lot.entity.ts';
import { ProductLot } from '../lot.type.ts';
import { revise } from '../../platform/db/revision.ts';
import { lotToChange, wrongLotState } from '../lot.service.ts';
import { LotState } from '../value-chain.enums.ts';
import { WRONG_STATE } from './lot-input.ts';

@InputType({ description: 'Which version of a lot is published.' })
export class LotPublishInput {
  @Field(() => Int, { description: 'The revision that the change is based on.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const LotPublishError = userErrorType('LotPublish', {
  NOT_FOUND,
  STALE,
  WRONG_STATE,
});

@Access(REACHED)
@ObjectType({ description: 'What came of lotPublish.' })
export class LotPublishPayload {
  @Field(() => ProductLot, {
    nullable: true,
    description: 'The lot as it is now; with STALE the version that somebody else made.',
  })
  lot!: ProductLotEntity | null;

  @Field(() => [LotPublishError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ProductLot'),
  input: z.object({
    baseRevision: z.int().min(1),
    operationId: operationId(),
  }),
});

@Resolver()
export class LotPublishMutation {
  @Access(valueChainAccess.lotPublish)
  @Mutation(() => LotPublishPayload, {
    description: 'Publishes a draft lot: from now on anybody may trace it.',
  })
  lotPublish(
    @Arg('id', () => ID, { description: 'The lot.' }) id: string,
    @Arg('input', () => LotPublishInput, { description: 'Which version of a lot is published.' })
    input: LotPublishInput,
    @Ctx() context: Context,
  ): Promise<LotPublishPayload> {
    return runMutation(context, {
      name: 'lotPublish',
      access: valueChainAccess.lotPublish,
      payload: LotPublishPayload,
      errors: LotPublishError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision } = args.input;
        const before = await lotToChange(tx, args.id);
        const wrong = wrongLotState(before, LotState.DRAFT);
        if (wrong) throw wrong;
        const changes = { state: LotState.PUBLISHED, publishedOn: context.today };
        const lot = await revise(tx.em, ProductLotEntity, { id: before.id, baseRevision }, changes);
        if (!lot) throw stale({ lot: before });
        tx.record({
          action: 'lot.publish',
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

import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { ListingChangeEntity } from '../listing-change.entity.ts';

import { decideChange, NOT_PENDING, pendingChange } from '../listing-change.service.ts';
import { ListingChange } from '../listing-change.type.ts';
import { productAccess } from '../product.access.ts';
import { withdrawShape } from './listing-change-decide.ts';

@InputType({ description: 'Takes a proposal back.' })
export class ListingChangeWithdrawInput {
  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ListingChangeWithdrawError = userErrorType('ListingChangeWithdraw', {
  NOT_FOUND,
  STALE,
  NOT_PENDING,
});

@Access(REACHED)
@ObjectType({ description: 'What came of taking a proposal back.' })
export class ListingChangeWithdrawPayload {
  @Field(() => ListingChange, { nullable: true, description: 'The proposal as it is now.' })
  listingChange!: ListingChangeEntity | null;

  @Field(() => [ListingChangeWithdrawError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ListingChangeWithdrawMutation {
  @Access(productAccess.listingChangeWithdraw)
  @Mutation(() => ListingChangeWithdrawPayload, {
    description: 'Takes a proposal back that waits (rút đề nghị).',
  })
  listingChangeWithdraw(
    @Arg('id', () => ID, { description: 'The proposal.' }) id: string,
    @Arg('input', () => ListingChangeWithdrawInput, { description: 'The send.' })
    input: ListingChangeWithdrawInput,
    @Ctx() context: Context,
  ): Promise<ListingChangeWithdrawPayload> {
    return runMutation(context, {
      name: 'listingChangeWithdraw',
      access: productAccess.listingChangeWithdraw,
      payload: ListingChangeWithdrawPayload,
      errors: ListingChangeWithdrawError,
      args: { id, input },
      shape: withdrawShape,
      run: async (tx, args) => {
        const proposal = await pendingChange(tx, args.id, 'withdraw');
        return { listingChange: await decideChange(tx, proposal, 'withdraw') };
      },
    });
  }
}

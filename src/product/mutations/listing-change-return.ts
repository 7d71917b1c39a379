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
import { returnShape } from './listing-change-decide.ts';

@InputType({ description: 'Gives a proposal back to its producer.' })
export class ListingChangeReturnInput {
  @Field(() => String, { description: 'Why, in plain words the producer understands.' })
  reason!: string;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ListingChangeReturnError = userErrorType('ListingChangeReturn', {
  NOT_FOUND,
  STALE,
  NOT_PENDING,
});

@Access(REACHED)
@ObjectType({ description: 'What came of giving a proposal back.' })
export class ListingChangeReturnPayload {
  @Field(() => ListingChange, { nullable: true, description: 'The proposal as it is now.' })
  listingChange!: ListingChangeEntity | null;

  @Field(() => [ListingChangeReturnError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ListingChangeReturnMutation {
  @Access(productAccess.listingChangeReturn)
  @Mutation(() => ListingChangeReturnPayload, {
    description:
      'Gives a proposal back with a reason (trả lại); the product stays as it is, and the producer is told.',
  })
  listingChangeReturn(
    @Arg('id', () => ID, { description: 'The proposal.' }) id: string,
    @Arg('input', () => ListingChangeReturnInput, { description: 'Why.' })
    input: ListingChangeReturnInput,
    @Ctx() context: Context,
  ): Promise<ListingChangeReturnPayload> {
    return runMutation(context, {
      name: 'listingChangeReturn',
      access: productAccess.listingChangeReturn,
      payload: ListingChangeReturnPayload,
      errors: ListingChangeReturnError,
      args: { id, input },
      shape: returnShape,
      run: async (tx, args) => {
        const proposal = await pendingChange(tx, args.id, 'return');
        const { reason } = args.input;
        return { listingChange: await decideChange(tx, proposal, 'return', reason) };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { ListingChangeEntity } from '../listing-change.entity.ts';
import { proposedDifferences } from '../listing-change.rules.ts';
import { decideChange, NOT_PENDING, pendingChange } from '../listing-change.service.ts';
import { ListingChange } from '../listing-change.type.ts';
import { productAccess } from '../product.access.ts';
import type { ProductEntity } from '../product.entity.ts';
import { changeProduct, findProduct, translateProduct } from '../product.service.ts';
import { Product } from '../product.type.ts';
import { VersionCause } from '../product-version.enums.ts';
import { contentOf, keepVersion } from '../product-version.service.ts';
import { acceptShape } from './listing-change-decide.ts';

@InputType({ description: 'Accepts a proposal.' })
export class ListingChangeAcceptInput {
  @Field(() => Int, { description: 'The revision of the product that was looked at beside it.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ListingChangeAcceptError = userErrorType('ListingChangeAccept', {
  NOT_FOUND,
  STALE,
  NOT_PENDING,
});

@Access(REACHED)
@ObjectType({ description: 'What came of accepting a proposal.' })
export class ListingChangeAcceptPayload {
  @Field(() => ListingChange, { nullable: true, description: 'The proposal as it is now.' })
  listingChange!: ListingChangeEntity | null;

  @Field(() => Product, { nullable: true, description: 'The product as it is now.' })
  product!: ProductEntity | null;

  @Field(() => [ListingChangeAcceptError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ListingChangeAcceptMutation {
  @Access(productAccess.listingChangeAccept)
  @Mutation(() => ListingChangeAcceptPayload, {
    description:
      'Lets the world see what a producer proposed (duyệt thay đổi). STALE when a part it changes was changed since, unless baseRevision says that this was seen: its differences show both.',
  })
  listingChangeAccept(
    @Arg('id', () => ID, { description: 'The proposal.' }) id: string,
    @Arg('input', () => ListingChangeAcceptInput, {
      description: 'Beside which version of the product it was looked at.',
    })
    input: ListingChangeAcceptInput,
    @Ctx() context: Context,
  ): Promise<ListingChangeAcceptPayload> {
    return runMutation(context, {
      name: 'listingChangeAccept',
      access: productAccess.listingChangeAccept,
      payload: ListingChangeAcceptPayload,
      errors: ListingChangeAcceptError,
      args: { id, input },
      shape: acceptShape,
      run: async (tx, args) => {
        const { change, product: before } = await pendingChange(tx, args.id, 'accept');
        const { proposed, baseContent } = change;
        const current = await contentOf(tx.em, before.id);
        const moved = proposedDifferences(baseContent, proposed, current).some((one) => one.moved);
        if (moved && before.revision !== args.input.baseRevision) {
          throw stale({ listingChange: change, product: before });
        }
        const { english, claims, ...texts } = proposed;
        const product = await changeProduct(tx.em, before, before.revision, {
          ...texts,
          ...(claims !== undefined && { claims: [...(claims ?? [])] }),
        });
        if (!product) {
          throw stale({ listingChange: change, product: await findProduct(tx.em, before.id) });
        }
        await translateProduct(tx.em, product.id, english);
        await keepVersion(tx, product, VersionCause.ACCEPTED);
        const listingChange = await decideChange(tx, { change, product }, 'accept');
        return { listingChange, product };
      },
    });
  }
}

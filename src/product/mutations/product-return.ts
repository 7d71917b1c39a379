import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { productAccess } from '../product.access.ts';
import type { ProductEntity } from '../product.entity.ts';
import { Product } from '../product.type.ts';
import { moveEntry } from './product-move.ts';

@InputType({ description: 'Gives a submitted entry back to its producer.' })
export class ProductReturnInput {
  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => String, {
    description: 'What has to be mended, in plain words the producer understands.',
  })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Client-made id: a repeated send is answered once.',
  })
  operationId?: string;
}

const ProductReturnError = userErrorType('ProductReturn', {
  NOT_FOUND,
  STALE,
  NOT_SUBMITTED: 'Only a submitted entry can be given back.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of giving a product back.' })
export class ProductReturnPayload {
  @Field(() => Product, {
    nullable: true,
    description: 'The product as it is now; with STALE the version that somebody else made.',
  })
  product!: ProductEntity | null;

  @Field(() => [ProductReturnError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Product'),
  input: z.object({
    baseRevision: z.int().min(1),
    reason: prose(2000),
    operationId: operationId().optional(),
  }),
});

@Resolver()
export class ProductReturnMutation {
  @Access(productAccess.productReturn)
  @Mutation(() => ProductReturnPayload, {
    description:
      'Gives a submitted entry back to its producer with a reason (trả lại). The producer is told, mends it and submits it again.',
  })
  productReturn(
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Arg('input', () => ProductReturnInput, { description: 'Which version, and why.' })
    input: ProductReturnInput,
    @Ctx() context: Context,
  ): Promise<ProductReturnPayload> {
    return runMutation(context, {
      name: 'productReturn',
      access: productAccess.productReturn,
      payload: ProductReturnPayload,
      errors: ProductReturnError,
      args: { id, input },
      shape,
      run: (tx, args) =>
        moveEntry(tx, args, 'return', (product) =>
          refuse(
            'NOT_SUBMITTED',
            {
              vi: 'Sản phẩm này hiện không chờ duyệt. Chưa có gì thay đổi; hãy tải lại danh sách chờ duyệt.',
              en: 'This product does not wait to be looked at. Nothing was changed; load the list again.',
            },
            ['id'],
            { product },
          ),
        ),
    });
  }
}

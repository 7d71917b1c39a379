import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { productAccess } from '../product.access.ts';
import type { ProductEntity } from '../product.entity.ts';
import { Product } from '../product.type.ts';
import { moveEntry, productMoveShape } from './product-move.ts';

@InputType({ description: 'Takes a product back from the archive.' })
export class ProductRestoreInput {
  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Client-made id: a repeated send is answered once.',
  })
  operationId?: string;
}

const ProductRestoreError = userErrorType('ProductRestore', {
  NOT_FOUND,
  STALE,
  NOT_ARCHIVED: 'It is not archived.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of restoring a product.' })
export class ProductRestorePayload {
  @Field(() => Product, {
    nullable: true,
    description: 'The product as it is now; with STALE the version that somebody else made.',
  })
  product!: ProductEntity | null;

  @Field(() => [ProductRestoreError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ProductRestoreMutation {
  @Access(productAccess.productRestore)
  @Mutation(() => ProductRestorePayload, {
    description: 'Takes a product back from the archive, as a draft (khôi phục).',
  })
  productRestore(
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Arg('input', () => ProductRestoreInput, { description: 'Which version of it.' })
    input: ProductRestoreInput,
    @Ctx() context: Context,
  ): Promise<ProductRestorePayload> {
    return runMutation(context, {
      name: 'productRestore',
      access: productAccess.productRestore,
      payload: ProductRestorePayload,
      errors: ProductRestoreError,
      args: { id, input },
      shape: productMoveShape,
      run: (tx, args) =>
        moveEntry(tx, args, 'restore', (product) =>
          refuse(
            'NOT_ARCHIVED',
            {
              vi: 'Sản phẩm này không nằm trong kho lưu trữ. Chưa có gì thay đổi.',
              en: 'This product is not archived. Nothing was changed.',
            },
            ['id'],
            { product },
          ),
        ),
    });
  }
}

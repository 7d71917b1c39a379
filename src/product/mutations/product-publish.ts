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

@InputType({ description: 'Puts an entry into the public catalogue.' })
export class ProductPublishInput {
  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Client-made id: a repeated send is answered once.',
  })
  operationId?: string;
}

const ProductPublishError = userErrorType('ProductPublish', {
  NOT_FOUND,
  STALE,
  NOT_A_DRAFT: 'Only a draft or a submitted entry can be published.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of publishing a product.' })
export class ProductPublishPayload {
  @Field(() => Product, {
    nullable: true,
    description: 'The product as it is now; with STALE the version that somebody else made.',
  })
  product!: ProductEntity | null;

  @Field(() => [ProductPublishError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ProductPublishMutation {
  @Access(productAccess.productPublish)
  @Mutation(() => ProductPublishPayload, {
    description:
      'Puts a submitted entry, or a draft, into the public catalogue (đăng sản phẩm). Stars show only with a valid certificate.',
  })
  productPublish(
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Arg('input', () => ProductPublishInput, { description: 'Which version of it.' })
    input: ProductPublishInput,
    @Ctx() context: Context,
  ): Promise<ProductPublishPayload> {
    return runMutation(context, {
      name: 'productPublish',
      access: productAccess.productPublish,
      payload: ProductPublishPayload,
      errors: ProductPublishError,
      args: { id, input },
      shape: productMoveShape,
      run: (tx, args) =>
        moveEntry(tx, args, 'publish', (product) =>
          refuse(
            'NOT_A_DRAFT',
            {
              vi: 'Chỉ bản nháp hoặc bản chờ duyệt mới đăng được; sản phẩm này đã đăng, đã trả lại hoặc đã lưu trữ. Chưa có gì thay đổi.',
              en: 'Only a draft or a submitted entry can be published; this product is published already, returned or archived. Nothing was changed.',
            },
            ['id'],
            { product },
          ),
        ),
    });
  }
}

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

@InputType({ description: 'Submits an entry to be looked at.' })
export class ProductSubmitInput {
  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Client-made id: a repeated send is answered once.',
  })
  operationId?: string;
}

const ProductSubmitError = userErrorType('ProductSubmit', {
  NOT_FOUND,
  STALE,
  NOT_SUBMITTABLE: 'Only a draft or a returned entry can be submitted.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of submitting a product.' })
export class ProductSubmitPayload {
  @Field(() => Product, {
    nullable: true,
    description: 'The product as it is now; with STALE the version that somebody else made.',
  })
  product!: ProductEntity | null;

  @Field(() => [ProductSubmitError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ProductSubmitMutation {
  @Access(productAccess.productSubmit)
  @Mutation(() => ProductSubmitPayload, {
    description:
      'Submits a draft or a returned entry (gửi duyệt). The commune is told; it publishes it or gives it back.',
  })
  productSubmit(
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Arg('input', () => ProductSubmitInput, { description: 'Which version of it.' })
    input: ProductSubmitInput,
    @Ctx() context: Context,
  ): Promise<ProductSubmitPayload> {
    return runMutation(context, {
      name: 'productSubmit',
      access: productAccess.productSubmit,
      payload: ProductSubmitPayload,
      errors: ProductSubmitError,
      args: { id, input },
      shape: productMoveShape,
      run: (tx, args) =>
        moveEntry(tx, args, 'submit', (product) =>
          refuse(
            'NOT_SUBMITTABLE',
            {
              vi: 'Chỉ bản nháp hoặc bản bị trả lại mới gửi duyệt được. Chưa có gì thay đổi; hãy xem trạng thái của sản phẩm.',
              en: 'Only a draft or a returned entry can be submitted. Nothing was changed; look at the state of the product.',
            },
            ['id'],
            { product },
          ),
        ),
    });
  }
}

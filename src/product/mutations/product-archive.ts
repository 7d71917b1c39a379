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

@InputType({ description: 'Takes a product out of the catalogue.' })
export class ProductArchiveInput {
  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Client-made id: a repeated send is answered once.',
  })
  operationId?: string;
}

const ProductArchiveError = userErrorType('ProductArchive', {
  NOT_FOUND,
  STALE,
  ALREADY_ARCHIVED: 'It is archived already.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of archiving a product.' })
export class ProductArchivePayload {
  @Field(() => Product, {
    nullable: true,
    description: 'The product as it is now; with STALE the version that somebody else made.',
  })
  product!: ProductEntity | null;

  @Field(() => [ProductArchiveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ProductArchiveMutation {
  @Access(productAccess.productArchive)
  @Mutation(() => ProductArchivePayload, {
    description:
      'Takes a product out of the catalogue and keeps it (lưu trữ). Its web address and history stay reserved.',
  })
  productArchive(
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Arg('input', () => ProductArchiveInput, { description: 'Which version of it.' })
    input: ProductArchiveInput,
    @Ctx() context: Context,
  ): Promise<ProductArchivePayload> {
    return runMutation(context, {
      name: 'productArchive',
      access: productAccess.productArchive,
      payload: ProductArchivePayload,
      errors: ProductArchiveError,
      args: { id, input },
      shape: productMoveShape,
      run: (tx, args) =>
        moveEntry(tx, args, 'archive', (product) =>
          refuse(
            'ALREADY_ARCHIVED',
            {
              vi: 'Sản phẩm này đã được lưu trữ rồi. Chưa có gì thay đổi.',
              en: 'This product is archived already. Nothing was changed.',
            },
            ['id'],
            { product },
          ),
        ),
    });
  }
}

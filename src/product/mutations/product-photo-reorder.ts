import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { placeOfProduct, productAccess } from '../product.access.ts';
import type { ProductEntity } from '../product.entity.ts';
import { lockProduct, orderPhotos, photosOf } from '../product-photo.service.ts';
import { Product } from '../product.type.ts';

@InputType({ description: 'The order of the photos of a product.' })
export class ProductPhotoReorderInput {
  @Field(() => [ID], {
    description:
      'Photos (ProductImage) in the order they are to be in, the main one first; those left out follow as they were. One id makes that photo the main one.',
  })
  photoIds!: string[];

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ProductPhotoReorderError = userErrorType('ProductPhotoReorder', { NOT_FOUND });

@Access(REACHED)
@ObjectType({ description: 'What came of ordering the photos.' })
export class ProductPhotoReorderPayload {
  @Field(() => Product, { nullable: true, description: 'The product with its photos.' })
  product!: ProductEntity | null;

  @Field(() => [ProductPhotoReorderError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Product'),
  input: z.object({
    photoIds: z.array(idOf('ProductImage')).min(1).max(100),
    operationId: operationId(),
  }),
});

@Resolver()
export class ProductPhotoReorderMutation {
  @Access(productAccess.productPhotoReorder)
  @Mutation(() => ProductPhotoReorderPayload, {
    description: 'Puts the photos of a product in order; the first is its main photo (ảnh chính).',
  })
  productPhotoReorder(
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Arg('input', () => ProductPhotoReorderInput, { description: 'The order.' })
    input: ProductPhotoReorderInput,
    @Ctx() context: Context,
  ): Promise<ProductPhotoReorderPayload> {
    return runMutation(context, {
      name: 'productPhotoReorder',
      access: productAccess.productPhotoReorder,
      payload: ProductPhotoReorderPayload,
      errors: ProductPhotoReorderError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const product = await lockProduct(tx, args.id);
        tx.authorize(product ? placeOfProduct(product) : {});
        if (!product) throw notFound(['id']);
        const before = (await photosOf(tx, product.id)).map((photo) => photo.id);
        const wanted = [...new Set(args.input.photoIds)];
        const unknown = args.input.photoIds.findIndex((one) => !before.includes(one));
        if (unknown >= 0) throw notFound(['input', 'photoIds', String(unknown)]);
        const after = [...wanted, ...before.filter((one) => !wanted.includes(one))];
        await orderPhotos(tx, product.id, after);
        tx.record({
          action: 'product.photo-reorder',
          subjectType: 'Product',
          subjectId: product.id,
          before: { photoIds: before },
          after: { photoIds: after },
        });
        return { product };
      },
    });
  }
}

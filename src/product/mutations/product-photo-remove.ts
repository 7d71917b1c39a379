import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { productAccess } from '../product.access.ts';
import type { ProductEntity } from '../product.entity.ts';
import { lockPhoto, removePhoto } from '../product-photo.service.ts';
import { Product } from '../product.type.ts';

@InputType({ description: 'That a photo is taken away.' })
export class ProductPhotoRemoveInput {
  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ProductPhotoRemoveError = userErrorType('ProductPhotoRemove', { NOT_FOUND });

@Access(REACHED)
@ObjectType({ description: 'What came of taking a photo away.' })
export class ProductPhotoRemovePayload {
  @Field(() => Product, { nullable: true, description: 'The product with the photos it has left.' })
  product!: ProductEntity | null;

  @Field(() => [ProductPhotoRemoveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ProductImage'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class ProductPhotoRemoveMutation {
  @Access(productAccess.productPhotoRemove)
  @Mutation(() => ProductPhotoRemovePayload, {
    description:
      'Takes a photo of a product away (xóa ảnh): nobody sees it any more; its file is removed some days later.',
  })
  productPhotoRemove(
    @Arg('id', () => ID, { description: 'The photo (ProductImage).' }) id: string,
    @Arg('input', () => ProductPhotoRemoveInput, { description: 'The operation.' })
    input: ProductPhotoRemoveInput,
    @Ctx() context: Context,
  ): Promise<ProductPhotoRemovePayload> {
    return runMutation(context, {
      name: 'productPhotoRemove',
      access: productAccess.productPhotoRemove,
      payload: ProductPhotoRemovePayload,
      errors: ProductPhotoRemoveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { photo, product } = await lockPhoto(tx, args.id);
        await removePhoto(tx, photo);
        tx.record({
          action: 'product.photo-remove',
          subjectType: 'Product',
          subjectId: product.id,
          before: { photoId: photo.id, url: photo.url, altVi: photo.altVi, altEn: photo.altEn },
        });
        return { product };
      },
    });
  }
}

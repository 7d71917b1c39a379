import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FilePurpose } from '../../media/media.enums.ts';
import { attachFile, detachFile, FILE_ERRORS } from '../../media/media.service.ts';
import { PHOTO_ERRORS, preparePhoto } from '../../media/photo.service.ts';
import { Access, decide, REACHED, scopeAllows } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Cost } from '../../platform/graphql/cost.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { Refusal, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { placeOfProduct, productAccess } from '../product.access.ts';
import type { ProductEntity, ProductImageEntity } from '../product.entity.ts';
import {
  addPhoto,
  altNeeded,
  lockProduct,
  MOST_PHOTOS,
  samePhoto,
  suggestedAlt,
} from '../product-photo.service.ts';
import { Product, ProductImage } from '../product.type.ts';

@InputType({ description: 'A photo that was sent before, for a product.' })
export class ProductPhotoAttachInput {
  @Field(() => ID, {
    description: 'The file, sent for PRODUCT_IMAGE (fileUploadStart … fileUploadFinish).',
  })
  fileId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the photo shows, in Vietnamese, at most 300 letters. Needed; without it the answer suggests a text.',
  })
  altVi?: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  altEn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Place among the photos, 0 = main photo; at the end when left out.',
  })
  position?: number | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ProductPhotoAttachError = userErrorType('ProductPhotoAttach', {
  NOT_FOUND,
  ...FILE_ERRORS,
  ...PHOTO_ERRORS,
  ALT_NEEDED: 'Nobody has said what the photo shows; the payload has a suggestion.',
  TOO_MANY_PHOTOS: `The product has ${MOST_PHOTOS} photos already.`,
});

@Access(REACHED)
@ObjectType({ description: 'What came of putting up a photo.' })
export class ProductPhotoAttachPayload {
  @Field(() => ProductImage, {
    nullable: true,
    description: 'The photo; the earlier one when the product has the same photo already.',
  })
  photo!: ProductImageEntity | null;

  @Field(() => Product, { nullable: true, description: 'The product with its photos.' })
  product!: ProductEntity | null;

  @Field(() => String, {
    nullable: true,
    description: 'With ALT_NEEDED: a text in Vietnamese to begin with.',
  })
  suggestedAlt!: string | null;

  @Field(() => [ProductPhotoAttachError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Product'),
  input: z.object({
    fileId: idOf('File'),
    altVi: clearable(line(300)),
    altEn: clearable(line(300)),
    position: clearable(z.int().min(0).max(MOST_PHOTOS)),
    operationId: operationId(),
  }),
});

@Resolver()
export class ProductPhotoAttachMutation {
  @Access(productAccess.productPhotoAttach)
  @Cost({ points: 100 })
  @Mutation(() => ProductPhotoAttachPayload, {
    description:
      'Puts up a photo of a product (ảnh sản phẩm). Three widths are made of it, without place and camera; the file that was sent stays private.',
  })
  async productPhotoAttach(
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Arg('input', () => ProductPhotoAttachInput, { description: 'Which photo.' })
    input: ProductPhotoAttachInput,
    @Ctx() context: Context,
  ): Promise<ProductPhotoAttachPayload> {
    const access = productAccess.productPhotoAttach;
    const checked = shape.safeParse({ id, input });
    const mayTry =
      decide(access, context.actor).allowed && scopeAllows(access, context.actor, 'write');
    const prepared =
      checked.success && mayTry
        ? await preparePhoto(context, checked.data.input.fileId, FilePurpose.PRODUCT_IMAGE)
        : [];
    return runMutation(context, {
      name: 'productPhotoAttach',
      access,
      payload: ProductPhotoAttachPayload,
      errors: ProductPhotoAttachError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { fileId, altVi, altEn = null, position = null } = args.input;
        const product = await lockProduct(tx, args.id);
        tx.authorize(product ? placeOfProduct(product) : {});
        if (!product) throw notFound(['id']);
        if (!altVi) throw altNeeded(await suggestedAlt(tx, product));
        if (prepared instanceof Refusal) throw prepared;
        const file = await attachFile(tx, fileId, FilePurpose.PRODUCT_IMAGE);
        const same = await samePhoto(tx, product.id, fileId);
        // The product has it already: the second file of the same bytes belongs to nothing.
        if (same) await detachFile(tx, fileId);
        const photo =
          same ?? (await addPhoto(tx, product, file, { prepared, altVi, altEn, position }));
        tx.record({
          action: 'product.photo-attach',
          subjectType: 'Product',
          subjectId: product.id,
          after: { photoId: photo.id, url: photo.url, altVi: photo.altVi, altEn: photo.altEn },
        });
        return { photo, product };
      },
    });
  }
}

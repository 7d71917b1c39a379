import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { productAccess } from '../product.access.ts';
import { ProductImageEntity } from '../product.entity.ts';
import { altNeeded, lockPhoto, suggestedAlt } from '../product-photo.service.ts';
import { ProductImage } from '../product.type.ts';

@InputType({ description: 'What a photo is said to show. Absent keeps a text, null clears it.' })
export class ProductPhotoUpdateInput {
  @Field(() => Int, { description: 'The revision that the changes are based on.' })
  baseRevision!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What it shows, in Vietnamese; cannot be cleared.',
  })
  altVi?: string | null;

  @Field(() => String, { nullable: true, description: 'What it shows, in English.' })
  altEn?: string | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ProductPhotoUpdateError = userErrorType('ProductPhotoUpdate', {
  NOT_FOUND,
  STALE,
  ALT_NEEDED: 'A photo has to be described; the payload has a suggestion.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of describing a photo.' })
export class ProductPhotoUpdatePayload {
  @Field(() => ProductImage, {
    nullable: true,
    description: 'The photo as it is now; with STALE the version that somebody else made.',
  })
  photo!: ProductImageEntity | null;

  @Field(() => String, {
    nullable: true,
    description: 'With ALT_NEEDED: a text in Vietnamese to begin with.',
  })
  suggestedAlt!: string | null;

  @Field(() => [ProductPhotoUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ProductImage'),
  input: z.object({
    baseRevision: z.int().min(1),
    altVi: clearable(line(300)),
    altEn: clearable(line(300)),
    operationId: operationId(),
  }),
});

@Resolver()
export class ProductPhotoUpdateMutation {
  @Access(productAccess.productPhotoUpdate)
  @Mutation(() => ProductPhotoUpdatePayload, {
    description: 'Says better what a photo of a product shows (mô tả ảnh).',
  })
  productPhotoUpdate(
    @Arg('id', () => ID, { description: 'The photo (ProductImage).' }) id: string,
    @Arg('input', () => ProductPhotoUpdateInput, { description: 'What it shows.' })
    input: ProductPhotoUpdateInput,
    @Ctx() context: Context,
  ): Promise<ProductPhotoUpdatePayload> {
    return runMutation(context, {
      name: 'productPhotoUpdate',
      access: productAccess.productPhotoUpdate,
      payload: ProductPhotoUpdatePayload,
      errors: ProductPhotoUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { photo, product } = await lockPhoto(tx, args.id);
        const { baseRevision, altVi, altEn } = args.input;
        if (photo.revision !== baseRevision) throw stale({ photo });
        if (altVi === null) throw altNeeded(await suggestedAlt(tx, product));
        const after = {
          altVi: altVi ?? photo.altVi,
          altEn: altEn === undefined ? photo.altEn : altEn,
          revision: photo.revision + 1,
        };
        await tx.em.update(ProductImageEntity, { id: photo.id }, after);
        tx.record({
          action: 'product.photo-update',
          subjectType: 'Product',
          subjectId: product.id,
          before: { photoId: photo.id, altVi: photo.altVi, altEn: photo.altEn },
          after: { photoId: photo.id, altVi: after.altVi, altEn: after.altEn },
        });
        return { photo: Object.assign(photo, after) };
      },
    });
  }
}

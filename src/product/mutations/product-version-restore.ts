import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { offerDifferences } from '../offer.rules.ts';
import { placeOfProduct, productAccess } from '../product.access.ts';
import type { ProductEntity } from '../product.entity.ts';
import { changeProduct, findProduct, translateProduct } from '../product.service.ts';
import { Product } from '../product.type.ts';
import { VersionCause } from '../product-version.enums.ts';
import {
  columnsOfContent,
  findToChange,
  findVersion,
  keepVersion,
} from '../product-version.service.ts';
import { NEEDS_REVIEW, refuseUnreviewed } from './product-review.ts';

@InputType({ description: 'Which earlier version becomes the present one again.' })
export class ProductVersionRestoreInput {
  @Field(() => Int, { description: 'Number of the version.' })
  version!: number;

  @Field(() => Int, { description: 'The revision of the product that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ProductVersionRestoreError = userErrorType('ProductVersionRestore', {
  NOT_FOUND,
  STALE,
  NEEDS_REVIEW,
});

@Access(REACHED)
@ObjectType({ description: 'What came of going back to an earlier version.' })
export class ProductVersionRestorePayload {
  @Field(() => Product, {
    nullable: true,
    description: 'The product as it is now; with STALE the version that somebody else made.',
  })
  product!: ProductEntity | null;

  @Field(() => [ProductVersionRestoreError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Product'),
  input: z.object({
    version: z.int().min(1),
    baseRevision: z.int().min(1),
    operationId: operationId(),
  }),
});

@Resolver()
export class ProductVersionRestoreMutation {
  @Access(productAccess.productVersionRestore)
  @Mutation(() => ProductVersionRestorePayload, {
    description:
      'Makes a new version that shows what an earlier one showed (khôi phục phiên bản). State, place, category and pictures stay as they are.',
  })
  productVersionRestore(
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Arg('input', () => ProductVersionRestoreInput, { description: 'Which version.' })
    input: ProductVersionRestoreInput,
    @Ctx() context: Context,
  ): Promise<ProductVersionRestorePayload> {
    return runMutation(context, {
      name: 'productVersionRestore',
      access: productAccess.productVersionRestore,
      payload: ProductVersionRestorePayload,
      errors: ProductVersionRestoreError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { version, baseRevision } = args.input;
        const before = await findToChange(tx.em, args.id);
        tx.authorize(before ? placeOfProduct(before) : {});
        if (!before) throw notFound(['id']);
        const kept = await findVersion(tx.em, args.id, version);
        if (!kept) throw notFound(['input', 'version']);
        const { content } = kept;
        await refuseUnreviewed(tx, before, content);
        const columns = columnsOfContent(content, before, context.today);
        const product = await changeProduct(tx.em, before, baseRevision, columns);
        if (!product) throw stale({ product: await findProduct(tx.em, args.id) });
        await translateProduct(tx.em, product.id, content.english);
        await keepVersion(tx, product, VersionCause.RESTORED, offerDifferences(before, product));
        tx.record({
          action: 'product.version-restore',
          subjectType: 'Product',
          subjectId: product.id,
          before,
          after: { ...product, version, english: content.english },
        });
        return { product };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { placeOfProducer } from '../../producer/producer.access.ts';
import { communeInForce, findProducer } from '../../producer/producer.service.ts';
import { productAccess } from '../product.access.ts';
import type { ProductEntity } from '../product.entity.ts';
import {
  categoriesOf,
  createProduct,
  replaceImages,
  translateProduct,
} from '../product.service.ts';
import { Product } from '../product.type.ts';
import { VersionCause } from '../product-version.enums.ts';
import { keepVersion } from '../product-version.service.ts';
import { factColumns, ProductFactsInput, productFacts } from './product-input.ts';

@InputType({ description: 'A product that is entered for the first time.' })
export class ProductCreateInput extends ProductFactsInput {
  @Field(() => String, { description: 'Its name, at most 200 letters.' })
  name!: string;

  @Field(() => ID, { description: 'Who makes it.' })
  producerId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Commune or ward of today where it is made; that of the producer when left out.',
  })
  communeId?: string | null;

  @Field(() => String, {
    description: 'Code of its sub-group (phân nhóm) in the official list, e.g. "I.3.b".',
  })
  subgroupCode!: string;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ProductCreateError = userErrorType('ProductCreate', { NOT_FOUND });

@Access(REACHED)
@ObjectType({ description: 'What came of entering a product.' })
export class ProductCreatePayload {
  @Field(() => Product, { nullable: true, description: 'The new product, a draft.' })
  product!: ProductEntity | null;

  @Field(() => [ProductCreateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...productFacts,
    name: line(200),
    producerId: idOf('Producer'),
    communeId: idOf('Commune').nullable().optional(),
    subgroupCode: line(20),
    operationId: operationId(),
  }),
});

@Resolver()
export class ProductCreateMutation {
  @Access(productAccess.productCreate)
  @Mutation(() => ProductCreatePayload, {
    description: 'Enters a product (sản phẩm) as a draft.',
  })
  productCreate(
    @Arg('input', () => ProductCreateInput, { description: 'What is known of it.' })
    input: ProductCreateInput,
    @Ctx() context: Context,
  ): Promise<ProductCreatePayload> {
    return runMutation(context, {
      name: 'productCreate',
      access: productAccess.productCreate,
      payload: ProductCreatePayload,
      errors: ProductCreateError,
      args: { input },
      shape,
      run: async (tx, { input: { operationId: _, images, english, ...values } }) => {
        const { name, producerId, communeId: given, subgroupCode, ...facts } = values;
        const producer = await findProducer(tx.em, producerId);
        tx.authorize(producer ? placeOfProducer(producer) : {});
        if (!producer) throw notFound(['input', 'producerId']);
        const communeId = given ?? producer.communeId;
        tx.authorize({ producerId, unitId: communeId });
        const commune = await communeInForce(tx.em, communeId, context.today);
        if (!commune) throw notFound(['input', 'communeId']);
        const categories = await categoriesOf(tx.em, subgroupCode);
        if (!categories) throw notFound(['input', 'subgroupCode']);
        const product = await createProduct(tx.em, {
          ...factColumns(facts, context.today),
          ...categories,
          name,
          producerId,
          communeId,
          // Whatever a made-up producer offers is made up too, and says so.
          demonstration: producer.demonstration,
          ...(producer.demonstration && { source: producer.source }),
        });
        if (images) await replaceImages(tx.em, product.id, images);
        const texts = await translateProduct(tx.em, product.id, english);
        await keepVersion(tx, product, VersionCause.CREATED);
        tx.record({
          action: 'product.create',
          subjectType: 'Product',
          subjectId: product.id,
          after: { ...product, images, english: texts },
        });
        return { product };
      },
    });
  }
}

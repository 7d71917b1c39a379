import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { fileById } from '../media/file.loader.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access, when } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Language } from '../platform/graphql/language.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import type { ProductCategoryEntity } from './product-category.entity.ts';
import { productCategoryById } from './product-category.loader.ts';
import { ProductCategory } from './product-category.type.ts';
import type { ProductEntity, ProductImageEntity } from './product.entity.ts';
import { ProductValidity } from './product.enums.ts';
import { looksAfterProduct } from './product.access.ts';
import {
  productById,
  productImageByProductId,
  productImagesByProductId,
} from './product.loader.ts';
import { basePrice, starsOn, validityOn } from './product.rules.ts';
import { Product, ProductImage, ProductPrice, ProductSupply } from './product.type.ts';

/** A withdrawn certificate must not shine on in caches. */
const WHILE_CERTIFIED = 30;

@Resolver(() => Product)
export class ProductResolver {
  @FieldResolver(() => Producer, { nullable: true, description: 'Who makes it (chủ thể).' })
  producer(
    @Root() product: ProductEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return context.load(producerById, product.producerId);
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'Where it is made.' })
  commune(@Root() product: ProductEntity, @Ctx() context: Context): Promise<CommuneEntity | null> {
    return communeById(context, product.communeId);
  }

  @FieldResolver(() => ProductCategory, { nullable: true, description: 'Its group (ngành).' })
  group(
    @Root() product: ProductEntity,
    @Ctx() context: Context,
  ): Promise<ProductCategoryEntity | null> {
    return context.load(productCategoryById, product.groupId);
  }

  @FieldResolver(() => ProductCategory, { nullable: true, description: 'Its family (nhóm).' })
  family(
    @Root() product: ProductEntity,
    @Ctx() context: Context,
  ): Promise<ProductCategoryEntity | null> {
    return context.load(productCategoryById, product.familyId);
  }

  @FieldResolver(() => ProductCategory, {
    nullable: true,
    description: 'Its sub-group (phân nhóm), which decides the scoring sheet.',
  })
  subgroup(
    @Root() product: ProductEntity,
    @Ctx() context: Context,
  ): Promise<ProductCategoryEntity | null> {
    return context.load(productCategoryById, product.subgroupId);
  }

  @FieldResolver(() => ProductPrice, {
    nullable: true,
    description: 'Its price; null when not stated.',
  })
  price(@Root() product: ProductEntity): ProductPrice | null {
    const { priceAmount, priceUnit, priceUpdatedOn, priceBaseQuantity } = product;
    if (priceAmount === null || priceUnit === null || priceUpdatedOn === null) return null;
    return {
      amount: priceAmount,
      currency: product.priceCurrency,
      unit: priceUnit,
      updatedOn: priceUpdatedOn,
      baseAmount: priceBaseQuantity === null ? null : basePrice(priceAmount, priceBaseQuantity),
      baseUnit: product.priceBaseUnit,
    };
  }

  @FieldResolver(() => ProductSupply, { description: 'How much of it can be had and when.' })
  supply(@Root() product: ProductEntity): ProductSupply {
    return {
      monthlyCapacity: product.capacityAmount,
      capacityUnit: product.capacityUnit,
      seasonMonths: product.seasonMonths,
      stockState: product.stockState,
    };
  }

  @CacheFor(WHILE_CERTIFIED)
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Stars (hạng sao, 1 to 5) of the certificate that is valid today; null without one, also after it expired.',
  })
  stars(@Root() product: ProductEntity, @Ctx() context: Context): number | null {
    return starsOn(product, context.today);
  }

  @CacheFor(WHILE_CERTIFIED)
  @FieldResolver(() => ProductValidity, { description: 'Whether it has stars today.' })
  validity(@Root() product: ProductEntity, @Ctx() context: Context): ProductValidity {
    return validityOn(product, context.today);
  }

  @CacheFor(WHILE_CERTIFIED)
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'Last day of its certificate, also when that day is past; null without one.',
  })
  certifiedUntil(@Root() product: ProductEntity): string | null {
    return product.certifiedUntil;
  }

  @FieldResolver(() => ProductImage, {
    nullable: true,
    description: 'Its main picture; null when there is none.',
  })
  image(
    @Root() product: ProductEntity,
    @Ctx() context: Context,
  ): Promise<ProductImageEntity | null> {
    return context.load(productImageByProductId, product.id);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [ProductImage], { description: 'Its pictures, the main one first.' })
  images(@Root() product: ProductEntity, @Ctx() context: Context): Promise<ProductImageEntity[]> {
    return context.load(productImagesByProductId, product.id);
  }

  @FieldResolver(() => Boolean, {
    description: 'True for entries that only show how the system works (dữ liệu minh họa).',
  })
  isDemonstration(@Root() product: ProductEntity): boolean {
    return product.demonstration;
  }
}

/** The file of a photo is for those who look after its product. */
const ORIGINAL = when<ProductImageEntity>('productListings', async (actor, image, context) => {
  const product = await context.load(productById, image.productId);
  return product !== null && looksAfterProduct(actor, product);
});

@Resolver(() => ProductImage)
export class ProductImageResolver {
  @Access(ORIGINAL)
  @FieldResolver(() => File, {
    nullable: true,
    description:
      'The file that was sent, also while the product is a draft; null for a picture elsewhere on the web. For those who look after the product; refused (FORBIDDEN) to others.',
  })
  async file(
    @Root() image: ProductImageEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    return image.fileId ? context.load(fileById, image.fileId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What the picture shows, for those who do not see it; Vietnamese where no English is known.',
  })
  alt(
    @Root() image: ProductImageEntity,
    @Arg('language', () => Language, {
      nullable: true,
      description: 'Language of the text; that of the request when left out.',
    })
    language: Language | null,
    @Ctx() context: Context,
  ): string | null {
    const english = (language ?? context.language) === Language.EN;
    return (english ? image.altEn : null) ?? image.altVi;
  }
}

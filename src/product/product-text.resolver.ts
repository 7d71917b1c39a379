import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Language } from '../platform/graphql/language.ts';
import type { ProductEntity } from './product.entity.ts';
import { productTranslationByProductId } from './product.loader.ts';
import { Product } from './product.type.ts';

const LANGUAGE = 'Language of the text; that of the request when left out.';
type Text = 'name' | 'summary' | 'story' | 'ingredients';

/** The text in the language asked for; in Vietnamese where it is not translated. */
async function text(
  product: ProductEntity,
  field: Text,
  language: Language | null,
  context: Context,
): Promise<string | null> {
  if ((language ?? context.language) === Language.VI) return product[field];
  const translation = await context.load(productTranslationByProductId, product.id);
  return translation?.[field] ?? product[field];
}

@Resolver(() => Product)
export class ProductTextResolver {
  @FieldResolver(() => String, {
    description: 'Its name; in Vietnamese where no English one is known.',
  })
  name(
    @Root() product: ProductEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return text(product, 'name', language, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it is, in a sentence or two.',
  })
  summary(
    @Root() product: ProductEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return text(product, 'summary', language, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its story (câu chuyện sản phẩm).',
  })
  story(
    @Root() product: ProductEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return text(product, 'story', language, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it is made of (thành phần).',
  })
  ingredients(
    @Root() product: ProductEntity,
    @Arg('language', () => Language, { nullable: true, description: LANGUAGE })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return text(product, 'ingredients', language, context);
  }

  @FieldResolver(() => [Language], {
    description: 'The languages in which its name is known; Vietnamese always is.',
  })
  async languages(@Root() product: ProductEntity, @Ctx() context: Context): Promise<Language[]> {
    const translation = await context.load(productTranslationByProductId, product.id);
    return translation?.name ? [Language.VI, Language.EN] : [Language.VI];
  }
}

import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import { productAccess } from './product.access.ts';
import type { ProductEntity } from './product.entity.ts';
import { productById } from './product.loader.ts';
import { Product } from './product.type.ts';
import type { TranslationGapEntity } from './translation-gap.entity.ts';
import { GapKind } from './translation-gap.enums.ts';
import { filteredGaps, TranslationGapFilter } from './translation-gap.filter.ts';
import { TranslationGap, TranslationGapConnection } from './translation-gap.type.ts';

@ArgsType()
class TranslationGapsArgs extends ConnectionArgs {
  @Field(() => TranslationGapFilter, { nullable: true, description: 'Which; all without it.' })
  filter?: TranslationGapFilter | null;
}

/** Ids grow with time: what was entered last comes first. */
const ORDERS = {
  NEWEST: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
} as const;

@Resolver(() => TranslationGap)
export class TranslationGapQueries {
  @Access(productAccess.translationGaps)
  @Query(() => TranslationGapConnection, {
    description:
      'What the English pages lack (còn thiếu tiếng Anh): published products and their producers, the last entered first.',
  })
  translationGaps(
    @Args(() => TranslationGapsArgs) { filter, ...args }: TranslationGapsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    return keysetPage(filteredGaps(context, filter), {
      ...{ args, orders: ORDERS, order: 'NEWEST', language },
    });
  }

  @FieldResolver(() => Product, { nullable: true, description: 'The product, if it is one.' })
  async product(
    @Root() gap: TranslationGapEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return gap.kind === GapKind.PRODUCT ? context.load(productById, gap.id) : null;
  }

  @FieldResolver(() => Producer, {
    nullable: true,
    description: 'The producer, also of the product.',
  })
  producer(
    @Root() gap: TranslationGapEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return context.load(producerById, gap.producerId);
  }
}

import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Access } from '../platform/graphql/access.ts';
import { childConnection } from '../platform/graphql/child-pages.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import { historyKey } from './history.loader.ts';
import { LOOKED_AFTER } from './product.access.ts';
import { fieldText } from './product-content.rules.ts';
import type { ProductEntity } from './product.entity.ts';
import { Product } from './product.type.ts';
import type { ProductVersionEntity } from './product-version.entity.ts';
import { ListingField } from './product-version.enums.ts';
import { versionCountByProductId, versionPageByProductId } from './product-version.loader.ts';
import {
  ListingText,
  ProductClaim,
  ProductVersion,
  ProductVersionConnection,
} from './product-version.type.ts';

@Resolver(() => Product)
export class ProductVersionsResolver {
  @Access(LOOKED_AFTER)
  @FieldResolver(() => ProductVersionConnection, {
    description:
      'What it was after each change, the newest first. For those who look after it; empty until its first change when it is older than the history.',
  })
  async versions(
    @Root() product: ProductEntity,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const key = historyKey(args, product.id);
    const { page, nodes } = await context.load(versionPageByProductId, key);
    return childConnection(page, nodes, () => context.load(versionCountByProductId, product.id));
  }
}

@Resolver(() => ProductVersion)
export class ProductVersionResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who did it; null = the program.' })
  by(@Root() version: ProductVersionEntity, @Ctx() context: Context): Promise<PersonEntity | null> {
    return version.personId
      ? context.load(personById, version.personId)
      : Promise.resolve<PersonEntity | null>(null);
  }

  @FieldResolver(() => Producer, {
    nullable: true,
    description: 'The producer for whom somebody of an office did it (làm thay).',
  })
  onBehalfOf(
    @Root() version: ProductVersionEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return version.onBehalfOf
      ? context.load(producerById, version.onBehalfOf)
      : Promise.resolve<ProducerEntity | null>(null);
  }

  @Cost({ items: 1 })
  @FieldResolver(() => [ProductClaim], { description: 'What it claimed (công bố), part by part.' })
  claims(@Root() { content }: ProductVersionEntity): ProductClaim[] {
    return [...content.claims];
  }

  @Cost({ items: 1 })
  @FieldResolver(() => [ListingText], { description: 'What it showed; empty parts are left out.' })
  content(@Root() { content }: ProductVersionEntity): ListingText[] {
    return Object.values(ListingField).flatMap((field) => {
      const text = fieldText(content, field);
      return text === null ? [] : [{ field, text }];
    });
  }
}

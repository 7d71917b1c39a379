import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { childConnection } from '../platform/graphql/child-pages.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { Producer } from '../producer/producer.type.ts';
import {
  productById,
  productCountByProducerId,
  productPageByProducerId,
} from './product.loader.ts';
import { ProductConnection } from './product.type.ts';

/** What the room of products adds to producers. */
@Resolver(() => Producer)
export class ProducerProductsResolver {
  @FieldResolver(() => ProductConnection, {
    description: 'Its products in the public catalogue, whatever their certificates; newest first.',
  })
  async products(
    @Root() producer: ProducerEntity,
    @Args(() => ConnectionArgs) { first, last, after, before }: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const key = JSON.stringify([{ first, last, after, before }, producer.id]);
    const page = await context.load(productPageByProducerId, key);
    const nodes = await context.loadMany(
      productById,
      page.rows.map(({ id }) => id),
    );
    return childConnection(page, nodes, () => context.load(productCountByProducerId, producer.id));
  }
}

import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access, SIGNED_IN } from '../platform/graphql/access.ts';
import { ownProducerIds } from '../platform/graphql/actor.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import type { ListingChangeEntity } from './listing-change.entity.ts';
import { listingChangeById } from './listing-change.loader.ts';
import { ListingChange } from './listing-change.type.ts';
import type { ProductEntity } from './product.entity.ts';
import { productById } from './product.loader.ts';
import { Product } from './product.type.ts';
import { tasksOf } from './producer-task.loader.ts';
import { ProducerTask } from './producer-task.type.ts';

/** What the caller's own producers have before them; for everybody else there is nothing. */
@Resolver(() => ProducerTask)
export class ProducerTaskQueries {
  @Access(SIGNED_IN)
  @Cost({ items: 2 })
  @Query(() => [Producer], { description: 'The producers the caller acts for (chủ thể của tôi).' })
  async myProducers(@Ctx() context: Context): Promise<ProducerEntity[]> {
    const ids = [...new Set(ownProducerIds(context.actor))];
    const producers = await context.loadMany(producerById, ids);
    return producers.filter((one) => one !== null);
  }

  @Access(SIGNED_IN)
  @Cost({ points: 5, items: 20 })
  @Query(() => [ProducerTask], {
    description:
      'What the producers of the caller should look at (việc cần làm), the most urgent first, at most 100; empty = all is in order.',
  })
  myProducerTasks(@Ctx() context: Context): Promise<ProducerTask[]> {
    return tasksOf(context, [...new Set(ownProducerIds(context.actor))]);
  }

  @FieldResolver(() => Product, { nullable: true, description: 'The product it is about.' })
  product(@Root() task: ProducerTask, @Ctx() context: Context): Promise<ProductEntity | null> {
    return context.load(productById, task.productId);
  }

  @FieldResolver(() => ListingChange, {
    nullable: true,
    description: 'The proposal that was given back; null for everything else.',
  })
  async listingChange(
    @Root() task: ProducerTask,
    @Ctx() context: Context,
  ): Promise<ListingChangeEntity | null> {
    return task.changeId ? context.load(listingChangeById, task.changeId) : null;
  }
}

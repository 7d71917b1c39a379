import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ListingChangeEntity } from './listing-change.entity.ts';
import { contentByProductId } from './listing-change.loader.ts';
import { proposedDifferences } from './listing-change.rules.ts';
import { ListingChange, ProposedDifference } from './listing-change.type.ts';
import type { ProductEntity } from './product.entity.ts';
import { productById } from './product.loader.ts';
import { Product } from './product.type.ts';

@Resolver(() => ListingChange)
export class ListingChangeResolver {
  @FieldResolver(() => Product, { nullable: true, description: 'The product it is about.' })
  product(
    @Root() change: ListingChangeEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return context.load(productById, change.productId);
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [ProposedDifference], {
    description: 'What it would change, side by side; only the parts that differ.',
  })
  async differences(
    @Root() change: ListingChangeEntity,
    @Ctx() context: Context,
  ): Promise<ProposedDifference[]> {
    const current = await context.load(contentByProductId, change.productId);
    return proposedDifferences(
      change.baseContent,
      change.proposed,
      current ?? change.baseContent,
    ).map((one) => ({ ...one }));
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who proposed it.' })
  async proposer(
    @Root() change: ListingChangeEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return change.proposedBy ? context.load(personById, change.proposedBy) : null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who decided it, or took it back; null while it waits.',
  })
  async decider(
    @Root() change: ListingChangeEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return change.decidedBy ? context.load(personById, change.decidedBy) : null;
  }
}

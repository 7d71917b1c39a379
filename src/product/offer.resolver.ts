import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Access } from '../platform/graphql/access.ts';
import { childConnection } from '../platform/graphql/child-pages.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { historyKey } from './history.loader.ts';
import type { OfferChangeEntity } from './offer.entity.ts';
import { offerCountByProductId, offerPageByProductId } from './offer.loader.ts';
import { OfferChange, OfferChangeConnection } from './offer.type.ts';
import { LOOKED_AFTER } from './product.access.ts';
import type { ProductEntity } from './product.entity.ts';
import { Product } from './product.type.ts';

@Resolver(() => Product)
export class ProductOfferResolver {
  @Access(LOOKED_AFTER)
  @FieldResolver(() => OfferChangeConnection, {
    description:
      'How its price, capacity, season and stock changed, the newest first. For those who look after it.',
  })
  async offerHistory(
    @Root() product: ProductEntity,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const key = historyKey(args, product.id);
    const { page, nodes } = await context.load(offerPageByProductId, key);
    return childConnection(page, nodes, () => context.load(offerCountByProductId, product.id));
  }
}

@Resolver(() => OfferChange)
export class OfferChangeResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who did it; null = the program.' })
  async by(
    @Root() change: OfferChangeEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return change.personId ? context.load(personById, change.personId) : null;
  }
}

import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Access, when } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { placeOfProduct } from '../product/product.access.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { Product } from '../product/product.type.ts';
import { RubricCriterion, RubricOption } from '../rubric/rubric-tree.type.ts';
import { LinkageContract } from './linkage-contract.type.ts';
import { evidenceOf, shareOfProduct, type Evidence } from './linkage-evidence.ts';
import { LinkageEvidence, LinkageShare } from './linkage-evidence.type.ts';
import { readableContractById } from './linkage-share.loader.ts';
import type { LinkageShare as ShareFacts } from './linkage-share.rules.ts';
import { mayAtAny, valueChainAccess } from './value-chain.access.ts';
import type { LinkageContractEntity } from './value-chain.entity.ts';
import { ShareOf } from './value-chain.enums.ts';
import { Quantity } from './value-chain.type.ts';

const SHARE = when<ProductEntity>('linkageShare', (actor, product) =>
  mayAtAny(valueChainAccess.contractedShareRead, actor, [placeOfProduct(product)]),
);
const FOR =
  'For the producer, the offices of its region, the council, trade promotion and the coordination office.';

@Resolver(() => Product)
export class ProductLinkageResolver {
  @Access(SHARE)
  @Cost({ items: 2 })
  @FieldResolver(() => LinkageShare, {
    nullable: true,
    description: `How much of a year is under linkage contracts in force on a day. ${FOR}`,
  })
  linkageShare(
    @Root() product: ProductEntity,
    @Arg('on', () => LocalDate, { nullable: true, description: 'The day; today when left out.' })
    on: string | null,
    @Arg('of', () => ShareOf, {
      defaultValue: ShareOf.OUTPUT,
      description: 'Of the output, or of the raw material.',
    })
    of: ShareOf,
    @Ctx() context: Context,
  ): Promise<ShareFacts> {
    return shareOfProduct(context, product, on ?? context.today, of);
  }

  @Access(SHARE)
  @Cost({ items: 5 })
  @FieldResolver(() => LinkageEvidence, {
    nullable: true,
    description: `What the contracts would be worth under the linkage criterion of the product's official sheet, by the decision in force on the day; null where no sheet asks for a share. ${FOR}`,
  })
  linkageEvidence(
    @Root() product: ProductEntity,
    @Arg('on', () => LocalDate, { nullable: true, description: 'The day; today when left out.' })
    on: string | null,
    @Ctx() context: Context,
  ): Promise<Evidence | null> {
    return evidenceOf(context, product, on ?? context.today);
  }
}

@Resolver(() => LinkageShare)
export class LinkageShareResolver {
  @FieldResolver(() => Quantity, {
    nullable: true,
    description:
      'What there is in a year, that volumes are held against: capacity times months of the season, or what the links record.',
  })
  yearly(@Root() share: ShareFacts): Quantity | null {
    return share.yearly && { ...share.yearly };
  }

  @FieldResolver(() => Int, { description: 'How many contracts the sum is made of.' })
  contractCount(@Root() share: ShareFacts): number {
    return share.counted.length;
  }

  @FieldResolver(() => Int, { description: 'Contracts in force that could not be counted.' })
  uncountedCount(@Root() share: ShareFacts): number {
    return share.uncounted.length;
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [LinkageContract], {
    description: 'The contracts of the sum that the reader may see.',
  })
  async contracts(
    @Root() share: ShareFacts,
    @Ctx() context: Context,
  ): Promise<LinkageContractEntity[]> {
    const rows = await context.loadMany(
      readableContractById,
      share.counted.map(({ id }) => id),
    );
    return rows.filter((row) => row !== null);
  }
}

@Resolver(() => LinkageEvidence)
export class LinkageEvidenceResolver {
  @FieldResolver(() => LinkageShare, { description: 'The share of output it rests on.' })
  share(@Root() evidence: Evidence): ShareFacts {
    return evidence.share;
  }

  @FieldResolver(() => RubricCriterion, { description: 'The criterion on linkage.' })
  criterion(@Root() evidence: Evidence) {
    return evidence.criterion;
  }

  @FieldResolver(() => RubricOption, {
    nullable: true,
    description: 'The level it would reach; null when the share is not known.',
  })
  option(@Root() evidence: Evidence) {
    return evidence.option;
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [LinkageContract], {
    description: 'The contracts that prove it, as far as the reader may see them.',
  })
  async contracts(
    @Root() { share }: Evidence,
    @Ctx() context: Context,
  ): Promise<LinkageContractEntity[]> {
    const rows = await context.loadMany(
      readableContractById,
      share.counted.map(({ id }) => id),
    );
    return rows.filter((row) => row !== null);
  }
}

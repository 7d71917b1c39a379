import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Access, when } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { publicError } from '../platform/graphql/errors.ts';
import { say } from '../platform/graphql/language.ts';
import { placeOfProduct } from '../product/product.access.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { productById } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import { contractTermsByProductId } from './linkage-contract.loader.ts';
import { ContractedShare } from './linkage-contract.type.ts';
import { shareOfYear, type ContractedShare as ShareFacts } from './linkage.rules.ts';
import { supplyKey, supplyOf, type Direction, type SupplyStep } from './supply.loader.ts';
import { SupplyNode } from './supply.type.ts';
import { mayAtAny, valueChainAccess } from './value-chain.access.ts';
import type {
  ChainLinkEntity,
  ChainParticipantEntity,
  ValueChainEntity,
} from './value-chain.entity.ts';
import { ShareOf, SupplyNodeKind } from './value-chain.enums.ts';
import { chainsByProductId, linkById, participantById } from './value-chain.loader.ts';
import { ChainLink, ChainParticipant, ValueChain } from './value-chain.type.ts';

const DEPTH = 'How many steps at most; as far as it goes when left out.';

const SHARE = when<ProductEntity>('contractedShare', (actor, product) =>
  mayAtAny(valueChainAccess.contractedShareRead, actor, [placeOfProduct(product)]),
);

@Resolver(() => Product)
export class ProductChainsResolver {
  @Cost({ items: 2 })
  @FieldResolver(() => [ValueChain], { description: 'Its value chains (chuỗi giá trị).' })
  valueChains(
    @Root() product: ProductEntity,
    @Ctx() context: Context,
  ): Promise<ValueChainEntity[]> {
    return context.load(chainsByProductId, product.id);
  }

  @Cost({ points: 20, items: 20 })
  @FieldResolver(() => [SupplyNode], {
    description:
      'What it comes from: participants and products, nearest first, each once. Chains of products that may not be seen are left out; at most about 2,000 places.',
  })
  upstream(
    @Root() product: ProductEntity,
    @Arg('depth', () => Int, { nullable: true, description: DEPTH }) depth: number | null,
    @Ctx() context: Context,
  ): Promise<SupplyStep[]> {
    return walk(context, product, 'upstream', depth);
  }

  @Cost({ points: 20, items: 20 })
  @FieldResolver(() => [SupplyNode], {
    description:
      'Where it goes: buyers, and products that it is an input of, nearest first, each once. Chains of products that may not be seen are left out; at most about 2,000 places.',
  })
  downstream(
    @Root() product: ProductEntity,
    @Arg('depth', () => Int, { nullable: true, description: DEPTH }) depth: number | null,
    @Ctx() context: Context,
  ): Promise<SupplyStep[]> {
    return walk(context, product, 'downstream', depth);
  }

  @Access(SHARE)
  @FieldResolver(() => ContractedShare, {
    nullable: true,
    description:
      'How much of a year is under linkage contracts. For the producer, the offices of its region, the council and the coordination office.',
  })
  async contractedShare(
    @Root() product: ProductEntity,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Arg('shareOf', () => ShareOf, {
      defaultValue: ShareOf.OUTPUT,
      description: 'Of the output, or of the raw material.',
    })
    shareOf: ShareOf,
    @Ctx() context: Context,
  ): Promise<ShareFacts> {
    const terms = await context.load(contractTermsByProductId, product.id);
    return shareOfYear(terms, year, shareOf);
  }
}

async function walk(
  context: Context,
  product: ProductEntity,
  direction: Direction,
  depth: number | null,
): Promise<SupplyStep[]> {
  if (typeof depth === 'number' && depth < 0) {
    const text = { vi: 'Số bước không thể âm.', en: 'The number of steps cannot be negative.' };
    throw publicError('BAD_USER_INPUT', say(text, context.language));
  }
  const key = supplyKey({ productId: product.id, direction, depth: depth ?? null });
  return context.load(supplyOf, key);
}

@Resolver(() => SupplyNode)
export class SupplyNodeResolver {
  @FieldResolver(() => Product, {
    nullable: true,
    description: 'The product; null for participants.',
  })
  async product(@Root() node: SupplyStep, @Ctx() context: Context): Promise<ProductEntity | null> {
    return node.kind === SupplyNodeKind.PRODUCT ? context.load(productById, node.id) : null;
  }

  @FieldResolver(() => ChainParticipant, {
    nullable: true,
    description: 'The participant; null for products.',
  })
  async participant(
    @Root() node: SupplyStep,
    @Ctx() context: Context,
  ): Promise<ChainParticipantEntity | null> {
    return node.kind === SupplyNodeKind.PARTICIPANT ? context.load(participantById, node.id) : null;
  }

  @FieldResolver(() => ChainLink, {
    nullable: true,
    description:
      'The link by which the last step goes; null between a product and its makers or buyers.',
  })
  async link(@Root() node: SupplyStep, @Ctx() context: Context): Promise<ChainLinkEntity | null> {
    return node.linkId ? context.load(linkById, node.linkId) : null;
  }
}

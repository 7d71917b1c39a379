import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { placeOfProduct } from '../product/product.access.ts';
import { productById, visibleProduct } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import { runningContractsOf, waysFrom } from './chain-break.loader.ts';
import { whatFalls } from './chain-break.rules.ts';
import { BrokenParticipant, BrokenProduct, ChainBreak } from './chain-break.type.ts';
import { LinkageContract } from './linkage-contract.type.ts';
import { mayAtAny, valueChainAccess } from './value-chain.access.ts';
import type { ChainParticipantEntity, LinkageContractEntity } from './value-chain.entity.ts';
import { ShareOf } from './value-chain.enums.ts';
import { chainById, linkById, participantById } from './value-chain.loader.ts';
import { ChainLink, ChainParticipant } from './value-chain.type.ts';

interface Reached {
  readonly id: string;
  readonly distance: number;
  readonly hasOtherSource: boolean;
}

interface Break {
  readonly participant: ChainParticipantEntity;
  readonly contracts: LinkageContractEntity[];
  readonly products: Reached[];
  readonly participants: Reached[];
  readonly linkIds: string[];
  readonly outputShareBasisPoints: number;
  readonly materialShareBasisPoints: number;
}

@Resolver(() => ChainBreak)
export class ChainBreakResolver {
  @Access(valueChainAccess.termsRead)
  @Cost({ points: 30, items: 20 })
  @Query(() => ChainBreak, {
    nullable: true,
    description:
      'What would fall if a participant stopped: products, links, contracts, shares. For the participant, the producer of the product, trade promotion and the coordination office; null for others.',
  })
  async chainWhatBreaks(
    @Arg('participantId', () => ID, { description: 'The participant that stops.' })
    participantId: string,
    @Ctx() context: Context,
  ): Promise<Break | null> {
    const id = uuidOf(participantId, 'ChainParticipant');
    const participant = id && (await context.load(participantById, id));
    const chain = participant && (await context.load(chainById, participant.chainId));
    const product = chain && (await context.load(productById, chain.productId));
    if (!participant || !product || !(await visibleProduct(context, product.id))) return null;
    const places = [placeOfProduct(product), { producerId: participant.producerId }];
    if (!mayAtAny(valueChainAccess.termsRead, context.actor, places)) return null;
    return breakOf(context, participant);
  }

  @FieldResolver(() => ChainParticipant, { description: 'The participant that stops.' })
  participant(@Root() { participant }: Break): ChainParticipantEntity {
    return participant;
  }

  @FieldResolver(() => [BrokenProduct], { description: 'Products it reaches, nearest first.' })
  products(@Root() { products }: Break): Reached[] {
    return products;
  }

  @FieldResolver(() => [BrokenParticipant], {
    description: 'Participants it reaches, nearest first.',
  })
  participants(@Root() { participants }: Break): Reached[] {
    return participants;
  }

  @FieldResolver(() => [ChainLink], { description: 'Links through which nothing would flow.' })
  async links(@Root() { linkIds }: Break, @Ctx() context: Context) {
    const links = await context.loadMany(linkById, linkIds);
    return links.filter((link) => link !== null);
  }

  @FieldResolver(() => [LinkageContract], {
    description: 'Its contracts in force today that the reader may see.',
  })
  contracts(@Root() { contracts }: Break): LinkageContractEntity[] {
    return contracts;
  }
}

@Resolver(() => BrokenProduct)
export class BrokenProductResolver {
  @FieldResolver(() => Product, { nullable: true, description: 'The product.' })
  product(@Root() { id }: Reached, @Ctx() context: Context) {
    return context.load(productById, id);
  }
}

@Resolver(() => BrokenParticipant)
export class BrokenParticipantResolver {
  @FieldResolver(() => ChainParticipant, { nullable: true, description: 'The participant.' })
  participant(@Root() { id }: Reached, @Ctx() context: Context) {
    return context.load(participantById, id);
  }
}

async function breakOf(context: Context, participant: ChainParticipantEntity): Promise<Break> {
  const [ways, contracts] = await Promise.all([
    waysFrom(context, participant.id),
    context.load(runningContractsOf, participant.id),
  ]);
  const { fallen, standing } = whatFalls(participant.id, ways);
  const reached = new Map<string, Reached & { isProduct: boolean }>();
  for (const { to: id, distance, isProduct } of ways) {
    if (!reached.has(id)) {
      reached.set(id, { id, distance, isProduct, hasOtherSource: standing.has(id) });
    }
  }
  const places = [...reached.values()];
  const lost = ways.flatMap(({ from, linkId }) => (linkId && fallen.has(from) ? [linkId] : []));
  const share = (of: ShareOf) =>
    contracts
      .filter(({ shareOf }) => shareOf === of)
      .reduce((sum, { shareBasisPoints }) => sum + (shareBasisPoints ?? 0), 0);
  return {
    ...{ participant, contracts },
    products: places.filter(({ isProduct }) => isProduct),
    participants: places.filter(({ isProduct }) => !isProduct),
    linkIds: [...new Set(lost)],
    outputShareBasisPoints: share(ShareOf.OUTPUT),
    materialShareBasisPoints: share(ShareOf.MATERIAL),
  };
}

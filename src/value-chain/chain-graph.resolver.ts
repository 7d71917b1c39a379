import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { producerById } from '../producer/producer.loader.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { visibleProduct } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import { communeById } from '../region/region.loader.ts';
import { chainGraph, type GraphLink, type GraphParty } from './chain-graph.rules.ts';
import { ChainGraph } from './chain-graph.type.ts';
import type {
  ChainLinkEntity,
  ChainParticipantEntity,
  ValueChainEntity,
} from './value-chain.entity.ts';
import { chainsByProductId, linksByChainId, participantsByChainId } from './value-chain.loader.ts';

@Resolver(() => Product)
export class ProductChainGraphResolver {
  @Cost({ points: 5, items: 20 })
  @FieldResolver(() => ChainGraph, {
    description: 'Its chains as nodes and edges, for a picture with a table beside it.',
  })
  async chainGraph(@Root() product: ProductEntity, @Ctx() context: Context): Promise<ChainGraph> {
    const chains = await context.load(chainsByProductId, product.id);
    const own = { id: toGlobalId('Product', product.id), name: product.name };
    const parts = await Promise.all(chains.map((chain) => partsOf(context, chain)));
    return chainGraph(own, parts) as ChainGraph;
  }
}

async function partsOf(context: Context, { id }: ValueChainEntity) {
  const [participants, rows] = await Promise.all([
    context.load(participantsByChainId, id),
    context.load(linksByChainId, id),
  ]);
  const parties = await Promise.all(participants.map((one) => partyOf(context, one)));
  const links = await Promise.all(rows.map((one) => linkOf(context, one)));
  return { parties, links };
}

async function partyOf(context: Context, row: ChainParticipantEntity): Promise<GraphParty> {
  const { id, stage, stageOrder, partyName, producerId, communeId } = row;
  const [producer, commune] = await Promise.all([
    producerId ? context.load(producerById, producerId) : null,
    communeId ? communeById(context, communeId) : null,
  ]);
  const name = partyName ?? producer?.name ?? '';
  const place = commune?.fullName ?? null;
  return { id: toGlobalId('ChainParticipant', id), stage, stageOrder, name, place };
}

async function linkOf(context: Context, row: ChainLinkEntity): Promise<GraphLink> {
  const input = row.inputProductId ? await visibleProduct(context, row.inputProductId) : null;
  return {
    from: toGlobalId('ChainParticipant', row.fromParticipantId),
    to: toGlobalId('ChainParticipant', row.toParticipantId),
    flow: row.flow,
    input: input && { id: toGlobalId('Product', input.id), name: input.name },
  };
}

import { In, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { visibleProduct } from '../product/product.loader.ts';
import { ChainLinkEntity, ChainParticipantEntity, ValueChainEntity } from './value-chain.entity.ts';

/** In whatever state the product is: for objects that were reached through it. */
export const chainById = byId('valueChainById', ValueChainEntity);
export const participantById = byId('chainParticipantById', ChainParticipantEntity);
export const linkById = byId('chainLinkById', ChainLinkEntity);

function byId<E extends { id: string } & ObjectLiteral>(name: string, entity: EntityTarget<E>) {
  return defineLoader<string, E | null>(name, async (ids, context) => {
    const rows = await context.db.source.manager.findBy(entity, { id: In([...ids]) } as never);
    return oneByKey(ids, rows, (row) => row.id);
  });
}

/** A chain may be seen with its product; a hidden one is null like one that does not exist. */
export async function visibleChain(context: Context, id: string): Promise<ValueChainEntity | null> {
  const chain = await context.load(chainById, id);
  return chain && (await visibleProduct(context, chain.productId)) ? chain : null;
}

export const chainsByProductId = defineLoader<string, ValueChainEntity[]>(
  'valueChainsByProductId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ValueChainEntity, {
      where: { productId: In([...ids]) },
      order: { id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.productId);
  },
);

/** The participants of a chain in the order of the stages. */
export const participantsByChainId = defineLoader<string, ChainParticipantEntity[]>(
  'chainParticipantsByChainId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ChainParticipantEntity, {
      where: { chainId: In([...ids]) },
      order: { stageOrder: 'ASC', id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.chainId);
  },
);

export const linksByChainId = defineLoader<string, ChainLinkEntity[]>(
  'chainLinksByChainId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ChainLinkEntity, {
      where: { chainId: In([...ids]) },
      order: { id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.chainId);
  },
);

const seenWithItsChain =
  <E extends { chainId: string }>(find: (context: Context, id: string) => Promise<E | null>) =>
  async (context: Context, id: string): Promise<E | null> => {
    const row = await find(context, id);
    return row && (await visibleChain(context, row.chainId)) ? row : null;
  };

defineNode({ type: 'ValueChain', entity: ValueChainEntity, load: visibleChain });
defineNode({
  type: 'ChainParticipant',
  entity: ChainParticipantEntity,
  load: seenWithItsChain((context, id) => context.load(participantById, id)),
});
defineNode({
  type: 'ChainLink',
  entity: ChainLinkEntity,
  load: seenWithItsChain((context, id) => context.load(linkById, id)),
});

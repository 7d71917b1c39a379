import type { EntityManager } from 'typeorm';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { ProducerEntity } from '../producer/producer.entity.ts';
import { maySeeProduct, placeOfProduct } from '../product/product.access.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import { ChainLinkEntity, ChainParticipantEntity, ValueChainEntity } from './value-chain.entity.ts';

/** The chain somebody wants to change; refuses unless the place of its product is theirs. */
export async function chainToChange(
  tx: Transaction,
  id: string | null | undefined,
  field: readonly string[],
): Promise<ValueChainEntity> {
  const chain = id ? await tx.em.findOneBy(ValueChainEntity, { id }) : null;
  const product = chain && (await tx.em.findOneBy(ProductEntity, { id: chain.productId }));
  tx.authorize(product ? placeOfProduct(product) : {});
  if (!chain) throw notFound(field);
  return chain;
}

/** The product a chain is to be made for, under the same rule. */
export async function productToChain(tx: Transaction, id: string): Promise<ProductEntity> {
  const product = await tx.em.findOneBy(ProductEntity, { id });
  tx.authorize(product ? placeOfProduct(product) : {});
  if (!product) throw notFound(['input', 'productId']);
  return product;
}

/** A product that flows in has to be one the actor may see. */
export async function checkInputProduct(tx: Transaction, id: string | null | undefined) {
  if (!id) return;
  const product = await tx.em.findOneBy(ProductEntity, { id });
  if (!product || !maySeeProduct(tx.context.actor, product)) {
    throw notFound(['input', 'inputProductId']);
  }
}

export async function checkCommune(em: EntityManager, id: string | null | undefined) {
  if (id && !(await em.existsBy(CommuneEntity, { id }))) throw notFound(['input', 'communeId']);
}

export async function checkProducer(em: EntityManager, id: string | null | undefined) {
  if (id && !(await em.existsBy(ProducerEntity, { id }))) throw notFound(['input', 'producerId']);
}

/** A participant of this chain, by whichever field named it. */
export async function checkParticipant(
  em: EntityManager,
  chainId: string,
  id: string,
  field: readonly string[],
): Promise<void> {
  if (!(await em.existsBy(ChainParticipantEntity, { id, chainId }))) throw notFound(field);
}

/** True when links or contracts stand on the participant. */
export async function isInUse(em: EntityManager, participantId: string): Promise<boolean> {
  const rows: { used: boolean }[] = await em.query(
    `SELECT EXISTS (SELECT FROM chain_link
                     WHERE from_participant_id = $1 OR to_participant_id = $1)
         OR EXISTS (SELECT FROM linkage_contract_party WHERE participant_id = $1)
         OR EXISTS (SELECT FROM product_lot WHERE participant_id = $1)
         OR EXISTS (SELECT FROM lot_input WHERE participant_id = $1) AS used`,
    [participantId],
  );
  return rows[0]?.used ?? false;
}

/** True when contracts were recorded for the chain: these are kept. */
export async function hasContracts(em: EntityManager, chainId: string): Promise<boolean> {
  const rows: { used: boolean }[] = await em.query(
    `SELECT EXISTS (SELECT FROM linkage_contract WHERE chain_id = $1) AS used`,
    [chainId],
  );
  return rows[0]?.used ?? false;
}

/**
 * Deletes a row that still has the revision its editor saw.
 * @returns false when somebody else was faster
 */
export async function removeRow(
  em: EntityManager,
  entity: typeof ValueChainEntity | typeof ChainParticipantEntity | typeof ChainLinkEntity,
  row: { readonly id: string; readonly revision: number },
): Promise<boolean> {
  const { affected } = await em.delete(entity, { id: row.id, revision: row.revision });
  return affected === 1;
}

export function findParticipant(
  em: EntityManager,
  id: string,
): Promise<ChainParticipantEntity | null> {
  return em.findOneBy(ChainParticipantEntity, { id });
}

export function findLink(em: EntityManager, id: string): Promise<ChainLinkEntity | null> {
  return em.findOneBy(ChainLinkEntity, { id });
}

/** A producer takes part once at each stage. */
export function takesPart(
  em: EntityManager,
  where: Pick<ChainParticipantEntity, 'chainId' | 'stage'> & { producerId: string },
): Promise<boolean> {
  return em.existsBy(ChainParticipantEntity, where);
}

/** Stores a new row and gives it back as it is stored. */
export async function insertRow<E extends { id: string }>(
  em: EntityManager,
  entity: new () => E,
  row: Partial<E> & { id: string },
): Promise<E> {
  await em.insert(entity, row as never);
  return em.findOneByOrFail(entity, { id: row.id } as never);
}

/** Removes a chain with its participants and links, links first: they hold on to participants. */
export async function removeChain(em: EntityManager, chain: ValueChainEntity): Promise<boolean> {
  await em.delete(ChainLinkEntity, { chainId: chain.id });
  return removeRow(em, ValueChainEntity, chain);
}

export function productOfChain(
  em: EntityManager,
  { productId }: ValueChainEntity,
): Promise<ProductEntity | null> {
  return em.findOneBy(ProductEntity, { id: productId });
}

import type { SelectQueryBuilder } from 'typeorm';
import { tokenHash } from '../identity/identity.rules.ts';
import { decide, scopeAllows } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { producerById } from '../producer/producer.loader.ts';
import { productById } from '../product/product.loader.ts';
import { starsOn } from '../product/product.rules.ts';
import { ProductStatus } from '../product/product.enums.ts';
import { CuratedListEntity, CuratedListItemEntity, CuratedListShareEntity } from './list.entity.ts';
import type { Shown } from './list.rules.ts';
import { tradeAccess } from './trade.access.ts';

/** All lists (alias `l`); whoever may read one may read all. */
export function listRows(context: Context): SelectQueryBuilder<CuratedListEntity> {
  return context.db.source.manager.createQueryBuilder(CuratedListEntity, 'l');
}

export const listById = defineLoader<string, CuratedListEntity | null>(
  'curatedListById',
  async (ids, context) => {
    const rows = await listRows(context).where('l.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** A list for whoever may read lists. */
export async function visibleList(context: Context, id: string): Promise<CuratedListEntity | null> {
  const rule = tradeAccess.curatedLists;
  const allowed = decide(rule, context.actor).allowed && scopeAllows(rule, context.actor, 'read');
  return allowed ? context.load(listById, id) : null;
}

export const itemsByListId = defineLoader<string, CuratedListItemEntity[]>(
  'itemsByListId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(CuratedListItemEntity, 'i')
      .where('i.list_id = ANY(:ids)', { ids })
      .orderBy('i.position')
      .getMany();
    return manyByKey(ids, rows, (row) => row.listId);
  },
);

export const itemCountByListId = defineLoader<string, number>(
  'itemCountByListId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; count: number }>(
      `SELECT list_id AS id, count(*)::int AS count FROM curated_list_item
        WHERE list_id = ANY($1::uuid[]) GROUP BY list_id`,
      [ids],
    );
    return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.count ?? 0);
  },
);

export const sharesByListId = defineLoader<string, CuratedListShareEntity[]>(
  'sharesByListId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(CuratedListShareEntity, 's')
      .where('s.list_id = ANY(:ids)', { ids })
      .orderBy('s.id', 'DESC')
      .getMany();
    return manyByKey(ids, rows, (row) => row.listId);
  },
);

/** The link a token opens, whether it still works or not. */
export function shareByToken(
  context: Context,
  token: string,
): Promise<CuratedListShareEntity | null> {
  return context.db.source.manager.findOneBy(CuratedListShareEntity, {
    tokenHash: tokenHash(token.slice(0, 200)),
  });
}

/** What may be said of a product today; contacts with consent only. */
export async function shownNow(context: Context, productId: string): Promise<Shown | null> {
  const product = await context.load(productById, productId);
  const producer = product && (await context.load(producerById, product.producerId));
  if (!product || !producer) return null;
  return {
    ...{ name: product.name, producer: producer.name },
    ...{ priceAmount: product.priceAmount, priceUnit: product.priceUnit },
    stars: starsOn(product, context.today),
    validUntil: product.certifiedUntil,
    phone: producer.phonePublic ? producer.phone : null,
    email: producer.emailPublic ? producer.email : null,
    address: producer.addressPublic ? producer.address : null,
    published: product.status === ProductStatus.PUBLISHED,
  };
}

defineNode({ type: 'CuratedList', entity: CuratedListEntity, load: visibleList });

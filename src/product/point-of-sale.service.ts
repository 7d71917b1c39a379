import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { PointOfSaleEntity } from './point-of-sale.entity.ts';

export type PointOfSaleValues = Partial<
  Omit<PointOfSaleEntity, 'id' | 'revision' | 'createdAt' | 'updatedAt'>
>;

export function findPointOfSale(em: EntityManager, id: string): Promise<PointOfSaleEntity | null> {
  return em.findOneBy(PointOfSaleEntity, { id });
}

export async function createPointOfSale(
  em: EntityManager,
  values: PointOfSaleValues & Pick<PointOfSaleEntity, 'name' | 'kind'>,
): Promise<PointOfSaleEntity> {
  const id = uuidv7();
  await em.insert(PointOfSaleEntity, { ...values, id });
  return em.findOneByOrFail(PointOfSaleEntity, { id });
}

/** It has to be found by something. */
export function requirePlace(point: {
  readonly address?: string | null;
  readonly communeId?: string | null;
}): void {
  if (point.address || point.communeId) return;
  throw refuse(
    'PLACE_NEEDED',
    {
      vi: 'Hãy chọn xã, phường hoặc ghi địa chỉ để khách tìm được. Chưa có gì được lưu.',
      en: 'Give the commune or an address, so that buyers find it. Nothing was stored.',
    },
    ['input', 'address'],
  );
}

/**
 * Says what is sold there, in the place of what was said before. A producer's own sells its own products;
 * others sell what is published.
 */
export async function sellProducts(
  { em }: Pick<Transaction, 'em'>,
  point: PointOfSaleEntity,
  productIds: readonly string[],
): Promise<void> {
  const known: { id: string; own: boolean }[] = await em.query(
    `SELECT id, producer_id IS NOT DISTINCT FROM $2::uuid AS own FROM product
      WHERE id = ANY($1::uuid[]) AND (status = 'PUBLISHED' OR producer_id = $2::uuid)`,
    [productIds, point.producerId],
  );
  productIds.forEach((id, index) => {
    const product = known.find((one) => one.id === id);
    if (!product) throw notFound(['input', 'productIds', String(index)]);
    if (point.producerId && !product.own) throw foreign(index);
  });
  await em.query(`DELETE FROM point_of_sale_product WHERE point_of_sale_id = $1`, [point.id]);
  await em.query(
    `INSERT INTO point_of_sale_product (point_of_sale_id, product_id)
     SELECT DISTINCT $1::uuid, unnest($2::uuid[])`,
    [point.id, productIds],
  );
}

function foreign(index: number) {
  return refuse(
    'FOREIGN_PRODUCT',
    {
      vi: 'Điểm bán của chủ thể chỉ ghi sản phẩm của chính chủ thể đó. Chưa có gì được lưu; hãy bỏ sản phẩm này.',
      en: 'A producer’s own point of sale lists its own products only. Nothing was stored; leave this product out.',
    },
    ['input', 'productIds', String(index)],
  );
}

import type { EntityManager } from 'typeorm';
import { columnsOf, entityOf, onRows, writeRows } from '../platform/db/rows.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { actsAsProducer } from './product.access.ts';
import { ProductEntity } from './product.entity.ts';
import type { OfferDifference } from './offer.rules.ts';
import type { ProductContent } from './product-content.rules.ts';
import type { ProductValues } from './product.service.ts';
import { ProductVersionEntity } from './product-version.entity.ts';
import { VersionCause } from './product-version.enums.ts';

const OF_THE_OFFICE: ReadonlySet<VersionCause> = new Set([
  VersionCause.PUBLISHED,
  VersionCause.RETURNED,
  VersionCause.ACCEPTED,
]);

/**
 * A product that is about to be changed. Entries that are older than the versions get their first one
 * here, so that there is something to compare with and to go back to.
 */
export async function findToChange(em: EntityManager, id: string): Promise<ProductEntity | null> {
  const metadata = em.connection.getMetadata(ProductEntity);
  const rows = await onRows(
    em,
    `with found as (
       insert into product_version (product_id, number, status, cause, content, created_at)
       select p.id, p.revision, p.status, 'FOUND', product_content(p.id), p.updated_at
         from product p
        where p.id = $1
          and not exists (select from product_version v where v.product_id = p.id)
       on conflict do nothing)
     select ${columnsOf(metadata)} from product where id = $1`,
    [id],
  );
  return rows[0] ? entityOf<ProductEntity>(metadata, rows[0]) : null;
}

/**
 * Keeps what a product is now, after all its parts were written.
 * @param offers how price, capacity, season and stock changed with it
 */
export async function keepVersion(
  { em, context: { actor } }: Transaction,
  product: ProductEntity,
  cause: VersionCause,
  offers: readonly OfferDifference[] = [],
): Promise<void> {
  const forProducer = !OF_THE_OFFICE.has(cause) && !actsAsProducer(actor, product);
  const history =
    offers.length === 0
      ? ''
      : `with offer as (
           insert into offer_change (product_id, what, before, after, version, person_id)
           select $1, o.what, o.before, o.after, $2, $5
             from jsonb_to_recordset($7::jsonb) as o(what text, before text, after text))`;
  await writeRows(
    em,
    `${history} insert into product_version
       (product_id, number, status, cause, person_id, on_behalf_of, content)
     values ($1::uuid, $2::integer, $3, $4, $5::uuid, $6, product_content($1))`,
    [
      ...[product.id, product.revision, product.status, cause, actor.personId],
      forProducer ? product.producerId : null,
      ...(offers.length === 0 ? [] : [JSON.stringify(offers)]),
    ],
  );
}

/** Everything the world sees of a product, as it is now. */
export async function contentOf(em: EntityManager, id: string): Promise<ProductContent> {
  const rows = await em.query<{ content: ProductContent }[]>(
    `select product_content($1) as content`,
    [id],
  );
  return rows[0]!.content;
}

export function findVersion(
  em: EntityManager,
  productId: string,
  number: number,
): Promise<ProductVersionEntity | null> {
  return em.findOneBy(ProductVersionEntity, { productId, number });
}

/** The columns of a product that shows what a version showed; a price that comes back is dated today. */
export function columnsOfContent(
  content: ProductContent,
  present: ProductEntity,
  today: string,
): ProductValues {
  const { price, capacity } = content;
  const same = price?.amount === present.priceAmount && price.unit === present.priceUnit;
  return {
    name: content.name,
    summary: content.summary,
    story: content.story,
    ingredients: content.ingredients,
    claims: [...content.claims],
    priceAmount: price?.amount ?? null,
    priceUnit: price?.unit ?? null,
    priceBaseQuantity: price?.baseQuantity ?? null,
    priceBaseUnit: price?.baseUnit ?? null,
    priceUpdatedOn: price && (same ? present.priceUpdatedOn : today),
    capacityAmount: capacity?.amount ?? null,
    capacityUnit: capacity?.unit ?? null,
    seasonMonths: [...content.seasonMonths],
    stockState: content.stockState,
  };
}

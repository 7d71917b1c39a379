import { Role } from '../identity/identity.enums.ts';
import { accessTable, decide, scopeAllows, type Place } from '../platform/graphql/access.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import { ProductStatus } from './product.enums.ts';

const EDITORS = {
  [Role.PRODUCER]: 'own',
  [Role.COMMUNE_OFFICER]: 'region',
  [Role.COORDINATION_OFFICE]: 'anywhere',
} as const;

/** A product belongs to its producer and to the commune where it is made. */
export const productAccess = accessTable('product', {
  /** Reading entries that are not, or no longer, in the public catalogue. */
  productListings: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.ADVISORY_TEAM]: 'region',
    [Role.COUNCIL_SECRETARY]: 'region',
    [Role.TRADE_PROMOTION]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.AUDITOR]: 'anywhere',
  },
  productCreate: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  productUpdate: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  productPhotoAttach: EDITORS,
  productPhotoUpdate: EDITORS,
  productPhotoRemove: EDITORS,
  productPhotoReorder: EDITORS,
  /** Somebody other than the producer looks at an entry before the world sees it. */
  productPublish: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  productArchive: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  productRestore: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
});

interface Placed {
  readonly producerId: string;
  readonly communeId: string;
}

export function placeOfProduct(product: Placed): Place {
  return { producerId: product.producerId, unitId: product.communeId };
}

/** Whether the actor may see the entry: the world what is published, others what they look after. */
export function maySeeProduct(actor: Actor, product: Placed & { status: ProductStatus }): boolean {
  if (product.status === ProductStatus.PUBLISHED) return true;
  const rule = productAccess.productListings;
  return decide(rule, actor, placeOfProduct(product)).allowed && scopeAllows(rule, actor, 'read');
}

/** Whether the actor sees what of a product's photos is not for the world: the file that was sent. */
export function maySeeOriginal(actor: Actor, product: Placed): boolean {
  const rule = productAccess.productListings;
  return decide(rule, actor, placeOfProduct(product)).allowed && scopeAllows(rule, actor, 'read');
}

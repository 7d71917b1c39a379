import { Role } from '../identity/identity.enums.ts';
import { accessTable, decide, scopeAllows, when, type Place } from '../platform/graphql/access.ts';
import { ownProducerIds, type Actor } from '../platform/graphql/actor.ts';
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
    [Role.TRADE_PROMOTION]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  productUpdate: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.TRADE_PROMOTION]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  productPhotoAttach: EDITORS,
  productPhotoUpdate: EDITORS,
  productPhotoRemove: EDITORS,
  productPhotoReorder: EDITORS,
  offerUpdate: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  /** What a producer asks to have changed in a published entry, and what came of it. */
  listingChanges: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.AUDITOR]: 'anywhere',
  },
  translationGaps: {
    [Role.PRODUCER]: 'own',
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.TRADE_PROMOTION]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.AUDITOR]: 'anywhere',
  },
  /** Words that mean the same to those who search. */
  searchSynonyms: {
    [Role.TRADE_PROMOTION]: 'anywhere',
    [Role.COORDINATION_OFFICE]: 'anywhere',
    [Role.AUDITOR]: 'anywhere',
  },
  searchSynonymSave: { [Role.COORDINATION_OFFICE]: 'anywhere' },
  /** Trade promotion enters what it has on paper; the commune looks at it all the same. */
  listingChangePropose: { [Role.PRODUCER]: 'own', [Role.TRADE_PROMOTION]: 'region' },
  listingChangeWithdraw: { [Role.PRODUCER]: 'own', [Role.TRADE_PROMOTION]: 'region' },
  listingChangeAccept: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  listingChangeReturn: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  productSubmit: { [Role.PRODUCER]: 'own' },
  /** Somebody other than the producer looks at an entry before the world sees it. */
  productPublish: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  productReturn: {
    [Role.COMMUNE_OFFICER]: 'region',
    [Role.COORDINATION_OFFICE]: 'anywhere',
  },
  productVersionRestore: {
    [Role.PRODUCER]: 'own',
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

/** Whether the actor looks after the entry: reads what is not for the world. */
export function looksAfterProduct(actor: Actor, product: Placed): boolean {
  const rule = productAccess.productListings;
  return decide(rule, actor, placeOfProduct(product)).allowed && scopeAllows(rule, actor, 'read');
}

/** Whether the actor may read what was proposed for the product. */
export function mayReadChanges(actor: Actor, product: Placed): boolean {
  const rule = productAccess.listingChanges;
  return decide(rule, actor, placeOfProduct(product)).allowed && scopeAllows(rule, actor, 'read');
}

/** For fields of a product that only those who look after it may read. */
export const LOOKED_AFTER = when('looks after the product', looksAfterProduct);

/** Whether somebody else looks at what the actor changes in a published entry: who may not publish it. */
export function isReviewed(actor: Actor, product: Placed): boolean {
  return !decide(productAccess.productPublish, actor, placeOfProduct(product)).allowed;
}

/** Whether the actor is of the producer itself and of no office: then it is not done for the producer. */
export function actsAsProducer(actor: Actor, product: Placed): boolean {
  const office = decide(productAccess.productPublish, actor, placeOfProduct(product)).allowed;
  return !office && ownProducerIds(actor).includes(product.producerId);
}

/** Whether the actor may see the entry: the world what is published, others what they look after. */
export function maySeeProduct(actor: Actor, product: Placed & { status: ProductStatus }): boolean {
  return product.status === ProductStatus.PUBLISHED || looksAfterProduct(actor, product);
}

import { Role } from '../identity/identity.enums.ts';
import { accessTable, type Place, type RoleScopes } from '../platform/graphql/access.ts';

/** Trade staff keep the points of sale of their area; a producer keeps its own. */
const KEEPERS: RoleScopes = {
  [Role.PRODUCER]: 'own',
  [Role.TRADE_PROMOTION]: 'region',
  [Role.COORDINATION_OFFICE]: 'anywhere',
};

export const pointOfSaleAccess = accessTable('product', {
  pointOfSaleCreate: KEEPERS,
  pointOfSaleUpdate: KEEPERS,
  pointOfSaleArchive: KEEPERS,
});

export function placeOfPointOfSale(point: {
  readonly producerId?: string | null;
  readonly communeId?: string | null;
}): Place {
  return { producerId: point.producerId ?? null, unitId: point.communeId ?? null };
}

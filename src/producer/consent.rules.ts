import { ConsentItem } from './producer.enums.ts';

/** The property that says whether an item is public now. */
export const CONSENT_COLUMN = {
  [ConsentItem.PHONE]: 'phonePublic',
  [ConsentItem.EMAIL]: 'emailPublic',
  [ConsentItem.ADDRESS]: 'addressPublic',
  [ConsentItem.ZALO]: 'zaloPublic',
  [ConsentItem.SHOP_LINKS]: 'shopLinksPublic',
  [ConsentItem.REPRESENTATIVE]: 'representativePublic',
  [ConsentItem.PLACE_PHOTO]: 'placePhotoPublic',
} as const satisfies Record<ConsentItem, string>;

import type { KeysetOrder } from '../platform/db/keyset.ts';

export const LOT_ORDERS: Readonly<Record<'NEWEST', KeysetOrder>> = {
  NEWEST: { key: (t) => `${t}.made_on`, type: 'date', direction: 'DESC' },
};

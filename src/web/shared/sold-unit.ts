export interface Base {
  /** A decimal of at most four places. */
  readonly quantity: string;
  readonly unit: 'KILOGRAM' | 'LITRE';
}

const UNITS: Readonly<Record<string, readonly [factor: number, Base['unit']]>> = {
  kg: [1, 'KILOGRAM'],
  g: [0.001, 'KILOGRAM'],
  gam: [0.001, 'KILOGRAM'],
  gram: [0.001, 'KILOGRAM'],
  tấn: [1000, 'KILOGRAM'],
  lít: [1, 'LITRE'],
  l: [1, 'LITRE'],
  ml: [0.001, 'LITRE'],
};
const QUANTITY = /(\d+(?:[.,]\d+)?)\s*(kg|gram|gam|g|tấn|lít|ml|l)(?![\p{L}\d])/iu;

/** How much a unit of sale holds, as far as its words say so: `hộp 300 g` is 0.3 kg. */
export function baseOf(soldUnit: string): Base | null {
  const found = QUANTITY.exec(soldUnit.normalize('NFC'));
  const known = found && UNITS[found[2]!.toLowerCase()];
  if (!found || !known) return null;
  const quantity = Number(found[1]!.replace(',', '.')) * known[0];
  const text = quantity.toFixed(4).replace(/\.?0+$/, '');
  return Number(text) > 0 ? { quantity: text, unit: known[1] } : null;
}

/** What one base unit costs at that price, in whole dong. */
export function baseAmount(amount: number, base: Base): number {
  return Math.round(amount / Number(base.quantity));
}

import type { ReactNode } from 'react';
import { day, decimal, money } from '../../shared/format.ts';
import { hrefOf } from '../../paths.ts';
import type { AppProductGridQuery } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import type { Column } from '../shell/listing.tsx';
import { StarTag } from '../shell/star-tag.tsx';
import type { GridOrder, SavedView } from './grid-filter.ts';
import { words } from './words.ts';

export type GridRow = AppProductGridQuery['productGrid']['nodes'][number];
export type ColumnName = SavedView['columns'][number];

const said = words.grid;

const CELLS: Readonly<Record<Exclude<ColumnName, 'NAME'>, (row: GridRow) => ReactNode>> = {
  STARS: ({ product }) => (
    <StarTag stars={product.stars} instead={said.validityNow[product.validity]} />
  ),
  VALIDITY: ({ product }) => said.validityNow[product.validity],
  VALID_UNTIL: ({ product }) =>
    product.certifiedUntil ? day(product.certifiedUntil, lang) : said.unknown,
  PRODUCER: ({ product }) => product.producer?.name,
  PRODUCER_KIND: ({ product }) => product.producer && words.kinds[product.producer.kind],
  COMMUNE: ({ product }) => product.commune?.fullName,
  GROUP: ({ product }) => product.group?.name,
  PRICE: ({ product: { price } }) => (price ? money(price.amount, lang) : said.unknown),
  PRICE_UNIT: ({ product: { price } }) => price?.unit,
  CAPACITY: ({ product: { supply } }) =>
    supply.monthlyCapacity ? decimal(supply.monthlyCapacity, lang) : said.unknown,
  CAPACITY_UNIT: ({ product: { supply } }) => supply.capacityUnit,
  PHONE: ({ product }) => product.producer?.contact.phone ?? said.unknown,
  PAPERS: ({ papers }) => said.papers(papers.count),
  LAST_SALES: ({ lastSales }) => (lastSales ? money(lastSales.amount, lang) : said.unknown),
  LAST_SALES_PERIOD: ({ lastSales }) => lastSales?.period.name,
};

const NUMBERS: readonly ColumnName[] = ['PRICE', 'CAPACITY', 'LAST_SALES'];

export const ALL_COLUMNS = Object.keys(said.columns) as ColumnName[];
const FIRST_COLUMNS: readonly ColumnName[] = [
  ...(['NAME', 'STARS', 'VALID_UNTIL', 'PRODUCER', 'COMMUNE'] as const),
  ...(['PRICE', 'PRICE_UNIT', 'CAPACITY', 'CAPACITY_UNIT', 'PAPERS'] as const),
];

/** What pressing a heading sorts by: once more turns it round, where it can be. */
const SORTS: Readonly<Partial<Record<ColumnName, readonly GridOrder[]>>> = {
  NAME: ['NAME'],
  VALID_UNTIL: ['ENDING'],
  PRICE: ['PRICE_ASC', 'PRICE_DESC'],
  CAPACITY: ['CAPACITY'],
};
const DOWNWARDS: readonly GridOrder[] = ['PRICE_DESC', 'CAPACITY'];

export interface Ticks {
  readonly has: (productId: string) => boolean;
  readonly turn: (product: GridRow['product'], is: boolean) => void;
}

export function gridColumns(
  chosen: readonly ColumnName[],
  order: GridOrder,
  onOrder: (order: GridOrder) => void,
  ticks: Ticks,
): readonly Column<GridRow>[] {
  const sortOf = (name: ColumnName) => {
    const orders = SORTS[name];
    if (!orders) return {};
    const at = orders.indexOf(order);
    const next = orders[(at + 1) % orders.length]!;
    const direction = DOWNWARDS.includes(order) ? ('descending' as const) : ('ascending' as const);
    return { sorted: at < 0 ? undefined : direction, onSort: () => onOrder(next) };
  };
  const rest = chosen.filter((name): name is keyof typeof CELLS => name !== 'NAME');
  return [
    {
      key: 'NAME',
      head: said.columns.NAME,
      cell: ({ product }) => (
        <span className="ticked-name">
          <input
            type="checkbox"
            aria-label={said.tick(product.name)}
            checked={ticks.has(product.id)}
            onChange={(event) => ticks.turn(product, event.target.checked)}
          />
          <a href={hrefOf('product', lang, { slug: product.slug })}>{product.name}</a>
        </span>
      ),
      ...sortOf('NAME'),
    },
    ...rest.map((name) => ({
      key: name,
      head: said.columns[name],
      cell: CELLS[name],
      number: NUMBERS.includes(name),
      ...sortOf(name),
    })),
  ];
}

/** Which columns somebody has chosen on this device. */
const keptAs = (personId: string) => `ocop-columns:${personId}`;

export function keptColumns(personId: string): readonly ColumnName[] {
  try {
    const kept = JSON.parse(localStorage.getItem(keptAs(personId)) ?? 'null') as unknown;
    const known = Array.isArray(kept) ? ALL_COLUMNS.filter((one) => kept.includes(one)) : [];
    return known.length > 0 ? known : FIRST_COLUMNS;
  } catch {
    return FIRST_COLUMNS;
  }
}

export function keepColumns(personId: string, columns: readonly ColumnName[]): void {
  localStorage.setItem(keptAs(personId), JSON.stringify(columns));
}

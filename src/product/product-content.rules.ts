import { toGlobalId } from '../platform/graphql/node.ts';
import type { ProductClaimValue } from './product.entity.ts';
import type { BaseUnit, StockState } from './product.enums.ts';
import { ListingField } from './product-version.enums.ts';

export interface EnglishTexts {
  readonly name: string | null;
  readonly summary: string | null;
  readonly story: string | null;
  readonly ingredients: string | null;
}

export interface ContentImage {
  readonly url: string;
  readonly altVi: string | null;
  readonly altEn: string | null;
  readonly width: number;
  readonly height: number;
}

/** Everything the world sees of a product, as a version keeps it; SQL: product_content. */
export interface ProductContent {
  readonly name: string;
  readonly summary: string | null;
  readonly story: string | null;
  readonly ingredients: string | null;
  readonly claims: readonly ProductClaimValue[];
  readonly communeId: string;
  readonly subgroupId: string;
  /** Amounts are exact decimals as text, the day is YYYY-MM-DD. */
  readonly price: {
    readonly amount: string;
    readonly unit: string;
    readonly baseQuantity: string | null;
    readonly baseUnit: BaseUnit | null;
    readonly updatedOn: string;
  } | null;
  readonly capacity: { readonly amount: string; readonly unit: string } | null;
  readonly seasonMonths: readonly number[];
  readonly stockState: StockState | null;
  readonly images: readonly ContentImage[];
  readonly english: EnglishTexts | null;
}

/** One part of a listing that differs, as text; null = empty. */
export interface FieldDifference {
  readonly field: ListingField;
  readonly before: string | null;
  readonly after: string | null;
}

/** Claims as people read them, one a line. */
export function claimsText(claims: readonly ProductClaimValue[]): string | null {
  if (claims.length === 0) return null;
  return claims.map(({ kind, text, evidence }) => `${kind}: ${text} (${evidence})`).join('\n');
}

function priceText(price: ProductContent['price']): string | null {
  if (!price) return null;
  const { amount, unit, baseQuantity, baseUnit } = price;
  return `${amount} VND / ${unit}${baseUnit ? ` (${baseQuantity} ${baseUnit})` : ''}`;
}

/** How each part is written as text, in the order people read a listing. */
const TEXTS: Readonly<Record<ListingField, (content: ProductContent) => string | null>> = {
  NAME: ({ name }) => name,
  SUMMARY: ({ summary }) => summary,
  STORY: ({ story }) => story,
  INGREDIENTS: ({ ingredients }) => ingredients,
  CLAIMS: ({ claims }) => claimsText(claims),
  ENGLISH_NAME: ({ english }) => english?.name ?? null,
  ENGLISH_SUMMARY: ({ english }) => english?.summary ?? null,
  ENGLISH_STORY: ({ english }) => english?.story ?? null,
  ENGLISH_INGREDIENTS: ({ english }) => english?.ingredients ?? null,
  PRICE: ({ price }) => priceText(price),
  CAPACITY: ({ capacity }) => capacity && `${capacity.amount} ${capacity.unit}`,
  SEASON: ({ seasonMonths }) => seasonMonths.join(', ') || null,
  STOCK: ({ stockState }) => stockState,
  IMAGES: ({ images }) => images.map(({ url }) => url).join('\n') || null,
  COMMUNE: ({ communeId }) => toGlobalId('Commune', communeId),
  SUBGROUP: ({ subgroupId }) => toGlobalId('ProductCategory', subgroupId),
};

export function fieldText(content: ProductContent, field: ListingField): string | null {
  return TEXTS[field](content);
}

/** The parts in which two versions differ. */
export function differences(before: ProductContent, after: ProductContent): FieldDifference[] {
  return Object.values(ListingField)
    .map((field) => ({
      field,
      before: fieldText(before, field),
      after: fieldText(after, field),
    }))
    .filter((one) => one.before !== one.after);
}

/** The parts that an office looks at before the world sees them changed. */
export const REVIEWED_FIELDS = [
  ListingField.NAME,
  ListingField.SUMMARY,
  ListingField.STORY,
  ListingField.INGREDIENTS,
  ListingField.CLAIMS,
  ListingField.ENGLISH_NAME,
  ListingField.ENGLISH_SUMMARY,
  ListingField.ENGLISH_STORY,
  ListingField.ENGLISH_INGREDIENTS,
] as const;

/** New values of reviewed parts: absent keeps, null clears. */
export interface ReviewedValues {
  readonly name?: string;
  readonly summary?: string | null;
  readonly story?: string | null;
  readonly ingredients?: string | null;
  readonly claims?: readonly ProductClaimValue[] | null;
  readonly english?: Partial<EnglishTexts> | null;
}

const NO_TEXTS: EnglishTexts = { name: null, summary: null, story: null, ingredients: null };

/** A listing with new values in the place of its own. */
export function withValues(content: ProductContent, values: ReviewedValues): ProductContent {
  const { claims, english, ...texts } = values;
  return {
    ...content,
    ...present(texts),
    ...(claims !== undefined && { claims: claims ?? [] }),
    ...(english !== undefined && {
      english: english && { ...NO_TEXTS, ...content.english, ...present(english) },
    }),
  };
}

function present<T extends object>(values: T): Partial<T> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<T>;
}

/** The reviewed parts that new values would change. */
export function reviewedDifferences(
  content: ProductContent,
  values: ReviewedValues,
): FieldDifference[] {
  const reviewed: ReadonlySet<ListingField> = new Set(REVIEWED_FIELDS);
  return differences(content, withValues(content, values)).filter(({ field }) =>
    reviewed.has(field),
  );
}

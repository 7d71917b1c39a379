import {
  OwnHistoryDocument,
  OwnProposeDocument,
  OwnVersionRestoreDocument,
  OwnVersionsDocument,
  type ListingChangeProposeInput,
  type OwnHistoryQuery,
  type OwnVersionsQuery,
} from '../generated/operations.ts';
import type { Mistake } from './mistakes.tsx';
import { once } from './own-form.tsx';
import type { ProductRequest } from './own-page.tsx';

export type Versions = OwnHistoryQuery['productListings']['nodes'][number]['versions'];
export type Version = Versions['nodes'][number];
export type Comparison = NonNullable<OwnVersionsQuery['productVersionCompare']>;

export async function versionsOf(
  { ask, product }: ProductRequest,
  after: string | null = null,
): Promise<Versions | undefined> {
  const { productListings } = await ask(OwnHistoryDocument, { slug: product.slug, after });
  return productListings.nodes[0]?.versions;
}

/** A version beside the newest one; undefined when there is none of this number. */
export async function comparisonOf(
  request: ProductRequest,
  number: number,
): Promise<Comparison | undefined> {
  const newest = (await versionsOf(request))?.nodes[0];
  if (!newest) return undefined;
  const variables = { id: request.product.id, from: number, to: newest.number };
  return (await request.ask(OwnVersionsDocument, variables)).productVersionCompare ?? undefined;
}

/** Texts that a version can give back by a proposal. */
const TEXTS = {
  NAME: 'name',
  SUMMARY: 'summary',
  STORY: 'story',
  INGREDIENTS: 'ingredients',
} as const;
const ENGLISH = {
  ENGLISH_NAME: 'name',
  ENGLISH_SUMMARY: 'summary',
  ENGLISH_STORY: 'story',
  ENGLISH_INGREDIENTS: 'ingredients',
} as const;

type Proposed = Omit<ListingChangeProposeInput, 'productId' | 'baseRevision' | 'operationId'>;

/** The texts and claims of the earlier version, where they differ; null when none does. */
export function proposedBy({ from, differences }: Comparison): Proposed | null {
  const texts: Record<string, string | null> = {};
  const english: Record<string, string | null> = {};
  for (const { field, before } of differences) {
    if (field in TEXTS) texts[TEXTS[field as keyof typeof TEXTS]] = before ?? null;
    if (field in ENGLISH) english[ENGLISH[field as keyof typeof ENGLISH]] = before ?? null;
  }
  const all = {
    ...texts,
    ...(differences.some(({ field }) => field === 'CLAIMS') && { claims: [...from.claims] }),
    ...(Object.keys(english).length > 0 && { english }),
  };
  return Object.keys(all).length > 0 ? all : null;
}

export async function restore(
  { ask, product }: ProductRequest,
  form: URLSearchParams,
): Promise<readonly Mistake[]> {
  const { userErrors } = await once(form, async (operationId) => {
    const version = Number(form.get('ban-cu')) || 0;
    const input = { version, baseRevision: Number(form.get('ban')) || 1, operationId };
    return (await ask(OwnVersionRestoreDocument, { id: product.id, input })).productVersionRestore;
  });
  return userErrors;
}

/** Asks an office to let the texts of an earlier version be seen again. */
export async function propose(
  request: ProductRequest,
  form: URLSearchParams,
): Promise<readonly Mistake[]> {
  const { ask, product, t } = request;
  const number = Number(form.get('ban-cu')) || 0;
  const comparison = await comparisonOf(request, number);
  const texts = comparison && proposedBy(comparison);
  if (!texts) return [{ message: t.own.story.nothing }];
  const { userErrors } = await once(form, async (operationId) => {
    const base = { productId: product.id, baseRevision: Number(form.get('ban')) || 1 };
    const note = t.own.history.note(number);
    const input = { ...texts, ...base, note, operationId };
    return (await ask(OwnProposeDocument, { input })).listingChangePropose;
  });
  return userErrors;
}

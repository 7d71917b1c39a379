import { CardsDocument, type CardsQuery } from '../generated/operations.ts';
import type { Ask } from '../ask.ts';
import { changed, filterOf, isNarrowed, partsOf, type Choice } from './products.choice.ts';

export interface Nearest {
  readonly products: CardsQuery['products']['nodes'];
  /** False for products that have nothing to do with what was looked for. */
  readonly isNear: boolean;
}

/** Shorter wordings that are tried at most. */
const MOST_WORDINGS = 8;

/**
 * Three products for an empty list: what is found with one part of the choice less, then with fewer of
 * the words, then by the filters without the words; at last those listed last, which are not near.
 */
export async function nearestTo(ask: Ask, choice: Choice): Promise<Nearest> {
  const wide = changed(choice, { all: true, stars: [], order: undefined });
  const wordless = changed(wide, { words: undefined });
  const unfiltered = { groups: [], commune: undefined, month: undefined, priced: false };
  const tries = [
    ...partsOf(wide)
      .map(({ without }) => without)
      .filter(({ words }) => words),
    ...(choice.words ? [changed(wide, unfiltered)] : []),
    ...wordings(choice.words ?? '').map((words) => changed(wide, { ...unfiltered, words })),
    ...(isNarrowed(wordless) ? [wordless] : []),
    ...partsOf(wordless).map(({ without }) => without),
  ].filter(isNarrowed);
  for (const attempt of tries) {
    const products = await three(ask, attempt);
    if (products.length > 0) return { products, isNear: true };
  }
  return { products: await three(ask, changed(wordless, unfiltered)), isNear: false };
}

async function three(ask: Ask, choice: Choice): Promise<Nearest['products']> {
  const { products } = await ask(CardsDocument, { filter: filterOf(choice), first: 3 });
  return products.nodes;
}

/** Fewer of the words in the order they were typed: the longest runs first, of equal ones the first. */
export function wordings(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word);
  const found = new Set<string>();
  for (let length = words.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length).join(' ');
      // One or two letters alone find half of the catalogue.
      if (run.length > 2) found.add(run);
    }
  }
  return [...found].slice(0, MOST_WORDINGS);
}

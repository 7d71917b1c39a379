import type { ListingField } from '../generated/operations.ts';
import type { Lang } from '../lang.ts';
import { decimal, money } from '../shared/format.ts';
import type { Texts } from '../shared/i18n/texts.ts';

const PRICE = /^(\d+) VND \/ (.+?)(?: \([\d.]+ [A-Z]+\))?$/s;
const CLAIM = /^(NUTRITION|HEALTH|ORGANIC|OTHER): /gm;

/** What the API says of a part of a listing as text, as people read it; null = a part without words. */
export function listingText(
  field: ListingField,
  text: string,
  { lang, t }: { readonly lang: Lang; readonly t: Texts },
): string | null {
  if (field === 'PRICE') {
    const [, amount, unit] = PRICE.exec(text) ?? [];
    return amount ? t.own.price.per(money(amount, lang), unit ?? '') : text;
  }
  if (field === 'CAPACITY') return text.replace(/^[\d.]+/, (amount) => decimal(amount, lang));
  if (field === 'STOCK') return stockName(text, t);
  if (field === 'IMAGES') return t.own.product.photoCount(text.split('\n').length);
  if (field === 'COMMUNE' || field === 'SUBGROUP') return null;
  if (field !== 'CLAIMS') return text;
  const { claimKinds } = t.own.story;
  return text.replace(CLAIM, (_, kind: keyof typeof claimKinds) => `${claimKinds[kind]}: `);
}

function stockName(state: string, { productPage }: Texts): string {
  const names: Readonly<Record<string, string>> = productPage.stockStates;
  return names[state] ?? state;
}

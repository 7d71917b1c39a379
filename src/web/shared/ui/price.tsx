import type { ReactNode } from 'react';
import { money } from '../format.ts';
import { useView } from '../view.ts';

interface PriceProps {
  readonly price?: { readonly amount: number; readonly unit: string } | null;
}

/** What a product costs, or that nobody has said so. */
export function Price({ price }: PriceProps): ReactNode {
  const { lang, t } = useView();
  if (!price) return <span className="price unknown">{t.product.noPrice}</span>;
  return <span className="price">{t.product.per(money(price.amount, lang), price.unit)}</span>;
}

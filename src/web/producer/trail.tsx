import type { ReactNode } from 'react';
import { useView } from '../shared/view.ts';

interface TrailProps {
  /** The product a page is about; without one it leads to the list. */
  readonly product?: { readonly slug: string; readonly name: string };
}

/** One step back, as phones have it. */
export function Trail({ product }: TrailProps): ReactNode {
  const { t, href } = useView();
  const to = product ? href('ownProduct', { slug: product.slug }) : href('ownProducts');
  return (
    <nav className="crumbs" aria-label={t.frame.breadcrumb}>
      <a href={to}>{product?.name ?? t.own.products.title}</a>
    </nav>
  );
}

import type { ReactNode } from 'react';
import { ProductCard, type CardProduct } from './product-card.tsx';

interface CardsProps {
  readonly products: readonly CardProduct[];
  /** True where the first card is at the top of the page. */
  readonly eager?: boolean;
}

/** Products as a grid. */
export function Cards({ products, eager }: CardsProps): ReactNode {
  return (
    <ul className="cards">
      {products.map((product, index) => (
        <ProductCard key={product.slug} product={product} eager={eager && index === 0} />
      ))}
    </ul>
  );
}

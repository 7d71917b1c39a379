import type { ReactNode } from 'react';
import { ProductCard, type CardProduct } from './product-card.tsx';

interface CardsProps {
  readonly products: readonly CardProduct[];
  /** True where the first card is at the top of the page. */
  readonly eager?: boolean;
  /** With a box each to compare them; the caller puts the form around. */
  readonly ticks?: boolean;
}

/** Products as a grid. */
export function Cards({ products, eager, ticks }: CardsProps): ReactNode {
  return (
    <ul className="cards">
      {products.map((product, index) => (
        <ProductCard
          key={product.slug}
          product={product}
          eager={eager && index === 0}
          tick={ticks}
        />
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import { useView } from '../view.ts';
import { Photo, type Picture } from './photo.tsx';
import { Price } from './price.tsx';
import { StarBadge, type Rating } from './star-badge.tsx';

export interface CardProduct extends Rating {
  readonly slug: string;
  readonly name?: string | null;
  readonly image?: Picture | null;
  readonly commune?: { readonly name: string } | null;
  readonly producer?: { readonly name?: string | null } | null;
  readonly price?: { readonly amount: number; readonly unit: string } | null;
  readonly group?: { readonly code: string } | null;
}

interface ProductCardProps {
  readonly product: CardProduct;
  readonly eager?: boolean;
  readonly tick?: boolean;
}

/** A product in a grid. The name is the link; its area covers the card. */
export function ProductCard({ product, eager, tick }: ProductCardProps): ReactNode {
  const { t, href, has } = useView();
  return (
    <li className="card">
      <Photo
        picture={product.image}
        name={product.name}
        group={product.group?.code}
        sizes="(min-width: 900px) 25vw, 50vw"
        eager={eager}
      />
      <div className="card-in">
        <StarBadge rating={product} />
        <h3>
          {has('product') ? (
            <a href={href('product', { slug: product.slug })}>{product.name}</a>
          ) : (
            product.name
          )}
        </h3>
        <p className="where">
          {[product.producer?.name, product.commune?.name].filter(Boolean).join(' · ')}
        </p>
        <p>
          <Price price={product.price} />
        </p>
      </div>
      {tick && (
        <label className="tick screen-only">
          <input
            type="checkbox"
            name="sp"
            value={product.slug}
            aria-label={t.products.compareOf(product.name ?? '')}
          />
          <span aria-hidden="true">{t.products.compare}</span>
        </label>
      )}
    </li>
  );
}

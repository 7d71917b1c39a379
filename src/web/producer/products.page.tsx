import type { ReactNode } from 'react';
import { OwnProductListDocument, type OwnProductListQuery } from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { Photo } from '../shared/ui/photo.tsx';
import { Price } from '../shared/ui/price.tsx';
import { StarBadge } from '../shared/ui/star-badge.tsx';
import { useView } from '../shared/view.ts';
import { ownPage, ownView } from './own-page.tsx';

type Listings = OwnProductListQuery['productListings'];

/** All products of one's own, whatever their state. */
export const ownProductsPage: Page = ownPage({
  async load(request) {
    const { ask, query, t } = request;
    const after = query.get('sau');
    const { productListings } = await ask(OwnProductListDocument, { after });
    return ownView(request, {
      title: t.own.products.title,
      body: <Body listings={productListings} />,
    });
  },
});

function Body({ listings }: { readonly listings: Listings }): ReactNode {
  const { t, href } = useView();
  const words = t.own.products;
  const { nodes, pageInfo } = listings;
  return (
    <div className="wrap narrow own">
      <h1>{words.title}</h1>
      {nodes.length === 0 && <p>{words.none}</p>}
      <ul className="rows">
        {nodes.map((product) => (
          <Row product={product} key={product.slug} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <p>
          <a
            className="button quiet"
            href={href('ownProducts', {}, { sau: pageInfo.endCursor ?? undefined })}
          >
            {words.more}
          </a>
        </p>
      )}
    </div>
  );
}

function Row({ product }: { readonly product: Listings['nodes'][number] }): ReactNode {
  const { t, href } = useView();
  const { slug, name, status, image, group, price } = product;
  return (
    <li className="row-item">
      <Photo picture={image} name={name} group={group?.code} sizes="96px" />
      <div>
        <h2>
          <a href={href('ownProduct', { slug })}>{name}</a>
        </h2>
        <p className={`state ${status.toLowerCase()}`}>{t.own.products.state[status]}</p>
        <p>
          <Price price={price} />
        </p>
        {status === 'PUBLISHED' && <StarBadge rating={product} />}
      </div>
    </li>
  );
}

import type { ReactNode } from 'react';
import type { Page } from '../page.ts';
import type { PathName } from '../paths.ts';
import { money } from '../shared/format.ts';
import { Notice } from '../shared/ui/notice.tsx';
import { Photo } from '../shared/ui/photo.tsx';
import { StarBadge } from '../shared/ui/star-badge.tsx';
import { useView } from '../shared/view.ts';
import { ownProductPage, ownView, type OwnProduct } from './own-page.tsx';
import { Trail } from './trail.tsx';

/** One product: what it says now, and where each part of it is changed. */
export const ownProductHomePage: Page = ownProductPage({
  async load(request) {
    const { product } = request;
    return ownView(request, { title: product.name, body: <Body product={product} /> });
  },
});

const PARTS = [
  ...(['ownPrice', 'ownPhotos', 'ownStory'] as const),
  ...(['ownSupply', 'ownPlaces', 'ownRenewal', 'ownHistory'] as const),
] as const satisfies readonly PathName[];

function Body({ product }: { readonly product: OwnProduct }): ReactNode {
  const { t, href, has } = useView();
  const words = t.own.product;
  const { name, slug, status, returnReason, image, group } = product;
  return (
    <div className="wrap narrow own">
      <Trail />
      <h1>{name}</h1>
      <p className={`state ${status.toLowerCase()}`}>{t.own.products.state[status]}</p>
      {returnReason && (
        <Notice tone="warning" title={words.returned}>
          <p>{returnReason}</p>
        </Notice>
      )}
      <div className="portrait">
        <Photo picture={image} name={name} group={group?.code} sizes="240px" eager />
        {status === 'PUBLISHED' && <StarBadge rating={product} />}
      </div>
      <ul className="doors">
        {PARTS.filter(has).map((page) => (
          <li key={page}>
            <a href={href(page, { slug })}>
              <strong>{words.parts[page]}</strong>
              <span className="hint">
                <NowOf part={page} product={product} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      {status === 'PUBLISHED' && (
        <p>
          <a className="button quiet" href={href('product', { slug })}>
            {words.asSeen}
          </a>
        </p>
      )}
    </div>
  );
}

/** What a part says now, in a line. */
function NowOf({ part, product }: { readonly part: PathName; product: OwnProduct }): ReactNode {
  const { lang, t } = useView();
  const words = t.own.product;
  const { price, supply, images, summary } = product;
  if (part === 'ownPrice') {
    const cost = price && t.own.price.per(money(price.amount, lang), price.unit);
    const stock = supply.stockState && t.productPage.stockStates[supply.stockState];
    return [cost ?? t.own.price.none, stock].filter(Boolean).join(' · ');
  }
  if (part === 'ownPhotos') return words.photoCount(images.length);
  if (part === 'ownStory') return summary ?? words.storyMissing;
  if (part === 'ownSupply') {
    const { monthlyCapacity: amount, capacityUnit } = supply;
    return amount ? `${amount} ${capacityUnit}/${t.productPage.month}` : words.notStated;
  }
  return null;
}

import type { ReactNode } from 'react';
import type { SharedListPageQuery } from '../generated/operations.ts';
import { hrefOf } from '../paths.ts';
import { day, decimal, moment, money, wholeNumber } from '../shared/format.ts';
import { OfficeContact } from '../shared/ui/office-contact.tsx';
import { Photo } from '../shared/ui/photo.tsx';
import { Price } from '../shared/ui/price.tsx';
import { QrCode } from '../shared/ui/qr-code.tsx';
import { StarBadge } from '../shared/ui/star-badge.tsx';
import { WaysOn } from '../shared/ui/ways-on.tsx';
import { useView } from '../shared/view.ts';

type List = NonNullable<SharedListPageQuery['sharedList']>;
type Item = List['items'][number];

interface ListOverProps {
  readonly title: string;
  readonly text: string;
}

/** Instead of a list: why there is none, and where to go on. */
export function ListOver({ title, text }: ListOverProps): ReactNode {
  const { t } = useView();
  return (
    <div className="wrap narrow">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <OfficeContact />
      <p>{t.sharedList.meanwhile}</p>
      <WaysOn />
    </div>
  );
}

interface SharedListBodyProps {
  readonly list: List;
  readonly token: string;
  readonly origin: string;
}

export function SharedListBody({ list, token, origin }: SharedListBodyProps): ReactNode {
  const { lang, t, today } = useView();
  const words = t.sharedList;
  const { items, frozenAt } = list;
  const asOf = words.now(day(today, lang));
  return (
    <div className="wrap shared">
      <h1 lang="vi">{list.title}</h1>
      {list.note && (
        <p className="lead" lang="vi">
          {list.note}
        </p>
      )}
      <p className="hint">
        {words.count(wholeNumber(items.length, lang))}.{' '}
        {frozenAt ? `${words.frozen(moment(new Date(frozenAt), lang))}; ${asOf}` : asOf}{' '}
        {words.until(day(list.expiresOn, lang))}
      </p>
      <div className="paper-only listed-qr">
        <QrCode text={origin + hrefOf('sharedList', 'vi', { token })} label={words.qr} />
        <p className="hint">{words.qr}</p>
      </div>
      {items.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <p className="row screen-only">
            <a className="button" href={fileOf(token, 'danh-muc.pdf')}>
              {words.pdf}
            </a>
            <a className="button quiet" href={fileOf(token, 'bang-gia.xlsx')}>
              {words.xlsx}
            </a>
          </p>
          <ol className="listed">
            {items.map((item, index) => (
              <ListedItem key={item.slug} item={item} eager={index === 0} />
            ))}
          </ol>
        </>
      )}
      <OfficeContact />
    </div>
  );
}

/** Made anew for each download, with what may be shown then. */
function fileOf(token: string, name: string): string {
  return `/tai-danh-muc/${encodeURIComponent(token)}/${name}`;
}

interface ListedItemProps {
  readonly item: Item;
  readonly eager: boolean;
}

function ListedItem({ item, eager }: ListedItemProps): ReactNode {
  const { lang, t, href } = useView();
  const { product, name, slug, booth, changes } = item;
  const { supply } = product;
  const price =
    item.priceAmount === null || item.priceAmount === undefined
      ? null
      : { amount: item.priceAmount, unit: item.priceUnit ?? '' };
  return (
    <li>
      <Photo
        picture={product.image}
        name={name}
        group={product.group?.code}
        sizes="(min-width: 600px) 9rem, 6rem"
        eager={eager}
      />
      <div className="listed-facts">
        <StarBadge rating={{ ...product, stars: item.stars }} />
        <h2 lang="vi">
          <a href={href('product', { slug })}>{name}</a>
        </h2>
        <p className="where" lang="vi">
          {[item.producer, product.commune?.fullName].filter(Boolean).join(' · ')}
        </p>
        <p>
          <Price price={price} />
        </p>
        {changes.includes('PRICE') && (
          <p className="changed">
            {product.price
              ? t.sharedList.priceNow(
                  t.product.per(money(product.price.amount, lang), product.price.unit),
                  day(product.price.updatedOn, lang),
                )
              : t.sharedList.noPriceNow}
          </p>
        )}
        {(changes.includes('NAME') || changes.includes('PRODUCER')) && (
          <p className="changed">{t.sharedList.renamed}</p>
        )}
        {supply.monthlyCapacity && supply.capacityUnit && (
          <p className="where">
            {t.sharedList.capacity(decimal(supply.monthlyCapacity, lang), supply.capacityUnit)}
          </p>
        )}
        {booth && <p className="where">{t.sharedList.booth(booth)}</p>}
        <Reach item={item} />
      </div>
    </li>
  );
}

/** Only what the producer agrees to show today. */
function Reach({ item: { phone, email, address, slug } }: { readonly item: Item }): ReactNode {
  const { t, href } = useView();
  const parts: ReactNode[] = [
    phone && (
      <a key="phone" href={`tel:${phone}`}>
        {phone}
      </a>
    ),
    email && (
      <a key="email" href={`mailto:${email}`}>
        {email}
      </a>
    ),
    address && (
      <span key="address" lang="vi">
        {address}
      </span>
    ),
  ].filter(Boolean);
  return (
    <p className="reach">
      {parts.length > 0
        ? parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part]))
        : null}{' '}
      <a className="screen-only" href={href('inquiry', { slug })}>
        {t.productPage.wholesale}
      </a>
    </p>
  );
}

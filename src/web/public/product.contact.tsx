import type { ReactNode } from 'react';
import { useView } from '../shared/view.ts';
import type { ShownProduct } from './product.standing.ts';

interface ContactProps {
  readonly product: ShownProduct;
}

/** How to reach the producer; only what it has agreed to show. */
export function ContactActions({ product }: ContactProps): ReactNode {
  const { t, href, has } = useView();
  const { phone, zalo, email, shopLinks = [] } = product.producer?.contact ?? {};
  const canAsk = has('inquiry');
  if (!phone && !zalo && !email && shopLinks.length === 0 && !canAsk) {
    return <p className="hint">{t.productPage.noContact}</p>;
  }
  return (
    <p className="row actions screen-only">
      {phone && (
        <a className="button" href={`tel:${phone}`}>
          {t.productPage.call}
        </a>
      )}
      {zalo && (
        <a className="button quiet" href={`https://zalo.me/${zalo}`} rel="noopener nofollow">
          Zalo
        </a>
      )}
      {!phone && email && (
        <a className="button quiet" href={`mailto:${email}`}>
          {t.productPage.write}
        </a>
      )}
      {shopLinks.map((link) => (
        <a key={link} className="button quiet" href={link} rel="noopener nofollow">
          {t.productPage.shop(hostOf(link))}
        </a>
      ))}
      {canAsk && (
        <a className="button quiet" href={href('inquiry', { slug: product.slug })}>
          {t.productPage.wholesale}
        </a>
      )}
    </p>
  );
}

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host.replace(/^www\./, '') : link;
}

export function Producer({ product }: ContactProps): ReactNode {
  const { t, href, has } = useView();
  const { producer, commune, group } = product;
  const contact = producer?.contact;
  return (
    <dl className="facts">
      {producer && (
        <>
          <dt>{t.productPage.producer}</dt>
          <dd>
            {has('producer') ? (
              <a href={href('producer', { slug: producer.slug })}>{producer.name}</a>
            ) : (
              producer.name
            )}
          </dd>
        </>
      )}
      {commune && (
        <>
          <dt>{t.productPage.madeIn}</dt>
          <dd>
            <a
              href={
                has('commune')
                  ? href('commune', { code: commune.code })
                  : href('products', {}, { xa: commune.code, 'tat-ca': 1 })
              }
            >
              {commune.fullName}
            </a>
          </dd>
        </>
      )}
      {group && (
        <>
          <dt>{t.productPage.group}</dt>
          <dd>{product.subgroup?.name ?? group.name}</dd>
        </>
      )}
      {contact?.phone && (
        <>
          <dt>{t.productPage.phone}</dt>
          <dd>{contact.phone}</dd>
        </>
      )}
      {contact?.email && (
        <>
          <dt>{t.productPage.email}</dt>
          <dd className="code">{contact.email}</dd>
        </>
      )}
      {contact?.address && (
        <>
          <dt>{t.productPage.address}</dt>
          <dd lang="vi">{contact.address}</dd>
        </>
      )}
    </dl>
  );
}

/** Where it is sold (điểm bán). */
export function PointsOfSale({ product }: ContactProps): ReactNode {
  const { t } = useView();
  if (product.pointsOfSale.length === 0) return null;
  return (
    <section>
      <h2>{t.productPage.where}</h2>
      <ul className="places">
        {product.pointsOfSale.map(({ id, name, address, commune, openingHours }) => (
          <li key={id} lang="vi">
            <strong>{name}</strong>
            <br />
            {[address, commune?.fullName, openingHours].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

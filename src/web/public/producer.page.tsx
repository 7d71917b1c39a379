import { Fragment, type ReactNode } from 'react';
import { ProducerPageDocument, type ProducerPageQuery } from '../generated/operations.ts';
import { MISSING, type Page } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { wholeNumber } from '../shared/format.ts';
import { Breadcrumb } from '../shared/ui/breadcrumb.tsx';
import { Cards } from '../shared/ui/cards.tsx';
import { OwnLanguage } from '../shared/ui/own-language.tsx';
import { Photo, type Picture } from '../shared/ui/photo.tsx';
import { Pager } from '../shared/ui/pager.tsx';
import { useView } from '../shared/view.ts';

const PER_PAGE = 24;
type Producer = NonNullable<ProducerPageQuery['producer']>;

export const producerPage: Page = {
  async load({ ask, t, lang, params, query, origin }) {
    const { slug = '' } = params;
    const after = query.get('sau') || undefined;
    const { producer } = await ask(ProducerPageDocument, { slug, first: PER_PAGE, after });
    if (!producer) return MISSING;
    // A former name of the producer leads to the present one.
    if (producer.slug !== slug) {
      return {
        kind: 'redirect',
        status: 308,
        to: hrefOf('producer', lang, { slug: producer.slug }),
      };
    }
    const { pageInfo } = producer.products;
    const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
    const here = hrefOf('producer', lang, { slug });
    return {
      kind: 'view',
      title: producer.name,
      description: t.producer.description(producer.name, producer.commune?.fullName ?? ''),
      canonical: hrefOf('producer', lang, { slug }, { sau: after }),
      hasQr: true,
      demonstration: producer.isDemonstration,
      data: [organisation(producer, origin + here)],
      body: (
        <ProducerBody
          producer={producer}
          next={next && hrefOf('producer', lang, { slug }, { sau: next })}
        />
      ),
    };
  },
};

/** What search engines read; a telephone number only where the producer agreed to it. */
function organisation(producer: Producer, url: string): object {
  const { contact, commune } = producer;
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: producer.name,
    url,
    ...(producer.website && { sameAs: [producer.website] }),
    ...(contact?.phone && { telephone: contact.phone }),
    ...(contact?.email && { email: contact.email }),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'VN',
      addressRegion: 'Cao Bằng',
      ...(commune && { addressLocality: (commune.now[0] ?? commune).fullName }),
      ...(contact?.address && { streetAddress: contact.address }),
    },
  };
}

interface ProducerBodyProps {
  readonly producer: Producer;
  readonly next?: string;
}

function ProducerBody({ producer, next }: ProducerBodyProps): ReactNode {
  const { lang, t, href, has } = useView();
  const { nodes, totalCount } = producer.products;
  const place = producer.commune?.now[0] ?? producer.commune;
  const placePhoto = photoOf(producer.contact?.placePhoto);
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ text: t.frame.products, href: href('products') }]} />
      <h1>{producer.name}</h1>
      <p className="lead">
        {t.producer.kinds[producer.kind]}
        {place && (
          <>
            {' · '}
            {has('commune') ? (
              <a href={href('commune', { code: place.code })}>{place.fullName}</a>
            ) : (
              place.fullName
            )}
          </>
        )}
      </p>
      {producer.introduction && (
        <OwnLanguage languages={producer.languages}>
          <p>{producer.introduction}</p>
        </OwnLanguage>
      )}
      {placePhoto && (
        <div className="place-photo">
          <Photo picture={placePhoto} sizes="(min-width: 600px) 30rem, 100vw" eager />
        </div>
      )}
      <Contact producer={producer} />
      <section>
        <h2>{t.producer.products(wholeNumber(totalCount ?? 0, lang))}</h2>
        {nodes.length > 0 ? <Cards products={nodes} /> : <p>{t.producer.none}</p>}
        <Pager next={next} />
      </section>
      {producer.source && <p className="hint">{t.producer.source(producer.source)}</p>}
    </div>
  );
}

type PlacePhoto = NonNullable<Producer['contact']>['placePhoto'];

/** The photo of the place, while its producer agrees to show it. */
function photoOf(photo: PlacePhoto): Picture | null {
  const [main] = [...(photo?.renditions ?? [])]
    .filter(({ mediaType }) => mediaType === 'image/jpeg')
    .sort((a, b) => b.width - a.width);
  return photo && main ? { ...photo, url: main.url, width: main.width, height: main.height } : null;
}

/** Only what the producer agreed to show; without it, trade staff pass questions on. */
function Contact({ producer }: { readonly producer: Producer }): ReactNode {
  const { t, href, has } = useView();
  const { contact, website } = producer;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.producer.phone, contact?.phone && <a href={`tel:${contact.phone}`}>{contact.phone}</a>],
    ['Zalo', contact?.zalo && <a href={`https://zalo.me/${contact.zalo}`}>{contact.zalo}</a>],
    [t.producer.email, contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>],
    [t.producer.address, contact?.address],
    [t.producer.website, website && <a href={website}>{website}</a>],
    [
      t.producer.shops,
      contact?.shopLinks.map((link) => (
        <a key={link} className="shop" href={link} rel="noopener nofollow">
          {link}
        </a>
      )),
    ],
  ];
  const shown = rows.filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : Boolean(value),
  );
  return (
    <section>
      <h2>{t.producer.contact}</h2>
      {shown.length > 0 ? (
        <dl className="facts">
          {shown.map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      ) : (
        <p>{t.producer.noContact}</p>
      )}
      {has('producerInquiry') && (
        <p>
          <a className="button" href={href('producerInquiry', { slug: producer.slug })}>
            {t.producer.ask}
          </a>
        </p>
      )}
    </section>
  );
}

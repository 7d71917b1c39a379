import type { ReactNode } from 'react';
import type { Own, PageView } from '../../page.ts';
import { QrCode } from './qr-code.tsx';
import { PICTURE_SIZE, SITE_PICTURE } from './share-picture.ts';
import { useView } from '../view.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { OwnHeader } from './own-header.tsx';
import { OwnSending } from './own-sending.tsx';

export interface DocumentFacts {
  readonly page: PageView;
  readonly origin: string;
  /** Path of this page, with the query that matters. */
  readonly canonical: string;
  /** Paths of this page in both languages; null when it has no twin. */
  readonly alternates: Readonly<Record<'vi' | 'en', string>> | null;
  readonly cssHref: string;
  /** The style sheet itself, for pages that carry it within. */
  readonly css: string;
  /** What was searched for, to stay in the search box. */
  readonly query: string;
  /** Set on pages that are not for everybody. */
  readonly own: Own | null;
  /** Addresses of the page's modules. */
  readonly islands: readonly string[];
}

/** A whole page, from `<html>` on. */
export function Document({ facts }: { readonly facts: DocumentFacts }): ReactNode {
  const { lang, t } = useView();
  const { page } = facts;
  return (
    <html lang={lang}>
      <Head facts={facts} />
      <body>
        <a className="skip" href="#main">
          {t.frame.skip}
        </a>
        {facts.own ? (
          <OwnHeader alternates={facts.alternates} signedIn={facts.own.token !== null} />
        ) : (
          <Header query={facts.query} alternates={facts.alternates} />
        )}
        {page.demonstration && (
          <aside className="demo" aria-label={t.frame.demonstration}>
            <p>
              <strong>{t.frame.demonstration}.</strong> {t.frame.demonstrationLong}
            </p>
          </aside>
        )}
        {facts.own?.token && <OwnSending />}
        <main id="main" tabIndex={-1}>
          {page.body}
          {page.hasQr && <PageQr address={facts.origin + facts.canonical} />}
        </main>
        <Footer />
      </body>
    </html>
  );
}

function Head({ facts }: { readonly facts: DocumentFacts }): ReactNode {
  const { lang, t, asset } = useView();
  const { page, origin, canonical, alternates } = facts;
  const title = page.title === t.frame.site ? page.title : `${page.title} – ${t.frame.site}`;
  const url = origin + canonical;
  const indexed = page.index !== false;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      {!indexed && <meta name="robots" content="noindex" />}
      {indexed && <link rel="canonical" href={url} />}
      {indexed && alternates && (
        <>
          <link rel="alternate" hrefLang="vi" href={origin + alternates.vi} />
          <link rel="alternate" hrefLang="en" href={origin + alternates.en} />
          <link rel="alternate" hrefLang="x-default" href={origin + alternates.vi} />
        </>
      )}
      {page.neighbours?.previous && <link rel="prev" href={page.neighbours.previous} />}
      {page.neighbours?.next && <link rel="next" href={page.neighbours.next} />}
      <meta name="theme-color" content="#0f6b47" />
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      {page.selfContained ? (
        <style dangerouslySetInnerHTML={{ __html: facts.css }} />
      ) : (
        <link rel="stylesheet" href={facts.cssHref} />
      )}
      {facts.own && <link rel="stylesheet" href={asset('own.css')} />}
      <meta property="og:site_name" content={t.frame.site} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={lang === 'en' ? 'en_GB' : 'vi_VN'} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:url" content={url} />
      <SharePicture page={page} origin={origin} />
      {facts.islands.map((address) => (
        <script key={address} type="module" src={address} />
      ))}
      {(page.data ?? []).map((object, index) => (
        <script
          key={index}
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: dataBlock(object) }}
        />
      ))}
    </head>
  );
}

/** On paper only: the way back to the page. */
function PageQr({ address }: { readonly address: string }): ReactNode {
  const { t } = useView();
  return (
    <div className="wrap paper-only page-qr">
      <QrCode text={address} label={t.productPage.qr} />
      <p className="hint">{address}</p>
    </div>
  );
}

interface SharePictureProps {
  readonly page: PageView;
  readonly origin: string;
}

/** The picture beside a link to this page; where there is no photo, a drawing without words. */
function SharePicture({ page, origin }: SharePictureProps): ReactNode {
  const { t, href } = useView();
  const { path, width, height, alt } = page.image ?? {
    ...{ path: href('picture', { name: `${SITE_PICTURE}.png` }), ...PICTURE_SIZE },
    alt: t.frame.site,
  };
  return (
    <>
      <meta property="og:image" content={origin + path} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** JSON that cannot end the element it stands in. */
function dataBlock(object: object): string {
  return JSON.stringify(object).replace(/</g, '\\u003c');
}

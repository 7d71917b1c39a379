import type { ReactNode } from 'react';
import { decimal, inSentence, money } from '../shared/format.ts';
import { Season } from '../shared/plots/season.tsx';
import { Cards } from '../shared/ui/cards.tsx';
import { Breadcrumb } from '../shared/ui/breadcrumb.tsx';
import { DateText } from '../shared/ui/date-text.tsx';
import { OwnLanguage } from '../shared/ui/own-language.tsx';
import { Photo } from '../shared/ui/photo.tsx';
import type { CardProduct } from '../shared/ui/product-card.tsx';
import { QrCode } from '../shared/ui/qr-code.tsx';
import { useView } from '../shared/view.ts';
import { Lots, ValueChain, type Chain } from './product.chain.tsx';
import { ContactActions, PointsOfSale, Producer } from './product.contact.tsx';
import { CertificateFacts, StandingBadge, StandingNotice } from './product.certificate.tsx';
import type { ShownProduct, Standing } from './product.standing.ts';

interface ProductBodyProps {
  readonly product: ShownProduct;
  readonly standing: Standing;
  readonly related: readonly CardProduct[];
  readonly chain: Chain;
  /** The lasting address of this page, for its QR code on paper. */
  readonly address: string;
}

export function ProductBody(props: ProductBodyProps): ReactNode {
  const { product, standing, related, chain, address } = props;
  const { t, href } = useView();
  const [first, ...others] = product.images;
  return (
    <article className="wrap product">
      <Breadcrumb steps={[{ text: t.products.title, href: href('products') }]} />
      <StandingNotice standing={standing} />
      <div className="product-top">
        <div className="product-photos">
          <Photo
            picture={first}
            name={product.name}
            group={product.group?.code}
            sizes="(min-width: 900px) 34rem, 100vw"
            eager
          />
          {others.length > 0 && (
            <ul className="thumbs">
              {others.map((image) => (
                <li key={image.url}>
                  <Photo picture={image} sizes="10rem" />
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className="product-facts">
          <OwnLanguage languages={product.languages}>
            <h1>{product.name}</h1>
          </OwnLanguage>
          {product.summary && (
            <OwnLanguage languages={languagesOf(product.summary, product.vietnameseSummary)}>
              <p className="lead">{product.summary}</p>
            </OwnLanguage>
          )}
          <p>
            <StandingBadge product={product} standing={standing} />
          </p>
          {standing.kind !== 'withdrawn' && <PriceFacts product={product} />}
          <ContactActions product={product} />
          <Producer product={product} />
        </div>
        <div className="paper-only qr">
          <QrCode text={address} label={t.productPage.qr} />
          <p>{address}</p>
        </div>
      </div>
      <CertificateFacts standing={standing} />
      <Texts product={product} />
      <Supply product={product} />
      <ValueChain name={product.name} slug={product.slug} chain={chain} />
      <Lots name={product.name} slug={product.slug} chain={chain} />
      <PointsOfSale product={product} />
      {product.source && (
        <p className="hint">
          {t.productPage.source} <span lang="vi">{product.source}</span>
        </p>
      )}
      {related.length > 0 && (
        <section className="screen-only">
          <h2>{t.productPage.related(inSentence(product.commune?.fullName ?? ''))}</h2>
          <Cards products={related} />
        </section>
      )}
    </article>
  );
}

function PriceFacts({ product }: { readonly product: ShownProduct }): ReactNode {
  const { lang, t } = useView();
  const { price } = product;
  if (!price) return <p className="hint">{t.productPage.noPrice}</p>;
  const { baseAmount, baseUnit } = price;
  return (
    <div className="price-facts">
      <p className="price large">
        {money(price.amount, lang)} / <span lang="vi">{price.unit}</span>
      </p>
      <p className="hint">
        {baseAmount && baseUnit && (
          <>
            {t.productPage.base(money(baseAmount, lang), t.product.basePer[baseUnit])}
            {' · '}
          </>
        )}
        {t.productPage.priceOf} <DateText value={price.updatedOn} />
      </p>
    </div>
  );
}

/** The languages of one text, which may lack what others have: where there is no English, it is the Vietnamese. */
function languagesOf(text: string, vietnamese?: string | null): readonly ('VI' | 'EN')[] {
  return text === vietnamese ? ['VI'] : ['VI', 'EN'];
}

/** Letters of a story that surely fit into the lines that paper has for it. */
const FITS_ON_PAPER = 1_000;

function Texts({ product }: { readonly product: ShownProduct }): ReactNode {
  const { t } = useView();
  const { story, ingredients, vietnameseStory, vietnameseIngredients } = product;
  if (!story && !ingredients) return null;
  return (
    <section className="reading">
      {story && (
        <>
          <h2>{t.productPage.story}</h2>
          <div className="cut-on-paper">
            <OwnLanguage languages={languagesOf(story, vietnameseStory)}>
              {story.split(/\n+/).map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
            </OwnLanguage>
          </div>
          {story.length > FITS_ON_PAPER && (
            <p className="paper-only hint">{t.productPage.storyOnPage}</p>
          )}
        </>
      )}
      {ingredients && (
        <>
          <h2>{t.productPage.ingredients}</h2>
          <div className="cut-on-paper few">
            <OwnLanguage languages={languagesOf(ingredients, vietnameseIngredients)}>
              <p>{ingredients}</p>
            </OwnLanguage>
          </div>
        </>
      )}
    </section>
  );
}

function Supply({ product }: { readonly product: ShownProduct }): ReactNode {
  const { lang, t } = useView();
  const { monthlyCapacity, capacityUnit, seasonMonths, stockState } = product.supply;
  if (!monthlyCapacity && seasonMonths.length === 0 && !stockState) return null;
  return (
    <section>
      <h2>{t.productPage.supply}</h2>
      <dl className="facts">
        {stockState && (
          <>
            <dt>{t.productPage.stock}</dt>
            <dd>{t.productPage.stockStates[stockState]}</dd>
          </>
        )}
        {monthlyCapacity && (
          <>
            <dt>{t.productPage.capacity}</dt>
            <dd>
              {decimal(monthlyCapacity, lang)} <span lang="vi">{capacityUnit}</span> /{' '}
              {t.productPage.month}
            </dd>
          </>
        )}
      </dl>
      <Season months={seasonMonths} />
    </section>
  );
}

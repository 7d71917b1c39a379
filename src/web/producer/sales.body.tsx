import type { ReactNode } from 'react';
import type { OwnProductListQuery, OwnSalesQuery } from '../generated/operations.ts';
import { money } from '../shared/format.ts';
import { Field } from '../shared/ui/field.tsx';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, type Returned } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import { Done } from './own-page.tsx';
import { CHANNELS } from './sales.channels.ts';
import { after, before, firstDay, type Quarter } from './sales.period.ts';

export type Figure = OwnSalesQuery['salesRecords']['nodes'][number];
type Product = OwnProductListQuery['productListings']['nodes'][number];

interface SalesBodyProps {
  readonly products: readonly Product[];
  readonly quarter: Quarter;
  readonly figures: readonly Figure[];
  readonly earlier: readonly Figure[];
  readonly saved: boolean;
}

export function SalesBody(props: SalesBodyProps): ReactNode {
  const { t, today, href } = useView();
  const words = t.own.sales;
  const { products, quarter, figures, earlier, saved } = props;
  const next = after(quarter);
  return (
    <div className="wrap narrow own">
      <h1>{words.title}</h1>
      <Done>{saved && words.saved}</Done>
      <p className="lead">{words.lead}</p>
      <h2>{words.quarter(quarter.number, quarter.year)}</h2>
      <ul className="chips">
        <li>
          <a className="chip" href={href('ownSales', {}, { ky: before(quarter).name })}>
            {words.earlier}
          </a>
        </li>
        {firstDay(next) <= today && (
          <li>
            <a className="chip" href={href('ownSales', {}, { ky: next.name })}>
              {words.later}
            </a>
          </li>
        )}
      </ul>
      <ul className="doors">
        {products.map(({ id, slug, name }) => (
          <li key={slug}>
            <a href={href('ownSales', {}, { ky: quarter.name, sp: slug })}>
              <strong>{name}</strong>
              <span className="hint">
                <Sum of={figures} product={id} /> · {words.lastTime}{' '}
                <Sum of={earlier} product={id} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was reported; nothing at all is not the same as nothing sold. */
function Sum({ of, product }: { readonly of: readonly Figure[]; product: string }): ReactNode {
  const { lang, t } = useView();
  const own = of.filter((figure) => figure.product?.id === product);
  if (own.length === 0) return t.own.sales.unknown;
  return money(
    own.reduce((sum, { amount }) => sum + amount, 0),
    lang,
  );
}

interface SalesFormProps {
  readonly product: Product;
  readonly quarter: Quarter;
  readonly figures: readonly Figure[];
  readonly earlier: readonly Figure[];
  readonly returned: Returned | null;
}

export function SalesForm(props: SalesFormProps): ReactNode {
  const { lang, t, href } = useView();
  const words = t.own.sales;
  const { product, quarter, figures, earlier, returned } = props;
  const mistakes = new Mistakes(
    returned?.mistakes ?? [],
    Object.fromEntries(CHANNELS.map((channel) => [channel, channel])),
  );
  return (
    <div className="wrap narrow own">
      <nav className="crumbs" aria-label={t.frame.breadcrumb}>
        <a href={href('ownSales', {}, { ky: quarter.name })}>{words.title}</a>
      </nav>
      <h1>{product.name}</h1>
      <p className="lead">{words.quarter(quarter.number, quarter.year)}</p>
      <MistakeList of={mistakes} />
      <p>{words.how}</p>
      <OwnForm page="ownSales" query={{ ky: quarter.name, sp: product.slug }}>
        {CHANNELS.map((channel) => {
          const now = figures.find((figure) => figure.channel === channel);
          const last = earlier.find((figure) => figure.channel === channel);
          const known = now ? money(now.amount, lang).replace(/\s.*/u, '') : '';
          return (
            <div key={channel}>
              <Field
                name={channel}
                label={words.channels[channel]}
                hint={last && words.last(money(last.amount, lang))}
                error={mistakes.of(channel)}
              >
                {(field) => (
                  <input
                    {...field}
                    className="amount"
                    inputMode="decimal"
                    maxLength={30}
                    defaultValue={returned?.values.get(channel) ?? known}
                  />
                )}
              </Field>
              <input type="hidden" name={`ban-${channel}`} value={now?.revision ?? ''} />
            </div>
          );
        })}
        <button type="submit">{words.save}</button>
        <p className="hint">{words.correct}</p>
      </OwnForm>
    </div>
  );
}

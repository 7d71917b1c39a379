import type { ReactNode } from 'react';
import type { OwnProductListQuery } from '../generated/operations.ts';
import type { Query } from '../paths.ts';
import { moment, money } from '../shared/format.ts';
import { Field } from '../shared/ui/field.tsx';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, type Returned } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import { Done } from './own-page.tsx';
import { CHANNELS } from './sales.channels.ts';
import { after, before, firstDay, type Quarter } from './sales.period.ts';
import { BACK_FIELD } from './sales.report.ts';
import type { Figure } from './sales.type.ts';

type Product = OwnProductListQuery['productListings']['nodes'][number];

interface SalesBodyProps {
  readonly products: readonly Product[];
  readonly quarter: Quarter;
  readonly figures: readonly Figure[];
  readonly earlier: readonly Figure[];
  readonly done: string | null;
  /** Figures that were just reported and can be taken back. */
  readonly back: readonly string[];
  readonly returned: Returned | null;
}

export function SalesBody(props: SalesBodyProps): ReactNode {
  const { t, today, href } = useView();
  const words = t.own.sales;
  const { products, quarter, figures, earlier, done, back, returned } = props;
  const next = after(quarter);
  return (
    <div className="wrap narrow own">
      <h1>{words.title}</h1>
      <MistakeList of={new Mistakes(returned?.mistakes ?? [], {})} />
      <Done>{done === 'lai' ? words.takenBack : done === '1' && words.saved}</Done>
      {back.length > 0 && <Back figures={back} query={{ ky: quarter.name }} label={words.undo} />}
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
      {products.length === 0 && <p>{t.own.products.none}</p>}
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

interface BackProps {
  readonly figures: readonly string[];
  readonly query: Query;
  readonly label: string;
}

/** Takes back what was reported last of these figures. */
function Back({ figures, query, label }: BackProps): ReactNode {
  return (
    <OwnForm page="ownSales" query={query} className="plain">
      {figures.map((figure) => (
        <input key={figure} type="hidden" name={BACK_FIELD} value={figure} />
      ))}
      <button type="submit" className="quiet">
        {label}
      </button>
    </OwnForm>
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
  readonly done: string | null;
}

export function SalesForm(props: SalesFormProps): ReactNode {
  const { lang, t, href } = useView();
  const words = t.own.sales;
  const { product, quarter, figures, earlier, returned, done } = props;
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
      <Done>{done === 'lai' && words.takenBack}</Done>
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
      {figures.length > 0 && (
        <section>
          <h2>{words.reported}</h2>
          <ul className="rows">
            {CHANNELS.flatMap((channel) => figures.filter((one) => one.channel === channel)).map(
              (figure) => (
                <Reported
                  key={figure.id}
                  figure={figure}
                  query={{ ky: quarter.name, sp: product.slug }}
                />
              ),
            )}
          </ul>
        </section>
      )}
    </div>
  );
}

/** A figure, what it was before, and the way back to that. */
function Reported({ figure, query }: { readonly figure: Figure; query: Query }): ReactNode {
  const { lang, t } = useView();
  const words = t.own.sales;
  const { id, revision, channel, amount, earlier } = figure;
  return (
    <li>
      <p>
        <strong>{words.channels[channel]}</strong>: {money(amount, lang)}
      </p>
      {earlier.map((was) => (
        <p className="hint" key={was.revision}>
          {words.was(money(was.amount, lang), moment(new Date(was.reportedAt), lang))}
        </p>
      ))}
      <Back
        figures={[`${id}:${revision}`]}
        query={query}
        label={earlier.length > 0 ? words.goBack : words.drop}
      />
    </li>
  );
}

import type { ReactNode } from 'react';
import { capital, inWords } from '../../platform/text/number-words.ts';
import type { OwnOfferMutation } from '../generated/operations.ts';
import type { Lang } from '../lang.ts';
import { day, money } from '../shared/format.ts';
import type { Texts } from '../shared/i18n/texts.ts';
import { baseAmount, baseOf } from '../shared/sold-unit.ts';
import { readAmount } from '../shared/typed-number.ts';
import { Choices } from '../shared/ui/choices.tsx';
import { Field } from '../shared/ui/field.tsx';
import { Notice } from '../shared/ui/notice.tsx';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, type Returned } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import { Done, type OwnProduct } from './own-page.tsx';
import { Trail } from './trail.tsx';

type Payload = OwnOfferMutation['offerUpdate'];

export interface PriceReturned extends Returned {
  /** What somebody else saved meanwhile. */
  readonly stale?: Payload['product'];
  readonly unusual?: Payload['unusual'];
}

interface PriceBodyProps {
  readonly product: OwnProduct;
  readonly returned: PriceReturned | null;
  readonly saved: boolean;
}

const FIELDS = {
  'input.price.amount': 'gia',
  'input.price.unit': 'don-vi-khac',
  'input.price': 'gia',
  'input.stockState': 'kho',
} as const;

export function PriceBody({ product, returned, saved }: PriceBodyProps): ReactNode {
  const { t } = useView();
  const words = t.own.price;
  const { slug } = product;
  const mistakes = new Mistakes(returned?.mistakes ?? [], FIELDS);
  const now = returned?.stale ?? product;
  return (
    <div className="wrap narrow own">
      <Trail product={product} />
      <h1>{words.title}</h1>
      <Done>{saved && !returned && t.own.product.changed}</Done>
      <MistakeList of={mistakes} />
      <section className="now">
        <h2>{words.now}</h2>
        <Now price={now.price} />
      </section>
      <OwnForm page="ownPrice" params={{ slug }} id="gia-ban">
        {returned?.unusual && <Unusual before={product.price} values={returned.values} />}
        {returned?.stale && <Stale theirs={returned.stale} values={returned.values} slug={slug} />}
        <Inputs now={now} values={returned?.values ?? null} mistakes={mistakes} />
        <button type="submit">{returned?.stale ? words.takeMine : words.save}</button>
        <p className="hint">{words.live}</p>
      </OwnForm>
    </div>
  );
}

type Price = NonNullable<OwnProduct['price']>;

function Now({ price }: { readonly price?: Price | null }): ReactNode {
  const { lang, t } = useView();
  const words = t.own.price;
  if (!price) return <p className="big">{words.none}</p>;
  const { amount, unit, baseAmount: base, baseUnit, updatedOn } = price;
  return (
    <>
      <p className="big">{words.per(money(amount, lang), unit)}</p>
      <p>
        {base && baseUnit && words.perBase(money(base, lang), words.baseUnits[baseUnit])}{' '}
        <span className="hint">{words.updated(day(updatedOn, lang))}</span>
      </p>
    </>
  );
}

interface InputsProps {
  readonly now: Pick<OwnProduct, 'price' | 'supply' | 'revision'>;
  readonly values: URLSearchParams | null;
  readonly mistakes: Mistakes;
}

function Inputs({ now, values, mistakes }: InputsProps): ReactNode {
  const { lang, t } = useView();
  const words = t.own.price;
  const { price, supply, revision } = now;
  const known = price && !words.units.includes(price.unit) ? [price.unit] : [];
  const unit = values?.get('don-vi') ?? price?.unit ?? words.units[0];
  const other = values?.get('don-vi-khac') ?? '';
  const typed = values?.get('gia') ?? '';
  const stock = values?.get('kho') ?? supply.stockState ?? '';
  const stocks = Object.entries(t.productPage.stockStates);
  return (
    <>
      <Field name="gia" label={words.amount} hint={words.amountHint} error={mistakes.of('gia')}>
        {(field) => (
          <input
            {...field}
            className="amount"
            inputMode="decimal"
            autoComplete="off"
            maxLength={30}
            defaultValue={typed || (price ? money(price.amount, lang).replace(/\s.*/u, '') : '')}
            required
          />
        )}
      </Field>
      <Echo typed={typed} unit={other || unit || ''} />
      <Field name="don-vi" label={words.unit} hint={words.unitHint}>
        {(field) => (
          <select {...field} defaultValue={unit}>
            {[...known, ...words.units].map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      <details open={Boolean(other || mistakes.of('don-vi-khac'))}>
        <summary>{words.otherUnit}</summary>
        <Field
          name="don-vi-khac"
          label={words.otherUnit}
          hint={words.otherUnitHint}
          error={mistakes.of('don-vi-khac')}
        >
          {(field) => <input {...field} defaultValue={other} maxLength={50} />}
        </Field>
      </details>
      <Choices
        name="kho"
        legend={words.stock}
        error={mistakes.of('kho')}
        chosen={[stock]}
        options={[
          ...stocks.map(([value, text]) => ({ value, text })),
          { value: '', text: words.stockUnknown },
        ]}
      />
      <input type="hidden" name="ban" value={revision} />
    </>
  );
}

/** How the server reads what was typed: a wrong zero is heard sooner than it is seen. */
function Echo({ typed, unit }: { readonly typed: string; readonly unit: string }): ReactNode {
  const { lang, t } = useView();
  const words = t.own.price;
  const amount = readAmount(typed);
  const base = amount === null ? null : baseOf(unit);
  return (
    <p className="echo" id="doc-gia" aria-live="polite">
      {amount !== null && (
        <>
          {money(amount, lang)}
          {base &&
            ` ${words.perBase(money(baseAmount(amount, base), lang), words.baseUnits[base.unit])}`}
          {lang === 'vi' && ` · ${words.words(capital(inWords(amount)))}`}
        </>
      )}
    </p>
  );
}

interface UnusualProps {
  readonly before?: Price | null;
  readonly values: URLSearchParams;
}

/** Asks before a price is saved that is far from the last one. */
function Unusual({ before, values }: UnusualProps): ReactNode {
  const { lang, t } = useView();
  const words = t.own.price;
  const was = before ? words.per(money(before.amount, lang), before.unit) : words.none;
  return (
    <div role="alert">
      <Notice tone="warning" title={words.unusual}>
        <p>{words.unusualText(was, typedPrice(values, lang, words))}</p>
        <p>
          <button type="submit" name="dong-y" value="1">
            {words.confirm}
          </button>
        </p>
        <p>{words.fix}</p>
      </Notice>
    </div>
  );
}

interface StaleProps {
  readonly theirs: NonNullable<Payload['product']>;
  readonly values: URLSearchParams;
  readonly slug: string;
}

/** Both prices side by side; keeping theirs needs nothing to be sent. */
function Stale({ theirs, values, slug }: StaleProps): ReactNode {
  const { lang, t, href } = useView();
  const words = t.own.price;
  return (
    <div role="alert">
      <Notice tone="warning" title={words.stale}>
        <p>{words.staleText}</p>
        <dl className="sides">
          <div>
            <dt>{words.theirs}</dt>
            <dd>
              {theirs.price
                ? words.per(money(theirs.price.amount, lang), theirs.price.unit)
                : words.none}
            </dd>
          </div>
          <div>
            <dt>{words.mine}</dt>
            <dd>{typedPrice(values, lang, words)}</dd>
          </div>
        </dl>
        <p className="row">
          <button type="submit">{words.takeMine}</button>
          <a className="button quiet" href={href('ownPrice', { slug })}>
            {words.keepTheirs}
          </a>
        </p>
      </Notice>
    </div>
  );
}

/** What was typed, as it would be shown. */
function typedPrice(values: URLSearchParams, lang: Lang, words: Texts['own']['price']): string {
  const amount = readAmount(values.get('gia') ?? '');
  const unit = values.get('don-vi-khac') || values.get('don-vi') || '';
  return amount === null ? '' : words.per(money(amount, lang), unit);
}

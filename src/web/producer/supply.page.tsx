import type { ReactNode } from 'react';
import { OwnOfferDocument, type OwnOfferMutation } from '../generated/operations.ts';
import { onward, type Page, type PageResult } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { decimal } from '../shared/format.ts';
import { readDecimal } from '../shared/typed-number.ts';
import { Choices } from '../shared/ui/choices.tsx';
import { Field } from '../shared/ui/field.tsx';
import { Notice } from '../shared/ui/notice.tsx';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, type Returned } from './mistakes.tsx';
import { once, OwnForm } from './own-form.tsx';
import {
  Done,
  ownProductPage,
  ownView,
  type OwnProduct,
  type ProductRequest,
} from './own-page.tsx';
import { Trail } from './trail.tsx';

type Now = NonNullable<OwnOfferMutation['offerUpdate']['product']>;

interface SupplyReturned extends Returned {
  /** What somebody else saved meanwhile. */
  readonly stale?: Now | null;
}

const FIELDS = {
  'input.monthlyCapacity.amount': 'luong',
  'input.monthlyCapacity.unit': 'don-vi',
  'input.monthlyCapacity': 'luong',
  'input.seasonMonths': 'thang',
} as const;

/** How much of a product there is, and when: live as soon as it is saved. */
export const ownSupplyPage: Page = ownProductPage({
  load: (request) => show(request, null),
  async submit(request, form) {
    const { ask, product, lang, t } = request;
    const typed = (form.get('luong') ?? '').trim();
    const amount = readDecimal(typed);
    if (typed && amount === null) {
      const mistake = {
        message: t.own.supply.capacityWrong,
        field: ['input', 'monthlyCapacity', 'amount'],
      };
      return show(request, { values: form, mistakes: [mistake] });
    }
    const input = {
      baseRevision: Number(form.get('ban')) || 1,
      monthlyCapacity: amount === null ? null : { amount, unit: form.get('don-vi') ?? '' },
      seasonMonths: form.getAll('thang').map(Number),
    };
    const payload = await once(form, async (operationId) => {
      const variables = { id: product.id, input: { ...input, operationId } };
      return (await ask(OwnOfferDocument, variables)).offerUpdate;
    });
    const { userErrors } = payload;
    if (userErrors.length === 0) {
      const to = hrefOf('ownSupply', lang, { slug: product.slug }, { da: '1' });
      return onward(to);
    }
    const stale = userErrors.some(({ code }) => code === 'STALE') ? payload.product : null;
    return show(request, { values: form, mistakes: stale ? [] : userErrors, stale });
  },
});

async function show(request: ProductRequest, returned: SupplyReturned | null): Promise<PageResult> {
  const { product, t, query } = request;
  return ownView(request, {
    title: `${t.own.supply.title}: ${product.name}`,
    returned: returned !== null && returned.mistakes.length > 0,
    body: <Body product={product} returned={returned} saved={query.get('da') === '1'} />,
  });
}

interface BodyProps {
  readonly product: OwnProduct;
  readonly returned: SupplyReturned | null;
  readonly saved: boolean;
}

function Body({ product, returned, saved }: BodyProps): ReactNode {
  const { lang, t } = useView();
  const words = t.own.supply;
  const mistakes = new Mistakes(returned?.mistakes ?? [], FIELDS);
  const now = returned?.stale ?? product;
  const { supply } = now;
  const value = (name: string) => returned?.values.get(name);
  const capacity = supply.monthlyCapacity ? decimal(supply.monthlyCapacity, lang) : '';
  const months = returned?.values.getAll('thang') ?? supply.seasonMonths.map(String);
  return (
    <div className="wrap narrow own">
      <Trail product={product} />
      <h1>{words.title}</h1>
      <Done>{saved && !returned && t.own.product.changed}</Done>
      <MistakeList of={mistakes} />
      {returned?.stale && (
        <div role="alert">
          <Notice tone="warning" title={words.stale}>
            <p>{words.staleText}</p>
          </Notice>
        </div>
      )}
      <section className="now">
        <h2>{words.now}</h2>
        <p className="big">
          {capacity
            ? `${capacity} ${supply.capacityUnit}/${t.productPage.month}`
            : t.own.product.notStated}
        </p>
        {supply.seasonMonths.length > 0 && <p>{supply.seasonMonths.map(words.month).join(', ')}</p>}
      </section>
      <OwnForm page="ownSupply" params={{ slug: product.slug }}>
        <Field
          name="luong"
          label={words.capacity}
          hint={words.capacityHint}
          error={mistakes.of('luong')}
        >
          {(field) => (
            <input
              {...field}
              className="amount"
              inputMode="decimal"
              maxLength={20}
              defaultValue={value('luong') ?? capacity}
            />
          )}
        </Field>
        <Field name="don-vi" label={words.unit} hint={words.unitHint} error={mistakes.of('don-vi')}>
          {(field) => (
            <input
              {...field}
              maxLength={50}
              defaultValue={value('don-vi') ?? supply.capacityUnit ?? ''}
            />
          )}
        </Field>
        <Choices
          name="thang"
          kind="checkbox"
          compact
          legend={words.season}
          hint={words.seasonHint}
          error={mistakes.of('thang')}
          chosen={months}
          options={MONTHS.map((month) => ({ value: String(month), text: words.month(month) }))}
        />
        <input type="hidden" name="ban" value={now.revision} />
        <button type="submit">{words.save}</button>
        <p className="hint">{t.own.price.live}</p>
      </OwnForm>
    </div>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

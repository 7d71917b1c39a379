import {
  OwnOfferDocument,
  type OfferUpdateInput,
  type OwnOfferMutation,
} from '../generated/operations.ts';
import { onward, type Page, type PageResult } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { readAmount } from '../shared/typed-number.ts';
import { baseOf } from '../shared/sold-unit.ts';
import type { Mistake } from './mistakes.tsx';
import { once } from './own-form.tsx';
import { ownProductPage, ownView, type OwnProduct, type ProductRequest } from './own-page.tsx';
import { PriceBody, type PriceReturned } from './price.form.tsx';

/** Price, unit and stock of one product: live as soon as they are saved. */
export const ownPricePage: Page = ownProductPage({
  load: (request) => show(request, null),
  async submit(request, form) {
    const { ask, product, lang, t } = request;
    const amount = readAmount(form.get('gia') ?? '');
    if (amount === null) {
      const mistake = { message: t.own.price.amountWrong, field: ['input', 'price', 'amount'] };
      return show(request, { values: form, mistakes: [mistake] });
    }
    const offer = offerOf(form, amount, product);
    const payload = await once(form, async (operationId) => {
      const variables = { id: product.id, input: { ...offer, operationId } };
      return (await ask(OwnOfferDocument, variables)).offerUpdate;
    });
    if (payload.userErrors.length === 0) {
      const to = hrefOf('ownPrice', lang, { slug: product.slug }, { da: '1' });
      return onward(to);
    }
    return show(request, returnedFrom(form, payload));
  },
});

type Payload = OwnOfferMutation['offerUpdate'];

/** Questions are not mistakes: both prices are shown, and the person says which. */
function returnedFrom(form: URLSearchParams, payload: Payload): PriceReturned {
  const { product, unusual, userErrors } = payload;
  const stale = userErrors.some(({ code }) => code === 'STALE') && product;
  const asked = userErrors.some(({ code }) => code === 'UNUSUAL_CHANGE') && unusual;
  const mistakes: readonly Mistake[] = stale || asked ? [] : userErrors;
  return { values: form, mistakes, stale: stale || null, unusual: asked || null };
}

type Offer = Omit<OfferUpdateInput, 'operationId'>;

function offerOf(form: URLSearchParams, amount: number, { price }: OwnProduct): Offer {
  const unit = (form.get('don-vi-khac') || form.get('don-vi') || '').trim();
  const base = baseOf(unit);
  // What "một túi" holds stands nowhere but in the price that is there.
  const same = price && price.unit === unit && price.baseAmount && price.baseUnit;
  const kept = same && {
    baseQuantity: (price.amount / price.baseAmount!).toFixed(4),
    baseUnit: price.baseUnit,
  };
  const stock = form.get('kho');
  return {
    baseRevision: Number(form.get('ban')) || 1,
    confirmed: form.get('dong-y') === '1',
    price: {
      amount,
      unit,
      ...(base ? { baseQuantity: base.quantity, baseUnit: base.unit } : kept || {}),
    },
    stockState: isStock(stock) ? stock : null,
  };
}

const STOCKS = ['IN_STOCK', 'LIMITED', 'MADE_TO_ORDER', 'OUT_OF_STOCK'] as const;

function isStock(text: string | null): text is (typeof STOCKS)[number] {
  return STOCKS.some((stock) => stock === text);
}

async function show(request: ProductRequest, returned: PriceReturned | null): Promise<PageResult> {
  const { product, t, query } = request;
  return ownView(request, {
    title: `${t.own.price.title}: ${product.name}`,
    returned: returned !== null && returned.mistakes.length > 0,
    islands: ['price'],
    body: <PriceBody product={product} returned={returned} saved={query.get('da') === '1'} />,
  });
}

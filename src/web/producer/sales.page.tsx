import {
  OwnProductListDocument,
  OwnSalesDocument,
  OwnSalesReportDocument,
  type SalesChannel,
} from '../generated/operations.ts';
import { MISSING, type Page, type PageResult } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { readAmount } from '../shared/typed-number.ts';
import type { Mistake, Returned } from './mistakes.tsx';
import { once } from './own-form.tsx';
import { ownPage, ownView, type OwnRequest } from './own-page.tsx';
import { SalesBody, SalesForm, type Figure } from './sales.body.tsx';
import { CHANNELS } from './sales.channels.ts';
import { before, firstDay, periodFrom, type Quarter } from './sales.period.ts';

/** What was sold in a quarter: all products first, then one of them. */
export const ownSalesPage: Page = ownPage({
  async load(request) {
    const slug = request.query.get('sp');
    return slug ? showForm(request, slug, null) : showAll(request);
  },
  async submit(request, form) {
    const { query, lang } = request;
    const slug = query.get('sp') ?? '';
    const product = (await productsOf(request)).find((one) => one.slug === slug);
    if (!product) return MISSING;
    const quarter = periodFrom(query.get('ky'), request.context.today);
    const mistakes = await report(request, form, product.id, quarter);
    if (mistakes.length > 0) return showForm(request, slug, { values: form, mistakes });
    const to = hrefOf('ownSales', lang, {}, { ky: quarter.name, da: '1' });
    return { kind: 'redirect', status: 303, to };
  },
});

async function productsOf({ ask }: OwnRequest) {
  const { productListings } = await ask(OwnProductListDocument, {});
  return productListings.nodes;
}

/** What the producer itself has reported of the quarter. */
async function figuresOf({ ask }: OwnRequest, quarter: Quarter): Promise<readonly Figure[]> {
  const day = firstDay(quarter);
  const filter = { from: day, until: day, periodKind: 'QUARTER', source: ['PRODUCER'] } as const;
  const { salesRecords } = await ask(OwnSalesDocument, {
    filter: { ...filter, source: [...filter.source] },
  });
  return salesRecords.nodes;
}

async function showAll(request: OwnRequest): Promise<PageResult> {
  const { t, query, context } = request;
  const quarter = periodFrom(query.get('ky'), context.today);
  const [products, figures, earlier] = [
    await productsOf(request),
    await figuresOf(request, quarter),
    await figuresOf(request, before(quarter)),
  ];
  const saved = query.get('da') === '1';
  return ownView(request, {
    title: t.own.sales.title,
    body: <SalesBody {...{ products, quarter, figures, earlier, saved }} />,
  });
}

async function showForm(
  request: OwnRequest,
  slug: string,
  returned: Returned | null,
): Promise<PageResult> {
  const { t, query, context } = request;
  const product = (await productsOf(request)).find((one) => one.slug === slug);
  if (!product) return MISSING;
  const quarter = periodFrom(query.get('ky'), context.today);
  const of = async (which: Quarter) =>
    (await figuresOf(request, which)).filter((figure) => figure.product?.id === product.id);
  const [figures, earlier] = [await of(quarter), await of(before(quarter))];
  return ownView(request, {
    title: `${t.own.sales.title}: ${product.name}`,
    returned: returned !== null,
    body: <SalesForm {...{ product, quarter, figures, earlier, returned }} />,
  });
}

/** Each channel is a figure of its own; what stayed empty or the same is not sent. */
async function report(
  request: OwnRequest,
  form: URLSearchParams,
  productId: string,
  quarter: Quarter,
): Promise<readonly Mistake[]> {
  const { ask, t } = request;
  const known = (await figuresOf(request, quarter)).filter(
    ({ product }) => product?.id === productId,
  );
  const mistakes: Mistake[] = [];
  for (const channel of CHANNELS) {
    const typed = (form.get(channel) ?? '').trim();
    const amount = readAmount(typed);
    const base = Number(form.get(`ban-${channel}`)) || null;
    const now = known.find((figure) => figure.channel === channel);
    if (!typed || (amount !== null && amount === now?.amount)) continue;
    if (amount === null) {
      mistakes.push({
        message: t.own.sales.wrong(t.own.sales.channels[channel]),
        field: [channel],
      });
      continue;
    }
    const { userErrors } = await once(numbered(form, channel), async (operationId) => {
      const period = { kind: 'QUARTER', year: quarter.year, number: quarter.number } as const;
      const same = { quantity: now?.quantity, unit: now?.unit, note: now?.note };
      const input = { productId, period, channel, amount, ...same };
      const variables = { input: { ...input, baseRevision: base, operationId } };
      return (await ask(OwnSalesReportDocument, variables)).salesReport;
    });
    mistakes.push(...userErrors.map(({ message }) => ({ message, field: [channel] })));
  }
  return mistakes;
}

/** The form with a number of its own for one channel. */
function numbered(form: URLSearchParams, channel: SalesChannel): URLSearchParams {
  const copy = new URLSearchParams(form);
  copy.set('so', `${form.get('so') ?? ''}-${channel}`);
  return copy;
}
